//! Records of boards with candidates struck at the start.

use expect_test::expect;
use serde_json::{Value, json};

use crate::harness::{assert_accepted, rejected, run};

/// A start in the middle of a solve: without the two candidates struck nothing follows.
const STRUCK: &str = "1 2 34 34\n34 34 1 2\n2 14 34 14\n34 134 2 134\n";

fn struck() -> Value {
    let run = run(&["analyze"], STRUCK);
    serde_json::from_str(&run.stdout).expect("a record")
}

#[test]
fn struck_candidates_stand_beside_the_givens() {
    let record = struck();
    expect![[r#""12....122.....2.""#]].assert_eq(&record["puzzle"].to_string());
    expect![[r#"["r3c2<>3","r3c4<>3"]"#]].assert_eq(&record["struck"].to_string());
    expect![[r#"{"cost":1,"depth":1,"house":"r3","id":0,"pass":1,"place":"r3c3=3","premises":[{"given":"r3c1=2"},{"struck":"r3c2<>3"},{"struck":"r3c4<>3"}],"rule":"hidden_single"}"#]].assert_eq(&record["steps"][0].to_string());
    expect![[r#""many""#]].assert_eq(&record["solutions"].to_string());
    for rules in ["singles", "chains"] {
        let run = run(&["analyze", "--rules", rules, "--finish", "split"], STRUCK);
        assert!(run.stdout.contains("\"struck\":[\"r"), "{}", run.stdout);
        assert_accepted(&run.stdout, 1);
    }
}

#[test]
fn changed_struck_candidates() {
    let record = struck();
    rejected(
        &record,
        |r| r["struck"] = json!([]),
        expect!["step 0: expected a candidate struck at the start, found r3c2=3"],
    );
    rejected(
        &record,
        |r| r["struck"][0] = json!("r1c1<>1"),
        expect![[r#"struck: expected ["r3c4<>3"], found ["r1c1<>1","r3c4<>3"]"#]],
    );
    rejected(
        &record,
        |r| r["struck"][0] = json!("r9c9<>9"),
        expect![[r#"struck: expected ["r3c4<>3"], found ["r9c9<>9","r3c4<>3"]"#]],
    );
    let swap = |r: &mut Value| r["struck"].as_array_mut().expect("a list").reverse();
    rejected(
        &record,
        swap,
        expect![[r#"struck: expected ["r3c2<>3","r3c4<>3"], found ["r3c4<>3","r3c2<>3"]"#]],
    );
}
