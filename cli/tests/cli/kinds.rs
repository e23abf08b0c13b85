//! How the record writes what each kind of rule saw.

use expect_test::{Expect, expect};
use serde_json::Value;

use crate::boards::{self, SMALL, SMALL_PROBED, SWAPPED};
use crate::harness::{records, run_well};

/// Writes the first step of a rule as it stands in the line of the record.
fn first(rule: &str, board: &str, args: &[&str], expected: Expect) {
    let args = [&["--rules", "chains", "--uniqueness"], args].concat();
    let line = run_well(&[&["analyze"], &args[..]].concat(), board);
    let key = format!("\"rule\":\"{rule}\"");
    let start = line.find(&key).expect("a step of the rule");
    let end = start + line[start..].find(",\"premises\"").expect("premises");
    expected.assert_eq(&line[start..end]);
}

#[test]
fn patterns_of_one_digit() {
    first(
        "pointing",
        SMALL,
        &[],
        expect![[
            r#""rule":"pointing","house":"b2","pattern":{"digit":"2","bases":["b2"],"covers":["r1"]},"eliminate":["r1c2<>2","r1c3<>2"]"#
        ]],
    );
    first(
        "claiming",
        boards::FISH,
        &[],
        expect![[
            r#""rule":"claiming","house":"c9","pattern":{"digit":"5","bases":["c9"],"covers":["b3"]},"eliminate":["r2c8<>5"]"#
        ]],
    );
    first(
        "x_wing",
        boards::FISH,
        &[],
        expect![[
            r#""rule":"x_wing","pattern":{"digit":"4","bases":["r5","r9"],"covers":["c8","c9"]},"eliminate":["r1c9<>4","r2c8<>4","r2c9<>4"]"#
        ]],
    );
    first(
        "finned_swordfish",
        boards::FISH,
        &[],
        expect![[
            r#""rule":"finned_swordfish","pattern":{"digit":"4","bases":["r1","r5","r9"],"covers":["c5","c8","c9"],"fins":["r1c6"]},"eliminate":["r2c5<>4"]"#
        ]],
    );
    first(
        "two_string_kite",
        boards::WINGS,
        &[],
        expect![[
            r#""rule":"two_string_kite","pattern":{"links":[{"from":"r6c5=7","to":"r6c1=7","kind":"strong","house":"r6"},{"from":"r6c1=7","to":"r4c2=7","kind":"weak"},{"from":"r4c2=7","to":"r8c2=7","kind":"strong","house":"c2"}]},"eliminate":["r8c5<>7"]"#
        ]],
    );
    first(
        "empty_rectangle",
        boards::EMPTY_RECTANGLE,
        &[],
        expect![[
            r#""rule":"empty_rectangle","pattern":{"digit":"8","box":"b8","near_line":"c5","far_line":"r7","house":"r1","ends":["r1c5","r1c3"]},"eliminate":["r7c3<>8"]"#
        ]],
    );
    first(
        "x_chain",
        boards::X_CHAIN,
        &[],
        expect![[
            r#""rule":"x_chain","pattern":{"links":[{"from":"r3c1=5","to":"r3c2=5","kind":"strong","house":"r3"},{"from":"r3c2=5","to":"r8c2=5","kind":"weak"},{"from":"r8c2=5","to":"r8c4=5","kind":"strong","house":"r8"},{"from":"r8c4=5","to":"r7c5=5","kind":"weak"},{"from":"r7c5=5","to":"r5c5=5","kind":"strong","house":"c5"}]},"eliminate":["r5c1<>5"]"#
        ]],
    );
}

