use engine::RuleSet;

use super::*;
use crate::model::gallery;

fn analysis(board: &str) -> std::sync::Arc<Analysis> {
    let grid = engine::notation::read_one(board, &Default::default());
    Analysis::of(grid.unwrap().grid, RuleSet::default().into())
}

fn caption() -> Caption {
    Caption {
        title: "1 < 2 & \"3\"".into(),
        description: "seen \u{7}".into(),
        lines: vec!["first".into()],
        link: "#v=1&p=12".into(),
        is_shown: true,
    }
}

/// Reads a picture as XML and returns how often each name of an element stands in it.
fn read(picture: &Picture) -> Vec<(String, usize)> {
    let document = roxmltree::Document::parse(&picture.svg).unwrap();
    let mut counts: Vec<(String, usize)> = Vec::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        match counts.iter_mut().find(|(other, _)| other == name) {
            Some((_, n)) => *n += 1,
            None => counts.push((name.to_owned(), 1)),
        }
    }
    counts.sort();
    counts
}

fn count(counts: &[(String, usize)], name: &str) -> usize {
    counts
        .iter()
        .find(|(other, _)| other == name)
        .map_or(0, |(_, n)| *n)
}

#[test]
fn a_small_board_is_drawn_like_this() {
    let small = analysis("1234341221434...");
    let picture = draw(&small, Motif::Both, &caption()).unwrap();
    expect_test::expect_file!["tests/small.svg"].assert_eq(&picture.svg);
}

#[test]
fn every_board_of_the_gallery_is_well_formed_and_needs_nothing() {
    for board in gallery::all() {
        let analysis = Analysis::of(board.grid.clone(), board.rules.into());
        let size = board.grid.shape().size();
        for motif in [
            Motif::Board(Look::Boxes),
            Motif::Board(Look::Passes),
            Motif::Both,
        ] {
            let Some(picture) = draw(&analysis, motif, &caption()) else {
                assert_eq!(analysis.n_steps(), 0, "{}", board.id);
                continue;
            };
            let counts = read(&picture);
            assert_eq!((count(&counts, "title"), count(&counts, "desc")), (1, 1));
            assert!(count(&counts, "text") > 2 * size, "{}", board.id);
            for word in ["href", "url(", "style", "script", "NaN", "inf"] {
                assert!(!picture.svg.contains(word), "{} {word}", board.id);
            }
        }
    }
}

#[test]
fn blanks_are_empty_have_a_box_or_a_pass() {
    let analysis = analysis(
        "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..",
    );
    let counts = |look| {
        let caption = Caption::default();
        read(&draw(&analysis, Motif::Board(look), &caption).unwrap())
    };
    let (n_labels, n_givens, n_blanks) = (18, 24, 57);
    let blank = counts(Look::Blank);
    assert_eq!(
        (count(&blank, "text"), count(&blank, "rect")),
        (n_labels + n_givens, 1)
    );
    let boxes = counts(Look::Boxes);
    assert_eq!(
        (count(&boxes, "text"), count(&boxes, "rect")),
        (n_labels + n_givens, 1 + n_blanks)
    );
    let passes = counts(Look::Passes);
    assert_eq!(count(&passes, "text"), n_labels + n_givens + 2 * n_blanks);
    // A tint each, a frame for the 23 of the chain and a ring for the two others of the first pass.
    assert_eq!(count(&passes, "rect"), 1 + n_blanks + 23 + 2);
}

#[test]
fn what_is_out_of_reach_is_hatched() {
    let stuck = analysis("12..............");
    let picture = draw(&stuck, Motif::Board(Look::Passes), &Caption::default()).unwrap();
    assert_eq!(count(&read(&picture), "path"), 14 + 2);
    assert_eq!(draw(&stuck, Motif::Graph, &Caption::default()), None);
}

#[test]
fn the_same_board_is_the_same_picture() {
    let board = "1234341221434...";
    let draw_it = || draw(&analysis(board), Motif::Both, &caption()).unwrap();
    assert_eq!(draw_it(), draw_it());
}
