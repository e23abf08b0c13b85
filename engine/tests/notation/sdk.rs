//! SDK files, with heads and sections, and grids of Simple Sudoku.

use engine::notation::{Position, ReadErrorKind};

use crate::{LINE, bare, read, read_lines, refusal, rows};

const HEADS: &str = "#ARuud\n#DA random puzzle\n#CJust start plugging in numbers\n#B03-08-2006\n#SDaily Sudoku\n#U[link]\n#LNormal\n";

#[test]
fn heads_are_comments() {
    let text = format!("{HEADS}{}\n", rows(LINE, 9).join("\n"));
    let board = read(&text);
    assert_eq!(board.grid.to_string(), LINE);
    assert_eq!(board.position_of_cell[0], Position { line: 8, column: 1 });
}

#[test]
fn the_section_of_the_puzzle_is_read() {
    let grid = rows(LINE, 9).join("\r\n");
    let state = rows(&LINE.replace('.', "1"), 9).join("\r\n");
    let marks = "1,2,3,,,4\r\n".repeat(9);
    for (puzzle, colors) in [("[Puzzle]", "[Colours]"), ("[puzzle]", "[Colors]")] {
        let text = format!(
            "{HEADS}{puzzle}\r\n{grid}\r\n\r\n[State]\r\n{state}\r\n[PencilMarks]\r\n{marks}{colors}\r\n{state}"
        );
        assert_eq!(read_lines(&text, &bare()), [LINE]);
        let twice = format!("{text}\r\n{text}");
        assert_eq!(read_lines(&twice, &bare()), [LINE; 2]);
    }
}

#[test]
fn a_section_ends_the_grid_above_it() {
    let text = format!(
        "[Puzzle]\n{}\n[State]\n{LINE}",
        rows(LINE, 9)[..8].join("\n")
    );
    let kind = ReadErrorKind::MissingRows {
        found: 8,
        expected: 9,
    };
    assert_eq!(refusal(&text, &bare()), (2, 1, kind));
}

#[test]
fn an_unknown_section_is_no_section() {
    let text = format!("[Extra]\n{LINE}");
    let kind = ReadErrorKind::UnknownCharacter { found: '[' };
    assert_eq!(refusal(&text, &bare()), (1, 1, kind));
}

#[test]
fn files_of_simple_sudoku_are_read() {
    let tight = |row: &String| format!(" |{}|", rows(row, 3).join("|"));
    let lines: Vec<String> = rows(LINE, 9).iter().map(tight).collect();
    let bands: Vec<String> = lines.chunks(3).map(|band| band.join("\n")).collect();
    let ruler = "\n |---+---+---|\n";
    let text = format!(" *-----------*\n{}\n *-----------*\n", bands.join(ruler));
    assert_eq!(read(&text).grid.to_string(), LINE);
}
