//! The scenes of every chapter. A chapter is added here and in a file of `text::lesson`.

use super::scene::{Chapter, Growth, Scene};
use crate::link::Part::{self, Explain, Graph, Measures, Rules, Timeline};

/// The chapters, in the order of reading.
pub static CHAPTERS: [Chapter; 8] = [
    ONE_CELL,
    ONE_PASS,
    SECOND_PASS,
    CHAIN,
    WORK_AND_SPAN,
    HARD,
    MACHINES,
    GROWTH,
];

/// A board of sixteen cells; any other chapter that names no board is about the one the page opens with.
const ONE_CELL: Chapter = Chapter {
    predicts: "p=2..4..2..4..1...",
    scenes: &[
        scene("p=2..4..2..4..1...&pass=0", &[]),
        scene("p=2..4..2..4..1...&pass=0&cell=r2c1", &[Explain]),
        scene("p=2..4..2..4..1...&pass=0&cell=r3c1", &[Explain]),
        scene("p=2..4..2..4..1...&cell=r3c1&pass=1", &[Explain]),
    ],
};

const ONE_PASS: Chapter = Chapter {
    predicts: "",
    scenes: &[
        scene("pass=0", &[]),
        scene("pass=1", &[]),
        scene("pass=1&cell=r5c5", &[Explain]),
        scene("pass=1", &[]),
    ],
};

const SECOND_PASS: Chapter = Chapter {
    predicts: "",
    scenes: &[
        scene("pass=1&cell=r4c5", &[Timeline, Explain]),
        scene("pass=2", &[Timeline]),
        scene("pass=3&cell=r9c3", &[Timeline, Explain]),
        scene("", &[Timeline]),
    ],
};

const CHAIN: Chapter = Chapter {
    predicts: "",
    scenes: &[
        scene("", &[Graph]),
        scene("cell=r4c7", &[Graph]),
        scene("pass=3&cell=r9c3", &[Graph]),
        scene("", &[Graph]),
    ],
};

const WORK_AND_SPAN: Chapter = Chapter {
    predicts: "g=depth-3",
    scenes: &[
        scene("", &[Timeline, Measures]),
        scene("", &[Timeline, Measures]),
        leading(
            "",
            &[Timeline, Measures],
            &["view=machines&machines=hardware"],
        ),
        scene("g=depth-3", &[Timeline, Measures]),
    ],
};

/// The second board is the hard one of `model::twins`.
const HARD: Chapter = Chapter {
    predicts: "",
    scenes: &[
        scene("g=depth-32", &[Timeline, Graph]),
        scene(
            "p=1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..",
            &[],
        ),
        scene("rules=locked", &[Timeline, Rules]),
        leading("cell=r1c8", &[Timeline], &["view=machines&machines=guess"]),
    ],
};

const MACHINES: Chapter = Chapter {
    predicts: "",
    scenes: &[
        scene("pass=1&machines=one-pass", &[Timeline]),
        scene("pass=4&machines=fixed-depth", &[Timeline]),
        scene("pass=4&machines=diffusion", &[Timeline]),
        scene(
            "pass=4&cell=r1c1&machines=autoregressive,chain-of-thought",
            &[Timeline],
        ),
        leading("loops=6&machines=looped", &[Timeline], &["view=machines"]),
    ],
};

/// The larger board is the deep one of its size in the gallery.
const GROWTH: Chapter = Chapter {
    predicts: "g=depth-7",
    scenes: &[
        scene("", &[Measures]),
        Scene {
            grows: &GROWTH_BY_SIZE,
            ..leading(TWELVE, &[Timeline, Graph], &["view=scale"])
        },
        scene("", &[Graph]),
        leading("", &[Graph], &["view=machines", "view=gallery"]),
    ],
};

/// The shallow and the deep boards of the gallery, by size; a test works them out.
const GROWTH_BY_SIZE: [Growth; 7] = [
    grow(4, 2, 3),
    grow(6, 2, 13),
    grow(8, 3, 24),
    grow(10, 3, 36),
    grow(12, 4, 50),
    grow(16, 4, 89),
    grow(25, 6, 141),
];

const fn grow(size: usize, shallow: usize, deep: usize) -> Growth {
    Growth {
        size,
        shallow,
        deep,
    }
}

const TWELVE: &str = "p=9..4...B....3.7A....1.........8..56.4...B....28....25.A4..7B.3............B3.2..8..77...4..52.1.C..6.9.A.........B..6..CA58.2...479........9..B5";

const fn scene(keys: &'static str, shows: &'static [Part]) -> Scene {
    leading(keys, shows, &[])
}

const fn leading(
    keys: &'static str,
    shows: &'static [Part],
    leads: &'static [&'static str],
) -> Scene {
    Scene {
        keys,
        shows,
        leads,
        grows: &[],
    }
}
