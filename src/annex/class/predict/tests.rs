use background::aside::predict::{Answer, Order};
use background::{Kind, Ticket, decode, encode};
use engine::{RuleSet, proof};

use super::*;
use crate::link::Pairs;

fn follow(predict: &mut Predict, hash: &str) -> Vec<FromAnnex> {
    predict.follow(LinkState::read(hash))
}

/// Answers what was asked, as the background does.
fn answer(predict: &mut Predict, says: &[FromAnnex]) {
    for word in says {
        if let FromAnnex::Ask(Kind::Predict, ticket, Some(order)) = word {
            let Order { start, method } = decode(order).unwrap();
            let puzzle = start.puzzle().ok();
            let proof = puzzle.map(|puzzle| Box::new(proof::prove(&puzzle, method)));
            predict.hear(*ticket, &encode(&Answer(proof)));
        }
    }
}

fn opened(hash: &str) -> Predict {
    let mut predict = Predict::default();
    let says = follow(&mut predict, hash);
    answer(&mut predict, &says);
    predict
}

#[test]
fn a_link_asks_for_the_proof_once_and_the_game_begins_with_it() {
    let mut predict = Predict::default();
    let says = follow(&mut predict, "#predict=1");
    assert!(matches!(
        says[..],
        [FromAnnex::Ask(Kind::Predict, Ticket(1), Some(_))]
    ));
    assert_eq!((&predict.known, predict.game()), (&Known::Working, None));
    answer(&mut predict, &says);
    assert_eq!(predict.game().unwrap().n_tasks(), 23);
    assert_eq!(follow(&mut predict, "#predict=depth&theme=dark"), []);
    assert_eq!(predict.game().unwrap().n_tasks(), 5);
    // What comes late for another board is not taken.
    follow(&mut predict, "#g=depth-32&predict=1");
    answer(&mut predict, &says);
    assert_eq!(predict.known, Known::Working);
}

#[test]
fn what_was_played_is_there_when_one_comes_back() {
    let mut predict = opened("#predict=1");
    let first = predict.game().unwrap().ground.falling(1)[0];
    predict.play(|game| game.toggle(first));
    let asks = Settings {
        question: Question::Depth,
        ..Settings::default()
    };
    let says = predict.set(asks);
    let told = FromAnnex::Settings(View::Explore, "predict=depth".into());
    assert_eq!(says, [told]);
    assert_eq!(predict.leave(), []);
    follow(&mut predict, "#predict=1");
    assert_eq!(predict.game().unwrap().round().marked, [first]);
    predict.play_again();
    assert!(predict.game().unwrap().round().marked.is_empty());
}

#[test]
fn a_proof_that_is_left_is_let_go_and_asked_for_again() {
    let mut predict = Predict::default();
    follow(&mut predict, "#predict=1");
    assert_eq!(
        predict.leave(),
        [FromAnnex::Ask(Kind::Predict, Ticket(1), None)]
    );
    let says = follow(&mut predict, "#predict=1");
    answer(&mut predict, &says);
    assert!(predict.game().is_some());
    let mut predict = Predict::default();
    follow(&mut predict, "#predict=1");
    predict.lose();
    assert_eq!(predict.known, Known::Lost);
    let says = predict.ask();
    answer(&mut predict, &says);
    assert!(predict.game().is_some());
}

#[test]
fn the_game_starts_after_the_passes_of_the_link() {
    let predict = opened("#predict=1&pass=4");
    assert_eq!(predict.game().unwrap().n_tasks(), 19);
    assert_eq!(
        opened("#predict=1&pass=23").trouble(),
        Some(Trouble::AllShown)
    );
    assert_eq!(
        opened("#p=11..............&predict=1").trouble(),
        Some(Trouble::Faulty)
    );
    let empty = opened(&format!("#p={}&predict=1", ".".repeat(81)));
    assert_eq!(empty.trouble(), Some(Trouble::Nothing));
    assert!(
        empty
            .link_with_rules(RuleSet::Chains)
            .contains("rules=chains&predict=1")
    );
}

#[test]
fn a_result_is_shown_with_its_name_and_can_only_be_looked_through() {
    let mut predict = opened("#predict=needs&round=7&theme=dark&cell=r1c1");
    assert_eq!(predict.result_link(), None);
    for _ in 0..2 {
        let choice = predict.game().unwrap().task().choices()[0];
        predict.play(|game| {
            game.toggle(choice);
            game.reveal();
            game.go_on();
        });
    }
    predict.name = "Ada".into();
    let link = predict.result_link().unwrap();
    assert!(
        link.starts_with("#v=1&predict=needs&round=7&result="),
        "{link}"
    );
    let mut theirs = opened(&link);
    let result = theirs.result().unwrap().unwrap();
    assert_eq!((result.name.as_str(), result.game.n_judged()), ("Ada", 2));
    assert_eq!(result.game.tally(), predict.game().unwrap().tally());
    theirs.play(|game| {
        game.go_on();
        let choice = game.task().choices()[1];
        game.toggle(choice);
    });
    assert_eq!(
        theirs.game().unwrap().tally(),
        predict.game().unwrap().tally()
    );
    let damaged = link.replace("result=A", "result=B");
    assert_eq!(opened(&damaged).result(), Some(Err(CodeError::Version)));
    let other = link.replace("round=7", "round=8");
    assert_eq!(opened(&other).result(), Some(Err(CodeError::Damaged)));
}

#[test]
fn what_cannot_be_followed_is_refused_and_goes() {
    let mut predict = Predict::default();
    let says = follow(&mut predict, "#predict=all&round=-1");
    let refused = |key: &str, found: &str| FromAnnex::Refused {
        key: key.into(),
        found: found.into(),
    };
    assert_eq!(
        says[..2],
        [refused("predict", "all"), refused("round", "-1")]
    );
    let told = FromAnnex::Settings(View::Explore, "predict=1".into());
    assert_eq!(says.last(), Some(&told));
    for text in [
        "predict=1",
        "predict=depth&round=9",
        "predict=needs&result=AQ",
    ] {
        let (settings, refused) = Settings::read(&Pairs::read(text));
        assert_eq!(
            (settings.to_pairs().to_string(), refused.len()),
            (text.into(), 0)
        );
    }
}
