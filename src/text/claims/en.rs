//! The claims in English, and the works they rest on.

use super::{ClaimsText, Footnote, Source, Statement};

/// By number of a card's run.
pub(super) static STATEMENTS: [Statement; 9] = [
    Statement {
        sentence: "In one look, before anything is written, only these cells follow from the givens by these rules.",
        fills: "Cells of depth 1: what the givens alone decide.",
        not_claimed: "It does not say what a neural network can do in one pass. A network may learn to see more in a look than these rules do.",
        ground: "Exact, for the rules chosen above: it is the first pass of the proof.",
    },
    Statement {
        sentence: "A network with a fixed number of layers has a fixed number of passes; wider layers look at more at once but add none.",
        fills: "Cells of depth up to L, the number of layers.",
        not_claimed: "It does not say that Transformers cannot solve this board, that anything is proven of a single board, or that width never helps.",
        ground: "Simulated. The idea behind it: one forward pass of fixed depth stays within TC0, however wide it is.",
    },
    Statement {
        sentence: "If the denoiser is perfect and of fixed depth, its steps only sharpen one answer it must already know; more steps add no reasoning.",
        fills: "Cells of depth up to L, for every number of steps. The rest stays blurred or, once it is guessed, plausibly wrong.",
        not_claimed: "It does not cover trained networks, whose denoisers are not perfect: the paper leaves them open. Nor does it cover discrete diffusion, for which the paper only conjectures it.",
        ground: "Simulated, after a theorem: exact score, continuous noise, a backbone of fixed depth, any number of steps. Where a board has one solution, the first output of a perfect denoiser is already the answer.",
    },
    Statement {
        sentence: "Once a diffusion model writes down what it is sure of and looks again, its steps become real serial steps.",
        fills: "Cells of depth up to N \u{d7} L, for N steps of L layers. In random order it is computed, draw by draw.",
        not_claimed: "It does not say that diffusion is always serial, nor that it never is. The theorem about the ideal blur does not reach this machine.",
        ground: "Simulated. The site of the paper puts diffusion that writes by confidence on the serial side; masked diffusion with T steps is a padded looped Transformer.",
    },
    Statement {
        sentence: "Writing one cell at a time gives as many steps as cells, but only an order that follows the dependencies uses them.",
        fills: "Computed, cell by cell. One that is not within reach of L layers is a forced guess; the true digit is then given away, so that the run can go on.",
        not_claimed: "It does not say that autoregressive models fail: the order fails.",
        ground: "Simulated. That order matters was measured on trained networks: see \u{201c}order alone\u{201d} below.",
    },
    Statement {
        sentence: "The same steps in the right order always succeed, and take W steps where D would do.",
        fills: "Every cell the rules reach, one by one: W is the number of blanks, D the longest chain.",
        not_claimed: "It does not say that chain of thought solves it. That a network can express these steps does not mean that it learns them; and where the rules are stuck, so are the steps.",
        ground: "Simulated: it writes down the proof. Chain of thought is potentially beyond a fixed depth; a potential is no guarantee.",
    },
    Statement {
        sentence: "The same small network run again on its own result: the number of passes is now a choice, not a constant.",
        fills: "Cells of depth up to T \u{d7} L, for T loops of L layers.",
        not_claimed: "It does not say that recurrence learns it. Training that is hard to keep stable is the price.",
        ground: "Simulated. Recurrent and looped networks are potentially beyond a fixed depth; a potential is no guarantee.",
    },
    Statement {
        sentence: "More helpers shorten the wide passes; only a faster step shortens the chain.",
        fills: "Every cell the rules reach. A pass of w cells takes P helpers w / P rounds, rounded up, each as long as one step.",
        not_claimed: "It does not say that more chips do not help. They do: up to W / D times on one board, and across many boards at once.",
        ground: "Computed. A schedule that need not finish one pass before the next may beat this time; Brent bounds it from both sides.",
    },
    Statement {
        sentence: "Depth can be bought with width: each pass skipped multiplies the hardware.",
        fills: "Computed: every way to fill the best k cells is tried at once, each on a copy of the board.",
        not_claimed: "It does not say that no algorithm can shortcut the chain. On 9\u{d7}9, modest width does.",
        ground: "Computed: every copy is run, and all their work is on the bill.",
    },
];

