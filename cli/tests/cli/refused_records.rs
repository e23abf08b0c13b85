//! Lines that `check` cannot use: each is refused where it shows, and the rest is done.

use expect_test::expect;

use crate::boards::SMALL;
use crate::harness::{DEPTH_23, SOLUTION, run, run_well};

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
fn words_that_are_none_are_refused() {
    let args = ["analyze", "--rules", "chains", "--uniqueness"];
    let good = run_well(&args, SMALL);
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{good}");
        refusal(good.trim_end().replacen(from, to, 1).as_str())
    };
    expect!["standard input: line 2, column 131: not a record of analyze: expected one of stop, probe, split, found 'guess'"].assert_eq(&changed("\"finish\":\"stop\"", "\"finish\":\"guess\""));
    expect!["standard input: line 2, column 145: not a record of analyze: invalid type: integer `1`, expected a boolean"].assert_eq(&changed("\"uniqueness\":true", "\"uniqueness\":1"));
    expect!["standard input: line 2, column 1247: not a record of analyze: expected an elimination such as r4c7<>5, found 'r1c2<2'"].assert_eq(&changed("r1c2<>2", "r1c2<2"));
    expect!["standard input: line 2, column 2403: not a record of analyze: expected digits in order, such as 15, found '254'"].assert_eq(&changed("\"digits\":\"245\"", "\"digits\":\"254\""));
    expect![
        "standard input: line 2, column 1194: not a record of analyze: expected a digit, found '22'"
    ]
    .assert_eq(&changed("\"digit\":\"2\"", "\"digit\":\"22\""));
    expect![[r#"standard input: line 2, column 1206: not a record of analyze: invalid type: string "b2", expected a sequence"#]].assert_eq(&changed("\"bases\":[\"b2\"]", "\"bases\":\"b2\""));
    expect!["standard input: line 2, column 4672: not a record of analyze: unknown variant `medium`, expected `strong` or `weak`"].assert_eq(&changed("\"kind\":\"weak\"", "\"kind\":\"medium\""));
    expect!["standard input: line 2, column 4609: not a record of analyze: missing field `from`"]
        .assert_eq(&changed("\"from\":\"r1c6=3\",", ""));
    expect!["standard input: line 2, column 492: not a record of analyze: unknown variant `taken`, expected one of `given`, `struck`, `assumed`, `step`, `one_solution`"].assert_eq(&changed("{\"given\":", "{\"taken\":"));
    expect!["standard input: line 2, column 1157: not a record of analyze: expected one of hidden_single, naked_single, pointing, claiming, naked_pair, naked_triple, naked_quad, hidden_pair, hidden_triple, hidden_quad, x_wing, swordfish, jellyfish, finned_x_wing, finned_swordfish, finned_jellyfish, xy_wing, xyz_wing, w_wing, skyscraper, two_string_kite, empty_rectangle, x_chain, xy_chain, aic, unique_rectangle, bug_plus_one, probe, split, found 'guessing'"].assert_eq(&changed("\"pointing\"", "\"guessing\""));
}

/// Returns a record whose first step holds refutations so deep in each other.
fn nested(n_worlds: usize) -> String {
    let good = run_well(&["analyze", "--rules", "naked"], DEPTH_23);
    let end = "\"contradiction\":{\"pass\":1,\"kind\":\"no_candidate\",\"cell\":\"r1c1\",\"premises\":[]}";
    let start = "{\"id\":0,\"pass\":1,\"depth\":1,\"cost\":1,\"rule\":\"split\",\"eliminate\":[\"r1c1<>1\"],\
                 \"premises\":[{\"given\":\"r1c3=6\"}],\"assume\":\"r1c1=1\",\"inner\":[";
    let steps = format!(
        "{}{}",
        start.repeat(n_worlds),
        format!("],{end}}}").repeat(n_worlds)
    );
    good.trim_end()
        .replace("\"steps\":[", &format!("\"steps\":[{steps}"))
}

#[test]
fn refutations_too_deep_in_each_other_are_refused() {
    let run = run(&["check"], nested(60));
    expect![[r#"
        line 1: step 0: expected a rule of naked and stop, found split
    "#]]
    .assert_eq(&run.stdout);
    expect!["standard input: line 2, column 8802: expected refutations at most 60 deep in each other, found more"].assert_eq(&refusal(&nested(63)));
    assert!(refusal(&nested(100_000)).ends_with("found more"));
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
