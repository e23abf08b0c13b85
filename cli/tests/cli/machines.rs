//! What `machines` writes.

use expect_test::{expect, expect_file};
use serde_json::{Value, json};

use crate::harness::{DEPTH_23, many_boards, run, run_well};

/// Board A of the project's claims: 58 blanks, depth 32.
const DEEP: &str =
    "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.";
/// Board B: 47 blanks, depth 3.
const SHALLOW: &str =
    "63.95.7424......9.59.3.2..1.1..3...7..4..93....2417.6.2.5.....6.4..239......68...";
/// Singles see nothing on it; it has one solution.
const STUCK: &str =
    "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..";

fn records(args: &[&str], input: &str) -> Vec<Value> {
    let lines = run_well(&[&["machines"], args].concat(), input);
    let parse = |line| serde_json::from_str(line).expect("a record is JSON");
    lines.lines().map(parse).collect()
}

/// Returns a figure of every run of a machine.
fn figures(record: &Value, machine: &str, figure: &str) -> Value {
    let runs = record["runs"].as_array().expect("runs");
    let of_machine = runs.iter().filter(|run| run["machine"] == machine);
    of_machine.map(|run| run[figure].clone()).collect()
}

/// Returns a key of every entry of a table.
fn column(record: &Value, table: &str, key: &str) -> Value {
    let rows = record[table].as_array().expect("a table");
    rows.iter().map(|row| row[key].clone()).collect()
}

#[test]
fn the_record_of_the_deep_board() {
    let line = run_well(&["machines"], DEEP);
    expect_file!["data/machines.jsonl"].assert_eq(&line);
    let spelled_out = [
        "machines",
        "-",
        "--rules",
        "singles",
        "--layers",
        "1,4,16",
        "--steps",
        "1,4,16",
        "--workers",
        "1,2,4,8",
        "--latency",
        "1",
        "--guesses",
        "3",
        "--seed",
        "0",
        "--format",
        "jsonl",
    ];
    assert_eq!(run_well(&spelled_out, DEEP), line);
}

#[test]
fn the_tables_of_the_deep_board() {
    let drawn = run_well(&["machines", "--format", "text"], DEEP);
    expect_file!["data/machines.txt"].assert_eq(&drawn);
}

#[test]
fn the_numbers_of_the_claims() {
    let records = records(&[], &format!("{DEEP}\n{SHALLOW}\n"));
    for (record, one_pass, forced, loops, tokens, times) in [
        (&records[0], 4, [13, 6, 1], [32, 8, 2], 58, [58, 39, 33, 32]),
        (&records[1], 21, [3, 0, 0], [3, 1, 1], 47, [47, 25, 14, 7]),
    ] {
        assert_eq!(figures(record, "one_pass", "filled"), json!([one_pass]));
        assert_eq!(figures(record, "autoregressive", "guessed"), json!(forced));
        assert_eq!(column(record, "to_fill", "loops"), json!(loops));
        assert_eq!(
            figures(record, "chain_of_thought", "serial"),
            json!([tokens])
        );
        assert_eq!(column(record, "times", "by_pass"), json!(times));
        assert_eq!(figures(record, "hardware", "serial"), json!(times));
    }
}

