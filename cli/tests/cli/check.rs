//! Records that `check` accepts, and lines it cannot use.

use expect_test::expect;

use crate::harness::{DEPTH_23, SOLUTION, check, records, run, run_well, shared};

fn assert_accepted(records: &str, n: usize) {
    let run = run(&["check"], records);
    let told = format!(
        "{n} {} accepted, 0 rejected\n",
        if n == 1 { "proof" } else { "proofs" }
    );
    assert_eq!(
        (run.stdout.as_str(), run.stderr, run.code),
        ("", told, Some(0))
    );
}

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

/// Checks a line behind an empty one and before a good record; returns what is said about it.
fn refusal(line: &str) -> String {
    let good = run_well(&["analyze"], SOLUTION);
    let run = run(&["check"], format!("\n{line}\n{good}"));
    assert_eq!((run.stdout.as_str(), run.code), ("", Some(1)));
    let summary = "1 proof accepted, 0 rejected, 1 refused\n";
    let refusal = run.stderr.strip_suffix(summary).expect("a summary");
    refusal.trim_end().to_owned()
}

#[test]
fn what_is_no_record_is_refused() {
    expect!["standard input: line 2, column 1: not a record of analyze: expected value"]
        .assert_eq(&refusal(DEPTH_23));
    let good = run_well(&["analyze"], SOLUTION);
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{good}");
        refusal(good.trim_end().replace(from, to).as_str())
    };
    expect!["standard input: line 2, column 351: not a record of analyze: expected value"]
        .assert_eq(&changed("\"work\":0", "\"work\":}"));
    expect!["standard input: line 2, column 424: not a record of analyze: missing field `work`"]
        .assert_eq(&changed("\"work\":0,", ""));
    expect!["standard input: line 2, column 361: not a record of analyze: invalid value: integer `-1`, expected usize"].assert_eq(&changed("\"work\":0", "\"wörk\":0,\"work\":-1"));
    expect!["standard input: line 2, column 155: not a record of analyze: expected one of naked, singles, locked, subsets, patterns, chains, found 'all'"].assert_eq(&changed("\"singles\"", "\"all\""));
    expect!["standard input: line 2, column 439: not a record of analyze: missing field `pass`"]
        .assert_eq(&changed("\"steps\":[]", "\"steps\":[{\"id\":0}]"));
    expect!["standard input: line 2, column 1: expected schema 1, found 2"]
        .assert_eq(&changed("\"schema\":1", "\"schema\":2"));
    expect!["standard input: line 2, column 1: expected schema 1, found 2"].assert_eq(&changed(
        "\"schema\":1,\"puzzle\"",
        "\"schema\":2,\"board\"",
    ));
}

#[test]
fn a_record_without_steps_is_refused() {
    let line = run_well(&["analyze", "--no-steps"], DEPTH_23);
    assert_eq!(
        refusal(line.trim_end()),
        "standard input: line 2, column 1: expected steps, found none: made with --no-steps, \
         nothing to check"
    );
}

#[test]
fn a_record_too_long_is_refused() {
    let line = run_well(&["analyze"], SOLUTION).replace(
        "{\"schema\"",
        &format!("{}{{\"schema\"", " ".repeat(1 << 26)),
    );
    assert_eq!(
        refusal(line.trim_end()),
        "standard input: line 2, column 67108865: expected a line of at most 67108864 bytes, \
         found a longer one"
    );
}
