use expect_test::{expect, expect_file};

use super::*;
use crate::link::LinkState;
use crate::state::Session;

fn analysis(hash: &str) -> std::sync::Arc<Analysis> {
    Session::open(&LinkState::read(hash)).analysis
}

#[test]
fn a_proof_is_told_step_by_step() {
    let small = analysis("#p=1234341221434...");
    expect![[r#"
        All 3 blanks fall in one parallel pass. Nothing has to wait.
        LINK
        Board: 1234341221434...
        Under singles. Steps are counted from 1 here, from 0 in the record.

        "#]]
    .assert_eq(
        Lang::En
            .proof_text(&small, "LINK")
            .split_inclusive("\n\n")
            .next()
            .unwrap(),
    );
    for (lang, file) in [
        (Lang::En, expect_file!["en.txt"]),
        (Lang::Zh, expect_file!["zh.txt"]),
    ] {
        file.assert_eq(&lang.proof_text(&analysis(""), "LINK"));
    }
}

#[test]
fn worlds_stand_under_the_step_they_are_for() {
    let board = "1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..";
    let grid = engine::notation::read_one(board, &Default::default())
        .unwrap()
        .grid;
    let method = engine::Method {
        finish: engine::Finish::Probe,
        ..Default::default()
    };
    let proof = engine::proof::prove(&grid.clone().try_into().unwrap(), method);
    let analysis = Analysis::proved(grid.into(), proof);
    let text = Lang::En.proof_text(&analysis, "LINK");
    let world: Vec<&str> = text.lines().skip(5).take(4).collect();
    expect![[r#"
        1. Pass 1: r8c3 is 1, the only place for 1 in box 7; needs given r1c1=1, r5c2=1, r7c8=1, r9c3=7.
        2. Pass 4: r7c4 ≠ 9 (probe, cost 3): suppose r7c4 were 9; needs given r1c8=9, r2c5=2, r3c3=9, r4c7=9, r5c2=1, r5c5=8, r8c2=4, r8c9=7.
            2.1. Pass 1: r2c6 is 9, the only place for 9 in box 2; needs given r1c8=9, r2c5=2, r3c3=9; assumed r7c4=9.
            2.2. Pass 1: r8c1 is 9, the only place for 9 in row 8; needs given r1c8=9, r3c3=9, r4c7=9, r8c2=4, r8c9=7; assumed r7c4=9."#]].assert_eq(&world.join("\n"));
}

#[test]
fn figures_are_tables() {
    let analysis = analysis("");
    expect![[r#"
        figure,name,value
        givens,Givens,24
        blanks,Blanks,57
        one-pass,Filled by one pass,3
        passes,Passes,23
        span,Span,23
        work,Work,57
        parallelism,Parallelism,57/23
        peak,Widest pass,8
        checks,Checks,3000
        profile,Profile,3 2 1 1 1 2 4 6 2 2 2 1 1 2 3 3 1 1 1 3 8 6 1
    "#]]
    .assert_eq(&Lang::En.figures_csv(&analysis));
    expect![[r#"
        57 个空格中的 3 个，一轮并行扫描就能填出。其余 54 个各要等一条链，最长的有 23 步。

        | 项目 | 数值 |
        | --- | --- |
        | 已知数 | 24 |
        | 空格 | 57 |
        | 一轮填出 | 3 |
        | 轮数 | 23 |
        | 跨度 | 23 |
        | 工作量 | 57 |
        | 并行度 | 57/23 |
        | 最宽的一轮 | 8 |
        | 检查次数 | 3000 |
        | 轮廓 | 3 2 1 1 1 2 4 6 2 2 2 1 1 2 3 3 1 1 1 3 8 6 1 |

        规则集：唯一数。 <LINK>
    "#]]
    .assert_eq(&Lang::Zh.figures_markdown(&analysis, "LINK"));
}

#[test]
fn captions_say_the_board_in_both_languages() {
    let analysis = analysis("");
    let caption = |lang: Lang| lang.caption(&analysis, "LINK".into());
    expect![[r#"
        Caption {
            title: "3 of 57 blanks fall in one parallel pass. The other 54 wait on a chain; the longest is 23 steps.",
            description: "Under singles: longest chain 23, work 57, widest pass 8.",
            lines: [
                "Under singles: longest chain 23, work 57, widest pass 8.",
                "Small number: the pass. Dashed: falls in the first pass. Thick frame, thick line: the longest chain. Hatched: out of reach of the rules.",
            ],
            link: "LINK",
            is_shown: true,
        }
        Caption {
            title: "57 个空格中的 3 个，一轮并行扫描就能填出。其余 54 个各要等一条链，最长的有 23 步。",
            description: "规则集：唯一数。最长链 23，工作量 57，最宽的一轮 8。",
            lines: [
                "规则集：唯一数。最长链 23，工作量 57，最宽的一轮 8。",
                "小数字：轮。虚线框：第一轮就能填出。粗框和粗线：最长链。斜线：规则够不到。",
            ],
            link: "LINK",
            is_shown: true,
        }"#]].assert_eq(&format!(
        "{:#?}\n{:#?}",
        caption(Lang::En),
        caption(Lang::Zh)
    ));
}