#[test]
fn patterns_of_several_digits() {
    first(
        "naked_triple",
        SMALL,
        &[],
        expect![[
            r#""rule":"naked_triple","pattern":{"house":"b1","cells":["r1c3","r2c2","r2c3"],"digits":"245"},"eliminate":["r1c2<>5"]"#
        ]],
    );
    first(
        "hidden_pair",
        boards::FISH,
        &[],
        expect![[
            r#""rule":"hidden_pair","pattern":{"house":"c9","cells":["r4c9","r7c9"],"digits":"29"},"eliminate":["r7c9<>5"]"#
        ]],
    );
    first(
        "xy_wing",
        boards::WINGS,
        &[],
        expect![[
            r#""rule":"xy_wing","pattern":{"links":[{"from":"r8c4=2","to":"r8c4=3","kind":"strong"},{"from":"r8c4=3","to":"r8c9=3","kind":"weak"},{"from":"r8c9=3","to":"r8c9=6","kind":"strong"},{"from":"r8c9=6","to":"r8c5=6","kind":"weak"},{"from":"r8c5=6","to":"r8c5=2","kind":"strong"}]},"eliminate":["r9c4<>2","r9c6<>2"]"#
        ]],
    );
    first(
        "xyz_wing",
        boards::WINGS,
        &[],
        expect![[
            r#""rule":"xyz_wing","pattern":{"digit":"6","pivot":"r5c8","pincers":["r4c7=9","r9c8=7"]},"eliminate":["r4c8<>6"]"#
        ]],
    );
    first(
        "w_wing",
        SMALL,
        &[],
        expect![[
            r#""rule":"w_wing","pattern":{"links":[{"from":"r1c6=3","to":"r1c6=4","kind":"strong"},{"from":"r1c6=4","to":"r5c6=4","kind":"weak"},{"from":"r5c6=4","to":"r5c4=4","kind":"strong","house":"r5"},{"from":"r5c4=4","to":"r3c4=4","kind":"weak"},{"from":"r3c4=4","to":"r3c4=3","kind":"strong"}]},"eliminate":["r1c4<>3","r4c6<>3"]"#
        ]],
    );
    first(
        "xy_chain",
        boards::CHAINS,
        &[],
        expect![[
            r#""rule":"xy_chain","pattern":{"links":[{"from":"r5c5=7","to":"r5c5=1","kind":"strong"},{"from":"r5c5=1","to":"r9c5=1","kind":"weak"},{"from":"r9c5=1","to":"r9c5=6","kind":"strong"},{"from":"r9c5=6","to":"r9c7=6","kind":"weak"},{"from":"r9c7=6","to":"r9c7=3","kind":"strong"},{"from":"r9c7=3","to":"r5c7=3","kind":"weak"},{"from":"r5c7=3","to":"r5c7=7","kind":"strong"}]},"eliminate":["r5c3<>7"]"#
        ]],
    );
    first(
        "aic",
        boards::CHAINS,
        &[],
        expect![[
            r#""rule":"aic","pattern":{"links":[{"from":"r1c7=1","to":"r1c7=6","kind":"strong"},{"from":"r1c7=6","to":"r9c7=6","kind":"weak"},{"from":"r9c7=6","to":"r9c5=6","kind":"strong","house":"r9"},{"from":"r9c5=6","to":"r9c5=1","kind":"weak"},{"from":"r9c5=1","to":"r5c5=1","kind":"strong","house":"c5"}]},"eliminate":["r5c7<>1"]"#
        ]],
    );
}

#[test]
fn patterns_that_rest_on_one_solution() {
    first(
        "unique_rectangle",
        SWAPPED,
        &["--shape", "2x2"],
        expect![[
            r#""rule":"unique_rectangle","pattern":{"cells":["r1c1","r1c3","r2c1","r2c3"],"digits":"13"},"eliminate":["r2c3<>1","r2c3<>3"]"#
        ]],
    );
    first(
        "bug_plus_one",
        boards::GRAVE,
        &[],
        expect![[
            r#""rule":"bug_plus_one","pattern":{"left":["r1c2=4","r1c2=9","r1c3=3","r1c3=6","r1c4=3","r1c4=4","r1c5=6","r1c5=8","r1c5=9","r1c6=8","r1c6=9","r2c2=4","r2c2=9","r2c3=3","r2c3=7","r2c5=7","r2c5=9","r2c7=3","r2c7=8","r2c9=4","r2c9=8","r3c3=6","r3c3=7","r3c4=3","r3c4=4","r3c5=6","r3c5=7","r3c7=3","r3c7=9","r3c9=4","r3c9=9","r4c5=8","r4c5=9","r4c7=8","r4c7=9","r6c6=8","r6c6=9","r6c9=8","r6c9=9"]},"place":"r1c5=9""#
        ]],
    );
}

#[test]
fn a_probe_holds_its_world() {
    let record = records(&["--finish", "probe"], SMALL_PROBED).remove(0);
    let steps = record["steps"].as_array().expect("steps");
    let probe = steps.iter().find(|step| step["rule"] == "probe");
    let pretty = |step: &Value| serde_json::to_string_pretty(step).expect("it is JSON");
    expect![[r#"
        {
          "assume": "r2c2=2",
          "contradiction": {
            "depth": 2,
            "digit": "2",
            "house": "r4",
            "kind": "twice",
            "pass": 2,
            "premises": [
              {
                "step": 2
              },
              {
                "step": 3
              }
            ]
          },
          "cost": 3,
          "depth": 3,
          "eliminate": [
            "r2c2<>2"
          ],
          "id": 2,
          "inner": [
            {
              "cost": 1,
              "depth": 1,
              "house": "b3",
              "id": 2,
              "pass": 1,
              "place": "r4c3=2",
              "premises": [
                {
                  "assumed": "r2c2=2"
                },
                {
                  "given": "r3c3=6"
                },
                {
                  "given": "r6c1=2"
                }
              ],
              "rule": "hidden_single"
            },
            {
              "cost": 1,
              "depth": 1,
              "house": "c6",
              "id": 3,
              "pass": 1,
              "place": "r4c6=2",
              "premises": [
                {
                  "given": "r1c6=3"
                },
                {
                  "assumed": "r2c2=2"
                },
                {
                  "given": "r3c6=1"
                },
                {
                  "given": "r5c5=2"
                }
              ],
              "rule": "hidden_single"
            }
          ],
          "pass": 5,
          "premises": [
            {
              "given": "r1c6=3"
            },
            {
              "given": "r3c3=6"
            },
            {
              "given": "r3c6=1"
            },
            {
              "given": "r5c5=2"
            },
            {
              "given": "r6c1=2"
            }
          ],
          "rule": "probe"
        }"#]]
    .assert_eq(&probe.map(pretty).expect("a probe"));
}
