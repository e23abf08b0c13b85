//! Words of the dialog that makes a link.

use super::Lang;
use crate::link::Part;

/// Labels of the dialog.
#[derive(Debug)]
pub struct ShareText {
    /// Over the dialog.
    pub heading: &'static str,
    /// Names the link.
    pub link: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// Told once it is copied.
    pub copied: &'static str,
    /// Told where copying is not allowed.
    pub by_hand: &'static str,
    /// Over what it shows.
    pub shows: &'static str,
    /// Names the view it opens.
    pub view: &'static str,
    /// Names what a pass may see.
    pub rules: &'static str,
    /// Names the colors.
    pub theme: &'static str,
    /// Names the language.
    pub language: &'static str,
    /// The reader's own colors or language.
    pub readers: &'static str,
    /// Opens it at the moment that is shown.
    pub moment: &'static str,
    /// Opens it with the selection.
    pub selection: &'static str,
    /// Dims all but the selection and its premises.
    pub spotlight: &'static str,
    /// Asks about the board before it is shown.
    pub predicts: &'static str,
    /// Names the chapter of the lesson.
    pub chapter: &'static str,
    /// Over the parts that are left out.
    pub hides: &'static str,
    /// Over the picture of what a class will see.
    pub preview: &'static str,
    /// Names the code.
    pub code: &'static str,
    /// Shows the code to a class.
    pub code_large: &'static str,
    /// Saves the code.
    pub code_save: &'static str,
    /// Told where the link is too long for a code.
    pub no_code: &'static str,
    /// Told while the code fills the screen.
    pub code_back: &'static str,
}

static EN: ShareText = ShareText {
    heading: "Share",
    link: "The link",
    copy: "Copy",
    copied: "Copied",
    by_hand: "Copying is not allowed here: mark the link and copy it by hand.",
    shows: "What it opens",
    view: "View",
    rules: "One pass sees",
    theme: "Theme",
    language: "Language",
    readers: "the reader\u{2019}s own",
    moment: "at the pass shown now",
    selection: "with the selection",
    spotlight: "in the spotlight",
    predicts: "as questions: predict first, then see",
    chapter: "Chapter",
    hides: "What it leaves out",
    preview: "What the class will see",
    code: "The link as a QR code",
    code_large: "Show it to the class",
    code_save: "Save as a picture",
    no_code: "This link is too long for a QR code. Leave something out of it, or send it as text.",
    code_back: "Any key or a click goes back.",
};

static ZH: ShareText = ShareText {
    heading: "分享",
    link: "链接",
    copy: "复制",
    copied: "已复制",
    by_hand: "这里不允许自动复制：请选中链接，手动复制。",
    shows: "打开什么",
    view: "视图",
    rules: "一轮能看到",
    theme: "主题",
    language: "语言",
    readers: "由读者自己决定",
    moment: "停在当前这一轮",
    selection: "保留选中的内容",
    spotlight: "打开聚光灯",
    predicts: "先预测，再看答案",
    chapter: "章",
    hides: "隐藏什么",
    preview: "全班将看到的画面",
    code: "链接的二维码",
    code_large: "展示给全班",
    code_save: "保存为图片",
    no_code: "这个链接太长，无法生成二维码。请减少内容，或以文字形式发送。",
    code_back: "按任意键或点击返回。",
};

impl Lang {
    /// Returns the labels of the dialog that makes a link.
    pub const fn share(self) -> &'static ShareText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Names a part of the page that a link can leave out.
    pub const fn part(self, part: Part) -> &'static str {
        let (en, zh) = match part {
            Part::Controls => ("all buttons and switches", "所有按钮和开关"),
            Part::Nav => ("the head of the page", "整个页眉"),
            Part::Views => ("the choice of views", "视图选择"),
            Part::Choices => ("theme, language, keys", "主题、语言和快捷键"),
            Part::Headline => ("the sentence at the top", "顶部的句子"),
            Part::Boards => ("the boards offered", "备选题目"),
            Part::Rules => ("what one pass may see", "规则选择"),
            Part::Tools => ("the buttons under the board", "盘面下的按钮"),
            Part::Legend => ("the legend", "图例"),
            Part::Timeline => ("the timeline", "时间线"),
            Part::Graph => ("the graph", "依赖图"),
            Part::Words => ("the graph in words", "文字版依赖图"),
            Part::Explain => ("the explanation", "解释"),
            Part::Measures => ("the figures", "各项数字"),
            Part::Primer => ("what depth means", "深度的含义"),
            Part::Dials => ("the dials", "调节旋钮"),
            Part::Diffusion => ("the kind of diffusion", "扩散方式"),
            Part::Cards => ("the machines", "各台机器"),
            Part::Hardware => ("more hardware", "更多硬件"),
            Part::Width => ("the price of speed", "速度的代价"),
            Part::Twins => ("the two boards compared", "两道题的对比"),
            Part::Bill => ("the table of all machines", "机器总表"),
            Part::Claims => ("what is claimed", "论断与来源"),
            Part::Maker => ("the maker of boards", "出题器"),
            Part::Filters => ("order and filters", "排序与筛选"),
            Part::Making => ("what is made and measured", "生成与测量设置"),
        };
        self.pick(en, zh)
    }
}
