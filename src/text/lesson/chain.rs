//! Chapter 4: the longest path, and why no number of helpers shortens it under these rules.

use super::{ChapterText, SceneText, both};

pub(super) static TEXT: ChapterText = ChapterText {
    name: both("The chain", "最长链"),
    title: both(
        "The chain: why more helpers do not shorten it",
        "最长链：为什么帮手再多也缩不短",
    ),
    scenes: &[
        SceneText {
            heading: both("What waits for what", "谁在等谁"),
            body: &[
                both(
                    "Here are the {57: work} steps of the board as a graph. Every circle is a cell that was filled, those of one pass side by side, and every line leads from a premise to the step that rests on it. Lines only ever run forward: nothing rests on what comes later.",
                    "这是这个盘面的 {57: work} 步画成的图。每个圆是填上的一格，同一轮的圆并排站着，每条线从前提引向依靠它的那一步。线只往前走：没有哪一步依靠后来的东西。",
                ),
                both(
                    "Through it runs [the longest chain|chain], {23: span} steps from [r5c5] in the first pass to [r4c7] in the last. Its length is the *span* of the board.",
                    "图中穿过一条[最长链|chain]：{23: span} 步，从第一轮的 [r5c5] 到最后一轮的 [r4c7]。它的长度就是这个盘面的*跨度*。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Follow it back", "沿着它往回走"),
            body: &[
                both(
                    "[r4c7] is the last cell to fall. It needs [r3c8], which needs [r3c5], which needs [r9c6], which needs [r5c9], which needs [r5c8]; and so on, back through the whole board.",
                    "[r4c7] 是最后落定的一格。它需要 [r3c8]，[r3c8] 需要 [r3c5]，[r3c5] 需要 [r9c6]，[r9c6] 需要 [r5c9]，[r5c9] 需要 [r5c8]；就这样一直退回去，穿过整个盘面。",
                ),
                both(
                    "All in all it rests on {38: under r4c7} other cells. Some of them lie side by side and were found together. Those of [the chain|chain] were not and could not be: there is one in every pass.",
                    "它一共依靠 {38: under r4c7} 个别的格子。其中有些并排着，是一起找到的。[链上的|chain]却不是，也不可能是：每一轮恰好有一个。",
                ),
            ],
            ask: Some(both(
                "Pick any two cells of the chain. Could both be found in the same pass?",
                "在链上任选两格。它们能在同一轮里找到吗？",
            )),
            leads: &[],
        },
        SceneText {
            heading: both("Why helpers do not help here", "为什么帮手在这里帮不上忙"),
            body: &[
                both(
                    "Give the work to a million helpers, in any order you like. [r9c3] cannot be concluded before [r4c5] is written, nor [r4c5] before [r5c5]. On the chain there is never a moment at which two steps are ready. Whoever stands by can only wait.",
                    "把活儿交给一百万个帮手，顺序随你安排。[r4c5] 没写下之前，推不出 [r9c3]；[r5c5] 没写下之前，推不出 [r4c5]。在链上，从来没有两步同时准备就绪的时刻。旁边的人只能等。",
                ),
                both(
                    "And there is no way around it. With these rules, no order of work and no number of helpers fills any cell in an earlier pass than you see here. For singles that is exact.",
                    "也没有别的路可绕。用这些规则，任何工作顺序、任何数量的帮手，都不能让任何一格比你看到的更早落定。对唯一数来说，这是精确成立的。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("What was said, and what was not", "说了什么，没说什么"),
            body: &[
                both(
                    "Said: by these rules, this board takes {23: span} looks [one after the other|chain]. Not said: that nobody can be faster. A pass that sees more makes other chains; a guess can jump over a part of one, at a price. Both come in chapter 6.",
                    "说了的：按这些规则，这个盘面要[一眼接一眼|chain]看 {23: span} 次。没说的：谁也不可能更快。能看到更多的一轮，会形成别的链；猜测可以跳过链的一段，但要付出代价。两者都在第 6 章。",
                ),
                both(
                    "And it is one board of fixed size, a picture of an idea. When the idea becomes a theorem, and when only a belief, is for chapter 8.",
                    "而且这只是一个大小固定的盘面，是一个想法的图示。这个想法何时成为定理，何时只是信念，留给第 8 章。",
                ),
            ],
            ask: None,
            leads: &[],
        },
    ],
};
