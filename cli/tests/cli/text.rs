//! Boards and proofs for reading.

use expect_test::expect;

use crate::boards::{CHAINS, EMPTY_RECTANGLE, GRAVE, SMALL, SMALL_PROBED, SPLIT};
use crate::harness::{run, run_well};

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

/// Returns the lines of a text that have one of these words, without their premises.
fn lines_with(words: &[&str], args: &[&str], board: &str) -> String {
    let args = [&["analyze", "--format", "text"], args].concat();
    let text = run_well(&args, board);
    let lines = text
        .lines()
        .filter(|line| words.iter().any(|word| line.contains(word)));
    let heads = lines.filter_map(|line| line.split(", from ").next());
    heads.map(|head| format!("{head}\n")).collect()
}

#[test]
fn text_writes_patterns_as_players_do() {
    let words = ["naked triple", "pointing", "xyz", "w wing", "x wing"];
    expect![[r#"
        4. pass 1, depth 1: r1c2<>2 r1c3<>2 pointing b2 -> r1
        5. pass 1, depth 1: r1c2<>4 r2c2<>4 pointing b3 -> c2
        9. pass 1, depth 1: r1c2<>5 naked triple 245 in b1 at r1c3 r2c2 r2c3
        10. pass 1, depth 1: r2c3<>2 xyz wing r1c3 with r2c2 r5c3
        20. pass 2, depth 2: r4c6<>5 x wing r1 r5 -> c3 c6
        21. pass 2, depth 2: r1c4<>3 r4c6<>3 w wing (3)r1c6=(4)r1c6-(4)r5c6=(4)r5c4-(4)r3c4=(3)r3c4
    "#]]
    .assert_eq(&lines_with(&words, &["--rules", "patterns"], SMALL));
    let words = ["aic", "unique rectangle"];
    let all = ["--rules", "chains", "--uniqueness"];
    expect![[r#"
        40. pass 9, depth 9, cost 5: r5c7<>1 aic (1)r1c7=(6)r1c7-(6)r9c7=(6)r9c5-(1)r9c5=(1)r5c5
        41. pass 9, depth 9, cost 5: r4c4<>2 aic (6)r4c4=(6)r8c4-(6)r8c8=(2)r8c8-(2)r6c8=(2)r6c4
        42. pass 9, depth 8, cost 5: r4c7<>3 aic (2)r4c7=(2)r7c7-(2)r7c3=(3)r7c3-(3)r9c3=(3)r9c7
        43. pass 9, depth 9, cost 5: r6c4<>1 aic (2)r6c4=(2)r6c8-(2)r8c8=(2)r8c3-(1)r8c3=(1)r8c4
        47. pass 17, depth 16, cost 7: r4c7<>7 aic (1)r4c7=(1)r1c7-(6)r1c7=(6)r1c8-(6)r8c8=(2)r8c8-(2)r7c7=(2)r4c7
        48. pass 17, depth 16, cost 7: r5c4<>4 aic (1)r5c4=(1)r5c5-(1)r9c5=(1)r9c3-(3)r9c3=(3)r9c7-(3)r5c7=(3)r5c4
        49. pass 17, depth 11, cost 7: r6c4<>3 aic (3)r5c4=(3)r5c7-(3)r9c7=(6)r9c7-(6)r8c8=(2)r8c8-(2)r6c8=(2)r6c4
        50. pass 17, depth 16, cost 7: r6c8<>2 aic (2)r6c4=(3)r6c4-(3)r5c4=(3)r5c7-(3)r9c7=(6)r9c7-(6)r8c8=(2)r8c8
        51. pass 17, depth 16, cost 7: r7c8<>2 aic (2)r7c3=(3)r7c3-(3)r9c3=(3)r9c7-(3)r5c7=(7)r5c7-(7)r4c8=(7)r7c8
        60. pass 18, depth 17: r4c8<>1 r4c8<>3 unique rectangle 13 at r4c1 r6c1 r6c8 r4c8
    "#]].assert_eq(&lines_with(&words, &all, CHAINS));
    let grave = lines_with(&["bug plus one"], &all, GRAVE);
    assert!(grave.ends_with(": r1c5=9 bug plus one\n"), "{grave}");
    let words = ["with fin"];
    expect![[r#"
        31. pass 2, depth 2: r1c2<>2 finned swordfish r3 r5 r6 -> c2 c8 c9 with fin r3c1
    "#]]
    .assert_eq(&lines_with(&words, &all, GRAVE));
    let words = ["empty rectangle"];
    expect![[r#"
        36. pass 4, depth 4: r7c3<>8 empty rectangle b8 at c5 r7 with (8)r1c5=(8)r1c3 in r1
    "#]]
    .assert_eq(&lines_with(&words, &all, EMPTY_RECTANGLE));
}

#[test]
fn text_indents_refutations() {
    let args = ["analyze", "--format", "text", "--finish", "split"];
    expect![[r#"
        line 1: 2x3, 12 givens, one solution
        . . 5 | . 4 3
        4 . . | 6 . .
        ------+------
        . . 6 | . . 1
        1 . . | . . .
        ------+------
        . . . | . 2 4
        2 . 4 | . . .
        singles with probes and splits: solved, 24 of 24 cells filled in 9 passes
        probes 17, splits 0
        work 75, depth 9 (longest chain of the proof found), parallelism 75/9, checks 9494, peak 9
        cells per pass: 1 1 0 0 0 4 3 9 6
        the pass that fills each cell:
        1 8 - | 8 - -
        - 9 9 | - 8 8
        ------+------
        8 7 - | 7 7 -
        - 9 8 | 6 6 8
        ------+------
        8 2 6 | 9 - -
        - 9 - | 9 8 6
        one longest chain: r1c1=6, r5c2=6, r4c4<>5, r4c4=4, r3c4=2, r1c2=2, r2c2=1
        0. pass 1, depth 1: r1c1=6 naked single, from r1c3=5, r1c5=4, r1c6=3, r4c1=1, r6c1=2
        1. pass 2, depth 2: r5c2=6 hidden single in r5, from r1c1=6, r2c4=6, r3c3=6, r5c5=2, r5c6=4
        2. pass 5, depth 3, cost 3: r2c2<>2 probe, from r1c6=3, r3c3=6, r3c6=1, r5c5=2, r6c1=2
            assume r2c2=2
            2. pass 1, depth 1: r4c3=2 hidden single in b3, from r2c2=2, r3c3=6, r6c1=2
            3. pass 1, depth 1: r4c6=2 hidden single in c6, from r1c6=3, r2c2=2, r3c6=1, r5c5=2
            pass 2, depth 2: r4 has 2 twice, from r4c3=2, r4c6=2
        3. pass 5, depth 5, cost 3: r2c3<>1 probe, from r1c5=4, r3c6=1, r4c1=1, r5c2=6, r5c5=2
            assume r2c3=1
            3. pass 1, depth 1: r6c2=1 hidden single in b5, from r2c3=1, r4c1=1, r5c2=6
            4. pass 1, depth 1: r6c5=1 hidden single in c5, from r1c5=4, r2c3=1, r3c6=1, r5c5=2
            pass 2, depth 2: r6 has 1 twice, from r6c2=1, r6c5=1
        4. pass 5, depth 3, cost 3: r3c2<>3 probe, from r1c5=4, r2c1=4, r3c3=6, r3c6=1, r5c5=2, r6c1=2
            assume r3c2=3
            4. pass 1, depth 1: r3c1=5 naked single, from r2c1=4, r3c2=3, r3c3=6, r3c6=1, r6c1=2
            5. pass 1, depth 1: r3c5=5 naked single, from r1c5=4, r3c2=3, r3c3=6, r3c6=1, r5c5=2
            pass 2, depth 2: r3 has 5 twice, from r3c1=5, r3c5=5
        5. pass 5, depth 3, cost 3: r3c2<>5 probe, from r1c5=4, r2c1=4, r3c3=6, r3c6=1, r5c5=2, r6c1=2
            assume r3c2=5
            5. pass 1, depth 1: r3c1=3 naked single, from r2c1=4, r3c2=5, r3c3=6, r3c6=1, r6c1=2
            6. pass 1, depth 1: r3c5=3 naked single, from r1c5=4, r3c2=5, r3c3=6, r3c6=1, r5c5=2
            pass 2, depth 2: r3 has 3 twice, from r3c1=3, r3c5=3
        6. pass 5, depth 3, cost 3: r3c4<>3 probe, from r1c5=4, r2c1=4, r3c3=6, r3c6=1, r5c5=2, r6c1=2
            assume r3c4=3
            6. pass 1, depth 1: r3c1=5 naked single, from r2c1=4, r3c3=6, r3c4=3, r3c6=1, r6c1=2
            7. pass 1, depth 1: r3c5=5 naked single, from r1c5=4, r3c3=6, r3c4=3, r3c6=1, r5c5=2
            pass 2, depth 2: r3 has 5 twice, from r3c1=5, r3c5=5
        7. pass 5, depth 3, cost 3: r3c4<>5 probe, from r1c5=4, r2c1=4, r3c3=6, r3c6=1, r5c5=2, r6c1=2
            assume r3c4=5
            7. pass 1, depth 1: r3c1=3 naked single, from r2c1=4, r3c3=6, r3c4=5, r3c6=1, r6c1=2
            8. pass 1, depth 1: r3c5=3 naked single, from r1c5=4, r3c3=6, r3c4=5, r3c6=1, r5c5=2
            pass 2, depth 2: r3 has 3 twice, from r3c1=3, r3c5=3
        8. pass 5, depth 3, cost 3: r4c2<>2 probe, from r1c3=5, r1c6=3, r3c6=1, r5c5=2, r6c1=2
            assume r4c2=2
            8. pass 1, depth 1: r2c3=2 hidden single in b1, from r1c3=5, r4c2=2, r6c1=2
            9. pass 1, depth 1: r2c6=2 hidden single in c6, from r1c6=3, r3c6=1, r4c2=2, r5c5=2
            pass 2, depth 2: r2 has 2 twice, from r2c3=2, r2c6=2
        9. pass 5, depth 3, cost 3: r4c4<>2 probe, from r1c3=5, r1c6=3, r3c3=6, r5c5=2, r6c1=2
            assume r4c4=2
            9. pass 1, depth 1: r2c3=2 hidden single in c3, from r1c3=5, r3c3=6, r4c4=2, r6c1=2
            10. pass 1, depth 1: r2c6=2 hidden single in b2, from r1c6=3, r4c4=2, r5c5=2
            pass 2, depth 2: r2 has 2 twice, from r2c3=2, r2c6=2
        10. pass 5, depth 3, cost 3: r4c4<>3 probe, from r1c3=5, r1c5=4, r3c3=6, r3c6=1, r4c1=1, r5c5=2, r5c6=4, r6c3=4
            assume r4c4=3
            10. pass 1, depth 1: r3c4=4 hidden single in b4, from r1c5=4, r4c4=3, r5c6=4
            11. pass 1, depth 1: r4c3=2 naked single, from r1c3=5, r3c3=6, r4c1=1, r4c4=3, r6c3=4
            pass 2, depth 2: r3 has no place for 2, from r3c4=4, r3c6=1, r4c3=2, r5c5=2
        11. pass 5, depth 5, cost 3: r4c4<>5 probe, from r1c3=5, r1c5=4, r2c1=4, r3c3=6, r3c6=1, r5c2=6, r5c5=2, r5c6=4, r6c1=2
            assume r4c4=5
            11. pass 1, depth 1: r3c5=3 naked single, from r1c5=4, r3c3=6, r3c6=1, r4c4=5, r5c5=2
            12. pass 1, depth 1: r5c1=5 hidden single in r5, from r1c3=5, r4c4=5, r5c2=6, r5c5=2, r5c6=4
            pass 2, depth 2: r3c1 has no candidate, from r2c1=4, r3c3=6, r3c5=3, r3c6=1, r5c1=5, r6c1=2
        12. pass 5, depth 3, cost 3: r4c5<>5 probe, from r1c3=5, r1c6=3, r2c4=6, r3c3=6, r3c6=1, r5c5=2, r5c6=4
            assume r4c5=5
            12. pass 1, depth 1: r2c6=5 hidden single in b2, from r1c3=5, r2c4=6, r4c5=5
            13. pass 1, depth 1: r4c6=6 hidden single in b4, from r2c4=6, r3c3=6, r4c5=5
            pass 2, depth 2: r6c6 has no candidate, from r1c6=3, r2c6=5, r3c6=1, r4c6=6, r5c5=2, r5c6=4
        13. pass 5, depth 5, cost 3: r5c3<>3 probe, from r1c3=5, r1c5=4, r1c6=3, r3c6=1, r4c1=1, r5c2=6, r5c5=2, r6c3=4
            assume r5c3=3
            13. pass 1, depth 1: r2c3=1 hidden single in c3, from r1c3=5, r4c1=1, r5c3=3, r6c3=4
            14. pass 1, depth 1: r5c4=1 hidden single in r5, from r3c6=1, r4c1=1, r5c2=6, r5c3=3, r5c5=2
            pass 2, depth 2: r1 has no place for 1, from r1c5=4, r1c6=3, r2c3=1, r5c4=1
        14. pass 5, depth 3, cost 3: r5c4<>1 probe, from r1c3=5, r1c5=4, r3c6=1, r4c1=1, r6c3=4
            assume r5c4=1
            14. pass 1, depth 1: r2c3=1 hidden single in c3, from r1c3=5, r4c1=1, r5c4=1, r6c3=4
            15. pass 1, depth 1: r2c5=1 hidden single in b2, from r1c5=4, r3c6=1, r5c4=1
            pass 2, depth 2: r2 has 1 twice, from r2c3=1, r2c5=1
        15. pass 5, depth 3, cost 3: r6c2<>1 probe, from r1c3=5, r1c5=4, r3c6=1, r4c1=1, r5c5=2
            assume r6c2=1
            15. pass 1, depth 1: r2c3=1 hidden single in b1, from r1c3=5, r4c1=1, r6c2=1
            16. pass 1, depth 1: r2c5=1 hidden single in c5, from r1c5=4, r3c6=1, r5c5=2, r6c2=1
            pass 2, depth 2: r2 has 1 twice, from r2c3=1, r2c5=1
        16. pass 5, depth 5, cost 3: r6c5<>5 probe, from r1c3=5, r1c5=4, r2c1=4, r3c3=6, r3c6=1, r5c2=6, r5c5=2, r6c1=2
            assume r6c5=5
            16. pass 1, depth 1: r3c5=3 naked single, from r1c5=4, r3c3=6, r3c6=1, r5c5=2, r6c5=5
            17. pass 1, depth 1: r5c1=5 hidden single in b5, from r1c3=5, r5c2=6, r6c5=5
            pass 2, depth 2: r3c1 has no candidate, from r2c1=4, r3c3=6, r3c5=3, r3c6=1, r5c1=5, r6c1=2
        17. pass 5, depth 3, cost 3: r6c5<>6 probe, from r1c3=5, r1c5=4, r1c6=3, r2c4=6, r3c6=1, r5c5=2, r5c6=4
            assume r6c5=6
            17. pass 1, depth 1: r2c5=1 hidden single in c5, from r1c5=4, r3c6=1, r5c5=2, r6c5=6
            18. pass 1, depth 1: r6c6=5 naked single, from r1c6=3, r3c6=1, r5c5=2, r5c6=4, r6c5=6
            pass 2, depth 2: r2 has no place for 5, from r1c3=5, r2c4=6, r2c5=1, r6c6=5
        18. pass 5, depth 3, cost 3: r6c6<>5 probe, from r1c3=5, r1c5=4, r2c4=6, r3c6=1, r5c5=2, r5c6=4
            assume r6c6=5
            18. pass 1, depth 1: r2c5=5 hidden single in b2, from r1c3=5, r2c4=6, r6c6=5
            19. pass 1, depth 1: r6c5=6 hidden single in b6, from r2c4=6, r5c5=2, r5c6=4, r6c6=5
            pass 2, depth 2: c5 has no place for 1, from r1c5=4, r2c5=5, r3c6=1, r5c5=2, r6c5=6
        19. pass 6, depth 6: r4c4=4 naked single, from r2c4=6, r3c6=1, r4c4<>2 (9), r4c4<>3 (10), r4c4<>5 (11)
        20. pass 6, depth 4: r4c5=6 hidden single in c5, from r2c4=6, r3c3=6, r5c5=2, r6c5<>6 (17)
        21. pass 6, depth 4: r5c3=1 hidden single in b5, from r4c1=1, r5c2=6, r6c2<>1 (15), r6c3=4
        22. pass 6, depth 4: r6c6=6 hidden single in b6, from r2c4=6, r5c5=2, r5c6=4, r6c5<>6 (17)
        23. pass 7, depth 7: r3c2=4 hidden single in b3, from r2c1=4, r3c3=6, r4c4=4
        24. pass 7, depth 7: r3c4=2 naked single, from r2c4=6, r3c4<>3 (6), r3c4<>5 (7), r3c6=1, r4c4=4
        25. pass 7, depth 5: r3c5=3 hidden single in b4, from r1c6=3, r3c4<>3 (6), r4c4<>3 (10), r4c5=6
        26. pass 8, depth 8: r1c2=2 hidden single in r1, from r1c3=5, r1c5=4, r1c6=3, r3c4=2, r6c1=2
        27. pass 8, depth 8: r1c4=1 naked single, from r1c3=5, r1c5=4, r1c6=3, r2c4=6, r3c4=2
        28. pass 8, depth 6: r2c5=5 hidden single in c5, from r1c3=5, r3c5=3, r4c5<>5 (12), r5c5=2, r6c5<>5 (16)
        29. pass 8, depth 8: r2c6=2 hidden single in b2, from r1c6=3, r3c4=2, r5c5=2
        30. pass 8, depth 6: r3c1=5 hidden single in r3, from r1c3=5, r3c2<>5 (5), r3c4<>5 (7), r3c5=3, r3c6=1
        31. pass 8, depth 8: r4c3=2 hidden single in b3, from r3c2=4, r3c3=6, r4c2<>2 (8), r6c1=2
        32. pass 8, depth 6: r4c6=5 hidden single in b4, from r3c4<>5 (7), r3c5=3, r3c6=1, r4c4<>5 (11), r4c5<>5 (12)
        33. pass 8, depth 6: r5c1=3 hidden single in c1, from r1c6=3, r2c1=4, r3c5=3, r4c1=1, r6c1=2
        34. pass 8, depth 6: r6c5=1 naked single, from r1c5=4, r3c5=3, r5c5=2, r6c5<>5 (16), r6c5<>6 (17)
        35. pass 9, depth 9: r2c2=1 hidden single in b1, from r1c2=2, r4c1=1, r5c3=1
        36. pass 9, depth 9: r2c3=3 hidden single in c3, from r1c3=5, r3c3=6, r4c3=2, r5c3=1, r6c3=4
        37. pass 9, depth 9: r4c2=3 hidden single in b3, from r3c5=3, r4c1=1, r4c3=2
        38. pass 9, depth 7: r5c4=5 hidden single in r5, from r1c3=5, r3c1=5, r5c2=6, r5c5=2, r5c6=4
        39. pass 9, depth 7: r6c2=5 hidden single in b5, from r1c3=5, r3c1=5, r5c2=6
        40. pass 9, depth 7: r6c4=3 hidden single in b6, from r1c6=3, r3c5=3, r5c1=3

    "#]].assert_eq(&run_well(&args, SMALL_PROBED));
}

#[test]
fn text_tells_that_depth_is_no_minimum() {
    let args = ["--rules", "naked", "--finish", "split", "--no-steps"];
    let words = ["naked", "probes", "depth"];
    expect![[r#"
        naked with probes and splits: solved, 56 of 56 cells filled in 77 passes
        probes 49, splits 1
        work 238, depth 50 (longest chain of the proof found), parallelism 238/50, checks 217858, peak 4
    "#]].assert_eq(&lines_with(&words, &args, SPLIT));
}

#[test]
fn text_tells_of_struck_candidates() {
    let grid = "1 2 34 34\n34 34 1 2\n2 14 34 14\n34 134 2 134\n";
    let drawing = run(&["analyze", "--format", "text"], grid).stdout;
    expect!["line 1: 2x2, 6 givens, 2 candidates struck, many solutions"]
        .assert_eq(drawing.lines().next().unwrap_or_default());
}
