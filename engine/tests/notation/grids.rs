//! Boards of several lines, with and without rulers.

use engine::notation::{self, Position};

use crate::{LINE, bare, read, read_lines, read_with, rows, shaped};

#[test]
fn bare_rows_are_a_grid() {
    let board = read(&rows(LINE, 9).join("\n"));
    assert_eq!(board.grid.to_string(), LINE);
    for (index, position) in board.position_of_cell.into_iter().enumerate() {
        let (line, column) = (index / 9 + 1, index % 9 + 1);
        assert_eq!(position, Position { line, column });
    }
}

#[test]
fn rows_may_write_empty_cells_in_every_way() {
    for sign in [".", "0", "*", "_", "X", "x", "-"] {
        let text = rows(&LINE.replace('.', sign), 9).join("\n");
        assert_eq!(read(&text).grid.to_string(), LINE, "{sign}");
    }
}

#[test]
fn grids_follow_each_other() {
    let grid = rows(LINE, 9).join("\n");
    assert_eq!(
        read_lines(&format!("{grid}\n{grid}"), &bare()),
        [LINE, LINE]
    );
    assert_eq!(
        read_lines(&format!("{grid}\n\n\n{grid}\n"), &bare()),
        [LINE, LINE]
    );
    assert_eq!(
        read_lines(&format!("{LINE}\n{grid}\n{LINE}"), &bare()),
        [LINE; 3]
    );
    let small = "12..\n34..\n....\n....";
    let text = format!("{small}\n\n{small}\n{small}");
    assert_eq!(read_lines(&text, &bare()), ["12..34.........."; 3]);
}

#[test]
fn a_board_may_be_broken_into_lines_in_any_way() {
    for length in [2, 7, 10, 27, 40, 80] {
        let text = rows(LINE, length).join("\n");
        assert_eq!(read(&text).grid.to_string(), LINE, "{length}");
    }
}

#[test]
fn rows_of_every_size_are_grids() {
    for size in [4, 6, 8, 9, 10, 12, 15, 20, 25] {
        let line = format!("1{}2", ".".repeat(size * size - 2));
        let board = read(&rows(&line, size).join("\n"));
        assert_eq!(
            (board.grid.shape().size(), board.grid.to_string()),
            (size, line)
        );
    }
}

#[test]
fn sixteen_rows_of_sixteen_cells_are_one_grid() {
    // A digit above 4 says that the lines are no boards of their own.
    let line = format!("5{}", ".".repeat(255));
    let text = rows(&line, 16).join("\n");
    assert_eq!(read_lines(&text, &bare()), std::slice::from_ref(&line));
    // Where no digit says so, the shape does.
    let line = format!("1{}", ".".repeat(255));
    let text = rows(&line, 16).join("\n");
    assert_eq!(read_with(&text, &shaped("4x4")).grid.to_string(), line);
    assert_eq!(read_lines(&text, &bare()).len(), 16);
}

#[test]
fn a_given_shape_holds_against_the_rows() {
    let line = "123456......654321..................";
    let text = rows(line, 6).join("\n");
    for shape in ["2x3", "3x2"] {
        let board = read_with(&text, &shaped(shape));
        assert_eq!(board.grid.shape().to_string(), shape);
        assert_eq!(board.grid.to_string(), line);
    }
}

#[test]
fn a_grid_waits_for_its_last_row() {
    let mut reader = notation::Reader::new(bare());
    for (index, row) in rows(LINE, 9).iter().enumerate() {
        let boards = reader.push_line(row);
        assert_eq!(boards.len(), usize::from(index == 8), "{index}");
    }
    assert!(reader.finish().is_empty());
}
