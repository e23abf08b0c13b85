//! Words of the page as a whole.

use engine::{Finish, Method};

use super::Lang;
use crate::action::{Theme, View};

/// Labels of the page.
#[derive(Debug)]
pub struct PageText {
    /// The name of the product.
    pub name: &'static str,
    /// What the page is about, for those who find it in a list.
    pub description: &'static str,
    /// What it is.
    pub tagline: &'static str,
    /// Name of the choice of views.
    pub views: &'static str,
    /// Name of the choice of themes.
    pub theme: &'static str,
    /// Name of the choice of languages.
    pub language: &'static str,
    /// Opens what can be saved.
    pub save: &'static str,
    /// Opens the dialog that makes a link.
    pub share: &'static str,
    /// Told once it is copied.
    pub copied: &'static str,
    /// Told where copying is not allowed.
    pub copy_by_hand: &'static str,
    /// Skips to the board.
    pub skip: &'static str,
    /// Skips to the machines.
    pub skip_to_machines: &'static str,
    /// Skips to what another view is about.
    pub skip_to_view: &'static str,
    /// Skips to the text of the lesson.
    pub skip_to_text: &'static str,
    /// What depth means, in a few sentences.
    pub depth: &'static [&'static str],
    /// The heading of those sentences.
    pub depth_heading: &'static str,
    /// Leads to the page about the page.
    pub about: &'static str,
}

static EN: PageText = PageText {
    name: "Sudoku Depth",
    description: "Which cells of a Sudoku fall in one parallel pass, which hang at the end of a chain, and why.",
    tagline: "what can be seen at once, and what has to wait",
    views: "Views",
    theme: "Theme",
    language: "Language",
    save: "Save",
    share: "Share",
    copied: "Copied",
    copy_by_hand: "Copy the link from here:",
    skip: "Skip to the board",
    skip_to_machines: "Skip to the machines",
    skip_to_view: "Skip to the view",
    skip_to_text: "Skip to the text",
    depth_heading: "What depth means here",
    about: "About this page and your data",
    depth: &[
        "A pass is one look at the whole board. Everything that can be seen is written down together; only then does anyone look again.",
        "A cell\u{2019}s depth is the length of the longest chain of steps that had to come before it, its own included. Where every step costs 1, it is the pass in which the cell falls.",
        "Change what a pass may see, and depth changes with it.",
    ],
};

static ZH: PageText = PageText {
    name: "数独深度",
    description: "数独里哪些格一轮并行扫描就能填出，哪些格挂在一条链的末端，以及为什么。",
    tagline: "哪些一眼可见，哪些只能等待",
    views: "视图",
    theme: "主题",
    language: "语言",
    save: "保存",
    share: "分享",
    copied: "已复制",
    copy_by_hand: "请从这里复制链接：",
    skip: "跳到盘面",
    skip_to_machines: "跳到机器",
    skip_to_view: "跳到视图",
    skip_to_text: "跳到正文",
    depth_heading: "这里说的深度",
    about: "关于本页和你的数据",
    depth: &[
        "一轮，就是把整个盘面看一遍。凡是看得出来的，都同时写下；写完之后，才有人再看。",
        "一格的深度，是在它之前必须走完的最长一条步骤链的长度，它自己那一步也算在内。如果每一步的代价都是 1，深度就是填出这一格的那一轮。",
        "改变一轮能看到什么，深度也随之改变。",
    ],
};

impl Lang {
    /// Names a view.
    pub const fn view(self, view: View) -> &'static str {
        let (en, zh) = match view {
            View::Explore => ("Explore", "探索"),
            View::Machines => ("Machines", "机器"),
            View::Evidence => ("Evidence", "实证"),
            View::Gallery => ("Gallery", "题库"),
            View::Scale => ("Scale", "规模"),
            View::Learn => ("Learn", "课程"),
            View::Teach => ("Teach", "教学"),
        };
        self.pick(en, zh)
    }

    /// Says how far the depths shown by this method are the least possible.
    pub fn least_depth(self, method: Method) -> &'static str {
        let (en, zh) = if method.is_minimal() {
            (
                "With these rules no number of workers fills a cell earlier. They can only shorten the passes that are wide.",
                "用这些规则，再多帮手也不能让任何一格更早填出。他们只能让宽的轮更快做完。",
            )
        } else if method.finish == Finish::Stop {
            (
                "With rules this strong the passes are exact and the same for everybody, but another order of work might be less deep: no minimum is claimed.",
                "规则强到这个程度，各轮仍是精确的，对谁都一样，但换一种次序也许没有这么深：这里不声称它是最小值。",
            )
        } else {
            (
                "Where assumptions are refuted, depth is the longest chain of the proof that was found. A shorter proof may exist: no minimum is claimed.",
                "凡是要排除假设的地方，深度指的是所找到的证明中最长的链。也许存在更短的证明：这里不声称它是最小值。",
            )
        };
        self.pick(en, zh)
    }

    /// Returns the labels of the page.
    pub const fn page(self) -> &'static PageText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Names the language in itself.
    pub const fn own_name(self) -> &'static str {
        self.pick("English", "中文")
    }

    /// Names a theme.
    pub const fn theme(self, theme: Theme) -> &'static str {
        let (en, zh) = match theme {
            Theme::Auto => ("Auto", "自动"),
            Theme::Light => ("Light", "浅色"),
            Theme::Dark => ("Dark", "深色"),
            Theme::Contrast => ("Contrast", "高对比"),
            Theme::Projector => ("Projector", "投影"),
        };
        self.pick(en, zh)
    }
}
