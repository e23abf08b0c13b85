//! Chapter 6: hard is not deep; stronger passes; guessing buys depth with width.

use super::{ChapterText, SceneText, both};

pub(super) static TEXT: ChapterText = ChapterText {
    name: both("Hard, not deep", "难不等于深"),
    title: both("Hard is not deep", "难，不等于深"),
    scenes: &[
        SceneText {
            heading: both("Deep and easy", "深而容易"),
            body: &[
                both(
                    "{23: givens} givens, and a chain of {32: span}: deeper than the board before. And yet nothing on it is hard. Every step is a single, the first thing a beginner learns; on the scale of Sudoku Explainer, which rates the hardest step, it stands at {2.3: rating} or less.",
                    "{23: givens} 个已知数，链长 {32: span}：比前面的盘面更深。可它没有一处是难的。每一步都是唯一数，是初学者最先学会的东西；在按最难一步评分的 Sudoku Explainer 尺度上，它不超过 {2.3: rating}。",
                ),
                both(
                    "You need patience for it, not wit. [Passes 7 to 20|pass 7..20] never write more than {2: widest of 7..20} cells.",
                    "它考的是耐心，不是机智。[第 7 到第 20 轮|pass 7..20]，没有一轮写下超过 {2: widest of 7..20} 格。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Hard and not deep", "难而不深"),
            body: &[
                both(
                    "The same number of givens, {23: givens}, rated {10.5: rating}: AI Escargot, by Arto Inkala. Singles fill [{1: in pass 1} cell|pass 1] and are *stuck*. Stuck is not deep: here no chain goes on for long; there is just nothing more to see.",
                    "已知数一样多，{23: givens} 个，评分却是 {10.5: rating}：这是 Arto Inkala 的 AI Escargot。唯一数填了 [{1: in pass 1} 格|pass 1]就*卡住*了。卡住不是深：这里没有一条长长的链，只是再也看不出什么。",
                ),
                both(
                    "Yet choose two cells well, try all their digits on {16: copies 2} copies of the board, and singles need no more than {9: copied passes 2} passes. For people, hardness has two sources: the single steps, and how they hang together. Depth is about the second alone.",
                    "可是挑好两格，在 {16: copies 2} 份盘面上把它们的数字全试一遍，唯一数只要 {9: copied passes 2} 轮就够了。对人来说，难有两个来源：单个的步骤，以及步骤之间的牵连。深度只说后者。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("A pass that sees more", "看得更多的一轮"),
            body: &[
                both(
                    "Back to the first board, with a sharper eye. A pass may now also see *locked candidates*: where all places of a digit in a box lie in one row or column, the rest of that line loses it; and the other way round. [The longest chain|chain] falls from {23: span under singles} steps to {15: span}.",
                    "回到最初的盘面，换一双更敏锐的眼睛。现在一轮还看得见*区块*：一个数字在某一宫里的位置全落在同一行或同一列时，这条线上的其他格就排除它；反过来也一样。[最长链|chain]从 {23: span under singles} 步降到 {15: span} 步。",
                ),
                both(
                    "Let it see pairs, triples and quads too, and {10: span under subsets} is left. Depth is a matter of what one pass may see. Up to here it is exact for each choice; and no choice is the true one. Try them beside the board.",
                    "如果连数对、三数组、四数组也看得见，就只剩 {10: span under subsets}。深度取决于一轮能看到什么。到这一级为止，对每种选择它都是精确的；而没有哪种选择才是“真正的”。在盘面旁边试试看。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Guessing: depth bought with width", "猜测：用宽度买深度"),
            body: &[
                both(
                    "There is another way to be quicker. Copy the board, write another candidate of [r1c8] into each copy, and let all run side by side: with singles alone, {3: copies 1} copies are done after {7: copied passes 1} passes in place of {23: span}. The wrong ones run into a contradiction or a dead end.",
                    "还有一种更快的办法。把盘面复制几份，每份在 [r1c8] 写上一个不同的候选数，让它们并排跑：只用唯一数，{3: copies 1} 份盘面 {7: copied passes 1} 轮就完成，而不是 {23: span} 轮。猜错的会撞上矛盾，或走进死路。",
                ),
                both(
                    "Two cells: {9: copies 2} copies, {6: copied passes 2} passes. Three: {27: copies 3} copies, {5: copied passes 3}. Each pass saved multiplies the hardware. On 9×9 a modest width goes far; whether it does as boards grow is the question of chapter 8.",
                    "猜两格：{9: copies 2} 份，{6: copied passes 2} 轮。猜三格：{27: copies 3} 份，{5: copied passes 3} 轮。每省一轮，硬件就翻几倍。在 9×9 上，不大的宽度就很管用；盘面变大后还管不管用，是第 8 章的问题。",
                ),
            ],
            ask: None,
            leads: &[both("What every guess costs here", "看看每次猜测的代价")],
        },
    ],
};
