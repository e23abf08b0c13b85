//! Boards of one line, and files with one board a line.

use engine::notation::{self, Alphabet, Position, Reader};

use crate::{LINE, bare, read, read_lines, read_with, rows, shaped};

#[test]
fn a_line_is_read_with_every_sign_for_empty() {
    for sign in [".", "0", "*", "_", "X", "x", "-"] {
        let board = read(&LINE.replace('.', sign));
        assert_eq!(board.grid.to_string(), LINE, "{sign}");
        assert_eq!(board.grid.shape().to_string(), "3x3", "{sign}");
        assert_eq!(board.alphabet, Alphabet::Standard, "{sign}");
        assert_eq!(board.grid.n_filled(), 24, "{sign}");
    }
}

#[test]
fn every_cell_knows_its_place() {
    let board = read(&format!("\n  {LINE}"));
    assert_eq!(board.position_of_cell.len(), 81);
    for (index, position) in board.position_of_cell.into_iter().enumerate() {
        assert_eq!((position.line, position.column), (2, 3 + index));
    }
}

#[test]
fn places_count_characters_and_not_bytes() {
    let board = read(&format!("│{LINE}│"));
    let position = Position { line: 1, column: 2 };
    assert_eq!(board.position_of_cell[0], position);
}

#[test]
fn a_line_may_have_gaps_and_bars() {
    let spaced = rows(LINE, 9).join(" ");
    assert_eq!(read(&spaced).grid.to_string(), LINE);
    let cells: Vec<String> = LINE.chars().map(String::from).collect();
    assert_eq!(read(&cells.join(" ")).grid.to_string(), LINE);
    assert_eq!(read(&rows(LINE, 3).join("|")).grid.to_string(), LINE);
    assert_eq!(read(&rows(LINE, 9).join("\t")).grid.to_string(), LINE);
}

#[test]
fn what_follows_the_board_is_a_comment() {
    for comment in [
        ",",
        ",hard",
        ", 12",
        ";rating 7.1",
        "; ",
        "# a comment",
        " # 9",
        "#9",
        " by hand",
        " 17",
        " ...",
        "\tby hand",
        "\t123",
        "  ?!",
        ",wörld",
        ",,",
        " ,x",
        ";;;#",
    ] {
        let board = read(&format!("{LINE}{comment}"));
        assert_eq!(board.grid.to_string(), LINE, "{comment:?}");
    }
}

#[test]
fn a_solution_after_the_board_is_a_comment() {
    let full = "123456789".repeat(9);
    for between in [",", ";", " ", "\t", "#"] {
        let text = format!("{LINE}{between}{full}");
        assert_eq!(read_lines(&text, &bare()), [LINE], "{between:?}");
    }
}

#[test]
fn comment_lines_and_blank_lines_are_passed_over() {
    let text = format!("# a list\n\n  # with a comment\n{LINE}\n\n#\n{LINE}\n   \n");
    assert_eq!(read_lines(&text, &bare()), [LINE, LINE]);
}

#[test]
fn a_file_holds_one_board_a_line() {
    let other = LINE.replace('6', "5").replace('8', "6");
    let text = format!("{LINE},1\n{other};2\n{LINE}\n{other}\t4\r\n{LINE} 5");
    let boards = notation::read_all(&text, &bare());
    assert_eq!(boards.len(), 5);
    for (index, board) in boards.into_iter().enumerate() {
        let board = board.unwrap();
        let expected = if index % 2 == 0 { LINE } else { &other };
        assert_eq!(board.grid.to_string(), expected);
        let (line, column) = (index + 1, 81);
        assert_eq!(board.position_of_cell[80], Position { line, column });
    }
}

#[test]
fn a_reader_gives_each_line_at_once() {
    let mut reader = Reader::new(bare());
    for n_lines in 1..=3 {
        let boards = reader.push_line(LINE);
        assert_eq!(boards.len(), 1);
        assert_eq!(
            boards[0].as_ref().unwrap().position_of_cell[0].line,
            n_lines
        );
        assert_eq!(reader.n_lines(), n_lines);
    }
    assert_eq!(reader.push_line("# done").len(), 0);
    assert_eq!(reader.finish().len(), 0);
    assert_eq!(reader.n_lines(), 4);
}

#[test]
fn boards_of_different_sizes_stand_in_one_file() {
    let six = "123456......654321..................";
    let twelve = ".".repeat(144);
    let text = format!("{LINE}\n{six}\n{LINE}\n{twelve}\n{six}\n");
    assert_eq!(read_lines(&text, &bare()), [LINE, six, LINE, &twelve, six]);
}

#[test]
fn the_length_sets_the_shape() {
    for (n_cells, shape) in [
        (16, "2x2"),
        (36, "2x3"),
        (64, "2x4"),
        (81, "3x3"),
        (100, "2x5"),
        (144, "3x4"),
        (225, "3x5"),
        (256, "4x4"),
        (400, "4x5"),
        (625, "5x5"),
    ] {
        let line = format!("1{}", ".".repeat(n_cells - 1));
        let board = read(&line);
        assert_eq!(board.grid.shape().to_string(), shape);
        assert_eq!(board.grid.to_string(), line);
    }
}

#[test]
fn a_given_shape_holds_against_the_length() {
    for (n_cells, shape) in [
        (36, "3x2"),
        (64, "4x2"),
        (144, "4x3"),
        (144, "2x6"),
        (256, "2x8"),
    ] {
        let line = format!("1{}", ".".repeat(n_cells - 1));
        let board = read_with(&line, &shaped(shape));
        assert_eq!(board.grid.shape().to_string(), shape);
        assert_eq!(board.grid.to_string(), line);
    }
}

#[test]
fn lines_of_the_smallest_board_are_boards() {
    let lines = ["12..34..........", "..............12", "1234............"];
    assert_eq!(read_lines(lines[0], &bare()), lines[..1]);
    assert_eq!(read_lines(&lines.join("\n"), &bare()), lines);
    assert_eq!(read_lines(&lines.join("\n\n"), &shaped("2x2")), lines);
}

#[test]
fn sixteen_lines_of_the_smallest_board_are_sixteen_boards() {
    let lines = vec!["12..34.........."; 16];
    assert_eq!(read_lines(&lines.join("\n"), &shaped("2x2")), lines);
    assert_eq!(read_lines(&lines.join("\n"), &bare()), lines);
}
