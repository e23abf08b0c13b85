//! A network: its weights, how it runs on a board, and how its loss changes with them.

use crate::board::Board;
use crate::draws::Draws;
use crate::layer::{self, Ground, Size, Trace, dot};
use crate::opinion::Opinion;
use crate::real::Real;
use crate::weights::Weights;

/// Whether a network has layers of its own, or runs one again and again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Kind {
    /// So many layers, each with weights of its own.
    Fixed(usize),
    /// One layer, run as often as one likes.
    Looped,
}

impl Kind {
    /// Returns how many layers are run, one after the other, where a looped network runs so many loops.
    pub const fn n_steps(self, n_loops: usize) -> usize {
        match self {
            Self::Fixed(n_layers) => n_layers,
            Self::Looped => n_loops,
        }
    }
}

/// What a network is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Spec {
    /// Fixed or looped.
    pub kind: Kind,
    /// Numbers in the state of a candidate.
    pub width: usize,
    /// Numbers within a layer.
    pub hidden: usize,
}

impl Spec {
    const fn size(self) -> Size {
        Size {
            width: self.width,
            hidden: self.hidden,
        }
    }

    /// Returns how many layers have weights of their own.
    pub const fn n_layers(self) -> usize {
        self.kind.n_steps(1)
    }

    /// Returns how many weights it has.
    pub const fn n_weights(self) -> usize {
        self.n_layers() * self.size().n_weights() + (N_STARTS + 1) * self.width
    }
}

/// How many states there are to start from: the digit is given, another is, or nothing is.
const N_STARTS: usize = 3;

/// A network, with its weights in a row: layer by layer, then the states to start from, then what reads the
/// state out.
#[derive(Clone, PartialEq, Debug)]
pub struct Network<F> {
    spec: Spec,
    pub(crate) weights: Vec<F>,
}

impl<F: Real> Network<F> {
    /// Returns a network with weights from a seed.
    pub fn new(spec: Spec, seed: u64) -> Self {
        let mut draws = Draws::new(seed, 0);
        let Spec { width, hidden, .. } = spec;
        // As large as keeps what is added up as large as what it is made of.
        let into = 1.0 / (2.0 * width as f64).sqrt();
        let out = 0.5 / (hidden as f64).sqrt();
        let n_out = width * hidden;
        let n_into = spec.size().n_weights() - n_out - hidden;
        let mut weights = Vec::with_capacity(spec.n_weights());
        let mut draw = |n: usize, spread: f64| {
            (0..n)
                .map(|_| F::of(draws.bell() * spread))
                .collect::<Vec<F>>()
        };
        for _ in 0..spec.n_layers() {
            weights.extend(draw(n_into, into));
            weights.extend(draw(hidden, 0.5));
            weights.extend(draw(n_out, out));
        }
        weights.extend(draw(N_STARTS * width, 1.0));
        weights.extend(draw(width, 1.0 / (width as f64).sqrt()));
        Self { spec, weights }
    }

    /// Returns what it is.
    pub const fn spec(&self) -> Spec {
        self.spec
    }

    /// Returns where in the weights the states to start from are.
    fn starts(&self) -> usize {
        self.spec.n_layers() * self.spec.size().n_weights()
    }

    fn n_body(&self) -> usize {
        self.starts() + N_STARTS * self.spec.width
    }

    fn layer(&self, index: usize) -> &[F] {
        let n = self.spec.size().n_weights();
        let index = index % self.spec.n_layers();
        &self.weights[index * n..][..n]
    }

    fn readout(&self) -> &[F] {
        &self.weights[self.n_body()..]
    }

    /// Returns the state before the first layer.
    pub(crate) fn start(&self, ground: &Ground) -> Vec<F> {
        let starts = &self.weights[self.starts()..self.n_body()];
        let of =
            |&inputs: &[bool; 2]| &starts[start_of(inputs) * self.spec.width..][..self.spec.width];
        ground.inputs.iter().flat_map(of).copied().collect()
    }

    /// Adds up how the loss changes with the states to start from.
    pub(crate) fn back_to_start(&self, ground: &Ground, by_state: &[F], by_weights: &mut [F]) {
        let width = self.spec.width;
        let own = &mut by_weights[self.starts()..self.n_body()];
        for (by_state, &inputs) in by_state.chunks_exact(width).zip(&ground.inputs) {
            let start = &mut own[start_of(inputs) * width..][..width];
            for (sum, &by) in start.iter_mut().zip(by_state) {
                *sum += by;
            }
        }
    }

