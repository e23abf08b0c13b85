use background::aside::nets::{TrainAnswer, TrainOrder};
use net::{Kind as NetKind, Network, Spec, Tally};

use super::*;
use crate::annex::evidence::school::Standing;
use crate::annex::state::State as _;
use crate::model::evidence::Net;
use crate::model::evidence::training::{Contest, Plan};

fn told(hash: &str) -> (State, Vec<FromAnnex>) {
    let mut state = State::default();
    let says = state.hear(ToAnnex::Link(hash.into()));
    (state, says)
}

fn weights(width: usize) -> Vec<u8> {
    let (kind, hidden) = (NetKind::Looped, 2 * width);
    let spec = Spec {
        kind,
        width,
        hidden,
    };
    Network::<f32>::new(spec, 1).to_weights().to_bytes()
}

/// Hands over files as the browser does, tables of one looped network and one fixed one.
fn with_files(state: &mut State) -> Vec<FromAnnex> {
    let mut says = Vec::new();
    loop {
        let wanted = state.wanted_files();
        if wanted.is_empty() {
            return says;
        }
        for name in wanted {
            let text = match name.as_str() {
                "boards.csv" => {
                    "network,seed,boards,steps,n_boards,n_solved\nfixed-4,1,held-out,4,9,0\nlooped-16,2,held-out,64,9,9\n"
                }
                "cells.csv" => "network,seed,boards,steps,depth,cells,known,falsely_sure,right\n",
                "deep.csv" => "network,seed,depth,solved_from\n",
                "trainings.csv" => "network,seed,step,loss,n_boards,n_solved\n",
                _ => "",
            };
            let bytes = if text.is_empty() {
                weights(4)
            } else {
                text.into()
            };
            says.extend(state.take_file(&name, Some(bytes)));
        }
    }
}

fn run_orders(says: &[FromAnnex]) -> Vec<(Ticket, RunOrder)> {
    let order = |word: &FromAnnex| match word {
        FromAnnex::Ask(Kind::Run, ticket, Some(order)) => Some((*ticket, decode(order)?)),
        _ => None,
    };
    says.iter().filter_map(order).collect()
}

const EVIDENCE: &str = "#v=1&view=evidence";

#[test]
fn files_are_wanted_once_the_view_is_opened_and_then_the_networks_run() {
    let (mut state, says) = told("#v=1");
    assert_eq!((says, state.wanted_files()), (vec![], vec![]));
    assert!(!state.was_opened);
    let (mut state, says) = told(EVIDENCE);
    // The board is asked for at once: it needs no files.
    assert_eq!(run_orders(&says)[0].1.weights.len(), 0);
    assert_eq!(state.wanted_files(), FILES);
    assert!(!state.lacks_files());
    let (mut state, _) = told(EVIDENCE);
    let says = with_files(&mut state);
    let orders = run_orders(&says);
    let (ticket, order) = orders.last().unwrap();
    assert_eq!((order.weights.len(), order.n_loops), (2, 48));
    assert_eq!(state.trained(Runner::Best(Net::LOOPED)).unwrap().seed, 2);

    let frames = vec![
        vec![Guess {
            digit: 1,
            belief: 7
        }];
        5
    ];
    let answer = |ticket, number| {
        let bytes = encode(&RunAnswer::Ran(number, frames.clone()));
        ToAnnex::Answer(Kind::Run, ticket, bytes)
    };
    state.hear(answer(Ticket(ticket.0 - 1), 0));
    assert_eq!(state.runs, [None, None]);
    state.hear(answer(*ticket, 1));
    assert!(state.runs[0].is_none() && state.runs[1].is_some());
    assert_eq!((state.end(), state.at()), (5, 5));
}

#[test]
fn what_is_set_is_told_once_and_followed() {
    let (mut state, _) = told(EVIDENCE);
    with_files(&mut state);
    let settings = Settings {
        n_loops: 96,
        ..state.settings
    };
    let says = state.apply(Change::Set(settings));
    assert_eq!(
        says.last(),
        Some(&FromAnnex::Settings(View::Evidence, "most=96".into()))
    );
    assert_eq!(run_orders(&says)[0].1.n_loops, 96);
    assert_eq!(state.apply(Change::Set(settings)), []);
    let says = state.hear(ToAnnex::Link(format!("{EVIDENCE}&most=96&theme=dark")));
    assert_eq!(says, []);
    let says = state.hear(ToAnnex::Link(format!("{EVIDENCE}&most=x&foo=1")));
    let refused = FromAnnex::Refused {
        key: "most".into(),
        found: "x".into(),
    };
    assert!(says.contains(&refused));
    assert!(says.contains(&FromAnnex::Settings(View::Evidence, String::new())));
    // Another board runs anew.
    let says = state.hear(ToAnnex::Link(format!("{EVIDENCE}&p=1...............")));
    assert_eq!(run_orders(&says).len(), 1);
    assert_eq!((state.known.clone(), state.runs), (None, [None, None]));
}

#[test]
fn the_clock_runs_to_the_end_and_says_so_then() {
    let (mut state, _) = told(EVIDENCE);
    let frames = vec![
        vec![Guess {
            digit: 1,
            belief: 7
        }];
        3
    ];
    state.runs[0] = Some(Arc::new(frames));
    assert_eq!(
        state.apply(Change::At(1)),
        [FromAnnex::Settings(View::Evidence, "loop=1".into())]
    );
    assert_eq!(state.apply(Change::Play(true)), []);
    assert_eq!((state.apply(Change::Tick), state.at()), (vec![], 2));
    let says = state.apply(Change::Tick);
    assert_eq!((state.at(), state.is_playing), (3, false));
    assert_eq!(says, [FromAnnex::Settings(View::Evidence, String::new())]);
    // From the end it begins again.
    state.apply(Change::Play(true));
    assert_eq!((state.at(), state.is_playing), (0, true));
    state.hear(ToAnnex::Left);
    assert!(!state.is_playing && !state.is_shown);
}

