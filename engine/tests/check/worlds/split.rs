//! Splits side by side.

use super::*;

/// Returns the split of an assumption that leaves one digit for the first cell of a row, the only
/// one that is left for the second.
fn split(id: u32, assumed: &str, placed: &str, first: &str, second: &str) -> Step {
    let single = naked_single(id, 1, placed, &format!("+{assumed} {first}"));
    let inner = Refutation {
        assumption: candidate(assumed),
        steps: vec![single],
        contradiction: Contradiction {
            conflict: Conflict::NoCandidate(candidates(second)[0].cell),
            premises: premises(&format!("#{id} {second}")),
            pass: 2,
            depth: 2,
        },
    };
    refuting(Rule::Split, id, 3, inner, &format!("{first} {second}"))
}

/// Returns the splits of two candidates of the first column, a 1 and a 2.
fn splits(of_1: (u32, &str), of_2: (u32, &str)) -> Proof {
    let [row_3, row_4] = [
        ["r3c1=3 r3c1=4", "r3c2=1 r3c2=3 r3c2=4"],
        ["r4c1=3 r4c1=4", "r4c2=2 r4c2=3 r4c2=4"],
    ];
    let mut steps = vec![
        split(of_1.0, of_1.1, "r3c1=2", row_3[0], row_3[1]),
        split(of_2.0, of_2.1, "r4c1=1", row_4[0], row_4[1]),
    ];
    steps.sort_by_key(|step| step.id);
    let struck = [row_3, row_4].concat().join(" ");
    proof(&struck, Finish::Split, steps)
}

#[test]
fn a_pass_splits_one_cell() {
    let proof = splits((0, "r1c1=1"), (1, "r1c1=2"));
    assert_eq!(check(&proof), Ok(()));
    let proof = splits((0, "r1c1=1"), (1, "r2c1=2"));
    let split = Flaw::SplitCell {
        cell_before: cell("r1c1"),
        cell: cell("r2c1"),
    };
    assert_eq!(flaw_of(&proof, Part::Step(1)), split);
    let proof = splits((1, "r1c1=1"), (0, "r1c1=2"));
    let order = Flaw::AssumptionOrder {
        before: candidate("r1c1=2"),
        assumption: candidate("r1c1=1"),
    };
    assert_eq!(flaw_of(&proof, Part::Step(1)), order);
}

#[test]
fn a_pass_is_one_look() {
    let mut proof = splits((0, "r1c1=1"), (1, "r1c1=2"));
    proof.steps[1].rule = Rule::Probe;
    let (rule_before, rule) = (Rule::Split, Rule::Probe);
    let mixed = Flaw::MixedPass { rule_before, rule };
    assert_eq!(flaw_of(&proof, Part::Step(1)), mixed);
}
