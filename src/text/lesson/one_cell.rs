//! Chapter 1: one cell, one reason.

use super::{ChapterText, SceneText, both};

pub(super) static TEXT: ChapterText = ChapterText {
    name: both("One cell", "一格"),
    title: both("One cell, one reason", "一格，一个理由"),
    scenes: &[
        SceneText {
            heading: both("A very small Sudoku", "一道很小的数独"),
            body: &[
                both(
                    "Sixteen cells. Every row, every column and every [box of four|b1] is to hold 1, 2, 3 and 4, each once. {5: givens} digits are printed: the *givens*. The other {11: blanks} cells are open.",
                    "一共十六格。每一行、每一列、每一个[四格的宫|b1]都要填入 1、2、3、4 各一次。{5: givens} 个数字已经印好，叫作*已知数*；其余 {11: blanks} 格空着。",
                ),
                both(
                    "A cell is named by its row and its column: [r2c1] stands in row 2, column 1. Underlined words are alive. Point at one, or reach it with the Tab key, and the board lights up; click, and it stays.",
                    "格子按行和列命名：[r2c1] 在第 2 行第 1 列。带下划线的词是活的：把指针移上去，或用 Tab 键走到它，盘面上的对应位置就会亮起来；点一下，它就留住。",
                ),
            ],
            ask: Some(both(
                "Is there a cell whose digit you are certain of?",
                "有没有哪一格，你已经能确定它的数字？",
            )),
            leads: &[],
        },
        SceneText {
            heading: both("One place left for a digit", "一个数字只剩一个位置"),
            body: &[
                both(
                    "Take the [upper left box|b1] and ask: where can its {4: digit r2c1} go? Not into [r1c1], which is taken. Not into [r1c2 or r2c2|r1c2 r2c2]: the 4 at [r3c2] stands in the same column. One place is left, [r2c1].",
                    "看[左上角的宫|b1]，问一句：它的 {4: digit r2c1} 能放在哪里？[r1c1] 已有数字。[r1c2 和 r2c2|r1c2 r2c2] 也不行，因为同一列的 [r3c2] 已经是 4。只剩一个位置：[r2c1]。",
                ),
                both(
                    "This is a *hidden single*. Hidden, because the cell itself gives nothing away: looked at alone, it could still hold {2: candidates r2c1} different digits. It is the box that knows.",
                    "这叫*隐性唯一*。说它“隐性”，是因为单看这一格看不出来：它本身还容得下 {2: candidates r2c1} 个不同的数字。知道答案的是这一宫。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("One digit left for a cell", "一格只剩一个数字"),
            body: &[
                both(
                    "Now ask the other way round. What can [r3c1] be? Its column already has [2 and 1|r1c1 r4c1], its row a [4|r3c2]. Of four digits {1: candidates r3c1} is left, the {3: digit r3c1}: a *naked single*.",
                    "现在反过来问：[r3c1] 能填什么？它所在的列已有 [2 和 1|r1c1 r4c1]，所在的行已有 [4|r3c2]。四个数字只剩下 {1: candidates r3c1} 个，就是 {3: digit r3c1}：这叫*唯一余数*。",
                ),
                both(
                    "Hidden and naked singles, the simplest reasons there are in Sudoku, are all that we use until chapter 6. What makes them interesting is not how clever they are, but how they hang together.",
                    "隐性唯一和唯一余数是数独里最简单的两种理由；第 6 章之前我们只用它们。有意思的不是它们有多巧，而是它们怎样一环扣着一环。",
                ),
            ],
            ask: Some(both(
                "Which digits did you have to look at to be sure of r3c1? Count them.",
                "为了确定 r3c1，你必须看哪几个数字？数一数。",
            )),
            leads: &[],
        },
        SceneText {
            heading: both("A reason is a short list", "理由是一张短短的清单"),
            body: &[
                both(
                    "[r3c1] needs exactly [{3: needs r3c1} digits|r1c1 r3c2 r4c1]. They are the *premises* of this step: the arrows lead from them. Take one away, and the reason breaks; add others, and nothing is gained.",
                    "[r3c1] 恰好需要 [{3: needs r3c1} 个数字|r1c1 r3c2 r4c1]。它们是这一步的*前提*：箭头就从它们出发。拿走任何一个，理由就断了；再多添几个，也没有好处。",
                ),
                both(
                    "So every step on this page can be checked by somebody who sees its premises and nothing else. And some cells have no reason yet: nothing printed decides [r1c2]. It needs a digit that is not there.",
                    "所以本页的每一步，都能由一个只看它的前提、别的什么都不看的人来核对。还有些格子眼下没有理由：印出来的数字决定不了 [r1c2]，它需要一个还没写上的数字。",
                ),
            ],
            ask: None,
            leads: &[],
        },
    ],
};