    /// Runs one layer; a looped network has but one.
    pub(crate) fn step(&self, index: usize, ground: &Ground, before: Vec<F>) -> Trace<F> {
        layer::forward(self.spec.size(), self.layer(index), ground, before)
    }

    /// Runs it on a board and shows what it takes every candidate for after each layer: `n_steps` of them
    /// for a looped network, and all of a fixed one's.
    pub fn run(&self, board: &Board, n_steps: usize) -> Vec<Opinion> {
        let n_steps = self.spec.kind.n_steps(n_steps);
        let mut run = Run::begin(self, board);
        (0..n_steps).map(|_| run.advance(self, board)).collect()
    }

    /// Returns how likely it takes every candidate to be: the candidates of a cell add up to 1.
    pub(crate) fn beliefs(&self, board: &Board, state: &[F]) -> Vec<F> {
        let size = board.shape.size();
        let readout = self.readout();
        let mut beliefs: Vec<F> = state
            .chunks_exact(self.spec.width)
            .map(|state| dot(state, readout))
            .collect();
        for cell in beliefs.chunks_exact_mut(size) {
            let greatest = cell.iter().copied().fold(cell[0], Real::at_least);
            let mut sum = F::default();
            for belief in cell.iter_mut() {
                *belief = (*belief - greatest).exp();
                sum += *belief;
            }
            for belief in cell.iter_mut() {
                *belief = *belief / sum;
            }
        }
        beliefs
    }

    /// Returns how the loss of a state changes with the state, and adds how it changes with what reads the
    /// state out. The loss is the surprise at the right digit of a blank, averaged over the blanks, times
    /// `share`.
    pub(crate) fn by_state(
        &self,
        board: &Board,
        state: &[F],
        share: F,
        by_weights: &mut [F],
    ) -> Vec<F> {
        let Spec { width, .. } = self.spec;
        let size = board.shape.size();
        let beliefs = self.beliefs(board, state);
        let by_readout = self.n_body();
        let mut by_state = vec![F::default(); state.len()];
        let n_blanks = board.blanks().count().max(1);
        let share = share * F::of(1.0 / n_blanks as f64);
        for cell in board.blanks() {
            for digit in 0..size {
                let candidate = cell * size + digit;
                let is_right = usize::from(board.solution[cell]) == digit;
                let by_logit = (beliefs[candidate] - F::of(f64::from(u8::from(is_right)))) * share;
                for index in 0..width {
                    let place = candidate * width + index;
                    by_state[place] = self.readout()[index] * by_logit;
                    by_weights[by_readout + index] += state[place] * by_logit;
                }
            }
        }
        by_state
    }

    /// Goes back through a layer.
    pub(crate) fn back(
        &self,
        index: usize,
        ground: &Ground,
        trace: &Trace<F>,
        by_after: &[F],
        by_weights: &mut [F],
    ) -> Vec<F> {
        let size = self.spec.size();
        let n = size.n_weights();
        let own = index % self.spec.n_layers() * n;
        layer::backward(
            size,
            self.layer(index),
            ground,
            trace,
            by_after,
            &mut by_weights[own..own + n],
        )
    }
}

/// A network on its way over a board, a layer at a time.
pub struct Run<F> {
    ground: Ground,
    state: Vec<F>,
    n_steps: usize,
}

impl<F: Real> Run<F> {
    /// Begins it.
    pub fn begin(network: &Network<F>, board: &Board) -> Self {
        let ground = Ground::of(board);
        Self {
            state: network.start(&ground),
            ground,
            n_steps: 0,
        }
    }

    /// Runs the next layer of the same network on the same board, and shows what it takes every candidate
    /// for. Behind the last layer of a fixed network its first comes again.
    pub fn advance(&mut self, network: &Network<F>, board: &Board) -> Opinion {
        let state = std::mem::take(&mut self.state);
        self.state = network.step(self.n_steps, &self.ground, state).after;
        self.n_steps += 1;
        Opinion::of(board, &network.beliefs(board, &self.state))
    }
}

/// Returns which state a candidate starts from.
const fn start_of([is_given, is_out]: [bool; 2]) -> usize {
    match (is_given, is_out) {
        (true, _) => 0,
        (_, true) => 1,
        _ => 2,
    }
}

impl Network<f32> {
    /// Returns the network that has these weights.
    pub fn of(weights: &Weights) -> Self {
        Self {
            spec: weights.spec,
            weights: weights.numbers.clone(),
        }
    }

    /// Returns its weights.
    pub fn to_weights(&self) -> Weights {
        Weights {
            spec: self.spec,
            numbers: self.weights.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
