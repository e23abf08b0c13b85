use background::aside::gallery::Figures;
use engine::proof::prove;
use engine::{RuleSet, Shape, notation};

use super::*;
use crate::model::maker::{Answer, Field, Found, Tried};

const BOARD: &str =
    "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";

fn follow(maker: &mut Maker, hash: &str) -> Vec<FromAnnex> {
    maker.follow(&LinkState::read(hash))
}

fn found() -> Box<Found> {
    let grid = notation::read_one(BOARD, &Default::default()).unwrap().grid;
    let puzzle = engine::Puzzle::try_from(grid.clone()).unwrap();
    Box::new(Found {
        grid,
        figures: Figures::of(&prove(&puzzle, RuleSet::Singles)),
        attempt: 0,
        budget: 500,
        own_budget: 500,
    })
}

/// Answers the order at hand.
fn answer(maker: &mut Maker, answer: &Answer) -> Vec<FromAnnex> {
    maker.hear(maker.ticket, &encode(answer))
}

fn make(maker: &mut Maker) -> Vec<FromAnnex> {
    let nearer = Answer::Nearer(Tried::default(), found());
    assert_eq!(answer(maker, &nearer), []);
    answer(maker, &Answer::Made(Tried::default()))
}

#[test]
fn the_panel_shows_what_a_link_says_and_keeps_what_is_typed() {
    let mut maker = Maker::default();
    let says = follow(
        &mut maker,
        "#view=gallery&seed=7&depth=22..24&shape=2x3&rules=locked",
    );
    assert_eq!(says, []);
    assert_eq!(maker.form.shape, Shape::from_size(6).unwrap());
    assert_eq!(
        (maker.form.seed.as_str(), maker.form.rules),
        ("7", RuleSet::Locked)
    );
    maker.form.type_into(Field::Seed, "x".into());
    maker.note_written();
    let hash = format!("#view=gallery&rules=locked&{}", maker.keys());
    assert_eq!(follow(&mut maker, &hash), []);
    assert_eq!(maker.form.seed, "x");
}

#[test]
fn the_rule_set_of_the_page_is_that_of_an_untouched_panel_alone() {
    let mut maker = Maker::default();
    follow(&mut maker, "#view=gallery&rules=subsets");
    assert_eq!(maker.form, Form::under(RuleSet::Subsets));
    assert!(maker.keys().is_empty());
    maker.form.seed = "5".into();
    maker.note_written();
    let hash = format!("#view=gallery&{}", maker.keys());
    follow(&mut maker, &hash);
    assert_eq!(maker.form.rules, RuleSet::Subsets);
    assert_eq!(maker.keys().get("see"), Some("subsets"));
}

#[test]
fn what_a_link_cannot_ask_of_the_panel_is_told() {
    let mut maker = Maker::default();
    let says = follow(&mut maker, "#view=gallery&seed=x&symmetry=odd&generator=2");
    let refused = [("seed", "x"), ("symmetry", "odd"), ("generator", "2")];
    assert_eq!(says, refused.map(|(key, value)| refuse(key, Some(value))));
}

#[test]
fn the_board_of_a_link_is_made_and_shown_with_the_rest_of_the_link() {
    let mut maker = Maker::default();
    let link = LinkState::read("#seed=7&depth=22..24&rules=singles&pass=3&generator=2");
    let says = maker.grant(link.clone());
    let order = Request {
        seed: 7,
        ..maker.run(Purpose::Wish).unwrap().request
    };
    assert_eq!(
        says,
        [FromAnnex::Ask(Kind::Make, Ticket(1), Some(encode(&order)))]
    );
    // The same wish once more changes nothing.
    assert_eq!(maker.grant(link), []);
    let shown = format!("#v=1&p={BOARD}&seed=7&depth=22..24&generator=2&rules=singles&pass=3");
    let expected = [FromAnnex::Show(shown), refuse("generator", Some("2"))];
    assert_eq!(make(&mut maker), expected);
}

#[test]
fn a_link_that_cannot_be_followed_is_refused() {
    for (hash, key, value) in [
        ("#seed=7&depth=24..22", "depth", "24..22"),
        ("#seed=7&shape=5x5&rules=chains", "rules", "chains"),
    ] {
        let mut maker = Maker::default();
        let says = maker.grant(LinkState::read(hash));
        assert_eq!(says, [refuse(key, Some(value))]);
        assert!(!maker.has_wish());
    }
}

#[test]
fn who_goes_elsewhere_wants_the_board_no_longer() {
    let mut maker = Maker::default();
    maker.grant(LinkState::read("#seed=7&depth=30"));
    assert_eq!(maker.leave(), [FromAnnex::Ask(Kind::Make, Ticket(1), None)]);
    assert_eq!(make(&mut maker), []);
    assert!(!maker.has_wish() && maker.run(Purpose::Wish).is_none());
}

#[test]
fn one_search_goes_on_and_what_is_stopped_keeps_its_best() {
    let mut maker = Maker::default();
    maker.order();
    answer(&mut maker, &Answer::Nearer(Tried::default(), found()));
    let says = maker.race(5);
    assert!(matches!(
        says[..],
        [FromAnnex::Ask(Kind::Make, Ticket(2), Some(_))]
    ));
    let order = maker.run(Purpose::Order).unwrap();
    assert_eq!((order.end, order.depth()), (Some(End::Stopped), Some(23)));
    let late = encode(&Answer::Made(Tried::default()));
    maker.hear(Ticket(1), &late);
    assert!(maker.run(Purpose::Race).unwrap().is_going());
    assert_eq!(maker.stop(), [FromAnnex::Ask(Kind::Make, Ticket(2), None)]);
    assert_eq!(maker.run(Purpose::Race).unwrap().end, Some(End::Stopped));
}

#[test]
fn a_form_with_a_fault_orders_nothing_and_a_lost_background_ends_a_search() {
    let mut maker = Maker::default();
    maker.form.type_into(Field::Seed, String::new());
    assert_eq!(maker.order(), []);
    maker.race(1);
    maker.lose();
    assert_eq!(maker.run(Purpose::Race).unwrap().end, Some(End::Lost));
    assert_eq!(maker.hear(maker.ticket, &[255]), []);
}

#[test]
fn a_wish_that_was_not_granted_leads_to_the_panel() {
    let mut maker = Maker::default();
    maker.grant(LinkState::read("#seed=7&depth=70&rules=locked"));
    answer(&mut maker, &Answer::Spent(Tried::default()));
    let link = "#v=1&view=gallery&rules=locked&seed=7&depth=70";
    assert_eq!(maker.link_to_panel().as_deref(), Some(link));
    follow(&mut maker, link);
    assert!(!maker.has_wish());
    assert_eq!(
        (maker.form.depth.from.as_str(), maker.form.rules),
        ("70", RuleSet::Locked)
    );
}
