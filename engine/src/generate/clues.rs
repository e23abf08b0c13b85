//! The givens of a board that is being made, and how deep the rest lies.
//!
//! What the givens alone make go is kept up to date: to give a cell, or to take it back, touches the
//! cell and its peers. An evaluation copies the counts and runs the passes on the copy, so nothing
//! has to be undone.

use super::circuit::{Circuit, WAYS};

/// What an evaluation finds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Verdict {
    /// Passes that filled a cell.
    pub(super) depth: u32,
    /// Cells that no pass fills.
    pub(super) n_open: u32,
}

/// How far cells and candidates have come.
#[derive(Debug, Default)]
struct Counts {
    /// What each way of each cell still waits for.
    needs: Vec<u8>,
    /// The digits gone from each cell, as bits; its own is never there.
    gone: Vec<u32>,
    /// Whether a cell is filled, or will be in the next pass.
    is_filled: Vec<bool>,
}

/// Givens on a full grid, under naked or all singles.
#[derive(Debug)]
pub(super) struct Clues {
    /// What the givens make go.
    start: Counts,
    /// By cell index times size plus digit, how many givens make the candidate go.
    n_reasons: Vec<u8>,
    /// Where passes are run.
    copy: Counts,
    pass: Vec<u16>,
    next_pass: Vec<u16>,
}

impl Clues {
    /// Returns the board without givens.
    pub(super) fn new(circuit: &Circuit) -> Self {
        let own = |&digit: &u8| 1 << digit;
        let n_cells = circuit.digits.len();
        Self {
            start: Counts {
                needs: circuit.needs.repeat(n_cells),
                gone: circuit.digits.iter().map(own).collect(),
                is_filled: vec![false; n_cells],
            },
            n_reasons: vec![0; n_cells * circuit.size],
            copy: Counts::default(),
            pass: Vec::new(),
            next_pass: Vec::new(),
        }
    }

    /// Makes a cell a given.
    pub(super) fn give(&mut self, circuit: &Circuit, cell: usize) {
        self.start.is_filled[cell] = true;
        for (cell, digit) in struck_by(circuit, cell) {
            let n_reasons = &mut self.n_reasons[cell * circuit.size + digit];
            *n_reasons += 1;
            if *n_reasons == 1 {
                self.start.gone[cell] |= 1 << digit;
                for way in circuit.waiting(cell, digit) {
                    self.start.needs[way] -= 1;
                }
            }
        }
    }

    /// Makes a given a blank.
    pub(super) fn take(&mut self, circuit: &Circuit, cell: usize) {
        self.start.is_filled[cell] = false;
        for (cell, digit) in struck_by(circuit, cell) {
            let n_reasons = &mut self.n_reasons[cell * circuit.size + digit];
            *n_reasons -= 1;
            if *n_reasons == 0 {
                self.start.gone[cell] &= !(1 << digit);
                for way in circuit.waiting(cell, digit) {
                    self.start.needs[way] += 1;
                }
            }
        }
    }

    /// Runs the passes.
    pub(super) fn evaluate(&mut self, circuit: &Circuit) -> Verdict {
        let Self {
            start,
            copy,
            pass,
            next_pass,
            ..
        } = self;
        copy.needs.clone_from(&start.needs);
        copy.gone.clone_from(&start.gone);
        copy.is_filled.clone_from(&start.is_filled);
        pass.clear();
        let mut n_open = 0;
        for (cell, ways) in copy.needs.as_chunks::<WAYS>().0.iter().enumerate() {
            if !copy.is_filled[cell] {
                n_open += 1;
                if ways.contains(&0) {
                    copy.is_filled[cell] = true;
                    pass.push(cell as u16);
                }
            }
        }
        let mut depth = 0;
        while !pass.is_empty() {
            depth += 1;
            n_open -= pass.len() as u32;
            next_pass.clear();
            for &cell in &*pass {
                copy.fill(circuit, usize::from(cell), next_pass);
            }
            std::mem::swap(pass, next_pass);
        }
        Verdict { depth, n_open }
    }
}

