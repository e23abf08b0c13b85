//! Words of what leaves the page: worksheets, pictures, proofs, figures.

mod figures;
mod proof;

use super::{Lang, Span, say};
use crate::model::analysis::Analysis;
use crate::model::headline::Headline;
use crate::model::paper::sheet::{Material, Source};
use crate::model::paper::{Caption, Motif};

/// Labels of paper and files.
#[derive(Debug)]
pub struct PaperText {
    /// The heading of the view.
    pub heading: &'static str,
    /// Names the choice between its parts.
    pub parts: &'static str,
    /// What worksheets are good for.
    pub sheet_lead: &'static str,
    /// Names the choice of boards.
    pub boards: &'static str,
    /// The least depth.
    pub from: &'static str,
    /// The greatest depth.
    pub to: &'static str,
    /// How many boards.
    pub count: &'static str,
    /// How many boards stand on a page.
    pub per_page: &'static str,
    /// Whether blanks have boxes for the pass.
    pub boxes: &'static str,
    /// Whether solutions follow.
    pub solutions: &'static str,
    /// Prints the pages.
    pub print: &'static str,
    /// What the pages look like.
    pub preview: &'static str,
    /// The line for the name of who fills in the sheet.
    pub name: &'static str,
    /// The line for the class.
    pub class: &'static str,
    /// What to do on a sheet with boxes.
    pub task_with_boxes: &'static str,
    /// What to do on a sheet without.
    pub task: &'static str,
    /// The line for the depth of a board.
    pub depth_line: &'static str,
    /// The heading of solutions.
    pub solution: &'static str,
    /// Told while boards are worked out.
    pub working: &'static str,
    /// Told where no board has such a depth.
    pub none: &'static str,
    /// Told where digits contradict each other.
    pub no_puzzle: &'static str,
    /// Told where the background does not answer.
    pub lost: &'static str,
    /// Asks once more.
    pub again: &'static str,
    /// The heading of what can be saved.
    pub save_heading: &'static str,
    /// What is saved, and where it goes.
    pub save_lead: &'static str,
    /// The heading of pictures.
    pub pictures: &'static str,
    /// Names the choice of what a picture shows.
    pub motif: &'static str,
    /// Names the choice of the size of PNG.
    pub scale: &'static str,
    /// What a picture looks like.
    pub picture_preview: &'static str,
    /// The heading of the proof.
    pub proof: &'static str,
    /// The heading of figures.
    pub figures: &'static str,
    /// The proof as JSON.
    pub proof_json: &'static str,
    /// The proof as text.
    pub proof_text: &'static str,
    /// The figures as CSV.
    pub figures_csv: &'static str,
    /// The figures as Markdown.
    pub figures_markdown: &'static str,
    /// The cells as CSV.
    pub cells_csv: &'static str,
    /// Told where the solutions could not be counted, so that there is no record.
    pub no_record: &'static str,
    /// Told where there is no step, and so no graph.
    pub no_graph: &'static str,
    /// Closes the dialog.
    pub close: &'static str,
    /// What the marks of a picture mean.
    pub legend: &'static str,
}

static EN: PaperText = PaperText {
    heading: "For the classroom",
    parts: "What to print or save",
    sheet_lead: "Boards to be solved with a pencil, pass by pass: everyone looks, everyone writes down what follows, and only then does anyone look again.",
    boards: "Boards",
    from: "Depth from",
    to: "to",
    count: "How many",
    per_page: "On a page",
    boxes: "A small box in each blank, for the number of its pass",
    solutions: "Solutions, with passes and graph, on pages of their own",
    print: "Print",
    preview: "Pages",
    name: "Name",
    class: "Class",
    task_with_boxes: "Look at the whole board and find every cell that can be decided now. Write all of them down, each with a 1 in its small box. Then look again: what follows now is pass 2. Go on until nothing is left.",
    task: "Look at the whole board and find every cell that can be decided now. Write all of them down, then look again. How many times do you have to look?",
    depth_line: "Passes:",
    solution: "Solution",
    working: "Working the boards out\u{2026}",
    none: "No board of the gallery is that deep. Other depths may have some.",
    no_puzzle: "The digits of this board contradict each other, so there is nothing to solve on paper.",
    lost: "What works the boards out did not answer.",
    again: "Try again",
    save_heading: "Save this board",
    save_lead: "Each file is made here and goes nowhere but to your downloads.",
    pictures: "Picture",
    motif: "It shows",
    scale: "PNG at",
    picture_preview: "What the picture looks like",
    proof: "Proof",
    figures: "Figures",
    proof_json: "The record that the command line checks",
    proof_text: "Every step as a numbered sentence",
    figures_csv: "The figures, for a spreadsheet",
    figures_markdown: "The figures, for a text",
    cells_csv: "Every cell with its pass, depth and rule",
    no_record: "This board is too open to count its solutions, and a record says how many there are.",
    no_graph: "No rule sees anything here, so there is no graph.",
    close: "Close",
    legend: "Small number: the pass. Dashed: falls in the first pass. Thick frame, thick line: the longest chain. Hatched: out of reach of the rules.",
};

