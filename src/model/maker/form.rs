//! What is set in the panel. Numbers stay as they were typed: nothing typed is lost.

use engine::generate::{Aim, Bounds, Request, Symmetry};
use engine::{RuleSet, Shape};

use super::offers::{can_be_minimal, rules_of};
use super::{Fault, Field, default_budget};

/// How deep the board should be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wish {
    /// As it comes.
    Any,
    /// Within a range.
    Range,
    /// As deep as it gets.
    Deepest,
}

impl Wish {
    /// Every wish, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::Range, Self::Any, Self::Deepest];

    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Range => "range",
            Self::Deepest => "deepest",
        }
    }
}

/// Two numbers as they were typed.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Range {
    /// The least.
    pub from: String,
    /// The most.
    pub to: String,
}

impl Range {
    pub(super) fn of(bounds: Bounds) -> Self {
        Self {
            from: bounds.least.to_string(),
            to: bounds.most.to_string(),
        }
    }
}

/// What is set in the panel.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Form {
    /// The shape.
    pub shape: Shape,
    /// What a pass may see.
    pub rules: RuleSet,
    /// How deep the board should be.
    pub wish: Wish,
    /// Its depth, where it should be within a range.
    pub depth: Range,
    /// Its givens; any number where nothing is typed.
    pub givens: Range,
    /// Which cells have givens together.
    pub symmetry: Symmetry,
    /// Whether no given can be left out.
    pub is_minimal: bool,
    /// Where the draws begin.
    pub seed: String,
    /// The one attempt to make in place of all, as the link of a record has it; it goes where the seed
    /// does.
    pub attempt: Option<u32>,
    /// The most evaluations.
    pub budget: u64,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            shape: Shape::CLASSIC,
            rules: RuleSet::default(),
            wish: Wish::Range,
            depth: Range::of(Bounds {
                least: 19,
                most: 21,
            }),
            givens: Range::default(),
            symmetry: Symmetry::None,
            is_minimal: false,
            seed: "1".to_owned(),
            attempt: None,
            budget: default_budget(RuleSet::default()),
        }
    }
}

impl Form {
    /// Returns what is set before anybody sets anything, under a rule set.
    pub fn under(rules: RuleSet) -> Self {
        Self {
            rules,
            budget: default_budget(rules),
            ..Self::default()
        }
    }

    /// Puts what is set before anybody sets anything where there is a fault.
    pub(super) fn let_faults_go(&mut self) {
        let sound = Self::default();
        for field in Field::ALL {
            if self.fault(field).is_some() {
                self.type_into(field, sound.field(field).to_owned());
            }
        }
        if self.fault(Field::DepthTo).is_some() {
            self.depth = sound.depth;
        }
    }

