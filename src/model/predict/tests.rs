use std::sync::Arc;

use engine::{Cell, RuleSet, notation, proof};

use super::*;
use crate::model::boards;

fn ground(grid: &str, rules: RuleSet) -> Arc<Ground> {
    let grid = match boards::find(grid) {
        Some(board) => board.grid.clone(),
        None => notation::read_one(grid, &Default::default()).unwrap().grid,
    };
    let puzzle = engine::Puzzle::try_from(grid).unwrap();
    Arc::new(Ground::new(proof::prove(&puzzle, rules)))
}

fn setup(question: Question) -> Setup {
    Setup {
        question,
        seed: 7,
        start: 0,
    }
}

fn game(board: &str, question: Question) -> Game {
    Game::new(ground(board, RuleSet::Singles), setup(question)).unwrap()
}

fn cell(name: &str) -> Cell {
    name.parse().unwrap()
}

fn cells(names: &str) -> Vec<Cell> {
    names.split(' ').map(cell).collect()
}

#[test]
fn what_is_marked_is_judged_and_the_next_pass_comes() {
    let mut game = game("depth-23", Question::Passes);
    assert_eq!(game.n_tasks(), 23);
    let first = game.ground.falling(1);
    assert_eq!(first.len(), 3);
    game.toggle(first[0]);
    game.toggle(cell("r1c1"));
    game.toggle(cell("r1c2"));
    game.toggle(cell("r1c2"));
    game.reveal();
    let verdict = game.verdict().unwrap();
    let expected = Tally {
        hits: 1,
        misses: 2,
        false_alarms: 1,
    };
    assert_eq!(verdict.tally(), Some(expected));
    assert_eq!((expected.marked(), expected.right()), (2, 3));
    game.toggle(cell("r1c2"));
    assert_eq!(game.round().marked.len(), 2);
    game.go_on();
    assert_eq!(
        (game.task(), game.round()),
        (
            &Task::Pass(2),
            &Round {
                guess: 12,
                ..Round::default()
            }
        )
    );
    assert_eq!((game.tally(), game.is_over()), (expected, false));
}

