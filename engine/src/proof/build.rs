//! Makes the steps of a proof: gives every finding its premises.
//!
//! For each candidate an inference needs gone there are often several reasons. The choice is
//! fixed, so that the same board always gets the same proof, and the least deep one.

use super::facts::{Fact, Facts, is_step};
use super::needs::Needs;
use super::refute::Refuted;
use super::{Conclusion, Contradiction, Premise, Reason, Step, StepId};
use crate::cell::{Candidate, Cell};
use crate::house::House;
use crate::pass::{Conflict, World};
use crate::puzzle::Puzzle;
use crate::rule::{Elimination, Finding, Findings, Pattern, Recall, Rule, Sight};

/// The steps of a world so far, and what is known by them.
pub(super) struct Builder {
    facts: Facts,
    /// The number of the first step.
    first_id: u32,
    steps: Vec<Step>,
    /// The last pass that wrote something down.
    clock: usize,
    /// Room for what an inference needs gone, and for the cells it needs filled.
    gone: Vec<Candidate>,
    filled: Vec<Cell>,
}

impl Builder {
    /// Begins the proof of a puzzle.
    pub(super) fn of(puzzle: &Puzzle) -> Self {
        Self {
            facts: Facts::of(puzzle),
            first_id: 0,
            steps: Vec::with_capacity(puzzle.n_blanks()),
            clock: 0,
            gone: Vec::new(),
            filled: Vec::new(),
        }
    }

    /// Begins the refutation of an assumption; `position` counts the refutations of the same look
    /// before it.
    pub(super) fn assume(&self, assumption: Candidate, position: usize) -> Self {
        Self {
            facts: self.facts.assume(assumption),
            first_id: self.next_id().0 + position as u32,
            steps: Vec::new(),
            clock: 0,
            gone: Vec::new(),
            filled: Vec::new(),
        }
    }

    /// Returns the number the next step gets.
    const fn next_id(&self) -> StepId {
        StepId(self.first_id + self.steps.len() as u32)
    }

    /// Returns the number of the first step.
    pub(super) const fn first_id(&self) -> u32 {
        self.first_id
    }

    /// Returns the steps.
    pub(super) fn into_steps(self) -> Vec<Step> {
        self.steps
    }

    /// Adds the findings of one look as steps, and writes them down together, here and in the
    /// world.
    pub(super) fn add_pass<S: Sight>(
        &mut self,
        findings: &mut Findings,
        world: &mut World<S>,
        recall: &mut Recall,
    ) {
        self.clock += findings.cost();
        findings.sort();
        let first = self.steps.len();
        for position in 0..findings.placements().len() {
            let (finding, premises) = self.choose_rival(findings, position);
            findings.replace(position, finding.digit);
            self.add_placement(finding, findings.grave(), &premises);
        }
        if findings.has_rivals() {
            // What goes depends on which of two equal findings is written.
            world.find_eliminations(findings, recall);
        }
        for elimination in findings.eliminations() {
            self.add_elimination(elimination, findings.cost());
        }
        self.write_down(first);
        world.write(findings);
    }

    /// Adds refutations found in one look, each with its cost; the clock moves on by `n_passes`.
    pub(super) fn add_refutations(&mut self, rule: Rule, refuted: Vec<Refuted>, n_passes: usize) {
        self.clock += n_passes;
        let first = self.steps.len();
        for Refuted {
            refutation,
            premises,
            cost,
        } in refuted
        {
            let conclusion = Conclusion::Eliminate(vec![refutation.assumption]);
            let reason = Reason::Refutation(Box::new(refutation));
            self.add_step(rule, reason, conclusion, &premises, cost);
        }
        self.write_down(first);
    }

    /// Makes facts of the steps from this position on.
    fn write_down(&mut self, first: usize) {
        for step in &self.steps[first..] {
            let premise = Premise::Step(step.id);
            match &step.conclusion {
                Conclusion::Place(placed) => self.facts.place(premise, *placed, step.depth),
                Conclusion::Eliminate(gone) => self.facts.remove(premise, gone, step.depth),
            }
        }
    }

    /// Chooses among findings of equal rank for one cell, and its premises: the one with
    /// the fewest premises that are not givens, then with the lowest digit.
    fn choose_rival(&mut self, findings: &Findings, position: usize) -> (Finding, Vec<Fact>) {
        let first = findings.placements()[position];
        let mut best = (first, self.choose_for(first, findings.grave()));
        let rank = |(finding, facts): &(Finding, Vec<Fact>)| {
            let n_steps = facts.iter().filter(|fact| is_step(fact)).count();
            (n_steps, finding.digit)
        };
        for rival in findings.rivals_of(first) {
            let other = (rival, self.choose_for(rival, None));
            if rank(&other) < rank(&best) {
                best = other;
            }
        }
        best
    }