    /// Returns what is typed into a field.
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::DepthFrom => &self.depth.from,
            Field::DepthTo => &self.depth.to,
            Field::GivensFrom => &self.givens.from,
            Field::GivensTo => &self.givens.to,
            Field::Seed => &self.seed,
        }
    }

    /// Takes what is typed into a field.
    pub fn type_into(&mut self, field: Field, text: String) {
        if field == Field::Seed {
            self.attempt = None;
        }
        *match field {
            Field::DepthFrom => &mut self.depth.from,
            Field::DepthTo => &mut self.depth.to,
            Field::GivensFrom => &mut self.givens.from,
            Field::GivensTo => &mut self.givens.to,
            Field::Seed => &mut self.seed,
        } = text;
    }

    /// Sets the shape. Rules and minimality that are not offered for it give way.
    pub fn set_shape(&mut self, shape: Shape) {
        self.shape = shape;
        self.is_minimal &= can_be_minimal(shape);
        if !rules_of(shape).contains(&self.rules) {
            self.set_rules(rules_of(shape).last().copied().unwrap_or_default());
        }
    }

    /// Sets what a pass may see, and the budget with it, unless it was chosen.
    pub fn set_rules(&mut self, rules: RuleSet) {
        if self.budget == default_budget(self.rules) {
            self.budget = default_budget(rules);
        }
        self.rules = rules;
    }

    /// Returns what is wrong with a field.
    pub fn fault(&self, field: Field) -> Option<Fault> {
        match field {
            Field::Seed => number(&self.seed).err(),
            Field::DepthFrom | Field::DepthTo if self.wish != Wish::Range => None,
            Field::DepthFrom => self.check(&self.depth.from, 0).err(),
            Field::DepthTo => match (self.upper(&self.depth, 1), self.depth_is_typed()) {
                (Ok(_), false) => Some(Fault::Missing),
                (bound, _) => bound.err(),
            },
            Field::GivensFrom => self.check(&self.givens.from, 0).err(),
            Field::GivensTo => self.upper(&self.givens, 0).err(),
        }
    }

    fn depth_is_typed(&self) -> bool {
        !(self.depth.from.trim().is_empty() && self.depth.to.trim().is_empty())
    }

    /// Reads one end of a range; nothing where nothing is typed.
    fn check(&self, text: &str, least: u32) -> Result<Option<u32>, Fault> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let found = number(text)?;
        let most = self.shape.n_cells() as u32;
        if found > u64::from(most) {
            return Err(Fault::TooLarge { most });
        }
        match found as u32 {
            found if found < least => Err(Fault::TooSmall { least }),
            found => Ok(Some(found)),
        }
    }

    fn upper(&self, range: &Range, least: u32) -> Result<Option<u32>, Fault> {
        let to = self.check(&range.to, least)?;
        let from = self.check(&range.from, 0).ok().flatten();
        match (from, to) {
            (Some(from), Some(to)) if to < from => Err(Fault::Reversed),
            _ => Ok(to),
        }
    }

    fn bounds(&self, range: &Range) -> Bounds {
        let end = |text: &str| self.check(text, 0).ok().flatten();
        Bounds {
            least: end(&range.from).unwrap_or(0),
            most: end(&range.to).unwrap_or(self.shape.n_cells() as u32),
        }
    }

    /// Returns the request; nothing if a field has a fault.
    pub fn request(&self) -> Option<Request> {
        if Field::ALL.iter().any(|&field| self.fault(field).is_some()) {
            return None;
        }
        let aim = match self.wish {
            Wish::Any => Aim::Solved(self.rules),
            Wish::Range => Aim::Depth(self.rules, self.bounds(&self.depth)),
            Wish::Deepest => Aim::Deepest(self.rules),
        };
        let has_givens = self.givens != Range::default();
        Some(Request {
            aim,
            givens: has_givens.then(|| self.bounds(&self.givens)),
            is_minimal: self.is_minimal,
            symmetry: self.symmetry,
            attempt: self.attempt,
            budget: self.budget,
            ..Request::new(self.shape, number(&self.seed).ok()?)
        })
    }

    /// Returns the form that asks for this.
    pub fn of(request: &Request) -> Self {
        let form = Self {
            shape: request.shape,
            rules: request.aim.rules().unwrap_or_default(),
            givens: request.givens.map(Range::of).unwrap_or_default(),
            symmetry: request.symmetry,
            is_minimal: request.is_minimal,
            seed: request.seed.to_string(),
            attempt: request.attempt,
            budget: request.budget,
            ..Self::default()
        };
        match request.aim {
            Aim::Proper | Aim::Solved(_) => Self {
                wish: Wish::Any,
                ..form
            },
            Aim::Depth(_, depths) => Self {
                depth: Range::of(depths),
                ..form
            },
            Aim::Deepest(_) => Self {
                wish: Wish::Deepest,
                ..form
            },
        }
    }
}

/// Reads a number.
fn number(text: &str) -> Result<u64, Fault> {
    match text.trim() {
        "" => Err(Fault::Missing),
        text => text.parse().map_err(|_| Fault::NoNumber),
    }
}

#[cfg(test)]
mod tests;
