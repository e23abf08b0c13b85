//! Records that `check` accepts.

use crate::harness::{DEPTH_23, SOLUTION, assert_accepted, check, records, run, run_well, shared};

#[test]
fn what_analyze_writes_is_accepted() {
    let boards = format!(
        "{DEPTH_23}\n{SOLUTION}\n{}\n12..34..........\n123....4........\n{}\n",
        ".".repeat(81),
        DEPTH_23.replacen("..6", "9.6", 1),
    );
    for rules in ["naked", "singles"] {
        assert_accepted(&run_well(&["analyze", "--rules", rules], &boards), 6);
    }
    let wide = run_well(&["analyze", "--shape", "2x6"], ".".repeat(144));
    assert_accepted(&wide, 1);
}

#[test]
fn boards_that_go_wrong_are_accepted_as_such() {
    // Every wrong digit in every open cell that no house speaks against.
    let mut boards = Vec::new();
    for (cell, _) in DEPTH_23.match_indices('.') {
        for digit in "123456789"
            .chars()
            .filter(|digit| !SOLUTION[cell..].starts_with(*digit))
        {
            let mut board = DEPTH_23.to_owned();
            board.replace_range(cell..=cell, digit.encode_utf8(&mut [0; 4]));
            boards.push(board);
        }
    }
    let lines = run(&["analyze"], boards.join("\n")).stdout;
    let n_contradictions = lines.matches("\"outcome\":\"contradiction\"").count();
    assert!(n_contradictions > 50, "{n_contradictions}");
    assert_accepted(&lines, lines.lines().count());
}

#[test]
fn the_easy_bank_is_accepted() {
    let Some(bank) = shared("bank_easy.csv") else {
        return;
    };
    assert_accepted(&run_well(&["analyze"], bank), 200);
}

#[test]
fn unknown_keys_are_passed_over() {
    let mut record = records(&[], DEPTH_23).remove(0);
    record["elapsed"] = 1.into();
    record["steps"][0]["note"] = "added later".into();
    let run = check(&[record]);
    assert_eq!(run.stderr, "1 proof accepted, 0 rejected\n");
    assert_eq!(run.code, Some(0));
}

#[test]
fn records_of_before_are_accepted() {
    assert_accepted(include_str!("data/depth_23.jsonl"), 1);
    let contradiction = run_well(&["analyze", "--shape", "2x2"], "123....4........");
    let (pass, depth) = ("\"pass\":1,", "\"pass\":1,\"depth\":1,\"kind\"");
    assert!(contradiction.contains(depth), "{contradiction}");
    assert_accepted(&contradiction.replace(depth, &format!("{pass}\"kind\"")), 1);
}
