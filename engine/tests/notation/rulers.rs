//! Grids with rulers and frames of many styles.

use crate::{LINE, read, rows};

/// Puts a ruler above, between and below the bands.
fn ruled(rows: &[String], top: &str, middle: &str, bottom: &str) -> String {
    let bands: Vec<String> = rows.chunks(3).map(|band| band.join("\n")).collect();
    let rulers = |ruler: &str| match ruler {
        "" => String::new(),
        _ => format!("{ruler}\n"),
    };
    let between = format!("\n{}", rulers(middle));
    format!(
        "{}{}\n{}",
        rulers(top),
        bands.join(&between),
        rulers(bottom)
    )
}

/// Returns the rows of the board with these frames: left, between cells, between boxes, right.
fn framed([left, cell, stack, right]: [&str; 4]) -> Vec<String> {
    let row = |row: String| {
        let boxes = rows(&row, 3)
            .into_iter()
            .map(|cells| rows(&cells, 1).join(cell));
        let boxes: Vec<String> = boxes.collect();
        format!("{left}{}{right}", boxes.join(stack))
    };
    rows(LINE, 9).into_iter().map(row).collect()
}

#[test]
fn bands_may_be_set_apart_by_blank_lines() {
    for frame in [
        ["", "", "", ""],
        ["", " ", "  ", ""],
        ["", "", " ", ""],
        [" ", " ", " ", " "],
    ] {
        let bands: Vec<String> = framed(frame)
            .chunks(3)
            .map(|band| band.join("\n"))
            .collect();
        for between in ["\n\n", "\n  \n", "\n\n\n", "\r\n\r\n"] {
            assert_eq!(
                read(&bands.join(between)).grid.to_string(),
                LINE,
                "{between:?}"
            );
        }
    }
}

#[test]
fn rulers_of_many_styles_are_no_rows() {
    let spaced = ["| ", " ", " | ", " |"];
    let tight = ["|", "", "|", "|"];
    let open = ["", " ", " | ", ""];
    for (frame, top, middle, bottom) in [
        (open, "", "------+-------+------", ""),
        (open, "", "---------------------", ""),
        (open, "", "======+=======+======", ""),
        (open, "", "- - - + - - - + - - -", ""),
        (
            spaced,
            "+-------+-------+-------+",
            "+-------+-------+-------+",
            "+-------+-------+-------+",
        ),
        (
            spaced,
            "+-----------------------+",
            "|-------+-------+-------|",
            "+-----------------------+",
        ),
        (
            spaced,
            "=========================",
            "=========================",
            "=========================",
        ),
        (tight, "+---+---+---+", "+---+---+---+", "+---+---+---+"),
        (tight, "+-----------+", "|---+---+---|", "+-----------+"),
        (tight, "-------------", "-------------", "-------------"),
        (["", "", "|", ""], "", "---+---+---", ""),
        (
            ["│ ", " ", " │ ", " │"],
            "┌───────┬───────┬───────┐",
            "├───────┼───────┼───────┤",
            "└───────┴───────┴───────┘",
        ),
        (
            ["║ ", " ", " ║ ", " ║"],
            "╔═══════╦═══════╦═══════╗",
            "╠═══════╬═══════╬═══════╣",
            "╚═══════╩═══════╩═══════╝",
        ),
        (
            ["┃ ", " ", " ┃ ", " ┃"],
            "┏━━━━━━━┳━━━━━━━┳━━━━━━━┓",
            "┣━━━━━━━╋━━━━━━━╋━━━━━━━┫",
            "┗━━━━━━━┻━━━━━━━┻━━━━━━━┛",
        ),
        (["│", "│", "║", "│"], "", "╞═╪═╪═╬═╪═╪═╬═╪═╪═╡", ""),
    ] {
        let text = ruled(&framed(frame), top, middle, bottom);
        assert_eq!(read(&text).grid.to_string(), LINE, "{text}");
    }
}

#[test]
fn rulers_of_dashes_alone_are_no_rows_whatever_their_length() {
    let spaced = framed(["| ", " ", " | ", " |"]);
    for length in 20..30 {
        let ruler = "-".repeat(length);
        let text = ruled(&spaced, &ruler, &ruler, &ruler);
        assert_eq!(read(&text).grid.to_string(), LINE, "{text}");
    }
    let small = "1 2 | . .\n3 4 | . .\n---------\n. . | . .\n. . | . .\n";
    assert_eq!(read(small).grid.to_string(), "12..34..........");
}

#[test]
fn frames_of_simple_sudoku_are_no_rows() {
    let tight = framed(["|", "", "|", "|"]);
    let text = ruled(&tight, "*-----------*", "|---+---+---|", "*-----------*");
    assert_eq!(read(&text).grid.to_string(), LINE, "{text}");
}

#[test]
fn frames_of_dots_and_quotes_are_no_rows() {
    let spaced = framed(["| ", " ", " | ", " |"]);
    let top = ".-------.-------.-------.";
    let middle = ":-------+-------+-------:";
    let bottom = "'-------'-------'-------'";
    let text = ruled(&spaced, top, middle, bottom);
    assert_eq!(read(&text).grid.to_string(), LINE, "{text}");
}

#[test]
fn a_row_of_dashes_is_a_row_where_dashes_are_empty() {
    let line = format!("{}{}", &LINE[..72], ".........");
    let text = rows(&line.replace('.', "-"), 9).join("\n");
    assert_eq!(read(&text).grid.to_string(), line);
}
