//! The bill of all machines: serial compute beside total compute, and what came of it.

use background::Report;
use engine::machine::Run;

use crate::model::fixed::tenths;

/// What one machine costs and brings.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The name of the machine, without its parameters: the value of `data-row`.
    pub machine: String,
    /// Serial steps.
    pub serial: u64,
    /// Total work; nothing if it is too much to count.
    pub work: Option<u64>,
    /// Cells worked out, cells right by luck or by help, wrong ones, open ones.
    pub cells: [usize; 4],
    /// How many cells would be right, expected, if every open one were guessed: with one digit
    /// after the point.
    pub expected_right: String,
    /// How often a house has a digit more than once after one such guess.
    pub conflicts: usize,
}

impl Row {
    fn of(run: &Run) -> Self {
        Self {
            machine: run.machine.name().replace('_', "-"),
            serial: run.serial,
            work: run.compute.map(|compute| compute.work),
            cells: [run.filled, run.guessed, run.wrong, run.open],
            expected_right: tenths(run.expected_right).to_string(),
            conflicts: run.conflicts,
        }
    }
}

/// Returns the rows, in the order of [`Report::runs`].
pub fn rows(report: &Report) -> Vec<Row> {
    report.runs.iter().map(Row::of).collect()
}

/// Writes a table as Markdown: numbers to the right.
pub fn to_markdown(head: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|&name| name.to_owned()).collect();
    let rule: Vec<String> = (0..head.len())
        .map(|column| if column == 0 { "---" } else { "---:" }.to_owned())
        .collect();
    let mut text = line(&head) + &line(&rule);
    for row in rows {
        text += &line(row);
    }
    text
}

/// Writes a table as CSV, by RFC 4180.
pub fn to_csv(head: &[&str], rows: &[Vec<String>]) -> String {
    let field = |text: &str| {
        if text.contains([',', '"', '\n']) {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.to_owned()
        }
    };
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let cells: Vec<String> = cells.map(field).collect();
        cells.join(",") + "\r\n"
    };
    let mut text = line(&mut head.iter().copied());
    for row in rows {
        text += &line(&mut row.iter().map(String::as_str));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::workshop::tests::workshop;

    #[test]
    fn every_machine_has_a_row() {
        let workshop = workshop();
        let rows = rows(workshop.report().unwrap());
        assert_eq!(rows.len(), 9);
        let reading = &rows[4];
        assert_eq!(reading.machine, "autoregressive");
        assert_eq!((reading.serial, reading.cells), (232, [52, 6, 0, 0]));
        assert_eq!(
            (rows[0].serial, rows[0].work, rows[0].cells),
            (1, Some(232), [4, 0, 0, 54])
        );
        assert_eq!(rows[0].expected_right, "18.8");
    }

    #[test]
    fn tables_are_written() {
        let head = ["a", "b"];
        let rows = [
            vec!["x, y".to_owned(), "1".to_owned()],
            vec!["say \"z\"".to_owned(), "2".to_owned()],
        ];
        assert_eq!(
            to_markdown(&head, &rows),
            "| a | b |\n| --- | ---: |\n| x, y | 1 |\n| say \"z\" | 2 |\n"
        );
        assert_eq!(
            to_csv(&head, &rows),
            "a,b\r\n\"x, y\",1\r\n\"say \"\"z\"\"\",2\r\n"
        );
    }
}
