//! Records with one thing changed in a probe or a split.

use expect_test::expect;
use serde_json::{Value, json};

use crate::boards::{SMALL_PROBED, SPLIT};
use crate::harness::{records, rejected};

fn first_of<'a>(rule: &str, record: &'a mut Value) -> &'a mut Value {
    let steps = record["steps"].as_array_mut().expect("steps");
    let mut found = steps.iter_mut().filter(|step| step["rule"] == rule);
    found.next().expect("a step of the rule")
}

fn without(step: &mut Value, key: &str) {
    let object = step.as_object_mut().expect("an object");
    object.remove(key).expect("the key");
}

#[test]
fn changed_probes() {
    let record = records(&["--finish", "probe"], SMALL_PROBED).remove(0);
    let rejected = |tamper: &dyn Fn(&mut Value), reason| {
        rejected(&record, |r| tamper(first_of("probe", r)), reason);
    };
    rejected(
        &|probe| without(probe, "assume"),
        expect!["step 2: expected assume, inner and contradiction together, found no assume"],
    );
    rejected(
        &|probe| without(probe, "inner"),
        expect!["step 2: expected assume, inner and contradiction together, found no inner"],
    );
    rejected(
        &|probe| without(probe, "contradiction"),
        expect![
            "step 2: expected assume, inner and contradiction together, found no contradiction"
        ],
    );
    rejected(
        &|probe| probe["assume"] = json!("r2c2=3"),
        expect!["step 2: expected r2c2=3 alone to go, found otherwise"],
    );
    rejected(
        &|probe| probe["eliminate"] = json!(["r2c2<>3"]),
        expect!["step 2: expected r2c2=2 alone to go, found otherwise"],
    );
    rejected(
        &|probe| probe["inner"] = json!([]),
        expect!["contradiction of step 2: expected an earlier step as a premise, found step 2"],
    );
    rejected(
        &|probe| probe["cost"] = json!(2),
        expect!["step 2: expected cost 3, found 2"],
    );
    rejected(
        &|probe| probe["house"] = json!("r1"),
        expect![[r#"step 2: house: expected null, found "r1""#]],
    );
    rejected(
        &|probe| probe["pattern"] = json!({}),
        expect!["step 2: expected a pattern or an assumption, found both"],
    );
    rejected(
        &|probe| probe["premises"] = json!([]),
        expect!["step 2: expected the given r1c6=3 as a premise, found it missing"],
    );
    rejected(
        &|probe| probe["rule"] = json!("split"),
        expect!["step 2: expected a rule of singles and probe, found split"],
    );
    rejected(
        &|probe| probe["rule"] = json!("x_wing"),
        expect!["step 2: expected a rule of singles and probe, found x_wing"],
    );
}

#[test]
fn changed_worlds() {
    let record = records(&["--finish", "probe"], SMALL_PROBED).remove(0);
    let rejected = |tamper: &dyn Fn(&mut Value), reason| {
        rejected(&record, |r| tamper(first_of("probe", r)), reason);
    };
    rejected(
        &|probe| probe["inner"][0]["id"] = json!(0),
        expect!["step 0 in step 2: expected its position as its number, found 0"],
    );
    rejected(
        &|probe| probe["inner"][0]["depth"] = json!(2),
        expect!["step 0 in step 2: expected depth 1, found 2"],
    );
    rejected(
        &|probe| probe["inner"][0]["place"] = json!("r4c3=1"),
        expect!["step 0 in step 2: expected a premise against r3c1=1, found none"],
    );
    rejected(
        &|probe| without(&mut probe["inner"][0], "place"),
        expect!["step 0 in step 2: expected either place or eliminate, found none"],
    );
    rejected(
        &|probe| probe["inner"][0]["premises"] = json!([]),
        expect!["step 0 in step 2: expected a premise against r3c1=2, found none"],
    );
    rejected(
        &|probe| probe["inner"][0]["premises"][0] = json!({"assumed": "r2c2=3"}),
        expect!["step 0 in step 2: expected an assumption of this world or around, found r2c2=3"],
    );
    rejected(
        &|probe| probe["inner"][0]["premises"][0] = json!({"struck": "r2c2<>3"}),
        expect!["step 0 in step 2: expected a candidate struck at the start, found r2c2=3"],
    );
    rejected(
        &|probe| probe["contradiction"]["pass"] = json!(3),
        expect!["step 2: expected cost 4, found 3"],
    );
    rejected(
        &|probe| probe["contradiction"]["depth"] = json!(1),
        expect!["contradiction of step 2: expected depth 2, found 1"],
    );
    rejected(
        &|probe| probe["contradiction"]["house"] = json!("c1"),
        expect!["contradiction of step 2: expected only premises that are needed, found step 2"],
    );
    rejected(
        &|probe| probe["contradiction"]["premises"] = json!([]),
        expect!["contradiction of step 2: expected two premises with 2 in r4, found 0"],
    );
}

#[test]
fn changed_splits() {
    let record = records(&["--rules", "naked", "--finish", "split"], SPLIT).remove(0);
    rejected(
        &record,
        |r| r["finish"] = json!("probe"),
        expect!["step 34: expected a rule of naked and probe, found split"],
    );
    rejected(
        &record,
        |r| r["finish"] = json!("stop"),
        expect!["step 0: expected a rule of naked and stop, found probe"],
    );
    rejected(
        &record,
        |r| r["splits"] = json!(0),
        expect!["splits: expected 1, found 0"],
    );
    rejected(
        &record,
        |r| r["probes"] = json!(2),
        expect!["probes: expected 49, found 2"],
    );
    rejected(
        &record,
        |r| first_of("split", r)["inner"][0]["rule"] = json!("x_wing"),
        expect!["step 0 in step 34: expected a rule of naked and split, found x_wing"],
    );
    let probe_within = |r: &mut Value, key: &str| {
        let inner = first_of("split", r)["inner"].as_array_mut();
        let mut steps = inner.expect("steps").iter_mut();
        let probe = steps.find(|step| step["rule"] == "probe");
        without(probe.expect("a probe within the split"), key);
    };
    rejected(
        &record,
        |r| probe_within(r, "inner"),
        expect![
            "step 1 in step 34: expected assume, inner and contradiction together, found no inner"
        ],
    );
    rejected(
        &record,
        |r| probe_within(r, "contradiction"),
        expect![
            "step 1 in step 34: expected assume, inner and contradiction together, found no contradiction"
        ],
    );
}

#[test]
fn passes_without_end_take_no_memory() {
    let record = records(&["--rules", "naked", "--finish", "split"], SPLIT).remove(0);
    let far = 1_u64 << 50;
    let later = |r: &mut Value| {
        let split = first_of("split", r);
        let (pass, inner) = (&split["pass"], &split["contradiction"]["pass"]);
        let (pass, inner) = (
            pass.as_u64().expect("a pass"),
            inner.as_u64().expect("a pass"),
        );
        split["contradiction"]["pass"] = json!(inner + far);
        for step in r["steps"].as_array_mut().expect("steps") {
            let own = step["pass"].as_u64().expect("a pass");
            if own >= pass {
                step["pass"] = json!(own + far);
            }
        }
    };
    rejected(
        &record,
        later,
        expect!["profile: expected 1125899906842701 passes, found 77"],
    );
}