#[test]
fn parameters_choose_the_machines() {
    let args = [
        "--rules",
        "locked",
        "--layers",
        "2",
        "--steps",
        "3,5",
        "--workers",
        "3",
        "--latency",
        "10",
        "--guesses",
        "0",
    ];
    let record = records(&args, DEPTH_23).remove(0);
    let runs = record["runs"].as_array().expect("runs");
    let of_run = |run: &Value| {
        let keys = [
            "layers", "steps", "order", "loops", "workers", "latency", "cells",
        ];
        let known = keys
            .iter()
            .filter_map(|&key| Some(format!("{key} {}", run.get(key)?)));
        let parameters: Vec<String> = known.collect();
        format!("{}: {}\n", run["machine"], parameters.join(", "))
    };
    let listed: String = runs.iter().map(of_run).collect();
    expect![[r#"
        "one_pass": 
        "fixed_depth": layers 2
        "ideal_diffusion": layers 2, steps 3
        "ideal_diffusion": layers 2, steps 5
        "commit_diffusion": layers 2, steps 3, order "confidence"
        "commit_diffusion": layers 2, steps 5, order "confidence"
        "commit_diffusion": layers 2, steps 3, order "random"
        "commit_diffusion": layers 2, steps 5, order "random"
        "autoregressive": layers 2
        "chain_of_thought": 
        "looped": layers 2, loops 3
        "looped": layers 2, loops 5
        "hardware": workers 3, latency 10
    "#]]
    .assert_eq(&listed);
    assert_eq!(
        column(&record, "times", "by_pass"),
        figures(&record, "hardware", "serial")
    );
    let only_all = column(&record, "guesses", "cells");
    assert_eq!(
        (&record["rules"], only_all),
        (&json!("locked"), json!([null]))
    );
}

#[test]
fn a_seed_changes_what_is_drawn_and_nothing_else() {
    let [mut a, mut b] = ["1", "2"].map(|seed| records(&["--seed", seed], DEEP).remove(0));
    assert_ne!(a["runs"][0]["guess"], b["runs"][0]["guess"]);
    let random = |run: &Value| run["order"] == "random";
    for record in [&mut a, &mut b] {
        let runs = record["runs"].as_array_mut().expect("runs");
        runs.retain(|run| !random(run));
        for run in runs {
            let run = run.as_object_mut().expect("a run");
            run.remove("guess");
            run.remove("conflicts");
        }
        record.as_object_mut().expect("a record").remove("seed");
    }
    assert_eq!(a, b);
}

#[test]
fn stuck_rules_leave_machines_stuck() {
    let record = records(&[], STUCK).remove(0);
    assert_eq!(
        (&record["outcome"], &record["passes"]),
        (&json!("stuck"), &json!(0))
    );
    assert_eq!(
        column(&record, "to_fill", "loops"),
        json!([null, null, null])
    );
    for machine in [
        "one_pass",
        "looped",
        "chain_of_thought",
        "hardware",
        "autoregressive",
    ] {
        let stuck = figures(&record, machine, "stuck");
        let stuck = stuck.as_array().expect("figures");
        assert!(stuck.iter().all(|stuck| *stuck == json!(true)), "{machine}");
    }
    let drawn = run_well(&["machines", "--format", "text", "--layers", "2"], STUCK);
    assert!(
        drawn.contains("commit and re-read, steps to fill  never\n"),
        "{drawn}"
    );
    assert!(
        drawn.contains("singles: stuck, 0 of 60 cells filled in 0 passes"),
        "{drawn}"
    );
}

#[test]
fn boards_without_exactly_one_solution_are_refused() {
    let none = "123....4........";
    let many = "12..34..........";
    let one = "12..3412.1434321";
    let boards = format!("{one}\n  {none}\n{many}\n{one}\n");
    for args in [
        &["machines", "--shape", "2x2"][..],
        &["machines", "--shape", "2x2", "--uniqueness"],
    ] {
        let run = run(args, &boards);
        assert_eq!(
            run.stderr,
            "standard input: line 2, column 3: expected a board with one solution, found one \
             without any\n\
             standard input: line 3, column 1: expected a board with one solution, found one \
             with several\n"
        );
        assert_eq!((run.stdout.lines().count(), run.code), (2, Some(1)));
    }
}

#[test]
fn a_full_board_leaves_nothing_to_do() {
    let record = records(&[], crate::harness::SOLUTION).remove(0);
    assert_eq!(figures(&record, "chain_of_thought", "serial"), json!([0]));
    assert_eq!(column(&record, "guesses", "branches"), json!([1]));
    let drawn = run_well(&["machines", "--format", "text"], crate::harness::SOLUTION);
    assert!(
        drawn.contains("solved, 0 of 0 cells filled in 0 passes"),
        "{drawn}"
    );
}

#[test]
fn the_order_of_the_input_is_kept() {
    let mut boards = many_boards(200);
    boards[7] = DEEP.into();
    let records = records(
        &["--layers", "1", "--steps", "2"],
        &(boards.join("\n") + "\n"),
    );
    let puzzles: Vec<&str> = records
        .iter()
        .filter_map(|record| record["puzzle"].as_str())
        .collect();
    assert_eq!(puzzles, boards);
}
