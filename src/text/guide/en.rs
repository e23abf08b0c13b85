//! The guide in English.

use super::{Belief, Guide, Moment, Plan, Question};

pub(super) static GUIDE: Guide = Guide {
    title: "Sudoku Depth: a guide for teachers",
    lead: "Some problems get faster with more helpers. Others hang on a chain of steps, each waiting for the one before. A Sudoku shows both on one board, and needs no mathematics.",
    aims_heading: "Aims: afterwards your class can",
    aims: &[
        "mark, on paper, all cells of a board that fall in one pass, and say why no other does;",
        "name, for a cell of pass 3 or later, a chain of cells it had to wait for;",
        "say which part of a task more helpers speed up, and which they do not;",
        "tell a hard board from a deep one, with an example of each.",
    ],
    prepare_heading: "Prepare",
    prepare: &[
        "Rules known: every row, column and box holds each digit once.",
        "A projector (theme Projector, keys [ and ] step through the passes) and this page open once beforehand; after that it asks no other host for anything.",
        "A printed worksheet for every two people: #v=1&g=depth-3&view=teach. Pencils, not pens.",
    ],
    plans: [
        Plan {
            heading: "20 minutes",
            moments: &[
                Moment {
                    minutes: "0\u{2013}3",
                    what: "Show the board before anything is written. How many cells can be decided right now? Collect guesses; there are 3 of 57.",
                    link: Some("#v=1&pass=0"),
                },
                Moment {
                    minutes: "3\u{2013}10",
                    what: "In pairs, on paper: pass 1 only. Everyone writes a 1 in the small box of each cell found. Compare: 21 of 47 fall at once.",
                    link: Some("#v=1&g=depth-3&view=teach"),
                },
                Moment {
                    minutes: "10\u{2013}15",
                    what: "Back to the first board. Step through it with ]. It takes 23 passes. Point at the thick chain in the graph.",
                    link: Some("#v=1"),
                },
                Moment {
                    minutes: "15\u{2013}18",
                    what: "How much would helpers help? Turn the dial of helpers; the curve flattens at the length of the chain.",
                    link: Some("#v=1&view=machines"),
                },
                Moment {
                    minutes: "18\u{2013}20",
                    what: "Everyone ends the sentence: \u{201c}More helpers do not help when \u{2026}\u{201d}",
                    link: None,
                },
            ],
        },
        Plan {
            heading: "45 minutes",
            moments: &[
                Moment {
                    minutes: "0\u{2013}4",
                    what: "The board before anything is written; guesses, as above.",
                    link: Some("#v=1&pass=0"),
                },
                Moment {
                    minutes: "4\u{2013}16",
                    what: "The whole worksheet in pairs, pass by pass: 3 passes for 47 cells. Compare the numbers in the small boxes, then the solution.",
                    link: Some("#v=1&g=depth-3&view=teach"),
                },
                Moment {
                    minutes: "16\u{2013}23",
                    what: "Why does r4c7 come last? Follow what it needs, back to the givens. Each pair explains one link of the chain.",
                    link: Some("#v=1&cell=r4c7"),
                },
                Moment {
                    minutes: "23\u{2013}30",
                    what: "Same givens, other depth: three boards with 23 givens. Guess first which is deepest, then look.",
                    link: Some("#v=1&view=machines"),
                },
                Moment {
                    minutes: "30\u{2013}37",
                    what: "Diffusion: turn the number of steps up, first for the ideal blur, then for commit and re-read. What changes?",
                    link: Some("#v=1&view=machines&diffusion=commit"),
                },
                Moment {
                    minutes: "37\u{2013}42",
                    what: "Helpers on the deepest board: 58 steps, a chain of 32. At best 1.8 times faster.",
                    link: Some("#v=1&g=depth-32&view=machines"),
                },
                Moment {
                    minutes: "42\u{2013}45",
                    what: "Everyone writes down one task from daily life that helpers shorten, and one they do not.",
                    link: None,
                },
            ],
        },
    ],
    questions_heading: "Questions, with answers",
    questions: &[
        Question {
            ask: "Why may nobody use a digit written in the same pass?",
            answer: "A pass is one look at the whole board; all that is seen is written down together. Only so is the number of passes the same for everybody.",
        },
        Question {
            ask: "A hundred helpers: how many passes does the first board take now?",
            answer: "Still 23. Helpers share the cells of a pass; nobody can share the chain.",
        },
        Question {
            ask: "How many helpers could be busy on average?",
            answer: "Work by longest chain: 57 / 23, about 2.5.",
        },
        Question {
            ask: "Is a board with fewer givens deeper?",
            answer: "Not as such. Of three boards with 23 givens one is done in 4 passes, one in 32, and on one these rules get stuck.",
        },
        Question {
            ask: "Can a cleverer rule make a board shallower?",
            answer: "Yes. The first board takes 23 passes with singles and 10 with subsets. Depth belongs to a board and its rules together.",
        },
    ],
    beliefs_heading: "What many believe at first, and what to show",
    beliefs: &[
        Belief {
            says: "Hard is deep.",
            show: "The comparison of three boards. The deepest, of 32 passes, needs nothing but singles. On one of the hardest known, singles are stuck after a single cell: stuck is not deep.",
            link: "#v=1&view=machines",
        },
        Belief {
            says: "More GPUs make anything fast.",
            show: "The curve of hardware. On the shallow board helpers pay up to 15.7 times, on the deepest up to 1.8 times. And many boards at once keep any number busy.",
            link: "#v=1&g=depth-3&view=machines&workers=8",
        },
        Belief {
            says: "Diffusion thinks in steps.",
            show: "The switch of diffusion. Ideal blur: more steps only sharpen one answer. Commit and re-read: what is written is read again, and steps become real serial steps. The theorem is about the first alone.",
            link: "#v=1&view=machines&diffusion=ideal",
        },
    ],
    may_heading: "You may say",
    may: &[
        "With these rules no number of helpers fills a cell of this board earlier. (Exact, for rules up to subsets.)",
        "A network with a fixed number of layers has a fixed number of passes. (One layer for one pass is a generous simplification; the machines here are simulated.)",
        "Some problems are believed not to be efficiently parallelizable as they grow. (Believed, as P \u{2260} NP is; not proven.)",
    ],
    may_not_heading: "Better not",
    may_not: &[
        "\u{201c}This board proves it.\u{201d} One 9\u{d7}9 board is a picture of the idea, not an instance of a theorem.",
        "\u{201c}A Transformer cannot solve this board.\u{201d} Networks may learn to see more in a look than these rules.",
        "\u{201c}No algorithm can shortcut the chain.\u{201d} Guessing side by side buys depth with width; on 9\u{d7}9 a modest one does.",
    ],
    sources_heading: "Sources",
    links: "What begins with # goes behind the address of the page:",
};
