//! Training, a step at a time: it can be watched, paused and given up between any two.

use crate::adam::Adam;
use crate::board::Board;
use crate::draws::Draws;
use crate::layer::Ground;
use crate::network::{Kind, Network, Spec};

/// How a network is trained.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Recipe {
    /// What it is.
    pub spec: Spec,
    /// Where its weights and its draws begin.
    pub seed: u64,
    /// Boards in a step.
    pub n_boards: usize,
    /// Loops of a step that are learned from; a fixed network learns from all its layers at once.
    pub n_loops: usize,
    /// The part of the boards that a looped network exchanges for others after a step.
    pub exchange: f64,
    /// The most loops a board stays.
    pub oldest: usize,
    /// The rate in the beginning; it sinks to a fiftieth along a quarter of a wave.
    pub rate: f64,
    /// Steps in all.
    pub n_steps: usize,
    /// How much of the past the average of weights keeps that is handed out in the end.
    pub average: f32,
}

/// How far a training has come.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Progress {
    /// Steps that are over.
    pub n_steps: usize,
    /// Steps in all.
    pub n_steps_in_all: usize,
    /// The surprise at the right digit of a blank in the last step, in nats.
    pub loss: f64,
    /// How long the derivatives were together.
    pub slope: f64,
}

/// A training at work.
pub struct Training<'a> {
    recipe: Recipe,
    boards: &'a [Board],
    network: Network<f32>,
    /// The average of the weights.
    average: Vec<f32>,
    adam: Adam<f32>,
    draws: Draws,
    pool: Vec<Seat>,
    n_steps: usize,
}

/// A board at work, in the state its network is in.
struct Seat {
    board: usize,
    ground: Ground,
    state: Vec<f32>,
    age: usize,
}

/// The part of the rate that is left in the end.
const LAST: f64 = 0.02;
/// The part of the steps over which the rate grows in the beginning.
const WARM: f64 = 0.02;

impl<'a> Training<'a> {
    /// Sits down to train on some boards; nothing without boards.
    pub fn begin(recipe: Recipe, boards: &'a [Board]) -> Option<Self> {
        if boards.is_empty() {
            return None;
        }
        let network = Network::new(recipe.spec, recipe.seed);
        let mut draws = Draws::new(recipe.seed, 1);
        let pool = (0..recipe.n_boards)
            .map(|_| Seat::of(&network, boards, &mut draws))
            .collect();
        Some(Self {
            average: network.weights.clone(),
            adam: Adam::new(network.weights.len()),
            recipe,
            boards,
            network,
            draws,
            pool,
            n_steps: 0,
        })
    }

    /// Returns whether it has come to its end.
    pub const fn is_over(&self) -> bool {
        self.n_steps >= self.recipe.n_steps
    }

    /// Takes a step, and tells how far it has come.
    pub fn step(&mut self) -> Progress {
        let mut by_weights = vec![0.0; self.network.weights.len()];
        let share = 1.0 / self.pool.len().max(1) as f32;
        let mut loss = 0.0;
        for seat in &mut self.pool {
            let board = &self.boards[seat.board];
            loss += seat.learn(&self.network, board, &self.recipe, share, &mut by_weights);
        }
        let rate = self.rate();
        let slope = self
            .adam
            .step(&mut self.network.weights, &mut by_weights, rate);
        let keep = self.recipe.average;
        for (average, &weight) in self.average.iter_mut().zip(&self.network.weights) {
            *average = *average * keep + weight * (1.0 - keep);
        }
        self.exchange();
        self.n_steps += 1;
        Progress {
            n_steps: self.n_steps,
            n_steps_in_all: self.recipe.n_steps,
            loss: loss / self.pool.len().max(1) as f64,
            slope,
        }
    }

    /// Returns the network as it is by now: with the average of its weights.
    pub fn network(&self) -> Network<f32> {
        let mut network = self.network.clone();
        network.weights.clone_from(&self.average);
        network
    }

    fn rate(&self) -> f64 {
        let part = self.n_steps as f64 / self.recipe.n_steps.max(1) as f64;
        let warm = (part / WARM).clamp(1.0 / 64.0, 1.0);
        // Half a wave from 1 to -1, without a cosine, which platforms round differently: a parabola on
        // either side of the middle comes as close as a rate has to.
        let wave = if part < 0.5 {
            1.0 - 2.0 * part * part
        } else {
            2.0 * (1.0 - part) * (1.0 - part)
        };
        self.recipe.rate * warm * (LAST + (1.0 - LAST) * wave)
    }

    /// Gives some seats to other boards. A fixed network begins anew with every step.
    fn exchange(&mut self) {
        for seat in &mut self.pool {
            let is_fixed = matches!(self.recipe.spec.kind, Kind::Fixed(_));
            let leaves = self.draws.part() < self.recipe.exchange;
            if is_fixed || leaves || seat.age >= self.recipe.oldest {
                *seat = Seat::of(&self.network, self.boards, &mut self.draws);
            }
        }
    }
}

impl Seat {
    fn of(network: &Network<f32>, boards: &[Board], draws: &mut Draws) -> Self {
        let board = draws.below(boards.len());
        let ground = Ground::of(&boards[board]);
        Self {
            state: network.start(&ground),
            ground,
            board,
            age: 0,
        }
    }

    /// Runs some steps of the network from where the board stands, adds up how the loss changes with the
    /// weights, and returns the loss.
    fn learn(
        &mut self,
        network: &Network<f32>,
        board: &Board,
        recipe: &Recipe,
        share: f32,
        by_weights: &mut [f32],
    ) -> f64 {
        let (n, share) = match recipe.spec.kind {
            Kind::Fixed(n_layers) => (n_layers, share),
            Kind::Looped => (recipe.n_loops, share / recipe.n_loops.max(1) as f32),
        };
        let mut traces = Vec::with_capacity(n);
        let mut state = std::mem::take(&mut self.state);
        for index in 0..n {
            let trace = network.step(index, &self.ground, state);
            state = trace.after.clone();
            traces.push(trace);
        }
        let loss = surprise(network, board, &state);
        let mut by_state = vec![0.0; state.len()];
        for (index, trace) in traces.iter().enumerate().rev() {
            let is_asked = recipe.spec.kind == Kind::Looped || index + 1 == n;
            if is_asked {
                let by = network.by_state(board, &trace.after, share, by_weights);
                for (sum, by) in by_state.iter_mut().zip(by) {
                    *sum += by;
                }
            }
            by_state = network.back(index, &self.ground, trace, &by_state, by_weights);
        }
        if self.age == 0 {
            network.back_to_start(&self.ground, &by_state, by_weights);
        }
        self.state = state;
        self.age += n;
        loss
    }
}

/// Returns the surprise at the right digit of a blank, on average, in nats.
fn surprise(network: &Network<f32>, board: &Board, state: &[f32]) -> f64 {
    let beliefs = network.beliefs(board, state);
    let size = board.shape.size();
    let of = |cell: usize| {
        let right = beliefs[cell * size + usize::from(board.solution[cell])];
        -f64::from(right.max(1e-12)).ln()
    };
    let n_blanks = board.blanks().count().max(1);
    board.blanks().map(of).sum::<f64>() / n_blanks as f64
}
