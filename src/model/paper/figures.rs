//! The figures of a board as tables.

use engine::Cell;

use crate::model::analysis::Analysis;
use crate::model::measures::Figure;

/// What a table of figures tells in a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Row {
    /// Cells with a given.
    Givens,
    /// A figure of the page.
    Figure(Figure),
    /// Placements per pass.
    Profile,
}

impl Row {
    /// Returns the rows, in their order.
    pub fn all() -> impl Iterator<Item = Self> {
        let figures = Figure::ALL.map(Self::Figure);
        [Self::Givens]
            .into_iter()
            .chain(figures)
            .chain([Self::Profile])
    }

    /// Returns the name it has in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Givens => "givens",
            Self::Figure(figure) => figure.name(),
            Self::Profile => "profile",
        }
    }

    /// Returns its value; nothing for digits that are no puzzle.
    pub fn value(self, analysis: &Analysis) -> Option<String> {
        let solved = analysis.solved()?;
        match self {
            Self::Givens => Some(solved.proof.puzzle.n_givens().to_string()),
            Self::Figure(figure) => figure.value(analysis).map(|(value, _)| value),
            Self::Profile => {
                let profile = solved.measures.profile.iter().map(ToString::to_string);
                Some(profile.collect::<Vec<_>>().join(" "))
            }
        }
    }
}

/// Returns a table with a line for each cell, row by row, in CSV. A given has no pass; an open cell has
/// nothing but its name.
pub fn cells_csv(analysis: &Analysis) -> String {
    let mut csv = "cell,digit,pass,depth,rule\n".to_owned();
    for cell in Cell::all(analysis.shape()) {
        csv += &format!("{cell},{}\n", cell_fields(analysis, cell));
    }
    csv
}

fn cell_fields(analysis: &Analysis, cell: Cell) -> String {
    if let Some(digit) = analysis.start.grid.get(cell) {
        return format!("{digit},,,given");
    }
    let step = analysis.solved().and_then(|solved| solved.step_of(cell));
    let placed = step.and_then(|step| Some((step, step.placement()?)));
    placed.map_or_else(
        || ",,,".to_owned(),
        |(step, placed)| {
            let (pass, depth, rule) = (step.pass, step.depth, step.rule.name());
            format!("{},{pass},{depth},{rule}", placed.digit)
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Session;

    #[test]
    fn the_figures_are_those_of_the_page() {
        let analysis = Session::new().analysis;
        let row = |row: Row| format!("{} {}", row.name(), row.value(&analysis).unwrap());
        let rows: Vec<String> = Row::all().map(row).collect();
        expect_test::expect![[r#"
            givens 24
            blanks 57
            one-pass 3
            passes 23
            span 23
            work 57
            parallelism 57/23
            peak 8
            checks 3000
            profile 3 2 1 1 1 2 4 6 2 2 2 1 1 2 3 3 1 1 1 3 8 6 1"#]]
        .assert_eq(&rows.join("\n"));
    }

    #[test]
    fn every_cell_has_its_line() {
        let csv = cells_csv(&Session::new().analysis);
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!((lines.len(), lines[0]), (82, "cell,digit,pass,depth,rule"));
        assert_eq!(
            (lines[1], lines[3]),
            ("r1c1,9,8,8,hidden_single", "r1c3,6,,,given")
        );
        let stuck = Session::open(&crate::link::LinkState::read("#p=12..............")).analysis;
        assert!(cells_csv(&stuck).ends_with("r4c4,,,,\n"));
    }
}