#[test]
fn a_cell_that_waits_for_this_pass_is_too_early_and_later_ones_tell_their_digits_alone() {
    let ground = ground("depth-23", RuleSet::Singles);
    for step in ground.placements() {
        let target = step.conclusion.first().cell;
        for pass in 1..step.pass {
            let verdict = Verdict::of(&ground, &Task::Pass(pass), &[target], 0);
            let entries = verdict.entries().unwrap();
            let entry = entries.iter().find(|entry| entry.cell == target).unwrap();
            assert_eq!(entry.mark, Some(Mark::FalseAlarm));
            match &entry.reason {
                Reason::TooEarly(needs) => {
                    assert_eq!(step.pass, pass + 1);
                    assert!(
                        needs
                            .iter()
                            .all(|&c| ground.step_of(c).unwrap().pass == pass)
                    );
                }
                Reason::Open(left) => {
                    assert!(step.pass > pass + 1);
                    assert!(left.contains(&step.placement().unwrap().digit));
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn before_the_answer_the_board_says_nothing_of_what_is_to_come() {
    for question in Question::ALL {
        let mut game = game("depth-23", question);
        for _ in 0..game.n_tasks() {
            let n_over = game.task().n_passes_before(&game.ground);
            for look in looks(&game, &[], true) {
                assert!(look.pass.is_none_or(|pass| pass <= n_over));
                let is_there = game.ground.after(n_over).grid.get(look.cell);
                assert_eq!(look.digit, is_there);
                assert_eq!(look.candidates.is_some(), look.digit.is_none());
            }
            game.reveal();
            game.go_on();
        }
    }
}

#[test]
fn five_depths_are_asked_and_the_chain_leads_down_to_the_first_pass() {
    let mut game = game("depth-23", Question::Depth);
    let mut depths = Vec::new();
    for round in 0..5 {
        game.guess(99);
        game.reveal();
        let Some(Verdict::Depth {
            guess,
            depth,
            chain,
            ..
        }) = game.verdict()
        else {
            panic!();
        };
        assert_eq!((game.shown(), guess, chain.len()), (round, 23, depth));
        depths.push(depth);
        game.go_on();
    }
    assert!(game.is_over());
    assert_eq!(game.depths().len(), 5);
    // One of every fifth of the depths.
    depths.sort_unstable();
    assert_eq!(depths, [2, 7, 11, 19, 22]);
}

#[test]
fn choices_that_are_not_needed_are_not_needed_by_the_proof() {
    for board in ["depth-7", "depth-23", "depth-32"] {
        for seed in 0..20 {
            let ground = ground(board, RuleSet::Singles);
            let setup = Setup {
                seed,
                ..setup(Question::Needs)
            };
            let game = Game::new(Arc::clone(&ground), setup).unwrap();
            assert_eq!(game.n_tasks(), 5);
            for task in game.tasks() {
                let Task::Needs(target, choices) = task else {
                    panic!()
                };
                assert_eq!(choices.len(), N_CHOICES);
                let step = ground.step_of(*target).unwrap();
                let cone = proof::cone(&ground.proof, step.id).ancestors;
                let needed: Vec<Cell> = choices
                    .iter()
                    .copied()
                    .filter(|&c| cone.contains(&ground.step_of(c).unwrap().id))
                    .collect();
                assert!((1..=3).contains(&needed.len()));
                let verdict = Verdict::of(&ground, task, &needed, 0);
                let tally = verdict.tally().unwrap();
                assert_eq!(
                    (tally.hits, tally.misses, tally.false_alarms),
                    (needed.len(), 0, 0)
                );
                let Verdict::Needs { edges, .. } = verdict else {
                    panic!()
                };
                // Everything that is needed leads on, and nothing else does.
                let mut from: Vec<Cell> = edges.iter().map(|edge| edge.from).collect();
                from.sort();
                from.dedup();
                assert_eq!(from, needed);
            }
        }
    }
}

#[test]
fn hints_tell_where_then_what_then_the_cell_and_are_counted() {
    let mut game = game("depth-23", Question::Passes);
    let first = game.ground.falling(1)[0];
    let step = game.ground.step_of(first).unwrap().clone();
    for _ in 0..3 {
        game.take_hint();
    }
    let expected = [
        Hint::Where(step.house().unwrap()),
        Hint::What(step.rule),
        Hint::Cell(first),
    ];
    assert_eq!(game.hints(), expected);
    game.toggle(first);
    game.take_hint();
    assert!(matches!(game.hints(), [Hint::Where(_)]));
    assert_eq!(game.n_hints(), 4);
    for cell in game.ground.falling(1) {
        if cell != first {
            game.toggle(cell);
        }
    }
    game.take_hint();
    assert_eq!(game.hints(), [Hint::Done]);
    assert!(!game.has_more_hints());
}

#[test]
fn boards_that_leave_nothing_to_predict_say_why() {
    let asked =
        |board: &str, question| Game::new(ground(board, RuleSet::Singles), setup(question)).err();
    let empty = ".".repeat(81);
    let full = "1234341221434321";
    assert_eq!(asked(&empty, Question::Passes), Some(Trouble::Nothing));
    assert_eq!(asked(full, Question::Passes), Some(Trouble::Full));
    let shallow = ".234341221434321";
    assert_eq!(asked(shallow, Question::Passes), None);
    assert_eq!(asked(shallow, Question::Depth), Some(Trouble::TooShallow));
    assert_eq!(asked(shallow, Question::Needs), Some(Trouble::TooShallow));
    let late = Setup {
        start: 99,
        ..Setup::default()
    };
    let all_shown = Game::new(ground("depth-23", RuleSet::Singles), late).err();
    assert_eq!(all_shown, Some(Trouble::AllShown));
}

/// Plays some rounds, marking more or less at random.
fn played(question: Question) -> Game {
    let mut game = game("depth-23", question);
    for round in 0..4 {
        for (place, cell) in Cell::all(game.ground.shape()).enumerate() {
            if place % 5 == round {
                game.toggle(cell);
            }
        }
        game.guess(3 + 5 * round);
        game.take_hint();
        game.reveal();
        game.go_on();
    }
    game
}

#[test]
fn results_read_back_and_are_judged_anew() {
    for question in Question::ALL {
        let game = played(question);
        let text = write(&game, "Ada \u{202e}Lovelace\n 李").unwrap();
        let fresh = Game::new(Arc::clone(&game.ground), game.setup).unwrap();
        let read = read(&text, &fresh).unwrap();
        assert_eq!(read.name, "Ada Lovelace 李");
        let replayed = fresh.replayed(read.rounds).unwrap();
        assert_eq!(replayed.n_judged(), 4);
        assert_eq!((replayed.tally(), replayed.n_hints()), (game.tally(), 4));
        assert_eq!(replayed.depths(), game.depths());
        assert!(
            text.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        );
    }
}

#[test]
fn no_slip_goes_unseen() {
    let game = played(Question::Passes);
    let text = write(&game, "").unwrap();
    for place in 0..text.len() {
        let mut slip = text.clone().into_bytes();
        slip[place] = if slip[place] == b'A' { b'B' } else { b'A' };
        let slip = String::from_utf8(slip).unwrap();
        assert!(read(&slip, &game).is_err(), "{slip}");
        assert!(read(&text[..place], &game).is_err());
    }
    for garbage in ["", "A", "é", "====", &"A".repeat(5000)] {
        assert_eq!(read(garbage, &game), Err(CodeError::Damaged), "{garbage}");
    }
    let version: String = "B".to_owned() + &text[1..];
    assert_eq!(read(&version, &game), Err(CodeError::Version));
}

#[test]
fn a_result_of_another_board_or_another_setup_is_refused() {
    let game = played(Question::Depth);
    let text = write(&game, "").unwrap();
    let others = [
        Game::new(ground("depth-32", RuleSet::Singles), game.setup),
        Game::new(
            Arc::clone(&game.ground),
            Setup {
                seed: 8,
                ..game.setup
            },
        ),
        Game::new(Arc::clone(&game.ground), setup(Question::Passes)),
        Game::new(ground("depth-23", RuleSet::Locked), game.setup),
    ];
    for other in others {
        assert_eq!(read(&text, &other.unwrap()), Err(CodeError::Damaged));
    }
}

#[test]
fn answers_that_do_not_fit_the_questions_are_no_result() {
    let game = game("depth-23", Question::Passes);
    let marked = |cells: Vec<Cell>| {
        let round = Round {
            marked: cells,
            is_revealed: true,
            ..Round::default()
        };
        game.clone().replayed(vec![round])
    };
    assert!(marked(cells("r1c1 r1c2")).is_some());
    // A given.
    assert!(marked(cells("r1c3")).is_none());
    assert!(game.clone().replayed(Vec::new()).is_none());
    assert!(game.clone().replayed(vec![Round::default(); 24]).is_none());
}

#[test]
fn passes_that_fill_nothing_are_not_asked_about() {
    let table = include_str!("../../../engine/tests/data/techniques.csv");
    let mut n_passed_over = 0;
    for line in table.lines().filter(|line| line.contains(",subsets,")) {
        let puzzle = line.split(',').nth(3).unwrap();
        let game = Game::new(ground(puzzle, RuleSet::Subsets), Setup::default()).unwrap();
        let is_asked = |task: &Task| match task {
            Task::Pass(pass) => !game.ground.falling(*pass).is_empty(),
            _ => false,
        };
        assert!(game.tasks().iter().all(is_asked), "{puzzle}");
        n_passed_over += game.ground.proof.n_passes() - game.n_tasks();
    }
    assert!(n_passed_over > 0);
}
