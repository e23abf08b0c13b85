use background::{Report, Widths};
use engine::machine::{Course, CourseError};
use engine::{Finish, RuleSet};

use super::*;
use crate::annex::state::State as _;

/// Returns the state of an annex that was told a link, and what it says.
fn told(hash: &str) -> (State, Vec<FromAnnex>) {
    let mut state = State::default();
    let says = state.hear(ToAnnex::Link(hash.into()));
    (state, says)
}

/// Returns the orders among the words.
fn orders(says: &[FromAnnex]) -> Vec<(Kind, Order)> {
    let order = |word: &FromAnnex| match word {
        FromAnnex::Ask(kind, _, Some(order)) => Some((*kind, decode(order)?)),
        _ => None,
    };
    says.iter().filter_map(order).collect()
}

fn kinds(says: &[FromAnnex]) -> Vec<Kind> {
    orders(says).into_iter().map(|(kind, _)| kind).collect()
}

/// Does what the background does, and returns what the annex says to it.
fn answer(state: &mut State, says: &[FromAnnex]) -> Vec<FromAnnex> {
    let mut more = Vec::new();
    for word in says {
        let FromAnnex::Ask(kind, ticket, Some(order)) = word else {
            continue;
        };
        let course = |start: &Start, method: Method| {
            let puzzle = start.puzzle().map_err(|_| CourseError::NoSolution)?;
            Course::of(&puzzle, method, 100_000)
        };
        let answer = match decode(order).unwrap() {
            Order::Watch {
                start,
                method,
                dials,
            } => Answer::Watched(
                course(&start, method).map(|course| Box::new(Report::of(&course, dials))),
            ),
            Order::Compare { .. } => Answer::Compared(Vec::new()),
            Order::Widths { start, method } => {
                Answer::Widths(course(&start, method).map(|course| Box::new(Widths::of(&course))))
            }
        };
        more.extend(state.hear(ToAnnex::Answer(*kind, *ticket, encode(&answer))));
    }
    more
}

fn settings(text: &str) -> FromAnnex {
    FromAnnex::Settings(View::Machines, text.into())
}

fn moment(state: &State) -> u64 {
    state.workshop.moment()
}

const DEEP: &str = "#v=1&view=machines&g=depth-32";

#[test]
fn a_link_is_followed_and_its_board_asked_for() {
    let (state, says) =
        told("#view=machines&g=depth-32&rules=naked&finish=probe&layers=16&lang=zh");
    assert_eq!(
        (state.lang, state.workshop.settings.dials.layers),
        (Some(Lang::Zh), 16)
    );
    assert_eq!(kinds(&says), KINDS);
    assert_eq!(says.len(), KINDS.len());
    let (
        _,
        Order::Watch {
            start,
            method,
            dials,
        },
    ) = &orders(&says)[0]
    else {
        panic!("{says:?}");
    };
    assert_eq!(boards::id_of(&start.grid), Some("depth-32"));
    assert_eq!(
        (method.rules, method.finish),
        (RuleSet::Naked, Finish::Probe)
    );
    assert_eq!(dials.layers, 16);
}

#[test]
fn nothing_is_asked_for_twice() {
    let (mut state, _) = told(DEEP);
    let again = state.hear(ToAnnex::Link(format!("{DEEP}&theme=dark")));
    assert_eq!(again, []);
    let other = state.hear(ToAnnex::Link("#v=1&view=machines".into()));
    assert_eq!(kinds(&other), [Kind::Watch, Kind::Widths]);
    let dials = Dials {
        layers: 9,
        ..Dials::default()
    };
    let turned = state.apply(Change::Dials(dials));
    assert_eq!(kinds(&turned), [Kind::Watch, Kind::Compare]);
    assert_eq!(turned.last(), Some(&settings("layers=9")));
    state.hear(ToAnnex::Lost);
    assert_eq!(kinds(&state.apply(Change::Guess(true))), KINDS);
}

