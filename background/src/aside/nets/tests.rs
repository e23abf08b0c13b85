use engine::{Shape, notation};
use expect_test::expect_file;
use net::{Kind as NetKind, Network};

use super::*;
use crate::bench::{Bench, Pace};
use crate::message::{self, Kind, Request, Ticket, encode};

const BOARD: &str = "..1.4......1.2..";

fn spec(kind: NetKind) -> Spec {
    let (width, hidden) = (4, 6);
    Spec {
        kind,
        width,
        hidden,
    }
}

fn weights(kind: NetKind) -> Vec<u8> {
    Network::<f32>::new(spec(kind), 3).to_weights().to_bytes()
}

fn begin(bench: &mut Bench, kind: Kind, order: Vec<u8>) {
    let order = message::Order::Aside { kind, order };
    bench.take(Request::Begin(Ticket(1), order));
}

/// Works in slices of so many looks at the clock, up to so many of them.
fn work(bench: &mut Bench, n_looks: usize, n_slices: usize) -> Vec<Vec<u8>> {
    let mut answers = Vec::new();
    for _ in 0..n_slices {
        let mut left = n_looks;
        answers.extend(bench.work(Pace::PAGE, || {
            left -= 1;
            left == 0
        }));
        if bench.is_idle() {
            break;
        }
    }
    let bytes = answers.into_iter().map(|answer| match answer {
        message::Answer::Aside(_, _, bytes) => bytes,
        other => panic!("{other:?}"),
    });
    bytes.collect()
}

fn run(board: &str, n_looks: usize) -> Vec<RunAnswer> {
    let read = notation::read_one(board, &Default::default()).unwrap();
    let order = RunOrder {
        grid: read.grid,
        weights: vec![weights(NetKind::Looped), b"nonsense".to_vec()],
        n_loops: 5,
    };
    let mut bench = Bench::default();
    begin(&mut bench, Kind::Run, encode(&order));
    let answers = work(&mut bench, n_looks, usize::MAX);
    answers.iter().map(|a| decode(a).unwrap()).collect()
}

#[test]
fn a_network_runs_on_a_board_as_it_does_anywhere() {
    let answers = run(BOARD, usize::MAX);
    let [RunAnswer::Board(Ok(known)), RunAnswer::Ran(0, frames)] = &answers[..] else {
        panic!("{answers:?}");
    };
    assert_eq!(known.is_given.iter().filter(|given| **given).count(), 4);
    assert_eq!(known.depth.iter().flatten().count(), 12);
    let puzzle = notation::read_one(BOARD, &Default::default()).unwrap();
    let board = net::Board::of(&puzzle.puzzle().unwrap()).unwrap();
    let opinions = Network::<f32>::new(spec(NetKind::Looped), 3).run(&board, 5);
    for (frame, opinion) in frames.iter().zip(&opinions) {
        for (guess, cell) in frame.iter().zip(&opinion.cells) {
            let expected = cell.map_or((0, 0), |(d, b)| (d + 1, (b * 1000.0) as u16));
            assert_eq!((guess.digit, guess.belief), expected);
        }
    }
    assert_eq!(frames.len(), 5);
    assert_eq!(run(BOARD, 1), answers);
}

#[test]
fn nobody_can_tell_what_is_right_where_there_are_several_solutions() {
    let answers = run("1...............", usize::MAX);
    assert_eq!(answers, [RunAnswer::Board(Err(CourseError::ManySolutions))]);
    let answers = run("11..............", usize::MAX);
    assert_eq!(answers, [RunAnswer::Board(Err(CourseError::NoSolution))]);
}

fn training(number: u32) -> TrainOrder {
    let setup = |kind| Setup {
        spec: spec(kind),
        seed: 5,
    };
    TrainOrder {
        number,
        shape: Shape::from_size(4).unwrap(),
        setups: vec![setup(NetKind::Looped), setup(NetKind::Fixed(2))],
    }
}

/// What was told of the ends of a training: looks and weights, without what is told by the clock.
fn told(answers: &[Vec<u8>]) -> Vec<TrainAnswer> {
    let answers = answers.iter().map(|a| decode(a).unwrap());
    answers
        .filter(|answer| !matches!(answer, TrainAnswer::Progress(_)))
        .collect()
}

