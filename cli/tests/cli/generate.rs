//! `generate`: puzzles from seeds.

use crate::harness::{records, run, run_well};

/// The first seed of engine/tests/generate/pinned.rs.
const PINNED: &str =
    ".........17...4..8..8...54...9...3...653..8..7...9...48..6....9..4.....1.9.2...6.";

#[test]
fn a_seed_gives_its_board_and_the_next_one_the_next() {
    let args = [
        "generate", "--depth", "22..24", "--count", "3", "--seed", "6",
    ];
    let three = run_well(&args, "");
    let lines: Vec<&str> = three.lines().collect();
    assert_eq!((lines.len(), lines[1]), (3, PINNED));
    let one = run_well(&["generate", "--depth", "22..24", "--seed", "7"], "");
    assert_eq!(one, format!("{PINNED}\n"));
    for record in records(&["--no-steps"], &three) {
        let span = record["span"].as_u64().expect("a span");
        assert!((22..=24).contains(&span), "{record}");
        assert_eq!(record["solutions"], "one");
    }
}

#[test]
fn several_hands_find_what_one_finds() {
    // The first attempt is in vain, so that hands work side by side on what follows.
    let board = |more: &[&str]| {
        let args = [
            &[
                "generate", "--depth", "28", "--seed", "1", "--format", "csv",
            ],
            more,
        ]
        .concat();
        run_well(&args, "")
    };
    let all = board(&[]);
    let row = all.lines().nth(1).expect("a row");
    let attempt = row.rsplit(',').next().expect("an attempt");
    assert_ne!(attempt, "0");
    assert_eq!(board(&["--attempt", attempt]), all);
}

#[test]
fn figures_stand_beside_the_digits() {
    let csv = |args: &[&str]| run_well(&[&["generate", "--format", "csv"], args].concat(), "");
    assert_eq!(
        csv(&["--seed", "7", "--depth", "22..24"]),
        format!("puzzle,shape,rules,depth,givens,seed,attempt\n{PINNED},3x3,singles,23,24,7,0\n")
    );
    let any = csv(&["--seed", "1", "--shape", "2x2", "--symmetry", "rotational"]);
    let row: Vec<&str> = any.lines().nth(1).expect("a row").split(',').collect();
    assert_eq!((row[1], row[2], row[3], row[5]), ("2x2", "", "", "1"));
    let cells: Vec<bool> = row[0].chars().map(|c| c != '.').collect();
    assert!(cells.iter().eq(cells.iter().rev()));
}

#[test]
fn what_is_not_found_is_told_with_the_nearest() {
    let args = [
        "generate", "--seed", "1", "--depth", "60", "--budget", "2000",
    ];
    let run = run(&args, "");
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    let told = "generate: seed 1: nothing found within 2000 evaluations; the nearest has depth ";
    assert!(run.stderr.starts_with(told), "{}", run.stderr);
    for (args, told) in [
        (&["--budget", "1"][..], "no board was finished"),
        (
            &["--givens", "1..5", "--budget", "5000"],
            "no board had the givens asked for",
        ),
    ] {
        let run = crate::harness::run(&[&["generate", "--seed", "1"], args].concat(), "");
        assert_eq!(run.code, Some(1));
        assert!(run.stderr.trim_end().ends_with(told), "{}", run.stderr);
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let run = run(&["generate", "--seed", "1", "--givens", "82..90"], "");
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert_eq!(
        run.stderr,
        "generate: expected at most 81 givens, one a cell, found 82\n"
    );
}

#[test]
fn the_deepest_tells_of_every_record() {
    let args = [
        "generate", "--seed", "9", "--shape", "2x3", "--depth", "deepest",
    ];
    let run = run(
        &[&args[..], &["--budget", "100000", "--format", "csv"]].concat(),
        "",
    );
    assert_eq!(run.code, Some(0));
    let depths: Vec<u32> = run
        .stderr
        .lines()
        .map(|line| {
            let (_, rest) = line.split_once(": depth ").expect("a depth");
            rest.split(',')
                .next()
                .and_then(|depth| depth.parse().ok())
                .expect("a number")
        })
        .collect();
    assert!(depths.is_sorted() && depths.len() > 1, "{depths:?}");
    let row = run.stdout.lines().nth(1).expect("a row");
    assert_eq!(
        row.split(',').nth(3),
        depths.last().map(ToString::to_string).as_deref()
    );
}
