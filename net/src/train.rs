//! Training, a step at a time: it can be watched, paused and given up between any two.

use engine::Shape;
use engine::generate::RequestError;

use crate::adam::Adam;
use crate::board::Board;
use crate::draws::Draws;
use crate::layer::Ground;
use crate::made;
use crate::network::{Kind, Network, Spec};

/// How a network is trained.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Recipe {
    /// What it is.
    pub spec: Spec,
    /// The shape of the boards it learns from.
    pub shape: Shape,
    /// The greatest depth of the boards it learns from.
    pub deepest: u16,
    /// Where its weights, its draws and its boards begin.
    pub seed: u64,
    /// Boards in a step.
    pub n_boards: usize,
    /// Loops of a step that are learned from; a fixed network learns from its last layer.
    pub n_loops: usize,
    /// The part of the boards that a looped network exchanges for others after a step.
    pub exchange: f64,
    /// The most loops a board stays.
    pub oldest: usize,
    /// The rate in the beginning; it sinks to a fiftieth along half a wave.
    pub rate: f64,
    /// Steps in all.
    pub n_steps: usize,
    /// How much of the past the average of weights keeps that is handed out in the end.
    pub average: f32,
}

impl Recipe {
    /// Returns how a network of this kind is trained on boards of this shape, where nothing else is said.
    /// All kinds with the same numbers take about the same work.
    pub fn usual(spec: Spec, shape: Shape, seed: u64) -> Self {
        let is_small = shape.size() < 9;
        let n_loops = if is_small { 4 } else { 6 };
        let n_steps = match shape.size() {
            0..=4 => 300,
            5..=8 => 800,
            _ => 4000,
        };
        Self {
            spec,
            shape,
            deepest: u16::MAX,
            seed,
            n_boards: 32,
            n_loops,
            exchange: 0.1,
            oldest: 56,
            rate: if is_small { 5e-3 } else { 3e-3 },
            n_steps: match spec.kind {
                Kind::Looped => n_steps,
                Kind::Fixed(n_layers) => n_steps * n_loops / n_layers.max(1),
            },
            average: 0.99,
        }
    }

    /// Returns how much work a board is in a step, in multiplications: forward once, and back the same
    /// twice.
    pub const fn work(&self) -> u64 {
        let n_layers = self.spec.kind.n_steps(self.n_loops);
        let n_candidates = self.shape.n_cells() * self.shape.size();
        let Spec { width, hidden, .. } = self.spec;
        // Own state, and back to it, by candidate; the sums by group.
        let by_candidate = 2 * width * hidden * n_candidates;
        let by_group = 4 * width * hidden * self.shape.n_cells();
        (3 * n_layers * (by_candidate + by_group)) as u64
    }
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

/// A training at work. It learns from boards that are made as they are needed: none comes twice.
pub struct Training {
    recipe: Recipe,
    network: Network<f32>,
    /// The average of the weights.
    average: Vec<f32>,
    adam: Adam<f32>,
    draws: Draws,
    seats: Vec<Seat>,
    n_steps: usize,
    /// Of the step that is under way: the next seat.
    next: usize,
}

/// A place in a step: what is learned from one board.
pub struct Seat {
    /// Boards that sat here.
    n_boards: u64,
    /// The seed of the next board; others follow at the stride.
    next_seed: u64,
    stride: u64,
    sitter: Option<Sitter>,
    /// Of the last step: how the loss changes with the weights.
    by_weights: Vec<f32>,
    loss: f64,
}

/// A board at work, in the state its network is in.
struct Sitter {
    board: Board,
    ground: Ground,
    state: Vec<f32>,
    age: usize,
}

/// The part of the rate that is left in the end.
const LAST: f64 = 0.02;
/// The part of the steps over which the rate grows in the beginning.
const WARM: f64 = 0.02;

impl Training {
    /// Begins a training.
    ///
    /// # Errors
    /// [`RequestError`] if boards of the shape cannot be made.
    pub fn begin(recipe: Recipe) -> Result<Self, RequestError> {
        made::board(recipe.shape, 0)?;
        let network = Network::new(recipe.spec, recipe.seed);
        let n_weights = network.weights.len();
        let n_seats = recipe.n_boards.max(1) as u64;
        // Far from the seeds of all boards that networks are measured on.
        let first = (recipe.seed % 1_000_000 + 1) << 32;
        let seat = |number| Seat {
            n_boards: 0,
            next_seed: first + number,
            stride: n_seats,
            sitter: None,
            by_weights: vec![0.0; n_weights],
            loss: 0.0,
        };
        Ok(Self {
            average: network.weights.clone(),
            adam: Adam::new(n_weights),
            network,
            draws: Draws::new(recipe.seed, 1),
            seats: (0..n_seats).map(seat).collect(),
            n_steps: 0,
            next: 0,
            recipe,
        })
    }

