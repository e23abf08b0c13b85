//! What may be said of the machines, on what ground, and what may not.

use super::Lang;
use crate::model::workshop::{Card, Diffusion};

/// A work one can look up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// Who, what, where.
    pub title: &'static str,
    /// Its address, where it has a free one.
    pub address: Option<&'static str>,
}

/// What may be said of a machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Statement {
    /// The sentence one can rely on.
    pub sentence: &'static str,
    /// Which cells it fills; d is the depth of a cell, W the blanks.
    pub fills: &'static str,
    /// What is not claimed.
    pub not_claimed: &'static str,
}

/// A sentence of the note, and what a careful reader should add.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Footnote {
    /// The sentence.
    pub says: &'static str,
    /// What to add.
    pub note: &'static str,
}

/// Words around the claims.
#[derive(Debug)]
pub struct ClaimsText {
    /// The heading.
    pub heading: &'static str,
    /// The ground: paragraphs.
    pub ground: &'static [&'static str],
    /// Before the cells a machine fills.
    pub fills: &'static str,
    /// Before what is not claimed.
    pub not_claimed: &'static str,
    /// The heading of the measured numbers on the order of diffusion.
    pub measured_heading: &'static str,
    /// Those numbers.
    pub measured: &'static str,
    /// The heading of the footnotes.
    pub footnotes_heading: &'static str,
    /// The footnotes to the note.
    pub footnotes: &'static [Footnote],
    /// The heading of the sources.
    pub sources_heading: &'static str,
    /// The sources.
    pub sources: &'static [Source],
}

static EN: ClaimsText = ClaimsText {
    heading: "What is claimed here",
    ground: &[
        "A problem is parallel here if many workers solve it in few steps: polynomial width, and a number of steps that grows like a power of the logarithm. Such problems make up the class TC; what lies outside is inherently serial. That anything in P, what one computer does in polynomial time, lies outside is a belief, not a theorem, of the same kind as P \u{2260} NP.",
        "One forward pass of fixed depth lies in TC0, what circuits of constant depth compute: a Transformer, a state-space model, a diffusion model around such a network. Recurrent networks, looped Transformers and chain of thought can go beyond it. Can, not will: what a network could express it need not learn.",
        "All of this is about problems that grow. One 9\u{d7}9 board is a picture of the idea, not an instance of a theorem: on a board of fixed size modest width does buy depth, as the chart of guesses shows. So read \u{201c}cannot be parallelized\u{201d} as \u{201c}cannot be efficiently parallelized, as boards grow\u{201d}.",
        "Propagation of this kind is known to be P-complete for general constraint networks. For the singles of Sudoku no such proof is known to us, and none is claimed.",
    ],
    fills: "It fills",
    not_claimed: "Not claimed",
    measured_heading: "Measured elsewhere: order alone",
    measured: "The same trained weights on Sudoku, only the order of writing changed: 6.88\u{a0}% of boards solved in random order, 89.49\u{a0}% when the model writes what it is surest of; writing one cell at a time, 9.73\u{a0}% without and 87.18\u{a0}% with an order to follow (Kim et al. 2025). Masked diffusion with T steps is a padded looped Transformer (Svete and Sabharwal 2025).",
    footnotes_heading: "Where the note needs a footnote",
    footnotes: &[
        Footnote {
            says: "\u{201c}problems requiring polynomial time\u{201d}",
            note: "P-complete problems, if TC0 \u{2260} P.",
        },
        Footnote {
            says: "\u{201c}even with infinite diffusion steps\u{201d}",
            note: "With a perfect score, in fixed dimension, with a backbone of fixed depth.",
        },
        Footnote {
            says: "\u{201c}no algorithm can shortcut this chain\u{201d}",
            note: "No efficient parallel algorithm is believed to, in general. Within a rule set up to subsets it is exact; and guessing trades width for depth.",
        },
        Footnote {
            says: "\u{201c}provably cannot\u{201d}",
            note: "Provided that TC \u{2260} P.",
        },
        Footnote {
            says: "\u{201c}hard puzzles require long chains\u{201d}",
            note: "Hard is not deep: the deepest board here needs singles only, and the hardest one above falls to two guesses and nine passes.",
        },
    ],
    sources_heading: "Sources",
    sources: &[
        Source {
            title: "Liu, Preechakul, Kuwaranancharoen, Bai: The Serial Scaling Hypothesis, ICLR 2026",
            address: Some("https://arxiv.org/abs/2507.12549"),
        },
        Source {
            title: "Svete, Sabharwal: on masked diffusion and looped Transformers, 2025",
            address: Some("https://arxiv.org/abs/2510.13117"),
        },
        Source {
            title: "Kim et al.: Train for the Worst, Plan for the Best: Understanding Token Ordering in Masked Diffusions, 2025",
            address: Some("https://arxiv.org/abs/2502.06768"),
        },
        Source {
            title: "Pel\u{e1}nek: Difficulty Rating of Sudoku Puzzles: An Overview and Evaluation, 2014",
            address: Some("https://arxiv.org/abs/1403.7373"),
        },
        Source {
            title: "Kasif: On the Parallel Complexity of Discrete Relaxation in Constraint Satisfaction Networks, Artificial Intelligence 45, 1990",
            address: None,
        },
        Source {
            title: "Yato, Seta: Complexity and Completeness of Finding Another Solution and Its Application to Puzzles, 2003",
            address: None,
        },
        Source {
            title: "Brent: The Parallel Evaluation of General Arithmetic Expressions, Journal of the ACM 21, 1974",
            address: None,
        },
    ],
};

