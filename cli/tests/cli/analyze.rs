//! What `analyze` writes.

use expect_test::{expect, expect_file};
use serde_json::{Value, json};

use crate::harness::{DEPTH_23, SOLUTION, file, many_boards, records, run_well};

#[test]
fn the_record_of_the_board_of_depth_23() {
    let line = run_well(&["analyze"], DEPTH_23);
    expect_file!["data/depth_23.jsonl"].assert_eq(&line);
}

#[test]
fn a_file_and_standard_input_give_the_same() {
    let path = file("depth_23.txt", DEPTH_23);
    let line = run_well(&["analyze"], DEPTH_23);
    assert_eq!(run_well(&["analyze", &path], ""), line);
    assert_eq!(run_well(&["analyze", "-"], DEPTH_23), line);
    let spelled_out = [
        "analyze", "--rules", "singles", "--finish", "stop", "--format", "jsonl",
    ];
    assert_eq!(run_well(&spelled_out, DEPTH_23), line);
}

#[test]
fn without_steps_all_else_stays() {
    let mut full = records(&[], DEPTH_23).remove(0);
    let short = records(&["--no-steps"], DEPTH_23).remove(0);
    let steps = full
        .as_object_mut()
        .and_then(|record| record.remove("steps"));
    assert_eq!(
        steps.map(|steps| steps.as_array().map(Vec::len)),
        Some(Some(57))
    );
    assert_eq!(full, short);
}

#[test]
fn naked_singles_name_no_house() {
    let record = records(&["--rules", "naked", "--shape", "2x2"], "1234341.2143.321").remove(0);
    assert_eq!(record["rules"], "naked");
    let expected = expect![[
        r#"{"cost":1,"depth":1,"id":0,"pass":1,"place":"r2c4=2","premises":[{"given":"r1c3=3"},{"given":"r1c4=4"},{"given":"r2c3=1"}],"rule":"naked_single"}"#
    ]];
    expected.assert_eq(&record["steps"][0].to_string());
}

#[test]
fn a_board_with_many_solutions_is_stuck() {
    let record = records(&["--shape", "2x2"], "12..34..........").remove(0);
    let told = [
        &record["solutions"],
        &record["outcome"],
        &record["solution"],
    ];
    assert_eq!(told, [&json!("many"), &json!("stuck"), &Value::Null]);
}

#[test]
fn a_board_without_solution_tells_why() {
    // The last cell of row 1 can only be 4, and column 4 has one.
    let record = records(&["--shape", "2x2"], "123....4........").remove(0);
    let told = [
        &record["solutions"],
        &record["outcome"],
        &record["solution"],
    ];
    assert_eq!(
        told,
        [&json!("none"), &json!("contradiction"), &Value::Null]
    );
    expect![[r#"{"cell":"r1c4","depth":1,"kind":"no_candidate","pass":1,"premises":[{"given":"r1c1=1"},{"given":"r1c2=2"},{"given":"r1c3=3"},{"given":"r2c4=4"}]}"#]]
        .assert_eq(&record["contradiction"].to_string());
}

#[test]
fn a_full_board_has_no_step() {
    let record = records(&[], SOLUTION).remove(0);
    let told = [
        &record["outcome"],
        &record["span"],
        &record["profile"],
        &record["steps"],
    ];
    assert_eq!(told, [&json!("solved"), &json!(0), &json!([]), &json!([])]);
}

#[test]
fn the_order_is_kept() {
    let mut boards = many_boards(2000);
    // Some take much longer than the others.
    for (position, board) in boards.iter_mut().enumerate() {
        if position.is_multiple_of(97) {
            *board = DEPTH_23.into();
        }
    }
    let records = records(&["--no-steps"], &(boards.join("\n") + "\n"));
    let puzzles: Vec<&str> = records
        .iter()
        .filter_map(|record| record["puzzle"].as_str())
        .collect();
    assert_eq!(puzzles, boards);
}

#[test]
fn other_shapes_are_told_by_their_length_or_by_name() {
    for (length, shape) in [
        (16, "2x2"),
        (36, "2x3"),
        (100, "2x5"),
        (144, "3x4"),
        (625, "5x5"),
    ] {
        let record = records(&["--no-steps"], &".".repeat(length)).remove(0);
        assert_eq!(record["shape"], shape);
    }
    for shape in ["3x2", "6x2", "4x3", "2x6"] {
        let size: usize = shape
            .split('x')
            .filter_map(|side| side.parse::<usize>().ok())
            .product();
        let board = ".".repeat(size * size);
        let record = records(&["--no-steps", "--shape", shape], &board).remove(0);
        assert_eq!(
            (&record["shape"], &record["blanks"]),
            (&json!(shape), &json!(size * size))
        );
    }
}

#[test]
fn digits_above_nine_are_letters() {
    const DIGITS: &[u8; 16] = b"123456789ABCDEFG";
    let rows = (0..16).map(|row: usize| {
        let digit = |column: usize| DIGITS[(row % 4 * 4 + row / 4 + column) % 16];
        (0..16)
            .map(|column| char::from(digit(column)))
            .collect::<String>()
    });
    let mut board = rows.collect::<String>();
    board.replace_range(15..16, ".");
    let record = records(&[], &board).remove(0);
    assert_eq!(record["steps"][0]["place"], "r1c16=G");
}
