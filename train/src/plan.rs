//! Which networks are trained, and how.

use std::fmt;

use engine::Shape;
use net::record::Moment;
use net::{Kind, Recipe, Spec, Tally};

/// No board to learn from is deeper.
const DEEPEST: u16 = 14;

/// After so many steps it is looked how far a training has come.
pub(crate) const EVERY: usize = 250;

/// A network to be trained from a seed.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Entry {
    /// What files and tables call the network.
    pub(crate) name: &'static str,
    /// How it is trained.
    pub(crate) recipe: Recipe,
}

impl Entry {
    /// Returns whether this names the network, or the network of this seed.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        name == self.name || name == self.file()
    }

    /// Returns the name of its file, without the ending.
    pub(crate) fn file(&self) -> String {
        format!("{}-{}", self.name, self.recipe.seed)
    }

    /// Returns how long it takes, in multiplications.
    pub(crate) fn cost(&self) -> u64 {
        self.recipe.work() * self.recipe.n_steps as u64
    }

    /// Returns how many loops it runs where a seed is chosen.
    pub(crate) const fn n_loops_to_choose_by(&self) -> usize {
        64
    }

    pub(crate) fn moment(&self, step: usize, loss: f64, tally: &Tally) -> Moment {
        Moment {
            network: self.name.into(),
            seed: self.recipe.seed,
            step: step as u32,
            loss: loss as f32,
            n_boards: tally.n_boards,
            n_solved: tally.n_solved,
        }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Recipe {
            spec,
            seed,
            n_steps,
            ..
        } = self.recipe;
        let n_weights = spec.n_weights();
        write!(
            f,
            "{}, seed {seed}: {n_weights} weights, {n_steps} steps",
            self.name
        )
    }
}

/// Returns all of them, seed by seed; where one fails, that stands in the tables like all else.
pub(crate) fn all() -> Vec<Entry> {
    let looped = |width| (Kind::Looped, width, 2 * width);
    let fixed = |n_layers, width| (Kind::Fixed(n_layers), width, 2 * width);
    let networks = [
        ("fixed-1", fixed(1, 16), 3000),
        ("fixed-2", fixed(2, 16), 4000),
        ("fixed-4", fixed(4, 16), 4000),
        ("fixed-8", fixed(8, 16), 4000),
        ("wide-4", fixed(4, 32), 2500),
        ("looped-8", looped(8), 12_000),
        ("looped-16", looped(16), 8000),
    ];
    let entries = networks
        .into_iter()
        .flat_map(|(name, (kind, width, hidden), n_steps)| {
            // Seeds of looped networks differ most.
            let n_seeds = if kind == Kind::Looped { 5 } else { 3 };
            (1..=n_seeds).map(move |seed| {
                let spec = Spec {
                    kind,
                    width,
                    hidden,
                };
                let recipe = Recipe {
                    deepest: DEEPEST,
                    exchange: 0.06,
                    oldest: 72,
                    average: 0.995,
                    n_steps,
                    ..Recipe::usual(spec, Shape::CLASSIC, seed)
                };
                Entry { name, recipe }
            })
        });
    entries.collect()
}
