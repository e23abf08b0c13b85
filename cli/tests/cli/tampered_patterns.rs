//! Records with one thing changed in a pattern or in what a step removes.

use expect_test::expect;
use serde_json::{Value, json};

use crate::boards::{self, SMALL, SWAPPED};
use crate::harness::{records, rejected};

/// Returns the record of a board, with all rules, and the position of the first step of a rule.
fn with(rule: &str, board: &str) -> (Value, usize) {
    let record = records(&["--rules", "chains"], board).remove(0);
    let steps = record["steps"].as_array().expect("steps");
    let position = steps.iter().position(|step| step["rule"] == rule);
    let position = position.expect("a step of the rule");
    (record, position)
}

/// Takes a key out of a step or a pattern.
fn without(value: &mut Value, key: &str) {
    let object = value.as_object_mut().expect("an object");
    object.remove(key).expect("the key");
}

#[test]
fn changed_eliminations() {
    let (record, n) = with("pointing", SMALL);
    let step = |r: &mut Value, key: &str, value: Value| r["steps"][n][key] = value;
    rejected(
        &record,
        |r| step(r, "eliminate", json!([])),
        expect!["step 4: expected something to eliminate, found nothing"],
    );
    rejected(
        &record,
        |r| without(&mut r["steps"][n], "eliminate"),
        expect!["step 4: expected either place or eliminate, found none"],
    );
    rejected(
        &record,
        |r| step(r, "place", json!("r1c2=2")),
        expect!["step 4: expected either place or eliminate, found both"],
    );
    rejected(
        &record,
        |r| step(r, "eliminate", json!(["r1c2<>2"])),
        expect!["step 13: expected a premise against r1c3=2, found none"],
    );
    rejected(
        &record,
        |r| step(r, "eliminate", json!(["r1c3<>2", "r1c2<>2"])),
        expect!["step 4: expected what it removes in order, found r1c2=2 too late"],
    );
    rejected(
        &record,
        |r| step(r, "eliminate", json!(["r1c2<>9"])),
        expect!["step 4: expected a digit up to 6, found 9"],
    );
    rejected(
        &record,
        |r| step(r, "house", json!("b1")),
        expect![[r#"step 4: house: expected "b2", found "b1""#]],
    );
    rejected(
        &record,
        |r| without(&mut r["steps"][n], "house"),
        expect![[r#"step 4: house: expected "b2", found null"#]],
    );
    rejected(
        &record,
        |r| step(r, "rule", json!("claiming")),
        expect!["step 4: expected a house as the rule has it, found b2"],
    );
    rejected(
        &record,
        |r| step(r, "rule", json!("hidden_single")),
        expect!["step 4: expected no pattern for hidden_single, found one"],
    );
    rejected(
        &record,
        |r| without(&mut r["steps"][n], "pattern"),
        expect!["step 4: expected a fish as its reason, found a house"],
    );
    rejected(
        &record,
        |r| step(r, "cost", json!(2)),
        expect!["step 4: expected cost 1, found 2"],
    );
}

#[test]
fn changed_fish() {
    let (record, n) = with("finned_swordfish", boards::FISH);
    let pattern = |r: &mut Value, key: &str, value: Value| r["steps"][n]["pattern"][key] = value;
    rejected(
        &record,
        |r| pattern(r, "digit", json!("5")),
        expect!["step 20: expected what the pattern excludes, found r2c5=4"],
    );
    rejected(
        &record,
        |r| pattern(r, "fins", json!([])),
        expect!["step 20: expected 1 as the number of fins, found 0"],
    );
    rejected(
        &record,
        |r| pattern(r, "bases", json!(["r1", "r5"])),
        expect!["step 20: expected 3 as the number of bases, found 2"],
    );
    rejected(
        &record,
        |r| pattern(r, "covers", json!(["c5", "c9", "c8"])),
        expect!["step 20: expected houses in order, found c8 too late"],
    );
    rejected(
        &record,
        |r| without(&mut r["steps"][n]["pattern"], "covers"),
        expect!["step 20: expected covers in its pattern, found none"],
    );
    rejected(
        &record,
        |r| r["steps"][n]["house"] = json!("r1"),
        expect![[r#"step 20: house: expected null, found "r1""#]],
    );
}

#[test]
fn changed_subsets() {
    let (record, n) = with("naked_triple", SMALL);
    let pattern = |r: &mut Value, key: &str, value: Value| r["steps"][n]["pattern"][key] = value;
    rejected(
        &record,
        |r| pattern(r, "digits", json!("24")),
        expect!["step 9: expected 3 as the number of digits, found 2"],
    );
    rejected(
        &record,
        |r| pattern(r, "cells", json!(["r1c3"])),
        expect!["step 9: expected 3 as the number of cells, found 1"],
    );
    rejected(
        &record,
        |r| pattern(r, "house", json!("r6")),
        expect!["step 9: expected a house with r1c3, found r6"],
    );
    rejected(
        &record,
        |r| without(&mut r["steps"][n]["pattern"], "digits"),
        expect!["step 9: expected digits in its pattern, found none"],
    );
}

#[test]
fn changed_chains() {
    let (record, n) = with("aic", boards::CHAINS);
    let link = |r: &mut Value, at: usize, key: &str, value: Value| {
        r["steps"][n]["pattern"]["links"][at][key] = value;
    };
    rejected(
        &record,
        |r| link(r, 1, "house", json!("c7")),
        expect!["step 40: expected no house for a weak link, found c7"],
    );
    rejected(
        &record,
        |r| link(r, 1, "kind", json!("strong")),
        expect!["step 40: expected two linked candidates, found link 1 without"],
    );
    rejected(
        &record,
        |r| link(r, 2, "house", json!("c7")),
        expect!["step 40: expected two linked candidates, found link 2 without"],
    );
    rejected(
        &record,
        |r| link(r, 0, "to", json!("r1c7=5")),
        expect!["step 40: expected link 1 to begin where the one before ends, found it elsewhere"],
    );
    rejected(
        &record,
        |r| r["steps"][n]["cost"] = json!(1),
        expect!["step 40: expected cost 5, found 1"],
    );
    rejected(
        &record,
        |r| r["steps"][n]["pattern"]["links"] = json!([]),
        expect!["step 40: expected 3 as the number of links, found 0"],
    );
}

#[test]
fn changed_wings_and_rectangles() {
    let (record, n) = with("xyz_wing", boards::WINGS);
    let pattern = |r: &mut Value, key: &str, value: Value| r["steps"][n]["pattern"][key] = value;
    rejected(
        &record,
        |r| pattern(r, "pivot", json!("r1c1")),
        expect!["step 39: expected a cell of the pattern, found r4c7"],
    );
    rejected(
        &record,
        |r| pattern(r, "pincers", json!(["r4c7=9"])),
        expect!["step 39: expected 2 pincers in its pattern, found 1"],
    );

    let (record, n) = with("empty_rectangle", boards::EMPTY_RECTANGLE);
    let pattern = |r: &mut Value, key: &str, value: Value| r["steps"][n]["pattern"][key] = value;
    rejected(
        &record,
        |r| pattern(r, "box", json!("b1")),
        expect!["step 36: expected a house as the rule has it, found c5"],
    );
    rejected(
        &record,
        |r| pattern(r, "ends", json!([])),
        expect!["step 36: expected 2 ends in its pattern, found 0"],
    );
    rejected(
        &record,
        |r| without(&mut r["steps"][n]["pattern"], "far_line"),
        expect!["step 36: expected far_line in its pattern, found none"],
    );
}

#[test]
fn changed_uniqueness() {
    let record = records(&["--uniqueness", "--shape", "2x2"], SWAPPED).remove(0);
    rejected(
        &record,
        |r| r["uniqueness"] = json!(false),
        expect!["step 0: expected a rule of singles and stop, found unique_rectangle"],
    );
    rejected(
        &record,
        |r| without(r, "uniqueness"),
        expect!["step 0: expected a rule of singles and stop, found unique_rectangle"],
    );
    rejected(
        &record,
        |r| drop(r["steps"][0]["premises"].as_array_mut().map(Vec::pop)),
        expect!["step 0: expected the premise of one solution as a premise, found it missing"],
    );
    rejected(
        &record,
        |r| r["steps"][0]["pattern"]["cells"] = json!(["r1c1"]),
        expect!["step 0: expected 4 cells in its pattern, found 1"],
    );
    // Such a proof says nothing of the number of solutions: it is counted again.
    rejected(
        &record,
        |r| r["solutions"] = json!("none"),
        expect![[r#"solutions: expected "many", found "none""#]],
    );
}
