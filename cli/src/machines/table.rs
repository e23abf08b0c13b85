//! Tables in columns.

/// The rows of a table; the first cell of each is its name.
pub(super) type Table = Vec<Vec<String>>;

/// Returns a row of a table.
pub(super) fn row(name: &str, cells: impl IntoIterator<Item: ToString>) -> Vec<String> {
    let cells = cells.into_iter().map(|cell| cell.to_string());
    std::iter::once(name.to_owned()).chain(cells).collect()
}

/// Puts the cells of a table under each other: names to the left, figures to the right.
pub(super) fn align(table: &Table) -> String {
    let n_columns = table.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = table.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..n_columns).map(width).collect();
    let mut text = String::new();
    for row in table {
        let mut line = String::new();
        for (column, (cell, &width)) in row.iter().zip(&widths).enumerate() {
            line += &match column {
                0 => format!("{cell:<width$}"),
                _ => format!("  {cell:>width$}"),
            };
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}
