//! The maker in Chinese.

use super::MakerText;

pub(super) static ZH: MakerText = MakerText {
    drawer: "自己出一道题，或者看一道题怎样越造越深",
    heading: "出一道题",
    lead: "说出要多大、多深、按什么规则，出题器就去找一道。同样的种子和设置，在任何一台电脑上都得到同一道题。",
    size: "大小",
    rules: "一轮能看到",
    depth: "深度",
    givens: "已知数（如有要求）",
    to: "到",
    symmetry: "已知数的对称",
    minimal: "一个已知数也不能少",
    seed: "种子",
    another: "换一个种子",
    budget: "最多尝试",
    make: "出题",
    stop: "停止",
    again: "再试一次",
    open: "在“探索”中打开",
    copy: "复制链接",
    race: "给我造一道更深的题",
    race_lead: "看搜索怎样追逐它能找到的最深的题，大小和规则按旁边的设置。每次开始都是一场新的比赛；它会一直跑下去，直到你叫停。",
    records: "它找到的每一道更深的题",
    tried_axis: "试过的题数",
    depth_axis: "深度",
    deepest: "目前最深",
    beyond: "比我们找到的那份表里的任何一题都深：2006 年的公开表格中，最深的一条是 31，出自 gsf。",
    wish: "正在生成链接所指的题……",
    unmade: "链接所指的题没有做出来",
    to_panel: "换个要求",
};
