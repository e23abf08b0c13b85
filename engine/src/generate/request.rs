//! What is asked for.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use super::symmetry::Symmetry;
use crate::pass;
use crate::puzzle::Puzzle;
use crate::rule::RuleSet;
use crate::shape::Shape;

/// A puzzle to be made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Request {
    /// The shape.
    pub shape: Shape,
    /// What makes it a puzzle.
    pub aim: Aim,
    /// How many givens it may have; any number if nothing is said.
    pub givens: Option<Bounds>,
    /// Whether no given can be left out without a second solution.
    pub is_minimal: bool,
    /// Which cells go together: all of them have givens, or none.
    pub symmetry: Symmetry,
    /// Where the draws begin.
    pub seed: u64,
    /// The one attempt to make, by its number, in place of all.
    pub attempt: Option<u32>,
    /// The most evaluations; all attempts together.
    pub budget: u64,
}

/// What makes a board the puzzle that is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Aim {
    /// It has one solution.
    Proper,
    /// The rules fill it.
    Solved(RuleSet),
    /// The rules fill it, at a depth within bounds.
    Depth(RuleSet, Bounds),
    /// The rules fill it, at the greatest depth that is found: all of the budget is spent.
    Deepest(RuleSet),
}

impl Aim {
    /// Returns the rules that must fill it; none where one solution is enough.
    pub const fn rules(self) -> Option<RuleSet> {
        match self {
            Self::Proper => None,
            Self::Solved(rules) | Self::Depth(rules, _) | Self::Deepest(rules) => Some(rules),
        }
    }

    /// Returns whether a depth is nearer to what is asked for than the best before. Of two that
    /// are as near, the one of the earlier attempt stays.
    pub const fn is_nearer(self, depth: u32, best: Option<u32>) -> bool {
        let depths = self.depths();
        match best {
            Some(best) => depths.distance(depth) < depths.distance(best),
            None => true,
        }
    }

    /// Returns whether a board of this depth ends the search.
    pub const fn is_reached(self, depth: u32) -> bool {
        self.depths().contains(depth)
    }

    /// Returns the depths it may have.
    pub(super) const fn depths(self) -> Bounds {
        match self {
            Self::Depth(_, depths) => depths,
            Self::Proper | Self::Solved(_) => Bounds {
                least: 0,
                most: u32::MAX,
            },
            Self::Deepest(_) => Bounds {
                least: u32::MAX,
                most: u32::MAX,
            },
        }
    }
}

/// The least and the most a number may be. Written `19..21`, or `19` for just that.
///
/// ```
/// use engine::generate::Bounds;
/// let bounds: Bounds = "19..21".parse().unwrap();
/// assert!(bounds.contains(21) && !bounds.contains(22));
/// assert_eq!("7".parse::<Bounds>().unwrap().to_string(), "7");
/// assert_eq!("9..7".parse::<Bounds>().unwrap_err().to_string(), "expected the smaller number first, found '9..7'");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Bounds {
    /// The least.
    pub least: u32,
    /// The most.
    pub most: u32,
}

impl Bounds {
    /// Returns whether the number is within them.
    pub const fn contains(self, number: u32) -> bool {
        self.least <= number && number <= self.most
    }

    /// Returns how far the number is out of them.
    pub(super) const fn distance(self, number: u32) -> u32 {
        self.least.saturating_sub(number) + number.saturating_sub(self.most)
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.least == self.most {
            write!(f, "{}", self.least)
        } else {
            write!(f, "{}..{}", self.least, self.most)
        }
    }
}

impl FromStr for Bounds {
    type Err = BoundsError;

    fn from_str(text: &str) -> Result<Self, BoundsError> {
        let (least, most) = text.split_once("..").unwrap_or((text, text));
        let malformed = |_: ParseIntError| BoundsError::Malformed {
            found: text.to_owned(),
        };
        let least = least.parse().map_err(malformed)?;
        let most = most.parse().map_err(malformed)?;
        if least > most {
            return Err(BoundsError::Reversed {
                found: text.to_owned(),
            });
        }
        Ok(Self { least, most })
    }
}

