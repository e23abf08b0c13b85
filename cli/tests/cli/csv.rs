//! Figures as a table.

use expect_test::expect;

use crate::boards::SPLIT;
use crate::harness::{DEPTH_23, run_well};

#[test]
fn csv_has_a_header_and_a_row_for_each_board() {
    let boards = format!("{DEPTH_23}\n12..34..........\n");
    let table = run_well(&["analyze", "--format", "csv"], boards);
    expect![[r#"
        puzzle,shape,givens,blanks,rules,finish,solutions,outcome,solution,filled,passes,profile,work,span,checks,peak,probes,splits,uniqueness
        ..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..,3x3,24,57,singles,stop,one,solved,916782354572463891438951672251694738894327165367518429623849517145276983789135246,57,23,3 2 1 1 1 2 4 6 2 2 2 1 1 2 3 3 1 1 1 3 8 6 1,57,23,3000,8,0,0,false
        12..34..........,2x2,4,12,singles,stop,many,stuck,,0,0,,0,0,48,0,0,0,false
    "#]].assert_eq(&table);
}

#[test]
fn csv_without_a_board_is_a_header() {
    let table = run_well(&["analyze", "--format", "csv"], "\n\n");
    assert_eq!(table.lines().count(), 1);
}

#[test]
fn csv_tells_the_method_and_what_it_took() {
    let args = [
        "analyze",
        "--format",
        "csv",
        "--rules",
        "naked",
        "--finish",
        "split",
        "--uniqueness",
    ];
    let table = run_well(&args, SPLIT);
    let row = table.lines().nth(1).expect("a row");
    let fields: Vec<&str> = row.split(',').collect();
    let of = |name: &str| {
        let header = table.lines().next().expect("a header").split(',');
        let (_, field) = header.zip(&fields).find(|(key, _)| *key == name)?;
        Some(*field)
    };
    let names = ["rules", "finish", "probes", "splits", "uniqueness"];
    let expected = ["naked", "split", "49", "1", "true"].map(Some);
    assert_eq!(names.map(of), expected);
}
