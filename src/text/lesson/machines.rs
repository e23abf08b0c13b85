//! Chapter 7: fixed depth, diffusion both ways, order, recurrence.

use super::{ChapterText, SceneText, both};

pub(super) static TEXT: ChapterText = ChapterText {
    name: both("Machines", "机器"),
    title: both("Machines: who has how many passes?", "机器：谁有多少轮？"),
    scenes: &[
        SceneText {
            heading: both("A layer is a pass", "一层就是一轮"),
            body: &[
                both(
                    "In place of helpers, machines. We count *one layer as one pass*. That is generous: by hand one pass takes two to three layers, and small trained networks have been measured at about two at first and about one later, while some learned to see more than singles.",
                    "帮手换成机器。我们把*一层算作一轮*。这算得很大方：手工搭建时，一轮要两到三层；实测的小型训练网络，起初约两层一轮，后来约一层，还有一些学会了比唯一数更强的推理。",
                ),
                both(
                    "So what follows is a simulation of an idea, not a measurement of any network. One layer gives [{3: by pass 1} cells|pass 1], the same as the crowd at its first look.",
                    "所以下面是对一个想法的模拟，不是对任何网络的测量。一层给出 [{3: by pass 1} 格|pass 1]，和那群人第一眼看到的一样。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Fixed depth", "固定深度"),
            body: &[
                both(
                    "A network with a fixed number of layers, a Transformer for instance, has a fixed number of passes. Four layers reach [{7: by pass 4} of the {57: blanks} cells|pass 1..4], sixteen reach {36: by pass 16}. Wider layers look at more at once, but add no pass.",
                    "层数固定的网络，比如 Transformer，轮数也固定。四层够到 {57: blanks} 格中的 [{7: by pass 4} 格|pass 1..4]，十六层够到 {36: by pass 16} 格。层加宽了，一次看到的更多，但不会多出一轮。",
                ),
                both(
                    "This does not say that Transformers cannot solve this board. One may learn stronger rules than singles, as chapter 6 did, or guess well.",
                    "这并不是说 Transformer 解不了这个盘面。它也许学会了比唯一数更强的规则，就像第 6 章那样，或者猜得准。",
                ),
            ],
            ask: Some(both(
                "A diffusion model runs its network again and again. Does that help?",
                "扩散模型把网络反复运行很多次。这有用吗？",
            )),
            leads: &[],
        },
        SceneText {
            heading: both("Diffusion, both ways", "扩散模型的两种走法"),
            body: &[
                both(
                    "It depends. With an *ideal blur*, a perfect denoiser of four layers knows [{7: by pass 4} cells|pass 1..4] after its first step, and the same after a thousand: its steps only sharpen an answer it must already know. For such denoisers, with continuous noise, this is a theorem. It leaves trained networks open, and discrete diffusion a conjecture.",
                    "要看情况。在*理想模糊*下，一个四层的完美去噪器走完第一步知道 [{7: by pass 4} 格|pass 1..4]，走一千步还是这些：它的步骤只是把早已知道的答案磨得更清晰。对这种固定深度的去噪器和连续的噪声，这是定理；训练出来的网络，定理没有覆盖，离散扩散则还只是猜想。",
                ),
                both(
                    "A model that *writes down* what it is sure of and looks again is another machine: four steps of four layers reach [{36: by pass 16} cells|pass 1..16], and {6: commit steps 4} steps all of them.",
                    "把有把握的*写下来*再看一遍的模型，是另一种机器：四层走四步，够到 [{36: by pass 16} 格|pass 1..16]；走 {6: commit steps 4} 步，全部够到。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Order", "顺序"),
            body: &[
                both(
                    "Writing one cell at a time gives {57: blanks} steps, more than enough. But in reading order the first cell, [r1c1], has depth {8: pass r1c1}: with four layers it is a forced guess, one of {4: forced 4}. With one layer there are {14: forced 1}. It is the order that fails, not the machine.",
                    "一次写一格，共有 {57: blanks} 步，绰绰有余。但按阅读顺序，第一格 [r1c1] 的深度就是 {8: pass r1c1}：只有四层，它只能硬猜，这样的格子有 {4: forced 4} 个；只有一层，有 {14: forced 1} 个。失败的是顺序，不是机器。",
                ),
                both(
                    "The same steps in an order that follows the dependencies always succeed: {57: work} of them, where {23: span} passes would do. On trained models order alone made 6.88 % or 89.49 % of Sudokus come out right (Kim et al. 2025).",
                    "同样的步骤，按依赖关系的顺序写，总能成功：要 {57: work} 步，而本来 {23: span} 轮就够。在训练好的模型上，仅仅换了顺序，数独的正确率就从 6.88 % 变为 89.49 %（Kim 等，2025）。",
                ),
            ],
            ask: None,
            leads: &[],
        },
        SceneText {
            heading: both("Recurrence", "循环"),
            body: &[
                both(
                    "Last, run the same small network again on its own result: {6: commit steps 4} loops of four layers fill [the whole board|pass 1..23]. The number of passes is now a choice, not a constant. Recurrent networks, looped Transformers and chain of thought all can go beyond a fixed depth in this way.",
                    "最后一种：让同一个小网络在自己的结果上再跑一遍。四层循环 {6: commit steps 4} 次，填满[整个盘面|pass 1..23]。轮数现在是可以选择的，不再是常数。循环网络、循环 Transformer 和思维链，都能这样超出固定深度。",
                ),
                both(
                    "Can, not will. What a network could express it need not learn; training that is hard to keep stable is the price.",
                    "能，不等于会。网络能表达的，未必学得到；代价是训练难以保持稳定。",
                ),
            ],
            ask: None,
            leads: &[both("All machines on this board", "看这个盘面上的所有机器")],
        },
    ],
};
