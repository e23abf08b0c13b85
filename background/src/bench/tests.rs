use engine::proof::prove;
use engine::{Finish, notation};

use super::*;
use crate::message::{Kind, decode, encode};

const DEEP: &str =
    "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
/// Probes and splits have to finish this one.
const PROBED: &str = "....4...43..5......42...16.4.2..5.13";

fn start_of(board: &str) -> Start {
    let read = notation::read_one(board, &Default::default()).unwrap();
    read.grid.into()
}

fn begin(number: u32, order: Order) -> Request {
    Request::Begin(Ticket(number), order)
}

fn all_rules(board: &str) -> Order {
    Order::Climb {
        start: start_of(board),
        rules: RuleSet::ALL.to_vec(),
        uniqueness: false,
    }
}

/// Works to the end, in slices of this many looks at the clock.
fn work_off(bench: &mut Bench, n_looks: usize) -> Vec<Answer> {
    let mut answers = Vec::new();
    while !bench.is_idle() {
        let mut left = n_looks;
        answers.extend(bench.work(Pace::WORKER, || {
            left -= 1;
            left == 0
        }));
    }
    answers
}

#[test]
fn answers_are_those_of_the_engine_however_long_a_slice_is() {
    let method = Method {
        finish: Finish::Split,
        ..Method::from(RuleSet::Naked)
    };
    let start = start_of(PROBED);
    let expected = prove(&start.puzzle().unwrap(), method);
    for n_looks in [1, 2, 7, usize::MAX] {
        let mut bench = Bench::default();
        let start = start.clone();
        bench.take(begin(5, Order::Prove { start, method }));
        let mut answers = work_off(&mut bench, n_looks);
        let last = answers.pop();
        assert_eq!(
            last,
            Some(Answer::Proved(Ticket(5), Box::new(expected.clone())))
        );
        let passes = prove(&expected.puzzle, plain(method));
        assert!(answers.contains(&Answer::Passed(Ticket(5), Box::new(passes))));
        let is_word = |answer: &&Answer| matches!(answer, Answer::Standing(Ticket(5), _));
        assert_eq!(answers.iter().filter(is_word).count(), answers.len() - 1);
        assert_eq!(answers.len() == 1, n_looks == usize::MAX);
    }
}

