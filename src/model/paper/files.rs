//! The files that can be saved.

/// A file that can be saved of a board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum File {
    /// A picture as SVG.
    Svg,
    /// A picture as PNG.
    Png,
    /// The record.
    ProofJson,
    /// The proof as text.
    ProofText,
    /// The figures as CSV.
    FiguresCsv,
    /// The figures as Markdown.
    FiguresMarkdown,
    /// The cells as CSV.
    CellsCsv,
}

impl File {
    /// Returns the name it is saved under.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Svg => "sudoku-depth.svg",
            Self::Png => "sudoku-depth.png",
            Self::ProofJson => "sudoku-depth-proof.json",
            Self::ProofText => "sudoku-depth-proof.txt",
            Self::FiguresCsv => "sudoku-depth-figures.csv",
            Self::FiguresMarkdown => "sudoku-depth-figures.md",
            Self::CellsCsv => "sudoku-depth-cells.csv",
        }
    }

    /// Returns what kind of file it is, as people call it.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Svg => "SVG",
            Self::Png => "PNG",
            Self::ProofJson => "JSON",
            Self::ProofText => "TXT",
            Self::FiguresCsv | Self::CellsCsv => "CSV",
            Self::FiguresMarkdown => "Markdown",
        }
    }
}

/// Says a number of bytes in kilobytes, rounded up, or in bytes where it is less than one.
pub fn size_in_words(n_bytes: usize) -> String {
    match n_bytes {
        0..1000 => format!("{n_bytes} B"),
        _ => format!("{} KB", n_bytes.div_ceil(1000)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_in_the_unit_that_fits() {
        assert_eq!(size_in_words(999), "999 B");
        assert_eq!(size_in_words(1000), "1 KB");
        assert_eq!(size_in_words(61_001), "62 KB");
    }
}
