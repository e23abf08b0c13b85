//! What the panel offers: shapes, and for each the rule sets under which a board is soon evaluated.

use engine::{RuleSet, Shape};

/// The shapes that are offered, with their sizes as the names of the options.
pub const SHAPES: [(usize, &str); 6] = [
    (4, "4"),
    (6, "6"),
    (9, "9"),
    (12, "12"),
    (16, "16"),
    (25, "25"),
];

/// The largest board whose every given is tried for whether it can be left out: on larger ones that is
/// a search for a second solution that can take seconds each.
const MOST_FOR_MINIMAL: usize = 12;

/// Returns the rule sets offered for a shape. An evaluation takes microseconds under singles, whatever
/// the shape; where passes are run it grows with the board, and up to here it stays near a millisecond.
pub const fn rules_of(shape: Shape) -> &'static [RuleSet] {
    use RuleSet::{Chains, Locked, Naked, Patterns, Singles, Subsets};
    match shape.size() {
        0..=9 => &[Naked, Singles, Locked, Subsets, Patterns, Chains],
        10..=12 => &[Naked, Singles, Locked, Subsets, Patterns],
        13..=16 => &[Naked, Singles, Locked, Subsets],
        _ => &[Naked, Singles],
    }
}

/// Returns whether boards of a shape can be asked for in which no given can be left out.
pub const fn can_be_minimal(shape: Shape) -> bool {
    shape.size() <= MOST_FOR_MINIMAL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_is_offered_with_the_default_rules() {
        for (size, name) in SHAPES {
            let shape = Shape::from_size(size).unwrap();
            assert_eq!(size.to_string(), name);
            assert!(rules_of(shape).contains(&RuleSet::default()), "{shape}");
            assert!(rules_of(shape).is_sorted());
        }
        assert_eq!(rules_of(Shape::CLASSIC), RuleSet::ALL);
    }
}
