//! Sections and heads of SDK files, the notation of SadMan Sudoku.
//!
//! A file is a grid, with heads above it (`#A` author, `#D` description and the like) that are
//! comments here. Newer ones set the puzzle apart under `[Puzzle]`; what stands under `[State]`,
//! `[PencilMarks]` and `[Colours]` is what a player made of it and is passed over: a line for each
//! row of a 9x9 board, the only ones these files hold.

/// The lines of a section, blank ones not counted.
pub(super) const N_LINES: usize = 9;

/// What a line in brackets begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Section {
    /// The givens.
    Puzzle,
    /// Something else.
    Other,
}

/// Returns the section a line begins.
pub(super) fn section(text: &str) -> Option<Section> {
    let name = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    let others = ["State", "PencilMarks", "Pencilmarks", "Colours", "Colors"];
    match name.trim() {
        name if name.eq_ignore_ascii_case("Puzzle") => Some(Section::Puzzle),
        name if others.iter().any(|other| name.eq_ignore_ascii_case(other)) => Some(Section::Other),
        _ => None,
    }
}