#[test]
fn the_head_of_the_page_is_told_the_figures_of_the_board() {
    let (mut state, says) = told(DEEP);
    let told = answer(&mut state, &says);
    let [FromAnnex::Own(word)] = &told[..] else {
        panic!("{told:?}");
    };
    let Some(FromMachines::Board(Some(figures))) = decode(word) else {
        panic!("{word:?}");
    };
    assert_eq!((figures.blanks, figures.span), (58, 32));
    assert!(state.workshop.widths.is_some());
    let says = state.hear(ToAnnex::Link("#view=machines&p=1...............".into()));
    let nothing = FromAnnex::Own(encode(&FromMachines::Board(None)));
    assert_eq!(answer(&mut state, &says), [nothing]);
    assert_eq!(state.workshop.trouble(), Some(CourseError::ManySolutions));
}

#[test]
fn a_late_answer_is_passed_over() {
    let (mut state, says) = told(DEEP);
    state.hear(ToAnnex::Link("#v=1&view=machines".into()));
    let heard = answer(&mut state, &says[..1]);
    assert_eq!((heard, state.workshop.report), (vec![], None));
}

#[test]
fn keys_of_the_page_step_the_clock_and_the_link_tells_the_moment() {
    let (mut state, says) = told(&format!("{DEEP}&machines=fixed-depth"));
    answer(&mut state, &says);
    let press = |state: &mut State, key| state.hear(ToAnnex::Own(encode(&key)));
    let back = ToMachines::Step(Direction::Back);
    assert_eq!(
        press(&mut state, back),
        [settings("machines=fixed-depth&time=3")]
    );
    assert_eq!(
        press(&mut state, back),
        [settings("machines=fixed-depth&time=2")]
    );
    let forward = ToMachines::Step(Direction::Forward);
    assert_eq!(
        press(&mut state, forward),
        [settings("machines=fixed-depth&time=3")]
    );
    assert_eq!(
        press(&mut state, forward),
        [settings("machines=fixed-depth")]
    );
    assert_eq!(press(&mut state, forward), []);
    assert_eq!(state.hear(ToAnnex::Own(vec![9])), []);
}

#[test]
fn a_running_clock_says_nothing_until_it_stops() {
    let (mut state, says) = told(&format!("{DEEP}&machines=fixed-depth"));
    answer(&mut state, &says);
    state.hear(ToAnnex::Own(encode(&ToMachines::Play)));
    assert_eq!((state.is_playing, moment(&state)), (true, 0));
    assert_eq!(state.apply(Change::Tick), []);
    assert_eq!(moment(&state), 1);
    assert_eq!(
        state.hear(ToAnnex::Left),
        [settings("machines=fixed-depth&time=1")]
    );
    assert_eq!(
        (state.is_playing, state.apply(Change::Tick)),
        (false, vec![])
    );
    state.apply(Change::Play(true));
    let mut says = Vec::new();
    while state.is_playing {
        says.extend(state.apply(Change::Tick));
    }
    assert_eq!(says, [settings("machines=fixed-depth")]);
}

#[test]
fn a_link_can_start_the_clock() {
    let (mut state, says) = told(&format!("{DEEP}&machines=fixed-depth&play=1&speed=4"));
    assert!(!state.is_playing);
    answer(&mut state, &says);
    assert_eq!((state.is_playing, moment(&state)), (true, 0));
    assert_eq!(state.speed, Speed::Fastest);
    assert_eq!(
        state.apply(Change::Jump(Direction::Forward)),
        [settings("machines=fixed-depth")]
    );
}

#[test]
fn what_cannot_be_followed_is_refused_once() {
    let hash = format!("{DEEP}&layers=0&order=best&steps=2");
    let (mut state, says) = told(&hash);
    let refused = |key: &str, found: &str| FromAnnex::Refused {
        key: key.into(),
        found: found.into(),
    };
    assert_eq!(
        says[..2],
        [refused("layers", "0"), refused("order", "best")]
    );
    assert_eq!(says.len(), 5);
    assert_eq!(state.hear(ToAnnex::Link(format!("{hash}&theme=dark"))), []);
    assert_eq!(
        state.apply(Change::Guess(true)),
        [settings("steps=2&guess=1")]
    );
}
