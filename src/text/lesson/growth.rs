//! Chapter 8: why this becomes a theorem only in the limit.

use super::{ChapterText, SceneText, both};

pub(super) static TEXT: ChapterText = ChapterText {
    name: both("Growth", "增长"),
    title: both(
        "Growth: what is proven, and what is believed",
        "增长：证明了什么，相信着什么",
    ),
    scenes: &[
        SceneText {
            heading: both("A picture, not an instance", "是图示，不是实例"),
            body: &[
                both(
                    "Everything you have seen on this board is exact: by these rules, [{23: span} passes|chain], {57: work} steps. But no theorem speaks of one board. Its size is fixed, and at a fixed size enough width answers anything: one could try all fillings at once.",
                    "你在这个盘面上看到的一切都是精确的：按这些规则，[{23: span} 轮|chain]，{57: work} 步。但没有哪条定理说的是一个盘面。它的大小固定；大小固定时，只要够宽，什么都答得出来：大可以把所有填法同时试一遍。",
                ),
                both(
                    "Theorems about parallel computing speak of problems that grow. The question is not what {57: blanks} blanks cost, but how the two bills rise with the blanks. A 9×9 board is a picture of the idea, not an instance of a theorem.",
                    "关于并行计算的定理，说的是会增长的问题。要问的不是 {57: blanks} 个空格花多少，而是空格变多时两张账单怎样上涨。一个 9×9 盘面是这个想法的图示，不是定理的实例。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Larger boards", "更大的盘面"),
            body: &[
                both(
                    "Here is a board of 12×12 that was searched for: {96: blanks} blanks, {50: span} passes, [{4: in pass 1} cells|pass 1] at the first look. The table sets boards that are deep for their size beside boards that are shallow, all solved by singles.",
                    "这是一个搜索得到的 12×12 盘面：{96: blanks} 个空格，{50: span} 轮，第一眼只有 [{4: in pass 1} 格|pass 1]。下面的表把每种大小里很深的盘面和很浅的盘面放在一起，都能用唯一数解开。",
                ),
                both(
                    "The shallow ones stay shallow, so size alone makes no chain. The deep ones grow. But these are boards that were made deep; a handful of them is an observation, and proves nothing about the limit.",
                    "浅的一直浅，可见光是变大并不会产生链。深的则越来越深。不过这些盘面是特意做深的；几个例子只是观察，对极限什么也没有证明。",
                ),
            ],
            ask: None,
            leads: &[both(
                "Make and measure boards of every size",
                "生成并测量各种大小的盘面",
            )],
        },
        SceneText {
            heading: both("What is proven", "证明了什么"),
            body: &[
                both(
                    "Call a problem *parallel* if polynomially many helpers solve it in a number of steps that grows like a power of the logarithm; these make up the class TC. A single pass of a network of fixed depth lies within, in TC0. That is proven.",
                    "如果多项式那么多的帮手，能用按对数的幂增长的步数解决一个问题，就称它为*可并行的*；这些问题组成 TC 类。固定深度网络的一次前向，落在其中很小的 TC0 里。这是证明了的。",
                ),
                both(
                    "Proven too: for general networks of constraints, [propagation of this kind|chain] is P-complete (Kasif 1990), as hard to parallelize as anything in P; and generalized Sudoku is NP-complete (Yato and Seta 2003). For singles in Sudoku no such proof is known to us, and none is claimed.",
                    "同样证明了的：对一般的约束网络，[这种传播|chain]是 P 完全的（Kasif 1990），和 P 中任何问题一样难以并行；广义数独是 NP 完全的（Yato 与 Seta 2003）。对数独的唯一数，我们不知道有这样的证明，也不作此主张。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("What is believed", "相信着什么"),
            body: &[
                both(
                    "That TC is smaller than P, that some of what one computer does in polynomial time cannot be efficiently parallelized, is a belief, of the same kind as P ≠ NP. If it holds, P-complete problems are *inherently serial*: as they grow, no efficient parallel algorithm solves them.",
                    "TC 小于 P，也就是说，一台计算机在多项式时间内能做的事里，有一些无法高效并行，这是一个信念，与 P ≠ NP 同属一类。如果它成立，P 完全问题就是*本质串行*的：随着规模增长，没有高效的并行算法能解决它们。",
                ),
                both(
                    "So take two things along. An exact one: who waits for whom, on any board, by rules you can name. And a careful one: no efficient parallel algorithm is believed to shorten [such chains|chain] in general; that is, provided that TC ≠ P.",
                    "所以请带走两样东西。一样精确：在任何盘面上，按说得清的规则，谁在等谁。另一样谨慎：人们相信，一般来说没有高效的并行算法能缩短[这样的链|chain]；前提是 TC ≠ P。",
                ),
            ],
            ask: None,
            leads: &[
                both(
                    "All machines, and what is claimed of them",
                    "所有机器，以及关于它们的主张",
                ),
                both("More boards, shallow and deep", "更多盘面，有浅有深"),
            ],
        },
    ],
};