impl Counts {
    /// Writes the digit of a cell, and adds the cells that the next pass fills for it.
    fn fill(&mut self, circuit: &Circuit, cell: usize, next_pass: &mut Vec<u16>) {
        let all = (1 << circuit.size) - 1;
        let mut left = all & !self.gone[cell];
        self.gone[cell] = all;
        while left != 0 {
            let digit = left.trailing_zeros() as usize;
            left &= left - 1;
            self.count_down(circuit.waiting(cell, digit), next_pass);
        }
        let digit = usize::from(circuit.digits[cell]);
        for peer in circuit.geometry.peers_of_cell[cell]
            .iter()
            .copied()
            .map(usize::from)
        {
            if self.gone[peer] & 1 << digit == 0 {
                self.gone[peer] |= 1 << digit;
                self.count_down(circuit.waiting(peer, digit), next_pass);
            }
        }
    }

    fn count_down(&mut self, waiting: [usize; WAYS], next_pass: &mut Vec<u16>) {
        for way in waiting {
            self.needs[way] -= 1;
            let cell = way / WAYS;
            if self.needs[way] == 0 && !self.is_filled[cell] {
                self.is_filled[cell] = true;
                next_pass.push(cell as u16);
            }
        }
    }
}

/// Returns the candidates that the digit of a cell makes go: the others of the cell, and its own at
/// the peers.
fn struck_by(circuit: &Circuit, cell: usize) -> impl Iterator<Item = (usize, usize)> {
    let own = usize::from(circuit.digits[cell]);
    let others = (0..circuit.size)
        .filter(move |&digit| digit != own)
        .map(move |digit| (cell, digit));
    let peers = &circuit.geometry.peers_of_cell[cell];
    others.chain(peers.iter().map(move |&peer| (usize::from(peer), own)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digit::Digit;
    use crate::draws::Draws;
    use crate::generate::full;
    use crate::grid::Grid;
    use crate::pass;
    use crate::puzzle::Puzzle;
    use crate::rule::RuleSet;
    use crate::shape::Shape;

    #[test]
    fn counts_say_what_passes_say() {
        for shape in Shape::ALL {
            for rules in [RuleSet::Naked, RuleSet::Singles] {
                let mut draws = Draws::new(11, shape.size() as u64);
                let mut circuit = full::draw(shape, rules, &mut draws);
                let mut clues = Clues::new(&circuit);
                let mut is_given = vec![false; shape.n_cells()];
                let n_moves = 6 * shape.n_cells();
                for n_made in 0..n_moves {
                    let cell = draws.below(shape.n_cells() as u32) as usize;
                    is_given[cell] ^= true;
                    match is_given[cell] {
                        true => clues.give(&circuit, cell),
                        false => clues.take(&circuit, cell),
                    }
                    if n_made == n_moves / 2 {
                        circuit.exchange(cell, draws.below(shape.size() as u32) as u8);
                        clues = Clues::new(&circuit);
                        for cell in (0..shape.n_cells()).filter(|&cell| is_given[cell]) {
                            clues.give(&circuit, cell);
                        }
                    }
                    if n_made % 5 == 0 {
                        let verdict = clues.evaluate(&circuit);
                        assert_eq!(verdict, slow(shape, rules, &circuit, &is_given), "{shape}");
                    }
                }
            }
        }
    }

    fn slow(shape: Shape, rules: RuleSet, circuit: &Circuit, is_given: &[bool]) -> Verdict {
        let cells = circuit.digits.iter().zip(is_given);
        let digits = cells.map(|(&digit, given)| given.then(|| Digit::from_index(digit.into())));
        let puzzle = Puzzle::try_from(Grid::from_digits(shape, digits.collect())).unwrap();
        let profile = pass::sweep(&puzzle, rules).profile;
        Verdict {
            depth: profile.len() as u32,
            n_open: (puzzle.n_blanks() - profile.iter().sum::<usize>()) as u32,
        }
    }
}
