//! Chapter 5: two bills, not one.

use super::{ChapterText, SceneText, both};

pub(super) static TEXT: ChapterText = ChapterText {
    name: both("Work and span", "工作量与跨度"),
    title: both(
        "Work and span: two bills, not one",
        "工作量与跨度：两张账单，不是一张",
    ),
    scenes: &[
        SceneText {
            heading: both("Two bills", "两张账单"),
            body: &[
                both(
                    "What does a board cost? There are two answers. The *work* is the number of all steps: {57: work}. Somebody has to do each of them. The span is the number of steps that have to come [one after the other|chain]: {23: span}.",
                    "一个盘面要花多少？有两个答案。*工作量*是所有步骤的数目：{57: work}，每一步总得有人做。跨度是必须[一个接一个|chain]做的步数：{23: span}。",
                ),
                both(
                    "One helper alone pays the work, step by step. A crowd pays the span, and the crowd besides. A single number for the cost would hide which of the two it is.",
                    "一个帮手单干，要一步一步付清工作量。一群人付的是跨度，另外还得养着这群人。只用一个数字来说花费，就看不出说的是哪一张。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Sharing the work", "把活儿分开做"),
            body: &[
                both(
                    "Let the helpers be few. If a pass has more cells than there are helpers, it takes several rounds. One helper needs {57: helpers 1} rounds for this board, two need {35: helpers 2}, four need {26: helpers 4}, eight need {23: helpers 8}.",
                    "假定帮手不多。一轮里的格子若比帮手多，就得分几回做。这个盘面，一个帮手要 {57: helpers 1} 回，两个要 {35: helpers 2} 回，四个要 {26: helpers 4} 回，八个要 {23: helpers 8} 回。",
                ),
                both(
                    "With eight it ends: no pass is wider than [{8: peak} cells|pass 21]. The tall bars below are where helpers help. The low ones, [this row of three|pass 17..19] for instance, take as long for a crowd as for one.",
                    "到八个就到头了：没有哪一轮宽过 [{8: peak} 格|pass 21]。下面高的柱子，是帮手有用的地方。矮的，比如[连着的这三轮|pass 17..19]，一群人和一个人花的时间一样长。",
                ),
            ],
            ask: Some(both(
                "So how much faster than one helper can a crowd be, at most?",
                "那么，一群人最多能比一个帮手快多少？",
            )),
            leads: &[],
        },
        SceneText {
            heading: both("The ceiling", "上限"),
            body: &[
                both(
                    "At most work divided by span: {57: work} / {23: span}, or {2.5: parallelism} times. Helpers who need not wait for a pass to end do a little better when they are few: two need {30: free helpers 2} rounds, four {24: free helpers 4}. Below [the chain|chain] they never get.",
                    "最多是工作量除以跨度：{57: work} / {23: span}，约 {2.5: parallelism} 倍。如果不必等一轮结束才开始下一轮，人少时会好一点：两个帮手 {30: free helpers 2} 回，四个 {24: free helpers 4} 回。但永远低不过[这条链|chain]。",
                ),
                both(
                    "Hence two kinds of faster. More helpers shorten the wide passes, and many boards at once keep any number of them busy. Only a faster step shortens the chain.",
                    "所以“更快”有两种。更多的帮手能缩短宽的轮；同时做很多盘面，再多的帮手也有活儿干。能缩短最长链的，只有更快的一步。",
                ),
            ],
            ask: None,
            leads: &[both(
                "Helpers against time, on this board",
                "在这个盘面上看帮手与时间",
            )],
        },
        SceneText {
            heading: both("The same work, another chain", "差不多的活儿，不一样的链"),
            body: &[
                both(
                    "Another board, with {47: blanks} blanks. The work is nearly the same, but the span is {3: span}: [{21: in pass 1} cells|pass 1] fall at the first look, [{21: in pass 2}|pass 2] at the second, the last [{5: in pass 3}|pass 3] at the third.",
                    "另一个盘面，{47: blanks} 个空格。活儿差不多，跨度却只有 {3: span}：第一眼落定 [{21: in pass 1} 格|pass 1]，第二眼 [{21: in pass 2} 格|pass 2]，第三眼是最后的 [{5: in pass 3} 格|pass 3]。",
                ),
                both(
                    "Here a crowd is up to {15.7: parallelism} times as fast as one helper. Who counts blanks, or steps, sees two boards of a kind. The second bill tells them apart.",
                    "在这里，一群人最多能比一个帮手快 {15.7: parallelism} 倍。只数空格或步数，这两个盘面像是同一类；第二张账单才分得出它们。",
                ),
            ],
            ask: None,
            leads: &[],
        },
    ],
};
