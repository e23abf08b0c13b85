//! Records with one claim about the proof changed: each is rejected for the right reason.

use expect_test::expect;
use serde_json::{Value, json};

use crate::harness::{DEPTH_23, SOLUTION, reason_for, records, rejected};

fn depth_23() -> Value {
    records(&[], DEPTH_23).remove(0)
}

#[test]
fn changed_figures() {
    let record = depth_23();
    for (key, expected) in [
        ("givens", 24),
        ("blanks", 57),
        ("filled", 57),
        ("passes", 23),
        ("work", 57),
        ("span", 23),
        ("checks", 3000),
        ("peak", 8),
        ("probes", 0),
        ("splits", 0),
    ] {
        let found = expected + 1;
        assert_eq!(
            reason_for(&record, |record| record[key] = json!(found)),
            format!("{key}: expected {expected}, found {found}")
        );
    }
}

#[test]
fn changed_lists() {
    let record = depth_23();
    let profile = record["profile"].to_string();
    let other = profile.replacen('3', "4", 1);
    assert_eq!(
        reason_for(&record, |record| record["profile"][0] = json!(4)),
        format!("profile: expected {profile}, found {other}")
    );
    rejected(
        &record,
        |r| r["profile"] = json!([57]),
        expect!["profile: expected 23 passes, found 1"],
    );
    let path = record["critical_path"].to_string();
    assert_eq!(
        reason_for(&record, |record| record["critical_path"] = json!([0])),
        format!("critical_path: expected {path}, found [0]")
    );
}

#[test]
fn changed_boards() {
    let record = depth_23();
    rejected(
        &record,
        |r| r["puzzle"] = json!("...."),
        expect!["puzzle: expected 81 cells, found 4"],
    );
    rejected(
        &record,
        |r| r["puzzle"] = json!(DEPTH_23.replacen('6', "x", 1)),
        expect!["puzzle: expected a digit or . in r1c3, found 'x'"],
    );
    rejected(
        &record,
        |r| r["puzzle"] = json!(DEPTH_23.replacen("..6", "6.6", 1)),
        expect![
            "puzzle: expected givens without a fault, found r1: expected 6 once, found it in r1c1, r1c3; b1: expected 6 once, found it in r1c1, r1c3"
        ],
    );
    rejected(
        &record,
        |r| r["puzzle"] = json!(DEPTH_23.replacen('6', ".", 1)),
        expect!["step 5: expected a given of the puzzle, found r1c3=6"],
    );
    rejected(
        &record,
        |r| r["shape"] = json!("2x3"),
        expect!["puzzle: expected 36 cells, found 81"],
    );
}

#[test]
fn changed_endings() {
    let record = depth_23();
    rejected(
        &record,
        |r| r["outcome"] = json!("stuck"),
        expect!["outcome: expected an open cell, found none"],
    );
    rejected(
        &record,
        |r| r["outcome"] = json!("contradiction"),
        expect!["contradiction: expected what shows it, found nothing"],
    );
    rejected(
        &record,
        |r| r["solutions"] = json!("many"),
        expect!["solutions: expected \"one\", found \"many\""],
    );
    let solution = record["solution"].to_string();
    assert_eq!(
        reason_for(&record, |r| r["solution"] = Value::Null),
        format!("solution: expected {solution}, found null")
    );
}

/// The same board, stuck with naked singles; it has one solution.
fn stuck() -> Value {
    let record = records(&["--rules", "naked"], DEPTH_23).remove(0);
    let told = (&record["outcome"], &record["solutions"]);
    assert_eq!(told, (&json!("stuck"), &json!("one")));
    record
}

#[test]
fn changed_claims_on_a_stuck_board() {
    let record = stuck();
    rejected(
        &record,
        |r| r["outcome"] = json!("solved"),
        expect!["outcome: expected a full board, found r1c1 open"],
    );
    rejected(
        &record,
        |r| r["solution"] = Value::Null,
        expect!["solution: expected the only one, found null"],
    );
    rejected(
        &record,
        |r| r["solution"] = json!(DEPTH_23),
        expect!["solution: expected no open cell, found 57 open"],
    );
    rejected(
        &record,
        |r| r["solution"] = json!(SOLUTION.replacen("91", "19", 1)),
        expect![
            "solution: expected each digit once, found c1: expected 1 once, found it in r1c1, r8c1; c2: expected 9 once, found it in r1c2, r5c2"
        ],
    );
    rejected(
        &record,
        |r| r["solution"] = json!(SOLUTION.replacen('9', "8", 1)),
        expect![
            "solution: expected each digit once, found r1: expected 8 once, found it in r1c1, r1c5; c1: expected 8 once, found it in r1c1, r5c1; b1: expected 8 once, found it in r1c1, r3c3"
        ],
    );
    rejected(
        &record,
        |r| r["solutions"] = json!("many"),
        expect![[
            r#"solution: expected null, found "916782354572463891438951672251694738894327165367518429623849517145276983789135246""#
        ]],
    );
    let many = |r: &mut Value| {
        r["solutions"] = json!("many");
        r["solution"] = Value::Null;
    };
    rejected(
        &record,
        many,
        expect![[r#"solutions: expected "one", found "many""#]],
    );
}

#[test]
fn a_proof_that_stops_too_early() {
    // Without its last pass the proof still holds, step by step.
    let record = depth_23();
    let shorter = |r: &mut Value| {
        for key in ["steps", "profile", "critical_path"] {
            r[key].as_array_mut().map(Vec::pop);
        }
        for (key, value) in [("filled", 56), ("passes", 22), ("work", 56), ("span", 22)] {
            r[key] = json!(value);
        }
        r["critical_path"][21] = json!(50);
        r["outcome"] = json!("stuck");
    };
    rejected(
        &record,
        shorter,
        expect![[r#"outcome: expected "solved", found "stuck""#]],
    );
}

#[test]
fn changed_contradictions() {
    let record = records(&["--shape", "2x2"], "123....4........").remove(0);
    rejected(
        &record,
        |r| r["contradiction"]["cell"] = json!("r2c1"),
        expect!["outcome: expected a premise against r2c1=3, found none"],
    );
    rejected(
        &record,
        |r| r["contradiction"]["pass"] = json!(2),
        expect!["outcome: expected pass 1, found 2"],
    );
    rejected(
        &record,
        |r| r["contradiction"]["premises"] = json!([]),
        expect!["outcome: expected a premise against r1c4=1, found none"],
    );
    rejected(
        &record,
        |r| r["contradiction"] = Value::Null,
        expect!["contradiction: expected what shows it, found nothing"],
    );
    rejected(
        &record,
        |r| r["outcome"] = json!("stuck"),
        expect!["contradiction: expected none, found one"],
    );
    rejected(
        &record,
        |r| r["solutions"] = json!("many"),
        expect![[r#"solutions: expected "none", found "many""#]],
    );
}
