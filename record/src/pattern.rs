//! Patterns as JSON: which keys there are depends on the rule.

use engine::{Candidate, Cell, House, LinkKind, Rule};
use serde::{Deserialize, Serialize};

use super::{Name, Symbol, Symbols};

/// What a rule that is no single saw. The keys of each kind, in this order:
///
/// - pointing, claiming and fish: `digit`, `bases`, `covers`, and `fins` where there are any;
/// - pairs, triples and quads: `house`, `cells`, `digits`;
/// - wings, skyscrapers, kites and chains: `links`;
/// - an xyz-wing: `digit`, `pivot`, `pincers`;
/// - an empty rectangle: `digit`, `box`, `near_line`, `far_line`, `house`, `ends`;
/// - a unique rectangle: `cells`, the odd one last, `digits`;
/// - a bivalue grave: `left`.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Default, Debug)]
#[serde(default)]
pub struct Pattern {
    /// The digit it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) digit: Option<Name<Symbol>>,
    /// The houses of a fish that need the digit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) bases: Option<Vec<Name<House>>>,
    /// The houses that hold its places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) covers: Option<Vec<Name<House>>>,
    /// The places outside of those.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fins: Option<Vec<Name<Cell>>>,
    /// The cell of three digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pivot: Option<Name<Cell>>,
    /// The cells of two digits, each with the one it does not share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pincers: Option<Vec<Name<Candidate>>>,
    /// The box of an empty rectangle.
    #[serde(rename = "box", skip_serializing_if = "Option::is_none")]
    pub(super) block: Option<Name<House>>,
    /// The line through the box that holds the near end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) near_line: Option<Name<House>>,
    /// The line through the box that holds what goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) far_line: Option<Name<House>>,
    /// The house of a subset, or of the strong link of an empty rectangle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) house: Option<Name<House>>,
    /// The near and the far end of that link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ends: Option<Vec<Name<Cell>>>,
    /// The cells of a subset or a unique rectangle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cells: Option<Vec<Name<Cell>>>,
    /// Their digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) digits: Option<Name<Symbols>>,
    /// The links of a chain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) links: Option<Vec<Link>>,
    /// The candidates left of a bivalue grave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) left: Option<Vec<Name<Candidate>>>,
}

/// A link of a chain.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// Where it begins.
    pub(super) from: Name<Candidate>,
    /// Where it ends.
    pub(super) to: Name<Candidate>,
    /// Whether one of the two must be true, or not both.
    pub(super) kind: Strength,
    /// The house of a strong link; none for one in a cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) house: Option<Name<House>>,
}

/// What a link says of its ends.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// One of the two is true.
    Strong,
    /// Not both are true.
    Weak,
}

impl Pattern {
    /// Returns the pattern with the keys of its kind.
    pub(super) fn of(pattern: &engine::Pattern) -> Self {
        use engine::Pattern as P;
        match pattern {
            P::Fish {
                digit,
                bases,
                covers,
                fins,
            } => Self {
                digit: Some(Name(Symbol(*digit))),
                bases: Some(names(bases)),
                covers: Some(names(covers)),
                fins: Some(names(fins)).filter(|fins| !fins.is_empty()),
                ..Self::default()
            },
            P::Subset {
                house,
                cells,
                digits,
            } => Self {
                house: Some(Name(*house)),
                cells: Some(names(cells)),
                digits: Some(Name(Symbols(*digits))),
                ..Self::default()
            },
            P::Chain { links } => Self {
                links: Some(links.iter().map(Link::of).collect()),
                ..Self::default()
            },
            P::XyzWing {
                pivot,
                pincers,
                digit,
            } => Self {
                digit: Some(Name(Symbol(*digit))),
                pivot: Some(Name(*pivot)),
                pincers: Some(names(pincers)),
                ..Self::default()
            },
            P::EmptyRectangle {
                digit,
                block,
                near_line,
                far_line,
                house,
                ends,
            } => Self {
                digit: Some(Name(Symbol(*digit))),
                block: Some(Name(*block)),
                near_line: Some(Name(*near_line)),
                far_line: Some(Name(*far_line)),
                house: Some(Name(*house)),
                ends: Some(names(ends)),
                ..Self::default()
            },
            P::Rectangle { cells, digits } => Self {
                cells: Some(names(cells)),
                digits: Some(Name(Symbols(*digits))),
                ..Self::default()
            },
            P::BivalueGrave { left } => Self {
                left: Some(names(left)),
                ..Self::default()
            },
        }
    }
}

impl Link {
    fn of(link: &engine::Link) -> Self {
        let (kind, house) = match link.kind {
            LinkKind::StrongInHouse(house) => (Strength::Strong, Some(Name(house))),
            LinkKind::StrongInCell => (Strength::Strong, None),
            LinkKind::Weak => (Strength::Weak, None),
        };
        Self {
            from: Name(link.from),
            to: Name(link.to),
            kind,
            house,
        }
    }
}

fn names<T: Copy>(all: &[T]) -> Vec<Name<T>> {
    all.iter().copied().map(Name).collect()
}

/// Returns the house that a step names beside its pattern: the base of pointing and claiming.
pub(super) fn house_beside(rule: Rule, pattern: &engine::Pattern) -> Option<House> {
    match (rule, pattern) {
        (Rule::Pointing | Rule::Claiming, engine::Pattern::Fish { bases, .. }) => {
            bases.first().copied()
        }
        _ => None,
    }
}
