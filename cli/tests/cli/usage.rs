//! Command lines, right and wrong.

use crate::harness::{file, run, run_well};

#[test]
fn wrong_usage_exits_with_2() {
    for (args, told) in [
        (
            &["analyze", "--rules", "all"][..],
            "[possible values: naked, singles, locked, subsets, patterns, chains]",
        ),
        (
            &["analyze", "--finish", "guess"],
            "[possible values: stop, probe, split]",
        ),
        (
            &["analyze", "--uniqueness=yes"],
            "unexpected value 'yes' for '--uniqueness'",
        ),
        (
            &["analyze", "--format", "xml"],
            "[possible values: jsonl, csv, text]",
        ),
        (
            &["analyze", "--shape", "1x9"],
            "expected boxes of 2 or more rows",
        ),
        (
            &["solve", "--uniqueness"],
            "unexpected argument '--uniqueness'",
        ),
        (
            &["analyze", "a.txt", "b.txt"],
            "unexpected argument 'b.txt'",
        ),
        (
            &["check", "--shape", "3x3"],
            "unexpected argument '--shape'",
        ),
        (&["solve", "--count", "0"], "0 is not in 1.."),
        (&["solve", "--count", "many"], "invalid digit"),
        (&["machines", "--layers", "1,0"], "'--layers <L,..>'"),
        (&["machines", "--workers", "65536"], "'--workers <P,..>'"),
        (
            &["machines", "--format", "csv"],
            "[possible values: jsonl, text]",
        ),
        (&["machines", "--guesses", "21"], "21 is not in 0..=20"),
        (
            &["machines", "--finish", "split"],
            "unexpected argument '--finish'",
        ),
        (&["generate"], "--seed <SEED>"),
        (
            &["generate", "--seed", "1", "--depth", "9..7"],
            "expected the smaller number first, found '9..7'",
        ),
        (
            &["generate", "--seed", "1", "--givens", "few"],
            "expected a number or two, such as 7 or 19..21, found 'few'",
        ),
        (
            &["generate", "--seed", "1", "--symmetry", "round"],
            "[possible values: none, rotational, quarter, horizontal, vertical, diagonal, antidiagonal]",
        ),
        (
            &["generate", "--seed", "1", "--budget", "0"],
            "0 is not in 1..",
        ),
        (&["invent"], "unrecognized subcommand 'invent'"),
        (&[], "Usage: sudoku-depth <COMMAND>"),
    ] {
        let run = run(args, "");
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{args:?}");
        assert!(run.stderr.contains(told), "{args:?}: {}", run.stderr);
    }
}

#[test]
fn help_has_an_example_for_each_command() {
    for command in ["analyze", "check", "machines", "solve"] {
        for flag in ["-h", "--help"] {
            let help = run_well(&[command, flag], "");
            let example = help.split("Example:").nth(1).expect("an example");
            assert!(
                example.contains(&format!("sudoku-depth {command}")),
                "{help}"
            );
        }
    }
    assert!(run_well(&["--version"], "").starts_with("sudoku-depth "));
}

#[test]
fn help_tells_what_each_choice_means() {
    let help = run_well(&["analyze", "--help"], "");
    for told in [
        "subsets:  Also naked and hidden pairs, triples and quads",
        "stop:  Leave the cells open",
        "not a proven minimum",
        "hold only if the board has one solution",
        "bug_plus_one                left (all candidates left)",
    ] {
        assert!(help.contains(told), "{told}: {help}");
    }
}

#[test]
fn a_file_that_cannot_be_read_exits_with_1() {
    for command in ["analyze", "check", "machines", "solve"] {
        let run = run(&[command, "/no/such/file"], "");
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
        assert!(
            run.stderr
                .starts_with("sudoku-depth: cannot read /no/such/file: "),
            "{}",
            run.stderr
        );
    }
    let folder = run(&["analyze", env!("CARGO_TARGET_TMPDIR")], "");
    assert_eq!((folder.code, folder.stdout.as_str()), (Some(1), ""));
    assert!(folder.stderr.contains("cannot read"), "{}", folder.stderr);
}

#[test]
fn an_empty_input_is_well() {
    let path = file("empty.txt", "");
    for args in [
        &["analyze"][..],
        &["machines"],
        &["solve"],
        &["analyze", &path],
    ] {
        assert_eq!(run_well(args, ""), "");
    }
    let checked = run(&["check"], "\n\n");
    assert_eq!(checked.stderr, "0 proofs accepted, 0 rejected\n");
    assert_eq!((checked.code, checked.stdout.as_str()), (Some(0), ""));
}
