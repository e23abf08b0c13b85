//! Words for what is copied into notes, and words that go there with it.

use super::{Lang, count, say};
use crate::model::analysis::Analysis;
use crate::model::embed::Format;
use crate::model::paper::Caption;
use crate::model::share::Purpose;
use crate::model::shown::Shown;

/// Labels of what is copied into a note.
#[derive(Debug)]
pub struct EmbeddingText {
    /// Names the choice between a link and something for a note.
    pub purposes: &'static str,
    /// Names the choice of what the note is written in.
    pub format: &'static str,
    /// Names what is to be copied.
    pub snippet: &'static str,
    /// Over what the frame shows.
    pub shows: &'static str,
    /// Names what the frame shows.
    pub shown: &'static str,
    /// Over the picture of what a reader will see.
    pub preview: &'static str,
    /// Told where copying is not allowed.
    pub by_hand: &'static str,
    /// Told where the page was opened as a file.
    pub from_file: &'static str,
    /// Stands for a board whose sentence is not known.
    pub any_board: &'static str,
}

static EN: EmbeddingText = EmbeddingText {
    purposes: "What is made",
    format: "Where it will stand",
    snippet: "To be copied",
    shows: "What the reader gets",
    shown: "Shown",
    preview: "What the reader will see",
    by_hand: "Copying is not allowed here: the text is marked, copy it by hand.",
    from_file: "This page was opened as a file, so what is copied here works on this computer only.",
    any_board: "A board in Sudoku Depth",
};

static ZH: EmbeddingText = EmbeddingText {
    purposes: "生成什么",
    format: "放在哪里",
    snippet: "要复制的内容",
    shows: "读者得到什么",
    shown: "展示",
    preview: "读者将看到的画面",
    by_hand: "这里不允许自动复制：文本已选中，请手动复制。",
    from_file: "这个页面是作为文件打开的，所以在这里复制的内容只在这台电脑上有效。",
    any_board: "Sudoku Depth 中的一个盘面",
};

