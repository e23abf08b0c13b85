//! The forms other than records: csv and text.

use expect_test::expect;

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
fn text_is_for_reading() {
    let args = ["analyze", "--format", "text", "--shape", "2x2"];
    expect![[r#"
        line 1: 2x2, 4 givens, one solution
        1 . | . .
        . . | 3 .
        ----+----
        . 4 | . .
        . . | . 2
        singles: solved, 12 of 12 cells filled in 1 pass
        work 12, span 1, parallelism 12/1, checks 48, peak 12
        cells per pass: 12
        the pass that fills each cell:
        - 1 | 1 1
        1 1 | - 1
        ----+----
        1 - | 1 1
        1 1 | 1 -
        one longest chain: r1c2=3
        0. pass 1, depth 1: r1c2=3 hidden single in b1, from r1c1=1, r2c3=3
        1. pass 1, depth 1: r1c3=2 hidden single in b2, from r2c3=3, r4c4=2
        2. pass 1, depth 1: r1c4=4 naked single, from r1c1=1, r2c3=3, r4c4=2
        3. pass 1, depth 1: r2c1=4 hidden single in b1, from r1c1=1, r3c2=4
        4. pass 1, depth 1: r2c2=2 naked single, from r1c1=1, r2c3=3, r3c2=4
        5. pass 1, depth 1: r2c4=1 hidden single in b2, from r1c1=1, r2c3=3
        6. pass 1, depth 1: r3c1=2 hidden single in b3, from r3c2=4, r4c4=2
        7. pass 1, depth 1: r3c3=1 naked single, from r2c3=3, r3c2=4, r4c4=2
        8. pass 1, depth 1: r3c4=3 hidden single in b4, from r2c3=3, r4c4=2
        9. pass 1, depth 1: r4c1=3 naked single, from r1c1=1, r3c2=4, r4c4=2
        10. pass 1, depth 1: r4c2=1 hidden single in b3, from r1c1=1, r3c2=4
        11. pass 1, depth 1: r4c3=4 hidden single in b4, from r3c2=4, r4c4=2

    "#]]
    .assert_eq(&run_well(&args, "1...\n..3.\n.4..\n...2\n"));
}

#[test]
fn text_without_steps_is_short() {
    let args = [
        "analyze",
        "--format",
        "text",
        "--shape",
        "2x2",
        "--no-steps",
    ];
    expect![[r#"
        line 1: 2x2, 4 givens, many solutions
        1 2 | . .
        3 4 | . .
        ----+----
        . . | . .
        . . | . .
        singles: stuck, 0 of 12 cells filled in 0 passes
        work 0, span 0, checks 48

    "#]]
    .assert_eq(&run_well(&args, "12..34.........."));
}

#[test]
fn text_tells_what_is_wrong() {
    let args = ["analyze", "--format", "text", "--shape", "2x2"];
    let drawing = run_well(&args, "123....4........\n12....3..3.....4\n");
    let findings: Vec<&str> = drawing
        .lines()
        .filter(|line| line.contains("from"))
        .collect();
    expect![[r#"
        pass 1, depth 1: r1c4 has no candidate, from r1c1=1, r1c2=2, r1c3=3, r2c4=4
        pass 1, depth 1: r1c4 has no candidate, from r1c1=1, r1c2=2, r2c3=3, r4c4=4"#]]
    .assert_eq(&findings.join("\n"));
}
