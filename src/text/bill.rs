//! Words of the bill of all machines.

use background::Dials;

use super::{Lang, count};
use crate::model::measures::group_thousands;
use crate::model::workshop::bill::Row;

/// Labels of the bill.
#[derive(Debug)]
pub struct BillText {
    /// Its heading.
    pub heading: &'static str,
    /// What it is about.
    pub lead: &'static str,
    /// The heads of its columns.
    pub head: [&'static str; 9],
    /// Copies it as Markdown.
    pub markdown: &'static str,
    /// Copies it as CSV.
    pub csv: &'static str,
    /// Told where copying is not allowed.
    pub by_hand: &'static str,
}

static EN: BillText = BillText {
    heading: "Two bills, not one",
    lead: "Serial compute reported apart from total compute. A serial step is a pass that has to wait for the one before; total work counts every test that any pass makes, on every copy of the board.",
    head: [
        "Machine",
        "Serial steps",
        "Total work",
        "Worked out",
        "By luck or help",
        "Wrong",
        "Open",
        "Right if the rest is guessed",
        "Clashes of one guess",
    ],
    markdown: "Copy as Markdown",
    csv: "Copy as CSV",
    by_hand: "Copy the table from here:",
};

static ZH: BillText = BillText {
    heading: "两份账单，而不是一份",
    lead: "串行计算与总计算分开列出。一个串行步，是必须等前一轮做完的一轮；总工作量则把每一轮在盘面的每份副本上做的每次检查都算进去。",
    head: [
        "机器",
        "串行步数",
        "总工作量",
        "推出",
        "靠运气或帮助",
        "错误",
        "未填",
        "余下全猜时填对",
        "一次猜测的冲突",
    ],
    markdown: "复制为 Markdown",
    csv: "复制为 CSV",
    by_hand: "请从这里复制表格：",
};

impl Lang {
    /// Returns the labels of the bill.
    pub const fn bill(self) -> &'static BillText {
        self.pick(&EN, &ZH)
    }

    /// Tells that the table is copied.
    pub fn bill_copied(self, label: &'static str) -> String {
        match self {
            Self::En => format!("Copied {}.", label.trim_start_matches("Copy ")),
            Self::Zh => format!("已{label}。"),
        }
    }

    /// Names the machines of a report with their parameters, in their order.
    pub fn machine_names(self, dials: Dials) -> [String; 9] {
        match self {
            Self::En => self.en_machine_names(dials),
            Self::Zh => self.zh_machine_names(dials),
        }
    }

    fn en_machine_names(self, dials: Dials) -> [String; 9] {
        let layers = count(dials.layers.into(), "layer", "layers");
        let steps = count(dials.steps.into(), "step", "steps");
        [
            "One parallel pass".to_owned(),
            format!("Fixed depth, {layers}"),
            format!("Diffusion, ideal blur, {steps} of {layers}"),
            format!(
                "Diffusion, commit and re-read, {steps} of {layers}, {}",
                self.order(dials.order)
            ),
            format!("Reading order, {layers} a cell"),
            "Chain of thought".to_owned(),
            format!(
                "Recurrence, {} of {layers}",
                count(dials.loops.into(), "loop", "loops")
            ),
            format!(
                "Hardware, {}, latency {}",
                count(dials.workers.get().into(), "helper", "helpers"),
                dials.latency
            ),
            format!(
                "Parallel guesses of {}",
                count(dials.guessed.into(), "cell", "cells")
            ),
        ]
    }

    fn zh_machine_names(self, dials: Dials) -> [String; 9] {
        let Dials {
            layers,
            steps,
            loops,
            workers,
            latency,
            guessed,
            ..
        } = dials;
        let order = self.order(dials.order);
        [
            "一轮并行扫描".to_owned(),
            format!("固定深度，{layers} 层"),
            format!("扩散，理想模糊，{steps} 步，每步 {layers} 层"),
            format!("扩散，写下再读，{steps} 步，每步 {layers} 层，{order}"),
            format!("阅读顺序，每格 {layers} 层"),
            "思维链".to_owned(),
            format!("循环网络，循环 {loops} 次，每次 {layers} 层"),
            format!("硬件，{workers} 个处理器，延迟 {latency}"),
            format!("并行猜测 {guessed} 格"),
        ]
    }

    /// Writes the figures of a row, grouped to be read.
    pub fn bill_row(self, row: &Row) -> [String; 8] {
        let large = |number: u64| group_thousands(usize::try_from(number).unwrap_or(usize::MAX));
        let [filled, guessed, wrong, open] = row.cells.map(group_thousands);
        [
            large(row.serial),
            row.work
                .map_or_else(|| self.machines().uncounted.to_owned(), large),
            filled,
            guessed,
            wrong,
            open,
            row.expected_right.clone(),
            group_thousands(row.conflicts),
        ]
    }

    /// Writes a row to be copied: the machine, then plain numbers.
    pub fn copied_row(self, name: &str, row: &Row) -> Vec<String> {
        let mut cells = vec![name.to_owned(), row.serial.to_string()];
        cells.push(row.work.map(|work| work.to_string()).unwrap_or_default());
        cells.extend(row.cells.map(|number| number.to_string()));
        cells.push(row.expected_right.clone());
        cells.push(row.conflicts.to_string());
        cells
    }
}