impl Lang {
    /// Returns the labels of what is copied into a note.
    pub const fn embedding(self) -> &'static EmbeddingText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Names what the dialog makes.
    pub const fn purpose(self, purpose: Purpose) -> &'static str {
        let (en, zh) = match purpose {
            Purpose::Link => ("A link", "链接"),
            Purpose::Note => ("For a note or an article", "放进笔记或文章"),
        };
        self.pick(en, zh)
    }

    /// Names what a note is written in.
    pub const fn format(self, format: Format) -> &'static str {
        let (en, zh) = match format {
            Format::Html => ("a page in HTML", "HTML 网页"),
            Format::Element => ("a page in HTML, as an element", "HTML 网页，用自定义元素"),
            Format::Obsidian => ("a note in Obsidian", "Obsidian 笔记"),
            Format::Markdown => ("plain Markdown", "普通 Markdown"),
            Format::Quarto => ("a document in Quarto", "Quarto 文档"),
            Format::Hugo => ("a page in Hugo", "Hugo 页面"),
            Format::Mdx => ("a page in MDX", "MDX 页面"),
            Format::Jupyter => ("a Jupyter notebook", "Jupyter 笔记本"),
            Format::Notion => ("a page in Notion", "Notion 页面"),
            Format::Picture => ("anywhere else: a plain picture", "其他地方：一张普通图片"),
        };
        self.pick(en, zh)
    }

    /// Says what to do with what is copied.
    pub const fn format_note(self, format: Format) -> &'static str {
        let (en, zh) = match format {
            Format::Html => (
                "A frame of a fixed height, for any page of HTML. To have the height fit by itself, take the element.",
                "一个高度固定的框架，可放进任何 HTML 网页。想让高度自动适应，请用自定义元素。",
            ),
            Format::Element => (
                "It loads sudoku-depth.js from here and fits its height to the board. Until then, and without scripts, the link inside is shown.",
                "它从这里加载 sudoku-depth.js，高度自动适应盘面。加载完成之前，或者不允许脚本时，显示里面的链接。",
            ),
            Format::Obsidian => (
                "One line of HTML, which Obsidian shows as a frame.",
                "一行 HTML，Obsidian 会把它显示为框架。",
            ),
            Format::Markdown => (
                "Markdown has no frames. This is a link to the page, with a picture of the boards that come with it.",
                "Markdown 没有框架。这是指向页面的链接；自带的题目还配有图片。",
            ),
            Format::Quarto => (
                "A raw block: it is in documents of HTML, and left out of others.",
                "一个原始块：出现在 HTML 文档里，其他格式则略去。",
            ),
            Format::Hugo => (
                "Hugo leaves HTML in Markdown out, unless its configuration sets markup.goldmark.renderer.unsafe to true.",
                "Hugo 默认略去 Markdown 里的 HTML，除非在配置里把 markup.goldmark.renderer.unsafe 设为 true。",
            ),
            Format::Mdx => (
                "A frame in JSX, for sites that are written in MDX.",
                "用 JSX 写的框架，供用 MDX 写的网站使用。",
            ),
            Format::Jupyter => (
                "A cell of Python. Whoever reads the notebook has to be online.",
                "一个 Python 单元。阅读笔记本时需要联网。",
            ),
            Format::Notion => (
                "In Notion, type /embed and paste this link.",
                "在 Notion 里输入 /embed，然后粘贴这个链接。",
            ),
            Format::Picture => (
                "For places that allow neither frames nor scripts. Save the picture beside your text; a click on it opens the page.",
                "供既不允许框架也不允许脚本的地方使用。把图片存到文章旁边；点击图片就会打开页面。",
            ),
        };
        self.pick(en, zh)
    }

    /// Names what a frame shows.
    pub const fn shown(self, shown: Shown) -> &'static str {
        let (en, zh) = match shown {
            Shown::Board => ("the board, pass by pass", "逐轮填出的盘面"),
            Shown::Graph => ("the dependency graph", "依赖图"),
            Shown::Timeline => ("the timeline", "时间线"),
            Shown::Walk => ("a walk along the chain", "沿着链逐格走"),
            Shown::Machines => ("the machines", "各台机器"),
            Shown::Predict => ("a prediction, then the answer", "先预测，再看答案"),
            Shown::Explore => ("board, timeline and graph", "盘面、时间线和依赖图"),
        };
        self.pick(en, zh)
    }

    /// Calls a frame.
    pub fn frame_title(self, shown: Shown) -> String {
        let shown = self.shown(shown);
        say!(self, "Sudoku Depth: {shown}", "Sudoku Depth：{shown}")
    }

    /// Says in a note what a board is about; what is to be predicted is not told.
    pub fn note_headline(self, shown: Shown, analysis: &Analysis) -> String {
        if shown != Shown::Predict {
            return self.plain_headline(analysis);
        }
        let n_blanks = analysis.shape().n_cells() - analysis.start.grid.n_filled();
        let blanks = count(n_blanks, "blank", "blanks");
        say!(
            self,
            "A Sudoku with {blanks}. How many fall in one parallel pass?",
            "一道有 {n_blanks} 个空格的数独。一轮并行扫描能填出几个？"
        )
    }

    /// Returns the words under a picture of a board for a note, with the link that opens it.
    pub fn note_caption(self, shown: Shown, analysis: &Analysis, link: String) -> Caption {
        if shown != Shown::Predict {
            return self.caption(analysis, link);
        }
        Caption {
            title: self.note_headline(shown, analysis),
            link,
            is_shown: true,
            ..Caption::default()
        }
    }

    /// Says what is to be seen on a picture of a board, for those who do not see it.
    pub fn note_description(self, shown: Shown, analysis: &Analysis) -> String {
        let headline = self.note_headline(shown, analysis);
        match self.paper_figures(analysis) {
            Some(figures) if shown != Shown::Predict => {
                say!(self, "{headline} {figures}", "{headline}{figures}")
            }
            _ => headline,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::LinkState;
    use crate::state::Session;

    #[test]
    fn what_is_to_be_predicted_is_not_told() {
        let session = Session::open(&LinkState::read("#g=depth-7"));
        let says = |lang: Lang, shown| lang.note_description(shown, &session.analysis);
        assert_eq!(
            says(Lang::En, Shown::Predict),
            "A Sudoku with 56 blanks. How many fall in one parallel pass?"
        );
        assert_eq!(
            says(Lang::Zh, Shown::Predict),
            "一道有 56 个空格的数独。一轮并行扫描能填出几个？"
        );
        let told = says(Lang::En, Shown::Board);
        assert!(
            told.ends_with(". Under singles: longest chain 7, work 56, widest pass 12."),
            "{told}"
        );
    }
}