#[test]
fn networks_are_trained_side_by_side_and_looked_at() {
    let mut bench = Bench::default();
    begin(&mut bench, Kind::Train, encode(&training(1)));
    let answers = told(&work(&mut bench, usize::MAX, usize::MAX));
    let n_checks = |number| {
        let is_own =
            |a: &&TrainAnswer| matches!(a, TrainAnswer::Checked(own, ..) if *own == number);
        answers.iter().filter(is_own).count()
    };
    assert_eq!((n_checks(0), n_checks(1)), (N_CHECKS, N_CHECKS));
    let ends: Vec<_> = answers
        .iter()
        .filter_map(|answer| match answer {
            TrainAnswer::Checked(which, standing, tallies)
                if standing.n_steps == standing.n_steps_in_all =>
            {
                Some((
                    *which,
                    standing.n_steps,
                    tallies
                        .iter()
                        .map(|(look, tally)| (*look, tally.n_boards))
                        .collect::<Vec<_>>(),
                ))
            }
            _ => None,
        })
        .collect();
    let looks = LOOKS.map(|look| (look, 60)).to_vec();
    assert!(ends.contains(&(0, 300, looks)));
    assert!(ends.contains(&(1, 600, vec![(2, 60)])));
    // On boards of this size, one look after the other is soon learned.
    let last = answers.iter().rev().find_map(|answer| match answer {
        TrainAnswer::Checked(0, _, tallies) => Some(tallies[3].1.clone()),
        _ => None,
    });
    let last = last.unwrap();
    assert!(
        last.counts[0].n_known * 10 > last.counts[0].n_cells * 7,
        "{last:?}"
    );
}

#[test]
fn what_was_cancelled_goes_on_and_comes_to_the_same_end() {
    let mut bench = Bench::default();
    begin(&mut bench, Kind::Train, encode(&training(1)));
    let whole = told(&work(&mut bench, usize::MAX, usize::MAX));

    let mut bench = Bench::default();
    begin(&mut bench, Kind::Train, encode(&training(1)));
    let mut parts = told(&work(&mut bench, 5000, 1));
    assert!(!bench.is_idle());
    bench.take(Request::Cancel(Kind::Train));
    assert!(bench.is_idle());
    begin(&mut bench, Kind::Train, encode(&training(1)));
    parts.extend(told(&work(&mut bench, usize::MAX, usize::MAX)));
    assert_eq!(parts, whole);

    // Whoever has not heard of the end is told again.
    begin(&mut bench, Kind::Train, encode(&training(1)));
    let again = told(&work(&mut bench, usize::MAX, usize::MAX));
    let ends = whole
        .iter()
        .filter(|a| matches!(a, TrainAnswer::Trained(..)));
    assert_eq!(again.len(), 2);
    assert!(ends.clone().all(|end| again.contains(end)));

    // Another attempt begins anew.
    begin(&mut bench, Kind::Train, encode(&training(2)));
    assert_eq!(told(&work(&mut bench, usize::MAX, usize::MAX)), whole);
}

#[test]
fn what_is_no_order_is_not_begun() {
    let room = Room::default();
    let is_begun = |order: &TrainOrder| begin_training(&encode(order), &room).is_some();
    assert!(is_begun(&training(1)));
    let mut large = training(1);
    large.shape = Shape::from_size(16).unwrap();
    assert!(!is_begun(&large));
    let mut wide = training(1);
    wide.setups[0].spec.width = 1000;
    assert!(!is_begun(&wide));
    let mut deep = training(1);
    deep.setups[1].spec.kind = NetKind::Fixed(0);
    assert!(!is_begun(&deep));
    assert!(begin_run(&[250]).is_none());
}

/// What the program in the browser has to come to as well, number for number.
#[test]
fn numbers_are_those_that_the_page_comes_to() {
    let read = |text: &str| notation::read_one(text, &Default::default()).unwrap();
    let deep = "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
    let order = RunOrder {
        grid: read(deep).grid,
        weights: vec![include_bytes!("../../../../assets/nets/looped-8-1.sdn").to_vec()],
        n_loops: 48,
    };
    let mut bench = Bench::default();
    begin(&mut bench, Kind::Run, encode(&order));
    let answers = work(&mut bench, usize::MAX, usize::MAX);
    let Some(RunAnswer::Ran(0, frames)) = decode(&answers[1]) else {
        panic!("{answers:?}");
    };
    let mut says = String::new();
    for at in [4, 16, 48] {
        let beliefs: Vec<String> = frames[at - 1]
            .iter()
            .map(|g| format!("{}:{}", g.digit, g.belief))
            .collect();
        says += &format!("loop {at} {}\n", beliefs.join(" "));
    }

    let (width, hidden) = (4, 8);
    let setup = |kind| Setup {
        spec: Spec {
            kind,
            width,
            hidden,
        },
        seed: 7,
    };
    let order = TrainOrder {
        number: 1,
        shape: Shape::from_size(4).unwrap(),
        setups: vec![setup(NetKind::Looped), setup(NetKind::Fixed(2))],
    };
    begin(&mut bench, Kind::Train, encode(&order));
    for answer in told(&work(&mut bench, usize::MAX, usize::MAX)) {
        if let TrainAnswer::Trained(which, weights) = answer {
            let sum = weights.iter().fold(0_u64, |sum, byte| {
                sum.wrapping_mul(0x100_0000_01b3) ^ u64::from(*byte)
            });
            says += &format!("trained {which} {} bytes {sum:016x}\n", weights.len());
        }
    }
    expect_file!["../../../../e2e/support/networks.txt"].assert_eq(&says);
}