/// Why a text is no bounds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BoundsError {
    /// It is neither a number nor two with dots between.
    Malformed {
        /// The text.
        found: String,
    },
    /// The first number is greater than the second.
    Reversed {
        /// The text.
        found: String,
    },
}

impl fmt::Display for BoundsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { found } => {
                write!(
                    f,
                    "expected a number or two, such as 7 or 19..21, found '{found}'"
                )
            }
            Self::Reversed { found } => {
                write!(f, "expected the smaller number first, found '{found}'")
            }
        }
    }
}

impl std::error::Error for BoundsError {}

/// How a twin differs from a board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TwinKind {
    /// It is at most a quarter as deep.
    Shallow,
    /// It is at least twice as deep.
    Deep,
}

impl Request {
    /// Returns a request for any proper puzzle of a shape, with a budget that is enough for it.
    pub const fn new(shape: Shape, seed: u64) -> Self {
        Self {
            shape,
            aim: Aim::Proper,
            givens: None,
            is_minimal: false,
            symmetry: Symmetry::None,
            seed,
            attempt: None,
            budget: 20_000_000,
        }
    }

    /// Returns a request for a twin of a puzzle that these rules fill: of the same shape, with as
    /// many givens, and far less or more deep. Nothing if they leave it stuck.
    pub fn twin(puzzle: &Puzzle, rules: RuleSet, kind: TwinKind, seed: u64) -> Option<Self> {
        let sweep = pass::sweep(puzzle, rules);
        let is_solved = sweep.ending == pass::Ending::Solved;
        let depth = sweep.profile.len() as u32;
        let depths = match kind {
            TwinKind::Shallow => Bounds {
                least: 1,
                most: (depth / 4).max(1),
            },
            TwinKind::Deep => Bounds {
                least: 2 * depth,
                most: 4 * depth,
            },
        };
        let n_givens = puzzle.n_givens() as u32;
        is_solved.then(|| Self {
            aim: Aim::Depth(rules, depths),
            givens: Some(Bounds {
                least: n_givens,
                most: n_givens,
            }),
            ..Self::new(puzzle.shape(), seed)
        })
    }

    /// Refuses what no board can be.
    ///
    /// # Errors
    /// [`RequestError`], the first that is found.
    pub(super) const fn check(&self) -> Result<(), RequestError> {
        let n_cells = self.shape.n_cells() as u32;
        if let Some(givens) = self.givens
            && givens.least > n_cells
        {
            return Err(RequestError::TooManyGivens {
                least: givens.least,
                n_cells,
            });
        }
        if let Aim::Depth(_, depths) = self.aim {
            if depths.most == 0 {
                return Err(RequestError::NoDepth);
            }
            if depths.least > n_cells {
                return Err(RequestError::TooDeep {
                    least: depths.least,
                    n_cells,
                });
            }
        }
        if self.budget == 0 {
            return Err(RequestError::NoBudget);
        }
        Ok(())
    }
}

/// Why no board can be what is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RequestError {
    /// More givens than there are cells.
    TooManyGivens {
        /// The fewest asked for.
        least: u32,
        /// The cells of the board.
        n_cells: u32,
    },
    /// More passes than there are cells.
    TooDeep {
        /// The least depth asked for.
        least: u32,
        /// The cells of the board.
        n_cells: u32,
    },
    /// No pass at all.
    NoDepth,
    /// Not a single evaluation.
    NoBudget,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyGivens { least, n_cells } => {
                write!(
                    f,
                    "expected at most {n_cells} givens, one a cell, found {least}"
                )
            }
            Self::TooDeep { least, n_cells } => {
                write!(
                    f,
                    "expected a depth of at most {n_cells}, one pass a cell, found {least}"
                )
            }
            Self::NoDepth => f.write_str("expected a depth of at least 1, found 0"),
            Self::NoBudget => f.write_str("expected a budget of at least 1 evaluation, found 0"),
        }
    }
}

impl std::error::Error for RequestError {}