pub(super) static EN: ClaimsText = ClaimsText {
    heading: "What is claimed here",
    ground: &[
        "A problem is parallel here if many helpers solve it in few steps: polynomial width, and a number of steps that grows like a power of the logarithm. Such problems make up the class TC; what lies outside is inherently serial. That anything in P, what one computer does in polynomial time, lies outside is a belief, not a theorem, of the same kind as P \u{2260} NP.",
        "One forward pass of fixed depth lies in TC0, what circuits of constant depth compute: a Transformer, a state-space model, a single step of a diffusion model around such a network. Recurrent networks, looped Transformers and chain of thought can go beyond it. Can, not will: what a network could express it need not learn.",
        "All of this is about problems that grow. One 9\u{d7}9 board is a picture of the idea, not an instance of a theorem: on a board of fixed size modest width does buy depth, as the chart of guesses shows. So read \u{201c}cannot be parallelized\u{201d} as \u{201c}cannot be efficiently parallelized, as boards grow\u{201d}.",
        "Propagation of this kind is known to be P-complete for general constraint networks (Kasif 1990). For the singles of Sudoku no such proof is known to us, and none is claimed. Generalized Sudoku is NP-complete (Yato and Seta 2003); boards that singles solve are the part that fits what the paper is about.",
        "What makes a board hard for people has two sources: its single steps, and how they hang together (Pel\u{e1}nek 2014; together they follow human times with r = 0.95). Depth is about the second alone.",
    ],
    fills: "It fills:",
    not_claimed: "Not claimed:",
    on_what_ground: "Ground:",
    measured_heading: "Measured elsewhere: order alone",
    measured: "The same trained weights on Sudoku, only the order of writing changed: 6.88\u{a0}% of boards solved in random order, 89.49\u{a0}% when the model writes what it is surest of. Models that write one cell at a time: 9.73\u{a0}% without an order to follow, 87.18\u{a0}% with one (Kim et al. 2025). Masked diffusion with T steps is a padded looped Transformer (Svete and Sabharwal 2025).",
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
            note: "Hard and deep are two things: the deepest board here needs singles only, and the hardest ones are about search.",
        },
    ],
    sources_heading: "Sources",
    sources: &SOURCES,
};

/// The works, by the titles they have.
pub(super) static SOURCES: [Source; 7] = [
    Source {
        title: "Liu, Preechakul, Kuwaranancharoen, Bai: The Serial Scaling Hypothesis, ICLR 2026",
        address: Some("https://arxiv.org/abs/2507.12549"),
    },
    Source {
        title: "Svete, Sabharwal: On the Reasoning Abilities of Masked Diffusion Language Models, 2025",
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
];

/// The work nearest to what is measured on networks here.
pub static NEAREST: [Source; 4] = [
    Source {
        title: "Palm, Paquet, Winther: Recurrent Relational Networks. NeurIPS 2018",
        address: Some("https://arxiv.org/abs/1711.08028"),
    },
    Source {
        title: "Schwarzschild and others: Can You Learn an Algorithm? Generalizing from Easy to Hard Problems with Recurrent Networks. NeurIPS 2021",
        address: Some("https://arxiv.org/abs/2106.04537"),
    },
    Source {
        title: "Wang and others: Hierarchical Reasoning Model. 2025",
        address: Some("https://arxiv.org/abs/2506.21734"),
    },
    Source {
        title: "Jolicoeur-Martineau: Less is More: Recursive Reasoning with Tiny Networks. 2025",
        address: Some("https://arxiv.org/abs/2510.04871"),
    },
];
