//! The guide in Chinese.

use super::{Belief, Guide, Moment, Plan, Question};

pub(super) static GUIDE: Guide = Guide {
    title: "数独深度：教师指南",
    lead: "有些问题，帮手越多做得越快；另一些问题挂在一条步骤链上，每一步都要等前一步。一道数独能同时让人看到这两种情形，而且不需要数学基础。",
    aims_heading: "目标：课后学生能够",
    aims: &[
        "在纸上标出一轮就能填出的所有格，并说出其他格为什么不行；",
        "为第 3 轮或更晚才填出的某一格，指出它必须等待的一条链；",
        "说出一项任务的哪一部分能靠更多帮手加快，哪一部分不能；",
        "区分难题与深题，并各举一例。",
    ],
    prepare_heading: "准备",
    prepare: &[
        "学生已知规则：每行、每列、每宫中，每个数字各出现一次。",
        "投影仪（主题选“投影”，用 [ 和 ] 键逐轮前进）；课前先把本页打开一次，之后它不向任何其他主机请求数据。",
        "每两人一张练习单：#v=1&g=depth-3&view=teach。用铅笔，不用钢笔。",
    ],
    plans: [
        Plan {
            heading: "20 分钟",
            moments: &[
                Moment {
                    minutes: "0\u{2013}3",
                    what: "展示还没填任何数字的盘面。现在就能确定的有几格？先收集猜测；答案是 57 格中的 3 格。",
                    link: Some("#v=1&pass=0"),
                },
                Moment {
                    minutes: "3\u{2013}10",
                    what: "两人一组，在纸上只做第 1 轮：每找到一格，就在它的小框里填 1。互相核对：47 格中有 21 格一次就能填出。",
                    link: Some("#v=1&g=depth-3&view=teach"),
                },
                Moment {
                    minutes: "10\u{2013}15",
                    what: "回到第一个盘面，用 ] 键一轮一轮地走，共 23 轮。指出依赖图中加粗的链。",
                    link: Some("#v=1"),
                },
                Moment {
                    minutes: "15\u{2013}18",
                    what: "帮手能帮多大的忙？转动处理器数的旋钮：曲线降到链长就不再下降。",
                    link: Some("#v=1&view=machines"),
                },
                Moment {
                    minutes: "18\u{2013}20",
                    what: "请每个人补完这句话：“再多帮手也没用，如果……”",
                    link: None,
                },
            ],
        },
        Plan {
            heading: "45 分钟",
            moments: &[
                Moment {
                    minutes: "0\u{2013}4",
                    what: "展示还没填任何数字的盘面；同上，先猜。",
                    link: Some("#v=1&pass=0"),
                },
                Moment {
                    minutes: "4\u{2013}16",
                    what: "两人一组，把整张练习单一轮一轮做完：47 格用 3 轮。先核对小框里的数字，再看答案。",
                    link: Some("#v=1&g=depth-3&view=teach"),
                },
                Moment {
                    minutes: "16\u{2013}23",
                    what: "为什么 r4c7 最后才填出？顺着它的依据一直追到已知数。每组讲解链上的一环。",
                    link: Some("#v=1&cell=r4c7"),
                },
                Moment {
                    minutes: "23\u{2013}30",
                    what: "已知数一样多，深度不同：三个盘面各有 23 个已知数。先猜哪个最深，再看。",
                    link: Some("#v=1&view=machines"),
                },
                Moment {
                    minutes: "30\u{2013}37",
                    what: "扩散模型：把步数调大，先选理想模糊，再选写下再读。有什么变化？",
                    link: Some("#v=1&view=machines&diffusion=commit"),
                },
                Moment {
                    minutes: "37\u{2013}42",
                    what: "最深的盘面上的帮手：58 步，链长 32，最多快 1.8 倍。",
                    link: Some("#v=1&g=depth-32&view=machines"),
                },
                Moment {
                    minutes: "42\u{2013}45",
                    what: "每人写下日常生活中的两件事：一件帮手能加快，一件不能。",
                    link: None,
                },
            ],
        },
    ],
    questions_heading: "问题与答案",
    questions: &[
        Question {
            ask: "为什么不能使用同一轮里刚写下的数字？",
            answer: "一轮就是把整个盘面看一遍，看到的全部同时写下。只有这样，轮数对每个人才都一样。",
        },
        Question {
            ask: "如果有一百个帮手，第一个盘面要几轮？",
            answer: "仍是 23 轮。帮手可以分担一轮里的格，但谁也分担不了链。",
        },
        Question {
            ask: "平均能有多少帮手同时有事做？",
            answer: "工作量除以最长链：57 / 23，约 2.5。",
        },
        Question {
            ask: "已知数更少的盘面就更深吗？",
            answer: "不一定。三个各有 23 个已知数的盘面，一个 4 轮，一个 32 轮，还有一个让这些规则卡住。",
        },
        Question {
            ask: "更聪明的规则能让盘面变浅吗？",
            answer: "能。第一个盘面用唯一数规则要 23 轮，用数组规则只要 10 轮。深度属于盘面和规则这两者。",
        },
    ],
    beliefs_heading: "常见的误解，以及展示什么",
    beliefs: &[
        Belief {
            says: "难就是深。",
            show: "展示三个盘面的比较。最深的要 32 轮，却只用唯一数规则。而在已知最难的题之一上，这些规则填出一格就卡住了：卡住不等于深。",
            link: "#v=1&view=machines",
        },
        Belief {
            says: "GPU 越多，什么都越快。",
            show: "展示硬件曲线。在浅的盘面上，帮手最多能快 15.7 倍；在最深的盘面上最多 1.8 倍。而同时做许多盘面时，多少帮手都有事做。",
            link: "#v=1&g=depth-3&view=machines&workers=8",
        },
        Belief {
            says: "扩散模型一步一步地思考。",
            show: "展示扩散的开关。理想模糊：步数再多，也只是把同一个答案变清晰。写下再读：写下的会被重新读到，步才成为真正的串行步。定理只涉及前者。",
            link: "#v=1&view=machines&diffusion=ideal",
        },
    ],
    may_heading: "可以说",
    may: &[
        "用这些规则，再多帮手也不能让这个盘面的任何一格更早填出。（对数组及以下的规则，这是精确的。）",
        "层数固定的网络，轮数也固定。（一层当一轮是宽松的简化；这里的机器都是模拟的。）",
        "有些问题随规模增长，人们相信无法高效并行。（是相信，如同 P \u{2260} NP；尚未证明。）",
    ],
    may_not_heading: "最好别说",
    may_not: &[
        "“这个盘面证明了它。”一个 9\u{d7}9 盘面只是这个想法的图示，不是定理的实例。",
        "“Transformer 解不出这个盘面。”网络也许能学会一眼看出比这些规则更多的东西。",
        "“没有算法能绕过这条链。”并行猜测可以用宽度换深度；在 9\u{d7}9 上，不大的宽度就够。",
    ],
    sources_heading: "来源",
    links: "以 # 开头的部分接在本页地址之后：",
};
