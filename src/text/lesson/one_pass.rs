//! Chapter 2: what everyone can see at once.

use super::{ChapterText, SceneText, both};

pub(super) static TEXT: ChapterText = ChapterText {
    name: both("One pass", "一轮"),
    title: both(
        "One pass: what everyone can see at once",
        "一轮：所有人同时看得见的",
    ),
    scenes: &[
        SceneText {
            heading: both("A board for a crowd", "一群人看一个盘面"),
            body: &[
                both(
                    "A Sudoku of the usual size, with {24: givens} givens and {57: blanks} blanks. This time nobody works alone. Imagine a helper for every cell, one for every [row|r5], one for every [column|c5] and one for every [box|b5].",
                    "一道普通大小的数独：{24: givens} 个已知数，{57: blanks} 个空格。这一回不再是一个人单干。想象每一格有一个帮手，每一[行|r5]、每一[列|c5]、每一[宫|b5]也各有一个。",
                ),
                both(
                    "All of them look at the same moment, and all see the same: the givens. Each looks for singles in the one place that is theirs. Nobody may write yet, and nobody may whisper.",
                    "所有人在同一时刻看，看到的也一样：只有已知数。每个帮手只在自己负责的地方找唯一。谁都还不许写，也不许交头接耳。",
                ),
            ],
            ask: Some(both(
                "How many of the 57 cells will they be certain of? Make a guess.",
                "57 个空格里，他们能确定几个？先猜一猜。",
            )),
            leads: &[],
        },
        SceneText {
            heading: both("Three", "三个"),
            body: &[
                both(
                    "[{3: in pass 1} cells|pass 1]: [r2c9], [r5c5] and [r8c7]. All that was seen is now written down together. One look by everybody and one writing down: that is a *pass*.",
                    "[{3: in pass 1} 格|pass 1]：[r2c9]、[r5c5] 和 [r8c7]。现在把看到的一起写下来。所有人看一遍，再一起写一遍：这就叫一*轮*。",
                ),
                both(
                    "Point at the three cells one by one: each rests on givens and on nothing else. They are drawn with a dashed ring and carry a small 1, the number of their pass.",
                    "依次指一指这三格：它们都只依靠已知数，别无其他。它们画着虚线圈，角上有一个小小的 1，那是它们所在轮的编号。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Why this one?", "为什么是这一格？"),
            body: &[
                both(
                    "[r5c5] is a {2: digit r5c5}. [Box 5|b5] needs one, and the 2s at [r4c1] and [r6c8] rule out its upper and its lower row. Between them, [r5c4 and r5c6|r5c4 r5c6] are taken.",
                    "[r5c5] 是 {2: digit r5c5}。[第 5 宫|b5]需要一个 2，而 [r4c1] 和 [r6c8] 的 2 排除了这一宫的上、下两行。中间一行里，[r5c4 和 r5c6|r5c4 r5c6] 已有数字。",
                ),
                both(
                    "{4: needs r5c5} premises, all of them printed before anybody began. No helper had to wait for another. This is what it means to be done in parallel: all three cells fall in the time of one.",
                    "{4: needs r5c5} 个前提，都是一开始就印好的。没有哪个帮手需要等另一个。这就是并行：三格一起落定，花的时间和一格一样。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("More helpers see no more", "人再多，也看不到更多"),
            body: &[
                both(
                    "Would a million helpers have found a fourth? No. Every cell has been asked for a naked single, and every house for a hidden one: {228: checks of pass 1} small tests, all made. In one look, before anything is written, only [these cells|pass 1] follow from the givens by these rules.",
                    "换成一百万个帮手，能找到第四格吗？不能。每一格都问过唯一余数，每一行、列、宫都问过隐性唯一：{228: checks of pass 1} 次小检查，全做完了。在写下任何数字之前，只看一眼，按这些规则从已知数推出来的只有[这几格|pass 1]。",
                ),
                both(
                    "By these rules: a sharper eye may see more in a look, and chapter 6 lends us one. And this is about rules, not about brains or networks.",
                    "注意“按这些规则”：更敏锐的眼睛一眼能看到更多，第 6 章会借给我们一双。而且这里说的是规则，不是大脑，也不是神经网络。",
                ),
            ],
            ask: Some(both(
                "Now that three digits are new on the board: which cells have become certain?",
                "盘面上多了三个数字。现在，哪些格子变得确定了？",
            )),
            leads: &[],
        },
    ],
};
