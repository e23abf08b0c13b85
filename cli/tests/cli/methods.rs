//! Every rule set, with and without uniqueness, and every finish.

use std::collections::BTreeSet;

use engine::{Finish, Rule, RuleSet};
use serde_json::{Value, json};

use crate::boards::{self, GRAVE, SMALL, SMALL_PROBED, SPLIT, SWAPPED};
use crate::harness::{DEPTH_23, assert_accepted, records, run, run_well, shared};

/// Calls a function with the options of every method.
fn each_method(mut f: impl FnMut(&[&str])) {
    for rules in RuleSet::ALL {
        for finish in Finish::ALL {
            let args = ["--rules", rules.name(), "--finish", finish.name()];
            f(&args);
            f(&[&args[..], &["--uniqueness"]].concat());
        }
    }
}

#[test]
fn what_any_method_proves_is_accepted() {
    let boards = [
        SMALL,
        SMALL_PROBED,
        GRAVE,
        DEPTH_23,
        // Many solutions, and none.
        ".................1......2...........",
        "123....4..........................5.",
        SWAPPED,
    ];
    each_method(|args| {
        let lines = run_well(&[&["analyze"], args].concat(), boards.join("\n"));
        assert_eq!(lines.lines().count(), boards.len());
        eprintln!("{args:?}");
        assert_accepted(&lines, boards.len());
    });
}

#[test]
fn boards_with_every_pattern_are_accepted() {
    for args in [
        &["--rules", "naked", "--finish", "split"][..],
        &["--rules", "chains", "--uniqueness"],
        &["--rules", "patterns", "--finish", "probe", "--uniqueness"],
        &["--rules", "chains", "--finish", "split"],
    ] {
        let lines = run_well(&[&["analyze"], args].concat(), boards::ALL.join("\n"));
        eprintln!("{args:?}");
        assert_accepted(&lines, boards::ALL.len());
    }
}

/// Calls a function with every step, those of refutations included.
fn each_step(steps: &Value, f: &mut impl FnMut(&Value)) {
    for step in steps.as_array().expect("steps") {
        f(step);
        if let Some(inner) = step.get("inner") {
            each_step(inner, f);
        }
    }
}

#[test]
fn nearly_every_rule_is_met() {
    let mut met = BTreeSet::new();
    for args in [
        &["--rules", "chains", "--uniqueness"][..],
        &["--rules", "naked", "--finish", "split"],
    ] {
        for record in records(args, &boards::ALL.join("\n")) {
            each_step(&record["steps"], &mut |step| {
                met.insert(step["rule"].as_str().expect("a rule").to_owned());
            });
        }
    }
    let names = Rule::ALL.map(Rule::name);
    let missed: Vec<_> = names.iter().filter(|name| !met.contains(**name)).collect();
    // A skyscraper is found as a finned x-wing first.
    let expected = ["hidden_triple", "hidden_quad", "jellyfish", "skyscraper"];
    assert_eq!(missed, expected.iter().collect::<Vec<_>>());
}

#[test]
fn figures_count_the_steps_within() {
    let record = records(&["--rules", "naked", "--finish", "split"], SPLIT).remove(0);
    let (mut work, mut probes, mut splits) = (0, 0, 0);
    each_step(&record["steps"], &mut |step| {
        work += 1;
        probes += usize::from(step["rule"] == "probe");
        splits += usize::from(step["rule"] == "split");
    });
    assert_eq!((probes, splits), (49, 1));
    let told = [&record["work"], &record["probes"], &record["splits"]];
    assert_eq!(told, [&json!(work), &json!(probes), &json!(splits)]);
    let told = [&record["outcome"], &record["solutions"], &record["finish"]];
    assert_eq!(told, ["solved", "one", "split"]);
}

#[test]
fn uniqueness_stands_in_the_record_only_if_it_was_asked_for() {
    let plain = records(&[], DEPTH_23).remove(0);
    assert_eq!(plain.get("uniqueness"), None);
    let record = records(&["--uniqueness"], DEPTH_23).remove(0);
    assert_eq!(record["uniqueness"], json!(true));
}

#[test]
fn a_proof_that_rests_on_one_solution_does_not_tell_of_it() {
    let args = ["--uniqueness", "--shape", "2x2"];
    let record = records(&args, SWAPPED).remove(0);
    let told = (&record["outcome"], &record["solutions"]);
    assert_eq!(told, (&json!("contradiction"), &json!("many")));
    let premises = record["steps"][0]["premises"].as_array();
    let last = premises.and_then(|premises| premises.last());
    assert_eq!(last, Some(&json!("one_solution")));
}

#[test]
fn shared_boards_are_accepted() {
    for name in ["hardest_1106.txt", "bank_diabolical.csv", "board_12x12.csv"] {
        let Some(text) = shared(name) else {
            continue;
        };
        // A header, and some boards.
        let some: Vec<&str> = text.lines().take(3).collect();
        let args = ["analyze", "--rules", "patterns", "--finish", "split"];
        let run = run(&args, some.join("\n"));
        eprintln!("{name}");
        assert_accepted(&run.stdout, run.stdout.lines().count());
    }
}