static ZH: PaperText = PaperText {
    heading: "课堂材料",
    parts: "打印或保存什么",
    sheet_lead: "用铅笔一轮一轮地做：大家一起看，把能推出的都写下来，然后才再看一遍。",
    boards: "题目",
    from: "深度从",
    to: "到",
    count: "题数",
    per_page: "每页",
    boxes: "每个空格附一个小框，用来填轮数",
    solutions: "另页附答案，含各轮和依赖图",
    print: "打印",
    preview: "页面",
    name: "姓名",
    class: "班级",
    task_with_boxes: "看遍整个盘面，找出现在就能确定的每一格。把它们全部写下，并在各自的小框里填 1。然后再看一遍：这次能推出的是第 2 轮。这样继续，直到填完。",
    task: "看遍整个盘面，找出现在就能确定的每一格，全部写下，然后再看一遍。你一共要看几遍？",
    depth_line: "轮数：",
    solution: "答案",
    working: "正在推算题目……",
    none: "题库中没有这样深的题目，换个深度也许就有。",
    no_puzzle: "这个盘面的数字互相矛盾，没有可做的题。",
    lost: "负责推算的程序没有回应。",
    again: "重试",
    save_heading: "保存这个盘面",
    save_lead: "文件都在本机生成，只会存到你的下载文件夹。",
    pictures: "图片",
    motif: "内容",
    scale: "PNG 倍数",
    picture_preview: "图片的样子",
    proof: "证明",
    figures: "数据",
    proof_json: "记录，可用命令行检验",
    proof_text: "每一步一个编号的句子",
    figures_csv: "各项数据，供电子表格使用",
    figures_markdown: "各项数据，供写文章使用",
    cells_csv: "每一格的轮、深度和规则",
    no_record: "这个盘面太空，数不清有几个解，而记录里必须写明解的个数。",
    no_graph: "规则在这里什么也看不出，所以没有依赖图。",
    close: "关闭",
    legend: "小数字：轮。虚线框：第一轮就能填出。粗框和粗线：最长链。斜线：规则够不到。",
};

impl Lang {
    /// Returns the labels of paper and files.
    pub const fn paper(self) -> &'static PaperText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Names a part of the view.
    pub const fn material(self, material: Material) -> &'static str {
        let (en, zh) = match material {
            Material::Sheet => ("Worksheets", "练习单"),
            Material::Guide => ("Teacher guide", "教师指南"),
            Material::Save => ("Save", "保存"),
        };
        self.pick(en, zh)
    }

    /// Says where the boards of a worksheet come from.
    pub const fn sheet_source(self, source: Source) -> &'static str {
        let (en, zh) = match source {
            Source::Here => ("the one at hand", "当前盘面"),
            Source::Offered => ("six, from depth 1 to 32", "六题，深度从 1 到 32"),
            Source::Gallery => ("from the gallery, by depth", "从题库按深度选"),
        };
        self.pick(en, zh)
    }

    /// Says what a picture shows.
    pub const fn motif(self, motif: Motif) -> &'static str {
        let (en, zh) = match motif {
            Motif::Both => ("board and graph", "盘面和依赖图"),
            Motif::Graph => ("the graph", "依赖图"),
            Motif::Board(crate::model::paper::Look::Passes) => ("the board", "盘面"),
            Motif::Board(_) => ("the board, blank", "空白盘面"),
        };
        self.pick(en, zh)
    }

    /// Says how many pages will be printed.
    pub fn n_pages(self, n: usize) -> String {
        let pages = super::count(n, "page", "pages");
        say!(self, "{pages}", "共 {n} 页")
    }

    /// Names a board of a worksheet by its number.
    pub fn sheet_board(self, number: usize) -> String {
        say!(self, "Board {number}", "第 {number} 题")
    }

    /// Numbers a page of a worksheet.
    pub fn page_of(self, page: usize, n_pages: usize) -> String {
        say!(self, "{page} of {n_pages}", "第 {page} 页，共 {n_pages} 页")
    }

    /// Describes a board on paper, for those who do not see it.
    pub fn sheet_picture(self, number: usize, givens: usize) -> String {
        say!(
            self,
            "Board {number}, with {givens} givens",
            "第 {number} 题，有 {givens} 个已知数"
        )
    }

    /// Labels a button that saves a file: "Save SVG, 61 KB".
    pub fn save_file(self, kind: &str, size: &str) -> String {
        say!(self, "Save {kind}, {size}", "保存 {kind}，{size}")
    }

    /// Says the headline without its colors and links.
    pub fn plain_headline(self, analysis: &Analysis) -> String {
        plain(&self.headline(&Headline::of(analysis)))
    }

    /// Says under which rules a picture was made, and what came of them.
    pub fn paper_figures(self, analysis: &Analysis) -> Option<String> {
        let solved = analysis.solved()?;
        let rules = self.rules(solved.proof.method.rules);
        let measures = &solved.measures;
        let (work, span, peak) = (measures.work, measures.span, measures.peak);
        Some(say!(
            self,
            "Under {rules}: longest chain {span}, work {work}, widest pass {peak}.",
            "规则集：{rules}。最长链 {span}，工作量 {work}，最宽的一轮 {peak}。"
        ))
    }

    /// Returns the words under a picture of a board, with the link that opens it.
    pub fn caption(self, analysis: &Analysis, link: String) -> Caption {
        let title = self.plain_headline(analysis);
        let figures = self.paper_figures(analysis);
        Caption {
            description: figures.clone().unwrap_or_default(),
            lines: figures
                .into_iter()
                .chain([self.paper().legend.to_owned()])
                .collect(),
            title,
            link,
            is_shown: true,
        }
    }
}

/// Returns a sentence without its colors and links.
fn plain(spans: &[Span]) -> String {
    let word = |span: &Span| match span {
        Span::Text(text) | Span::OnePass(text) | Span::Deepest(text) => text.clone(),
        Span::Cell(cell) => cell.to_string(),
    };
    spans.iter().map(word).collect()
}

#[cfg(test)]
mod tests;