    /// Returns whether it has come to its end.
    pub const fn is_over(&self) -> bool {
        self.n_steps >= self.recipe.n_steps
    }

    /// Returns how many boards it has learned from.
    pub fn n_boards(&self) -> u64 {
        self.seats.iter().map(|seat| seat.n_boards).sum()
    }

    /// Learns from one board, the part of a step; tells how far it has come where that ends the step.
    pub fn advance(&mut self) -> Option<Progress> {
        self.seats[self.next].learn(&self.network, &self.recipe);
        self.next += 1;
        (self.next == self.seats.len()).then(|| self.end_step())
    }

    /// Takes a whole step, and tells how far it has come.
    pub fn step(&mut self) -> Progress {
        self.step_by(|seats, learn| seats.iter_mut().for_each(learn))
    }

    /// Takes a whole step: `each` has to call what it is given once for each of the seats, in any order, or
    /// all at the same time. What comes out does not depend on it.
    pub fn step_by(
        &mut self,
        each: impl FnOnce(&mut [Seat], &(dyn Fn(&mut Seat) + Sync)),
    ) -> Progress {
        let Self {
            network, recipe, ..
        } = self;
        let (network, recipe) = (&*network, &*recipe);
        each(&mut self.seats[self.next..], &|seat| {
            seat.learn(network, recipe);
        });
        self.end_step()
    }

    fn end_step(&mut self) -> Progress {
        let mut by_weights = vec![0.0; self.network.weights.len()];
        let mut loss = 0.0;
        for seat in &mut self.seats {
            for (sum, by) in by_weights.iter_mut().zip(&mut seat.by_weights) {
                *sum += std::mem::take(by);
            }
            loss += seat.loss;
            let is_fixed = matches!(self.recipe.spec.kind, Kind::Fixed(_));
            let leaves = self.draws.part() < self.recipe.exchange;
            let is_old = |sitter: &Sitter| sitter.age >= self.recipe.oldest;
            if is_fixed || leaves || seat.sitter.as_ref().is_some_and(is_old) {
                seat.sitter = None;
            }
        }
        let rate = self.rate();
        let slope = self.adam.step(&mut self.network.weights, &by_weights, rate);
        let keep = self.recipe.average;
        for (average, &weight) in self.average.iter_mut().zip(&self.network.weights) {
            *average = *average * keep + weight * (1.0 - keep);
        }
        self.next = 0;
        self.n_steps += 1;
        Progress {
            n_steps: self.n_steps,
            n_steps_in_all: self.recipe.n_steps,
            loss: loss / self.seats.len() as f64,
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
}

impl Seat {
    /// Learns from the board that sits here, or from a new one.
    fn learn(&mut self, network: &Network<f32>, recipe: &Recipe) {
        if self.sitter.is_none() {
            let board = self.board(recipe);
            self.sitter = Some(Sitter::of(board, network));
        }
        if let Some(sitter) = &mut self.sitter {
            self.loss = sitter.learn(network, recipe, &mut self.by_weights);
        }
    }

    /// Makes the next board.
    fn board(&mut self, recipe: &Recipe) -> Board {
        self.n_boards += 1;
        loop {
            let board = made::board(recipe.shape, self.next_seed);
            let board = board.expect("a board of this shape was made in the beginning");
            self.next_seed += self.stride;
            if board.span() <= recipe.deepest {
                return board;
            }
        }
    }
}

impl Sitter {
    fn of(board: Board, network: &Network<f32>) -> Self {
        let ground = Ground::of(&board);
        Self {
            state: network.start(&ground),
            ground,
            board,
            age: 0,
        }
    }

    /// Runs some steps of the network from where the board stands, adds up how the loss changes with the
    /// weights, and returns the loss.
    fn learn(&mut self, network: &Network<f32>, recipe: &Recipe, by_weights: &mut [f32]) -> f64 {
        let share = 1.0 / recipe.n_boards.max(1) as f32;
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
        let loss = surprise(network, &self.board, &state);
        let mut by_state = vec![0.0; state.len()];
        for (index, trace) in traces.iter().enumerate().rev() {
            let is_asked = recipe.spec.kind == Kind::Looped || index + 1 == n;
            if is_asked {
                let by = network.by_state(&self.board, &trace.after, share, by_weights);
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
        -libm::log(f64::from(right.max(1e-12)))
    };
    let n_blanks = board.blanks().count().max(1);
    board.blanks().map(of).sum::<f64>() / n_blanks as f64
}
