//! Boards made for these tests, each with one solution, and what they are good for.

/// 6 by 6: pointing, naked pairs and triples, wings, a unique rectangle.
pub(crate) const SMALL: &str = "......3..56...6.12..1....1..3.4.....";
/// 6 by 6: probes with singles.
pub(crate) const SMALL_PROBED: &str = "..5.434..6....6..11.........242.4...";
/// Claiming, fish with and without fins, naked and hidden pairs.
pub(crate) const FISH: &str =
    ".785..92...1......9........54...6.......531..8..7....61.2..8......63..7......98..";
/// A two-string kite, wings of all kinds, finned jellyfish.
pub(crate) const WINGS: &str =
    "4.......2...53....1.39...84..28......38.1.......6.5....86....2......854.........9";
/// An empty rectangle.
pub(crate) const EMPTY_RECTANGLE: &str =
    ".....21.4...76..5.9......7....8..43..5...1...6.7...5..79..2..4.3.6......1....37..";
/// Alternating inference chains, xy-chains, unique rectangles.
pub(crate) const CHAINS: &str =
    "..8.....7...94...2.158..9.3.........6....5.9.....8.4...6.......47..3.5...9.7.2.8.";
/// An x-chain.
pub(crate) const X_CHAIN: &str =
    "....3..7.7.49.58....27..9...1..9.6.8..9..2..1...........71.....9.6.2..3......64..";
/// A bivalue grave.
pub(crate) const GRAVE: &str =
    "1...........2...6..8...5....7.5.....8.97.645.3...4.7...5......3...8..29...29.4.8.";
/// A split with naked singles, and probes within it.
pub(crate) const SPLIT: &str =
    "....69..78...2.6...6.1.85.......5......73.2..485.......5.9..47...13...2...8......";
/// 4 by 4, two solutions: the four open cells can be swapped.
pub(crate) const SWAPPED: &str = ".2.4.4.221434321";

/// Those with one solution.
pub(crate) const ALL: [&str; 9] = [
    SMALL,
    SMALL_PROBED,
    FISH,
    WINGS,
    EMPTY_RECTANGLE,
    CHAINS,
    X_CHAIN,
    GRAVE,
    SPLIT,
];
