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
    expect![[""]].assert_eq(&world.join("\n"));
}

#[test]
fn figures_are_tables() {
    let analysis = analysis("");
    expect![[""]].assert_eq(&Lang::En.figures_csv(&analysis));
    expect![[""]].assert_eq(&Lang::Zh.figures_markdown(&analysis, "LINK"));
}

#[test]
fn captions_say_the_board_in_both_languages() {
    let analysis = analysis("");
    let caption = |lang: Lang| lang.caption(&analysis, "LINK".into());
    expect![[""]].assert_eq(&format!(
        "{:#?}\n{:#?}",
        caption(Lang::En),
        caption(Lang::Zh)
    ));
}
