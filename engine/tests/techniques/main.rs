//! Every technique on a board of its own: the step as it stands in the table, needed and checked,
//! and shown in docs/techniques.md.

mod table;

use std::collections::BTreeSet;

use engine::proof::{self, check};
use engine::solve::{self, Search};
use engine::{Finish, Method, Outcome, Proof, Rule, RuleSet, Solutions, Step};

use table::{Row, rows, text_of};

fn prove(row: &Row) -> Proof {
    proof::prove(&row.puzzle, row.method)
}

fn find<'a>(proof: &'a Proof, row: &Row) -> &'a Step {
    let is_it = |step: &&Step| {
        let is_conclusion = text_of(&step.conclusion) == row.step;
        step.rule == row.rule && step.pass == row.pass && is_conclusion
    };
    let step = proof.steps.iter().find(is_it);
    step.unwrap_or_else(|| panic!("no such step: {row:?}"))
}

#[test]
fn every_technique_has_a_board() {
    let rules: Vec<Rule> = rows().iter().map(|row| row.rule).collect();
    let singles = [Rule::HiddenSingle, Rule::NakedSingle];
    assert_eq!([&singles[..], &rules].concat(), Rule::ALL);
}

#[test]
fn every_board_has_its_step() {
    for row in rows() {
        let proof = prove(&row);
        let step = find(&proof, &row);
        assert_eq!(proof.outcome, Outcome::Solved, "{row:?}");
        assert_eq!(check::check(&proof), Ok(()), "{row:?}");
        let below = proof::cone(&proof, step.id).descendants.into_iter();
        let mut below = below.filter_map(|id| proof.step(id)?.placement());
        let is_used = step.placement().is_some() || below.next().is_some();
        assert!(is_used, "on the way to no placement: {row:?}");
    }
}

/// Returns the next weaker method: without the rules that the technique came with.
fn weaker(method: Method) -> Method {
    let Method {
        rules,
        uniqueness,
        finish,
    } = method;
    if uniqueness || finish == Finish::Probe {
        return rules.into();
    }
    if finish == Finish::Split {
        let finish = Finish::Probe;
        return Method { finish, ..method };
    }
    let index = RuleSet::ALL.iter().position(|&set| set == rules);
    RuleSet::ALL[index.expect("in all") - 1].into()
}

#[test]
fn every_board_gets_stuck_without_what_is_new() {
    for row in rows() {
        let set = row.rule.set();
        assert!(set.is_none_or(|set| row.method == set.into()), "{row:?}");
        let proof = proof::prove(&row.puzzle, weaker(row.method));
        assert_eq!(proof.outcome, Outcome::Stuck, "{row:?}");
    }
}

#[test]
fn every_board_has_one_solution_that_the_proof_finds() {
    for row in rows() {
        assert_eq!(solve::count(&row.puzzle), Solutions::One, "{row:?}");
        let proof = prove(&row);
        let grid = proof.grid_after(proof.n_passes());
        assert_eq!(Search::of(&row.puzzle).next(), Some(grid), "{row:?}");
    }
}

/// On a board of 9x9 a Skyscraper is a finned X-Wing, or pointing leaves nothing for it to remove.
#[test]
fn only_a_larger_board_shows_a_skyscraper() {
    let mut shapes = BTreeSet::new();
    for row in rows() {
        let has_one = prove(&row)
            .steps
            .iter()
            .any(|step| step.rule == Rule::Skyscraper);
        if has_one {
            shapes.insert(row.puzzle.shape().to_string());
        }
    }
    assert_eq!(shapes, BTreeSet::from(["4x3".into()]));
}

#[test]
fn the_page_of_techniques_shows_every_board_and_step() {
    let page = include_str!("../../../docs/techniques.md");
    for row in rows() {
        let heading = format!("\n### `{}`", row.rule);
        let (_, section) = page.split_once(&heading).expect("a heading for each rule");
        let section = section.split("\n### ").next().expect("never empty");
        let board = row.puzzle.grid().to_string();
        assert!(section.contains(&board), "board of {}", row.rule);
        let step = format!("`{}`", row.step);
        let flat = section.replace('\n', " ");
        assert!(flat.contains(&step), "step of {}", row.rule);
        let pass = format!("pass {}", row.pass);
        assert!(flat.contains(&pass), "{pass} of {}", row.rule);
    }
}