#[test]
fn what_is_trained_can_run_on_the_board() {
    let (mut state, _) = told(&format!("{EVIDENCE}&rows=4"));
    with_files(&mut state);
    let says = state.apply(Change::Train);
    let FromAnnex::Ask(Kind::Train, ticket, Some(order)) = &says[0] else {
        panic!("{says:?}");
    };
    let order: TrainOrder = decode(order).unwrap();
    assert_eq!((order.setups.len(), order.shape.size()), (2, 4));
    assert_eq!(state.school.run, Standing::Going);
    let answer = |answer: &TrainAnswer| ToAnnex::Answer(Kind::Train, *ticket, encode(answer));
    let standing = background::aside::nets::Standing {
        n_steps: 150,
        n_steps_in_all: 300,
        loss: 0.5,
        n_boards: 99,
    };
    state.hear(answer(&TrainAnswer::Progress(vec![standing, standing])));
    let (done, all) = state.school.progress();
    assert!(done > 0 && done < all);
    state.apply(Change::Time(0.0));
    assert!(!state.school.time_for(1).1);
    state.hear(answer(&TrainAnswer::Checked(
        0,
        standing,
        vec![(4, Tally::default())],
    )));
    assert_eq!(state.school.pupils[0].losses, [(150, 0.5)]);

    // What was on its way when it was paused counts.
    state.apply(Change::Pause(true));
    let first = TrainAnswer::Trained(0, weights(8));
    state.hear(answer(&first));
    assert!(state.own[0].is_some() && state.own[1].is_none());
    assert_eq!(state.school.run, Standing::Paused);
    state.hear(answer(&TrainAnswer::Trained(1, weights(4))));
    assert!(state.own[1].is_some() && state.own[2].is_none());
    assert_eq!(state.school.run, Standing::Done);
    let settings = Settings {
        runners: [Runner::Own(1), Runner::Own(2)],
        ..state.settings
    };
    let says = state.apply(Change::Set(settings));
    let order = &run_orders(&says)[0].1;
    assert_eq!(order.weights, [weights(8), weights(4)]);
    // Late words change nothing.
    state.apply(Change::GiveUp);
    state.hear(answer(&first));
    assert_eq!(
        (state.school.run, state.school.pupils.len()),
        (Standing::Idle, 0)
    );
}

#[test]
fn training_pauses_and_is_lost() {
    let (mut state, _) = told(EVIDENCE);
    state.settings.plan = Plan {
        contest: Contest::Looped,
        ..Plan::default()
    };
    let begun = state.apply(Change::Train);
    let paused = state.apply(Change::Pause(true));
    assert!(matches!(paused[0], FromAnnex::Ask(Kind::Train, _, None)));
    let again = state.apply(Change::Pause(false));
    let order = |says: &[FromAnnex]| match &says[0] {
        FromAnnex::Ask(_, _, Some(order)) => decode::<TrainOrder>(order).unwrap(),
        other => panic!("{other:?}"),
    };
    // The same order goes on where it was; another attempt does not.
    assert_eq!(order(&again), order(&begun));
    assert_ne!(order(&state.apply(Change::Train)), order(&begun));
    state.apply(Change::Pause(true));
    state.hear(ToAnnex::Lost);
    assert_eq!(state.school.run, Standing::Lost);
}

#[test]
fn a_file_is_opened_in_place_of_the_last_one_or_refused() {
    let (mut state, _) = told(EVIDENCE);
    with_files(&mut state);
    let runners = state.settings.runners;
    state.apply(Change::Open("bad.sdn".into(), b"what".to_vec()));
    assert_eq!(state.refused_file, Some(WeightsError::Head));
    assert_eq!(
        (state.settings.runners, state.own.clone()),
        (runners, [None, None, None])
    );
    state.apply(Change::Open("a.sdn".into(), weights(4)));
    let says = state.apply(Change::Open("b.sdn".into(), weights(8)));
    assert_eq!(state.refused_file, None);
    let opened = state.own[2].as_ref().unwrap();
    assert_eq!(opened.file.as_deref(), Some("b.sdn"));
    assert_eq!(state.settings.runners[0], Runner::OPENED);
    assert_eq!(run_orders(&says)[0].1.weights[0], weights(8));
}

#[test]
fn files_that_are_lost_are_wanted_again() {
    let (mut state, _) = told(EVIDENCE);
    for name in state.wanted_files() {
        state.take_file(&name, None);
    }
    assert_eq!(state.tables, Some(Err(())));
    assert!(!state.lacks_files());
    state.apply(Change::Again);
    assert_eq!(
        (state.tables.clone(), state.wanted_files()),
        (None, FILES.map(str::to_owned).to_vec())
    );
    let (state, _) = told(&format!("{EVIDENCE}&net=own-2"));
    assert!(state.is_lost(Runner::Own(2)));

    // Tables that are there and cannot be read are got again, too.
    let (mut state, _) = told(EVIDENCE);
    for name in state.wanted_files() {
        state.take_file(&name, Some(b"<html>".to_vec()));
    }
    assert_eq!(state.tables, Some(Err(())));
    state.apply(Change::Again);
    assert_eq!(state.wanted_files(), FILES);
}
