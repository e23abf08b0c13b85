//! Chapter 3: written down, looked again.

use super::{ChapterText, SceneText, both};

pub(super) static TEXT: ChapterText = ChapterText {
    name: both("Second pass", "第二轮"),
    title: both(
        "The second pass: written down, looked again",
        "第二轮：写下来，再看一遍",
    ),
    scenes: &[
        SceneText {
            heading: both("A cell that had to wait", "不得不等的一格"),
            body: &[
                both(
                    "[r4c5] will be a {9: digit r4c5}. It rests on {4: needs r4c5} digits. [Three of them|r3c4 r6c9 r7c6] were printed from the start, and for all that the cell could not be filled: with [r5c5] still open, the 9 of [box 5|b5] had a second place to go.",
                    "[r4c5] 将是 {9: digit r4c5}。它依靠 {4: needs r4c5} 个数字。其中[三个|r3c4 r6c9 r7c6]一开始就印着，可这一格还是填不了：[r5c5] 空着的时候，[第 5 宫|b5]的 9 还有第二个去处。",
                ),
                both(
                    "Now [r5c5] has its 2. The second place is gone. What was uncertain a moment ago follows, and the only thing that has changed is what stands on the board.",
                    "现在 [r5c5] 写上了 2，第二个去处没有了。刚才还不确定的，现在推得出来；改变的只是盘面上写着的东西。",
                ),
            ],
            ask: Some(both(
                "One more cell has become certain. It is in box 3. Do you see it?",
                "还有一格也变得确定了，在第 3 宫。你看出来了吗？",
            )),
            leads: &[],
        },
        SceneText {
            heading: both("Look again", "再看一遍"),
            body: &[
                both(
                    "The same helpers, the same rules, a new board: [{2: in pass 2} cells|pass 2] fall in the second pass, [r3c9] and [r4c5]. Each rests on a digit that the first pass wrote: on [r2c9] the one, on [r5c5] the other.",
                    "同样的帮手，同样的规则，新的盘面：第二轮落定 [{2: in pass 2} 格|pass 2]，[r3c9] 和 [r4c5]。它们各自依靠第一轮写下的一个数字：一个靠 [r2c9]，另一个靠 [r5c5]。",
                ),
                both(
                    "Seeing that a written 2 rules out other 2s costs nothing here; that is reading. Concluding a new digit costs a pass. Only what is written can be read by everybody.",
                    "看到写下的 2 排除了别的 2，在这里不花代价，那只是读。推出一个新数字，才要花一轮。只有写下来的，所有人才读得到。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Depth", "深度"),
            body: &[
                both(
                    "The third pass writes [{1: in pass 3} cell|pass 3], [r9c3]. It rests on [r4c5], which rests on [r5c5], which rests on givens. Three steps, each of which had to be written before the next could be seen.",
                    "第三轮写下 [{1: in pass 3} 格|pass 3]：[r9c3]。它依靠 [r4c5]，[r4c5] 依靠 [r5c5]，[r5c5] 依靠已知数。三步，每一步都要先写下来，下一步才看得见。",
                ),
                both(
                    "The *depth* of a cell is the length of the longest chain of steps under it, its own included. [r9c3] has depth {3: pass r9c3}. With singles, depth and pass are one number: a cell falls in the first pass in which all it needs is there.",
                    "一格的*深度*，是它下面最长的那条步骤链的长度，连它自己算在内。[r9c3] 的深度是 {3: pass r9c3}。只用唯一数时，深度就是轮数：所需的一切到齐的那一轮，这一格就落定。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Pass after pass", "一轮接一轮"),
            body: &[
                both(
                    "And so on, write and look again, until the board is full after {23: passes} passes. Its colors run from the [first pass|pass 1] to the [last|pass 23], and the bars below count the cells of each.",
                    "就这样写下、再看，{23: passes} 轮之后盘面填满了。颜色从[第一轮|pass 1]渐变到[最后一轮|pass 23]，下面的柱子数出每一轮写了几格。",
                ),
                both(
                    "The widest pass writes [{8: peak} cells|pass 21] at once. But {9: passes of 1} of the passes write a single one: there all other helpers look, find nothing, and wait. Go through it yourself: drag along the bars, or use the buttons below them.",
                    "最宽的一轮一次写下 [{8: peak} 格|pass 21]。可是有 {9: passes of 1} 轮只写了一格：别的帮手都看了，什么也没找到，只好等着。你可以自己走一遍：沿着柱子拖动，或者用下面的按钮。",
                ),
            ],
            ask: None,
            leads: &[],
        },
    ],
};