impl Lang {
    /// Returns the words around the claims.
    pub const fn claims(self) -> &'static ClaimsText {
        match self {
            Self::En => &EN,
        }
    }

    /// Says of a machine what one can rely on.
    pub const fn machine_sentence(self, card: Card, diffusion: Diffusion) -> &'static str {
        self.statement(card, diffusion).sentence
    }

    /// Says what may be said of a machine, and what may not.
    pub const fn statement(self, card: Card, diffusion: Diffusion) -> Statement {
        let Self::En = self;
        match (card, diffusion) {
            (Card::OnePass, _) => Statement {
                sentence: "In one look, before anything is written, only these cells follow from the clues by these rules.",
                fills: "the cells of depth 1.",
                not_claimed: "what a neural network can do in one pass.",
            },
            (Card::FixedDepth, _) => Statement {
                sentence: "A network with a fixed number of layers has a fixed number of passes; wider layers look at more at once but add none.",
                fills: "the cells with d \u{2264} L, its layers.",
                not_claimed: "that Transformers cannot solve this board, that anything here is provable for them, or that width never helps.",
            },
            (Card::Diffusion, Diffusion::Ideal) => Statement {
                sentence: "If the denoiser is perfect and of fixed depth, its steps only sharpen one answer it must already know; more steps add no reasoning.",
                fills: "the cells with d \u{2264} L, whatever the number of steps; the rest stays blurred, or plausibly wrong.",
                not_claimed: "that it covers trained networks, which the paper leaves open, or discrete diffusion, which is a conjecture.",
            },
            (Card::Diffusion, Diffusion::Commit) => Statement {
                sentence: "Once a diffusion model writes down what it is sure of and looks again, its steps become real serial steps.",
                fills: "the cells with d \u{2264} N\u{b7}L if it writes what it is sure of; in random order what is written first decides whether the steps count.",
                not_claimed: "that diffusion is always serial, or never.",
            },
            (Card::Autoregressive, _) => Statement {
                sentence: "Writing one cell at a time gives as many steps as cells, but only an order that follows the dependencies uses them.",
                fills: "each cell that is within L passes of what is written; any other is a forced guess.",
                not_claimed: "that autoregressive models fail: it is the order that fails.",
            },
            (Card::ChainOfThought, _) => Statement {
                sentence: "The same steps in the right order always succeed, and take W steps where D would do.",
                fills: "every cell the rules reach, one token each.",
                not_claimed: "that chain of thought solves it: what can be expressed is not thereby learned.",
            },
            (Card::Looped, _) => Statement {
                sentence: "The same small network run again on its own result: the number of passes is now a choice, not a constant.",
                fills: "the cells with d \u{2264} T\u{b7}L, its loops times its layers.",
                not_claimed: "that recurrence learns it: unstable training is the price.",
            },
            (Card::Hardware, _) => Statement {
                sentence: "More workers shorten the wide passes; only a faster step shortens the chain.",
                fills: "everything the rules reach, in the time of all passes, each shared by P workers. Never more than W/D times faster.",
                not_claimed: "that more chips do not help: they do, up to W/D, and across many boards.",
            },
            (Card::Guess, _) => Statement {
                sentence: "Depth can be bought with width: each pass skipped multiplies the hardware.",
                fills: "the board, on the copy whose guesses are right.",
                not_claimed: "that no algorithm can shortcut the chain: on 9\u{d7}9 modest width does.",
            },
        }
    }
}