#[test]
fn rule_sets_come_in_the_order_asked_with_the_known_depths() {
    let mut bench = Bench::default();
    bench.take(begin(1, all_rules(DEEP)));
    let spans: Vec<usize> = work_off(&mut bench, 1)
        .into_iter()
        .map(|answer| match answer {
            Answer::Climbed(Ticket(1), rung) => rung.span,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(spans[1..4], [23, 15, 10]);
    assert_eq!(spans.len(), RuleSet::ALL.len());
}

#[test]
fn solutions_are_counted() {
    let first_row = "1...............";
    for (board, expected) in [
        (DEEP, Count::Known(Solutions::One)),
        (first_row, Count::Known(Solutions::Many)),
        ("12....3.4.......", Count::Known(Solutions::None)),
    ] {
        let mut bench = Bench::default();
        let start = start_of(board);
        bench.take(begin(2, Order::Count { start }));
        assert_eq!(
            work_off(&mut bench, 1),
            [Answer::Counted(Ticket(2), expected)],
            "{board}"
        );
    }
}

#[test]
fn texts_are_read_in_every_notation() {
    let mut bench = Bench::default();
    let text = format!("puzzle,solution\n{DEEP},\n");
    bench.take(begin(3, Order::Read { text }));
    let answers = work_off(&mut bench, 1);
    let [Answer::Read(Ticket(3), Paste::Board { start, .. })] = &answers[..] else {
        panic!("{answers:?}");
    };
    assert_eq!(*start, start_of(DEEP));
}

#[test]
fn a_new_order_replaces_the_old_one_of_its_kind_alone() {
    let mut bench = Bench::default();
    let start = start_of(DEEP);
    bench.take(begin(1, all_rules(PROBED)));
    bench.take(begin(2, Order::Count { start }));
    bench.take(begin(3, all_rules(DEEP)));
    let tickets: Vec<_> = work_off(&mut bench, 1).iter().map(Answer::ticket).collect();
    assert!(!tickets.contains(&Some(Ticket(1))));
    let n_climbed = tickets.iter().filter(|&&ticket| ticket == Some(Ticket(3)));
    assert_eq!(n_climbed.count(), RuleSet::ALL.len());
    assert!(tickets.contains(&Some(Ticket(2))));
}

#[test]
fn what_is_cancelled_says_nothing_more() {
    let mut bench = Bench::default();
    bench.take(begin(1, all_rules(DEEP)));
    bench.work(Pace::WORKER, || true);
    bench.take(Request::Cancel(Kind::Climb));
    assert!(bench.is_idle());
}

#[test]
fn a_short_job_is_not_held_up_by_a_long_one() {
    let mut bench = Bench::default();
    let method = RuleSet::Chains.into();
    let start = start_of(DEEP);
    bench.take(begin(1, Order::Prove { start, method }));
    bench.work(Pace::WORKER, || true);
    let start = start_of(DEEP);
    bench.take(begin(2, Order::Count { start }));
    let answers = work_off(&mut bench, 2);
    let counted = answers
        .iter()
        .position(|answer| matches!(answer, Answer::Counted(..)));
    let proved = answers
        .iter()
        .position(|answer| matches!(answer, Answer::Proved(..)));
    assert!(counted < proved, "{answers:?}");
}

#[test]
fn a_board_that_is_no_puzzle_is_not_worked_on() {
    let mut bench = Bench::default();
    bench.take(begin(1, all_rules("11..............")));
    assert!(bench.is_idle());
}

#[test]
fn messages_arrive_as_they_were_sent() {
    let mut bench = Bench::default();
    let start = start_of(PROBED);
    let method = Method {
        finish: Finish::Probe,
        uniqueness: true,
        rules: RuleSet::Patterns,
    };
    let request = begin(9, Order::Prove { start, method });
    assert_eq!(decode(&encode(&request)), Some(request.clone()));
    bench.take(request);
    bench.take(begin(10, all_rules(DEEP)));
    let text = "12.4".to_owned();
    bench.take(begin(11, Order::Read { text }));
    for answer in work_off(&mut bench, 1) {
        assert_eq!(decode(&encode(&answer)), Some(answer));
    }
    assert_eq!(decode::<Request>(&[250, 1, 2]), None);
}

/// A task that counts down and says each number.
struct Countdown(u8);

impl Task for Countdown {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        answers.push(vec![self.0]);
        self.0 -= 1;
        self.0 == 0
    }
}

fn countdowns() -> Bench {
    Bench {
        begin: |kind, order, _| {
            let task = Countdown(*order.first()?);
            (kind == Kind::Make).then(|| Box::new(task) as Box<dyn Task>)
        },
        ..Bench::default()
    }
}

fn aside(kind: Kind, order: &[u8]) -> Order {
    let order = order.to_vec();
    Order::Aside { kind, order }
}

#[test]
fn what_an_annex_orders_is_worked_on_and_answered_in_its_own_bytes() {
    let request = begin(4, aside(Kind::Make, &[3]));
    assert_eq!(decode(&encode(&request)), Some(request.clone()));
    for n_looks in [1, 2, usize::MAX] {
        let mut bench = countdowns();
        bench.take(request.clone());
        let said = |number| Answer::Aside(Ticket(4), Kind::Make, vec![number]);
        assert_eq!(work_off(&mut bench, n_looks), [3, 2, 1].map(said));
    }
}

#[test]
fn an_order_of_an_annex_that_is_none_is_not_worked_on() {
    let mut bench = countdowns();
    bench.take(begin(1, aside(Kind::Make, &[])));
    bench.take(begin(2, aside(Kind::Scale, &[3])));
    assert!(bench.is_idle());
}

#[test]
fn an_annex_has_one_job_of_a_kind() {
    let mut bench = countdowns();
    bench.take(begin(1, aside(Kind::Make, &[200])));
    bench.work(Pace::WORKER, || true);
    bench.take(begin(2, aside(Kind::Make, &[1])));
    let last = Answer::Aside(Ticket(2), Kind::Make, vec![1]);
    assert_eq!(work_off(&mut bench, 1), [last]);
    bench.take(begin(3, aside(Kind::Make, &[200])));
    bench.take(Request::Cancel(Kind::Make));
    assert!(bench.is_idle());
}