    /// Chooses the premises of a placement.
    fn choose_for(&mut self, finding: Finding, grave: Option<&Pattern>) -> Vec<Fact> {
        let shape = self.facts.shape();
        let mut needs = Needs::new(shape, &mut self.gone, &mut self.filled);
        match grave {
            Some(pattern) => needs.add_pattern(finding.rule, pattern),
            None => needs.add_single(
                Candidate {
                    cell: Cell::from_index(usize::from(finding.cell), shape),
                    digit: finding.digit,
                },
                finding
                    .house
                    .map(|house| House::from_index(usize::from(house), shape)),
            ),
        }
        self.facts.choose(&self.gone, &self.filled)
    }

    fn add_placement(&mut self, finding: Finding, grave: Option<&Pattern>, premises: &[Fact]) {
        let shape = self.facts.shape();
        let house = finding
            .house
            .map(|house| House::from_index(usize::from(house), shape));
        let reason = match (finding.rule, house, grave) {
            (Rule::BugPlusOne, _, Some(pattern)) => Reason::Pattern(Box::new(pattern.clone())),
            (_, Some(house), _) => Reason::House(house),
            (_, None, _) => Reason::Cell,
        };
        let conclusion = Conclusion::Place(Candidate {
            cell: Cell::from_index(usize::from(finding.cell), shape),
            digit: finding.digit,
        });
        self.add_step(finding.rule, reason, conclusion, premises, 1);
    }

    fn add_elimination(&mut self, elimination: &Elimination, cost: usize) {
        let Elimination {
            rule,
            pattern,
            candidates,
        } = elimination;
        Needs::new(self.facts.shape(), &mut self.gone, &mut self.filled)
            .add_pattern(*rule, pattern);
        let premises = self.facts.choose(&self.gone, &self.filled);
        let reason = Reason::Pattern(Box::new(pattern.clone()));
        let conclusion = Conclusion::Eliminate(candidates.clone());
        self.add_step(*rule, reason, conclusion, &premises, cost);
    }

    fn add_step(
        &mut self,
        rule: Rule,
        reason: Reason,
        conclusion: Conclusion,
        premises: &[Fact],
        cost: usize,
    ) {
        let needs_one_solution = rule.needs_one_solution() || rests_on_one_solution(&reason);
        let mut list = Vec::with_capacity(premises.len() + usize::from(needs_one_solution));
        list.extend(premises.iter().map(|fact| fact.premise));
        if needs_one_solution {
            list.push(Premise::OneSolution);
        }
        self.steps.push(Step {
            id: self.next_id(),
            rule,
            reason,
            conclusion,
            premises: list,
            pass: self.clock,
            depth: greatest_depth(premises) + cost,
            cost,
        });
    }

    /// Gives a conflict its premises.
    pub(super) fn contradiction(&mut self, conflict: Conflict) -> Contradiction {
        let shape = self.facts.shape();
        let premises = match conflict {
            Conflict::Twice(house, digit) => self.facts.first_two(house.cells(shape), digit),
            _ => {
                Needs::new(shape, &mut self.gone, &mut self.filled).add_conflict(conflict);
                self.facts.choose(&self.gone, &self.filled)
            }
        };
        Contradiction {
            conflict,
            premises: premises.iter().map(|fact| fact.premise).collect(),
            pass: self.clock + 1,
            depth: greatest_depth(&premises) + 1,
        }
    }

    /// Returns the facts behind premises that name something known here, in their order.
    pub(super) fn look_up(&self, premises: &[Premise]) -> Vec<Fact> {
        self.facts.look_up(premises)
    }
}

/// Returns whether a refutation uses the premise of one solution.
fn rests_on_one_solution(reason: &Reason) -> bool {
    let Reason::Refutation(refutation) = reason else {
        return false;
    };
    let mut steps = refutation.steps.iter();
    steps.any(|step| step.premises.contains(&Premise::OneSolution))
}

fn greatest_depth(facts: &[Fact]) -> usize {
    facts
        .iter()
        .map(|fact| fact.depth as usize)
        .max()
        .unwrap_or(0)
}
