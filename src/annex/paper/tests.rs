use background::aside::paper::{Answer, Order, Worked};
use background::{Kind, decode, encode};
use engine::{Solutions, proof};

use super::pile::Progress;
use super::state::{State, Which};
use crate::action::{Annex, Dialog, View};
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::annex::state::State as _;
use crate::model::paper::sheet::{Material, Source};
use crate::model::share::Purpose;

fn told(hash: &str) -> (State, Vec<FromAnnex>) {
    let mut state = State::default();
    let says = state.hear(ToAnnex::Link(hash.into()));
    (state, says)
}

/// Returns the order among what is said, with its number.
fn order(says: &[FromAnnex]) -> (background::Ticket, Order) {
    let asked = says.iter().find_map(|says| match says {
        FromAnnex::Ask(Kind::Paper, ticket, Some(order)) => Some((*ticket, decode(order)?)),
        _ => None,
    });
    asked.expect("an order")
}

/// Works an order out as the background does.
fn answer(state: &mut State, says: &[FromAnnex]) -> Vec<FromAnnex> {
    let (ticket, order) = order(says);
    let mut answers: Vec<Answer> = Vec::new();
    for (start, method) in &order.boards {
        let worked = start.puzzle().ok().map(|puzzle| {
            Box::new(Worked {
                proof: proof::prove(&puzzle, *method),
                solutions: Some(Solutions::One),
                record: order.has_record.then(|| b"{}\n".to_vec()),
            })
        });
        answers.push(Answer::Board(worked));
    }
    answers.push(Answer::Done);
    let mut says = Vec::new();
    for answer in answers {
        says = state.hear(ToAnnex::Answer(Kind::Paper, ticket, encode(&answer)));
    }
    says
}

#[test]
fn the_view_asks_for_the_board_at_hand_and_shows_it() {
    let (mut state, says) = told("#v=1&g=depth-7&view=teach");
    assert_eq!(order(&says).1.boards.len(), 1);
    assert_eq!(state.pile(Which::Here).progress, Progress::Working);
    assert_eq!(answer(&mut state, &says), []);
    let piece = &state.pile(Which::Here).pieces.0[0];
    assert_eq!(piece.analysis.n_passes(), 7);
    assert_eq!(piece.record.as_deref(), Some("{}\n"));
    assert!(piece.link.write().ends_with("&g=depth-7"));
    // The same board is not asked for again, another one is.
    assert_eq!(
        state.hear(ToAnnex::Link("#v=1&g=depth-7&view=teach&lang=zh".into())),
        []
    );
    let says = state.hear(ToAnnex::Link(
        "#v=1&g=depth-7&rules=locked&view=teach".into(),
    ));
    assert_eq!(order(&says).1.boards[0].1.rules, engine::RuleSet::Locked);
}

#[test]
fn the_dialog_asks_over_any_view_and_says_when_it_closes() {
    let (mut state, says) = told("#v=1&view=machines");
    assert_eq!((state.is_view, says), (false, vec![]));
    let says = state.hear(ToAnnex::Own(encode(&Dialog::Save)));
    assert_eq!(answer(&mut state, &says), []);
    assert_eq!(state.pile(Which::Here).pieces.0[0].analysis.n_passes(), 23);
    assert_eq!(state.close(), [FromAnnex::Call(Annex::Paper, false)]);
    assert_eq!(state.dialog, None);
    assert_eq!(state.hear(ToAnnex::Own(vec![250])), []);
}

#[test]
fn a_note_asks_for_the_board_under_its_own_rules_and_a_link_does_not() {
    let (mut state, _) = told("#v=1&g=depth-7");
    assert_eq!(state.hear(ToAnnex::Own(encode(&Dialog::Share))), []);
    assert_eq!(
        state.choose(|share| share.rules = engine::RuleSet::Naked),
        []
    );
    let says = state.choose(|share| share.purpose = Purpose::Note);
    assert_eq!(order(&says).1.boards[0].1.rules, engine::RuleSet::Naked);
    assert_eq!(answer(&mut state, &says), []);
    assert_eq!(state.pile(Which::Here).progress, Progress::Done);
    assert_eq!(state.close(), [FromAnnex::Call(Annex::Paper, false)]);
    // What was chosen before stays chosen, what the page shows is read anew.
    let says = state.hear(ToAnnex::Own(encode(&Dialog::Share)));
    assert_eq!(order(&says).1.boards[0].1.rules, engine::RuleSet::Singles);
    assert_eq!(state.share.purpose, Purpose::Note);
}

#[test]
fn worksheets_get_their_board_back_after_a_note_under_other_rules() {
    let (mut state, says) = told("#v=1&g=depth-7&view=teach");
    assert_eq!(answer(&mut state, &says), []);
    state.hear(ToAnnex::Own(encode(&Dialog::Share)));
    state.choose(|share| share.purpose = Purpose::Note);
    let says = state.choose(|share| share.rules = engine::RuleSet::Naked);
    assert_eq!(answer(&mut state, &says), []);
    let says = state.close();
    assert_eq!(says[0], FromAnnex::Call(Annex::Paper, false));
    assert_eq!(order(&says).1.boards[0].1.rules, engine::RuleSet::Singles);
}

#[test]
fn boards_come_by_depth_the_shallowest_first() {
    let (mut state, says) = told("#v=1&view=teach&boards=offered&each=4");
    assert_eq!(answer(&mut state, &says), []);
    let pieces = &state.pile(Which::Others).pieces.0;
    let depths: Vec<usize> = pieces
        .iter()
        .map(|piece| piece.analysis.n_passes())
        .collect();
    assert_eq!(depths, [1, 3, 7, 13, 23, 32]);
    let says = state.set(|sheet| {
        sheet.source = Source::Gallery;
        sheet.n_boards = 2;
    });
    let settings = "boards=gallery&n=2&each=4".to_owned();
    assert_eq!(says[0], FromAnnex::Settings(View::Teach, settings));
    let (_, order) = order(&says);
    assert_eq!((order.depths, order.most), (Some((3, 12)), 2));
}

#[test]
fn what_is_lost_can_be_asked_for_again() {
    let (mut state, _) = told("#v=1&view=teach");
    state.hear(ToAnnex::Lost);
    assert_eq!(state.pile(Which::Here).progress, Progress::Lost);
    let says = state.ask_again();
    assert_eq!(answer(&mut state, &says), []);
    assert_eq!(state.pile(Which::Here).progress, Progress::Done);
}

#[test]
fn what_cannot_be_followed_is_refused_and_goes() {
    let (state, says) = told("#v=1&view=teach&show=guide&each=3&foo=1");
    assert_eq!(state.sheet.material, Material::Guide);
    let refused = FromAnnex::Refused {
        key: "each".into(),
        found: "3".into(),
    };
    let settings = FromAnnex::Settings(View::Teach, "show=guide".into());
    assert_eq!(says, [refused, settings]);
}
