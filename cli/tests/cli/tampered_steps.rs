//! Records with one thing changed in a step: each is rejected for the right reason.

use expect_test::expect;
use serde_json::{Value, json};

use crate::harness::{DEPTH_23, reason_for, records, rejected};

fn premises(record: &mut Value, step: usize) -> &mut Vec<Value> {
    record["steps"][step]["premises"]
        .as_array_mut()
        .expect("premises")
}

#[test]
fn changed_steps() {
    let record = records(&[], DEPTH_23).remove(0);
    for step in [0, 10, 56] {
        let reason = reason_for(&record, |record| drop(premises(record, step).remove(0)));
        assert!(
            reason.starts_with(&format!("step {step}: expected a premise against ")),
            "{reason}"
        );
    }
    rejected(
        &record,
        |r| r["steps"][4]["depth"] = json!(3),
        expect!["step 4: expected depth 2, found 3"],
    );
    rejected(
        &record,
        |r| r["steps"][4]["pass"] = json!(3),
        expect!["step 4: expected pass 2, found 3"],
    );
    rejected(
        &record,
        |r| r["steps"][4]["cost"] = json!(2),
        expect!["step 4: expected cost 1, found 2"],
    );
    rejected(
        &record,
        |r| r["steps"][4]["id"] = json!(5),
        expect!["step 4: expected its position as its number, found 5"],
    );
    rejected(
        &record,
        |r| r["steps"][0]["place"] = json!("r2c9=2"),
        expect!["step 0: expected a premise against r1c7=2, found none"],
    );
    rejected(
        &record,
        |r| r["steps"][0]["place"] = json!("r2c8=1"),
        expect!["step 0: expected r2c8 to be open, found it filled by the given r2c8=9"],
    );
    rejected(
        &record,
        |r| r["steps"][0]["place"] = json!("r25c9=1"),
        expect!["step 0: expected a cell of the board, found r25c9"],
    );
    rejected(
        &record,
        |r| r["steps"][0]["house"] = json!("b4"),
        expect!["step 0: expected a house with r2c9, found b4"],
    );
    rejected(
        &record,
        |r| r["steps"][0]["rule"] = json!("naked_single"),
        expect!["step 0: expected a cell as its reason, found a house"],
    );
    rejected(
        &record,
        |r| premises(r, 0)[0] = json!({"given": "r1c9=5"}),
        expect!["step 0: expected a given of the puzzle, found r1c9=5"],
    );
    rejected(
        &record,
        |r| premises(r, 0)[0] = json!({"step": 0}),
        expect!["step 0: expected an earlier step as a premise, found step 0"],
    );
    rejected(
        &record,
        |r| premises(r, 0)[0] = json!({"step": 4_000_000_000_u32}),
        expect!["step 0: expected an earlier step as a premise, found step 4000000000"],
    );
    rejected(
        &record,
        |r| premises(r, 0).push(json!({"given": "r9c7=2"})),
        expect!["step 0: expected only premises that are needed, found the given r9c7=2"],
    );
    rejected(
        &record,
        |r| drop(r["steps"].as_array_mut().map(Vec::pop)),
        expect!["outcome: expected a full board, found r4c7 open"],
    );
    rejected(
        &record,
        |r| r["steps"].as_array_mut().expect("steps").swap(0, 1),
        expect!["step 0: expected its position as its number, found 1"],
    );
    rejected(
        &record,
        |r| r["rules"] = json!("naked"),
        expect!["step 0: expected a rule of naked and stop, found hidden_single"],
    );
}
