//! Networks that are trained in the page: how far they are, and what they know by now.

use std::sync::Arc;

use background::aside::nets::{Setup, Standing};
use engine::Shape;
use net::{Kind, Recipe, Spec, Tally};

use super::Net;
use super::lines::{Drawn, Line, Point};

/// What is trained.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Contest {
    /// A looped network.
    Looped,
    /// A fixed one.
    Fixed,
    /// Both, side by side, with the same work.
    #[default]
    Race,
}

impl Contest {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Race, Self::Looped, Self::Fixed];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Looped => "looped",
            Self::Fixed => "fixed",
            Self::Race => "race",
        }
    }
}

/// The sizes of boards that networks are trained on.
pub const SIZES: [u8; 3] = [4, 6, 9];
/// The layers of fixed networks that are offered.
pub const LAYERS: [u8; 4] = [1, 2, 4, 8];
/// The numbers in the state of a candidate that are offered.
pub const WIDTHS: [u8; 4] = [4, 8, 12, 16];

/// What is to be trained.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Plan {
    /// Rows of the boards.
    pub size: u8,
    /// What is trained.
    pub contest: Contest,
    /// Layers of a fixed network.
    pub layers: u8,
    /// Numbers in the state of a candidate.
    pub width: u8,
    /// Where weights and boards begin.
    pub seed: u32,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            size: 6,
            contest: Contest::Race,
            layers: 4,
            width: 8,
            seed: 1,
        }
    }
}

impl Plan {
    /// Returns the shape of the boards.
    ///
    /// # Panics
    /// If the size is none that a bare board can have.
    pub fn shape(&self) -> Shape {
        Shape::from_size(self.size.into())
            .expect("the sizes that are offered are those of bare boards")
    }

    /// Returns the networks.
    pub fn setups(&self) -> Vec<Setup> {
        let width = usize::from(self.width);
        let setup = |kind| Setup {
            spec: Spec {
                kind,
                width,
                hidden: 2 * width,
            },
            seed: self.seed,
        };
        let (looped, fixed) = (setup(Kind::Looped), setup(Kind::Fixed(self.layers.into())));
        match self.contest {
            Contest::Looped => vec![looped],
            Contest::Fixed => vec![fixed],
            Contest::Race => vec![looped, fixed],
        }
    }

    /// Returns the work of all of it, in multiplications.
    pub fn work(&self) -> u64 {
        let work = |setup: &Setup| {
            let recipe = Recipe::usual(setup.spec, self.shape(), setup.seed.into());
            recipe.work() * (recipe.n_boards * recipe.n_steps) as u64
        };
        self.setups().iter().map(work).sum()
    }
}

/// The multiplications of a second that are reckoned with before anything is measured: a laptop's, in a
/// browser.
const USUAL_SPEED: f64 = 1.5e9;

/// Returns how long something takes, in seconds, at a speed in multiplications a second, if one was
/// measured.
pub fn seconds(work: u64, speed: Option<f64>) -> u64 {
    (work as f64 / speed.unwrap_or(USUAL_SPEED)).ceil() as u64
}

/// A network in training, as far as it was told.
#[derive(Clone, PartialEq, Debug)]
pub struct Pupil {
    /// What it is.
    pub setup: Setup,
    /// How far it is.
    pub standing: Standing,
    /// How far it was at each look: steps, and the surprise.
    pub losses: Vec<(u32, f32)>,
    /// What it knew at the last look, after so many layers or loops each.
    pub looks: Vec<(u16, Tally)>,
    /// At each look: steps, and how many of a thousand boards it solved after its most loops.
    pub solved: Vec<(u32, u16)>,
    /// Its weights, once it has come to its end.
    pub weights: Option<Arc<Vec<u8>>>,
}

impl Pupil {
    /// Returns one that has learned nothing.
    pub const fn new(setup: Setup) -> Self {
        Self {
            setup,
            standing: Standing {
                n_steps: 0,
                n_steps_in_all: 0,
                loss: 0.0,
                n_boards: 0,
            },
            losses: Vec::new(),
            looks: Vec::new(),
            solved: Vec::new(),
            weights: None,
        }
    }

    /// Takes what was seen at a look.
    pub fn look(&mut self, standing: Standing, looks: Vec<(u16, Tally)>) {
        self.standing = standing;
        self.losses.push((standing.n_steps, standing.loss));
        if let Some((_, last)) = looks.last() {
            let part = last.n_solved * 1000 / last.n_boards.max(1);
            self.solved.push((standing.n_steps, part as u16));
        }
        self.looks = looks;
    }

    /// Returns the work that is done, in multiplications.
    pub fn work_done(&self, shape: Shape) -> u64 {
        let recipe = Recipe::usual(self.setup.spec, shape, self.setup.seed.into());
        recipe.work() * recipe.n_boards as u64 * u64::from(self.standing.n_steps)
    }

    /// Returns what it knew at the last look as lines against depth, one for each number of layers or loops.
    pub fn known(&self) -> Vec<Line> {
        let net = Net::of(self.setup.spec);
        let line = |(n_steps, tally): &(u16, Tally)| {
            let counts = tally.counts.iter().zip(1..);
            let counts = counts.filter(|(count, _)| count.n_cells >= FEWEST_CELLS);
            let points = counts.map(|(count, at)| {
                let part = f64::from(count.n_known) / f64::from(count.n_cells);
                Point {
                    at,
                    n: count.n_cells,
                    middle: part,
                    least: part,
                    most: part,
                }
            });
            let source = Drawn {
                net,
                n_steps: *n_steps,
            };
            Line {
                source,
                points: points.collect(),
            }
        };
        self.looks.iter().map(line).collect()
    }
}

/// Depths with fewer cells than this are left out: of sixty boards few are as deep.
const FEWEST_CELLS: u32 = 8;
