//! Figures as tables.

use crate::model::analysis::Analysis;
use crate::model::paper::figures::Row;
use crate::text::{Lang, say};

impl Lang {
    /// Names a row of the figures.
    fn figure_row(self, row: Row) -> &'static str {
        match row {
            Row::Givens => self.pick("Givens", "已知数"),
            Row::Profile => self.pick("Profile", "轮廓"),
            Row::Figure(figure) => self.figure(figure),
        }
    }

    /// Returns the figures as CSV: a name that is the same in every language, the name in this one, and
    /// the value.
    pub fn figures_csv(self, analysis: &Analysis) -> String {
        let mut csv = "figure,name,value\n".to_owned();
        for (row, value) in rows(analysis) {
            csv += &format!("{},{},{value}\n", row.name(), self.figure_row(row));
        }
        csv
    }

    /// Returns the figures as a Markdown table under the headline, with the link.
    pub fn figures_markdown(self, analysis: &Analysis, link: &str) -> String {
        let headline = self.plain_headline(analysis);
        let (figure, value) = self.pick(("Figure", "Value"), ("项目", "数值"));
        let mut text = format!("{headline}\n\n| {figure} | {value} |\n| --- | --- |\n");
        for (row, value) in rows(analysis) {
            text += &format!("| {} | {value} |\n", self.figure_row(row));
        }
        let rules = self.rules(analysis.method.rules);
        let under = say!(self, "Under {rules}.", "规则集：{rules}。");
        text + &format!("\n{under} <{link}>\n")
    }
}

fn rows(analysis: &Analysis) -> impl Iterator<Item = (Row, String)> {
    Row::all().filter_map(|row| Some((row, row.value(analysis)?)))
}
