use background::aside::nets::{Guess, Known, Setup, Standing};
use engine::Shape;
use net::record::{self, Attempt, Measured, Moment};
use net::{Count, Kind, Spec, Tally};

use super::field::{Field, Frame};
use super::finding::{Finding, n_weights};
use super::lines::{Drawn, Measure, by_depth, by_loops, reach, sources};
use super::picture::{self, SIZE, Words};
use super::run::{CellState, looks, loops_per_depth, right_from, solved_from, spots, standing};
use super::scatter::Scatter;
use super::seeds::seeds;
use super::tables::{Boards, Tables};
use super::training::{Contest, Plan, Pupil, seconds};
use super::{Net, NetKind, Trained};
use crate::model::viewport::Size;

const SMALL: Size = Size {
    width: 600.0,
    height: 300.0,
};

fn net(name: &str) -> Net {
    Net::read(name).unwrap()
}

/// What a network knows of 100 cells of each depth, and of ten boards.
fn measured(network: &str, seed: u64, set: Boards, n_steps: u32, known: &[u32]) -> Measured {
    let count = |&n_known: &u32| Count {
        n_cells: 100,
        n_known,
        n_falsely_sure: 2,
        n_right: n_known.max(30),
    };
    Measured {
        network: network.into(),
        seed,
        set: set.name().into(),
        n_steps,
        tally: Tally {
            counts: known.iter().map(count).collect(),
            n_boards: 10,
            n_solved: known.last().map_or(0, |n| n / 10),
        },
    }
}

/// Tables of a fixed network of four layers, a wide one, and a looped one of three seeds.
fn tables() -> Tables {
    let mut all = Vec::new();
    for set in Boards::ALL {
        all.push(measured("fixed-4", 1, set, 4, &[100, 60, 10]));
        all.push(measured("wide-4", 1, set, 4, &[100, 70, 20]));
        for (seed, most) in [(1, 90), (2, 100), (3, 40)] {
            for (n_steps, part) in [(8, 10), (16, 50), (32, 80), (64, 100)] {
                let last = most * part / 100;
                all.push(measured("looped-16", seed, set, n_steps, &[100, 90, last]));
            }
        }
    }
    // The tables are in the order of networks.
    all.sort_by_key(|m| (m.network.clone(), m.seed));
    let attempt = |seed, solved_from| Attempt {
        network: "looped-16".into(),
        seed,
        depth: 23,
        solved_from,
    };
    let moment = |seed, step, n_solved, loss| Moment {
        network: "looped-16".into(),
        seed,
        step,
        loss,
        n_boards: 50,
        n_solved,
    };
    let moments = [
        moment(1, 250, 10, 1.0),
        moment(1, 500, 48, 0.25),
        moment(2, 250, 25, 1.0),
        moment(2, 500, 48, 0.125),
        moment(3, 500, 12, 0.0625),
    ];
    Tables::read([
        &record::write_boards(&all),
        &record::write_cells(&all),
        &record::write_attempts(&[attempt(1, Some(31)), attempt(2, None)]),
        &record::write_moments(&moments),
    ])
    .unwrap()
}

#[test]
fn names_read_back() {
    for name in ["fixed-1", "wide-4", "looped-16"] {
        assert_eq!(net(name).name(), name);
    }
    let trained = Trained::read("looped-16-2").unwrap();
    assert_eq!((trained.net, trained.seed), (net("looped-16"), 2));
    assert_eq!(trained.name(), "looped-16-2");
    for name in ["", "fixed", "deep-4", "fixed-0", "fixed-x", "looped-100"] {
        assert_eq!(Net::read(name), None, "{name}");
    }
    assert_eq!(Trained::read("looped-16"), None);
    assert_eq!(Trained::read("looped-16-0"), None);
}

#[test]
fn the_best_seed_solves_most_and_is_least_surprised() {
    let tables = tables();
    assert_eq!(tables.best(net("looped-16")), Trained::read("looped-16-2"));
    assert_eq!(tables.best(net("looped-8")), None);
    let all = seeds(&tables);
    let names: Vec<String> = all.iter().map(|seed| seed.trained.name()).collect();
    let expected = [
        "fixed-4-1",
        "looped-16-1",
        "looped-16-2",
        "looped-16-3",
        "wide-4-1",
    ];
    assert_eq!(names, expected);
    let looped = &all[2];
    assert_eq!((looped.n_weights, looped.half_at), (3232, Some(250)));
    assert_eq!((looped.held_out, looped.is_chosen), (Some(1.0), true));
    assert_eq!(looped.deep, [(23, None)]);
    assert_eq!(all[1].deep, [(23, Some(31))]);
    assert_eq!((all[3].half_at, all[3].held_out), (None, Some(0.4)));
}

#[test]
fn a_line_is_the_middle_of_its_seeds() {
    let tables = tables();
    let drawn = sources(&tables, net("looped-16"));
    let names: Vec<String> = drawn.iter().map(|source| source.name()).collect();
    let expected = [
        "fixed-4@4",
        "looped-16@8",
        "looped-16@16",
        "looped-16@32",
        "looped-16@64",
        "wide-4@4",
    ];
    assert_eq!(names, expected);
    let lines = by_depth(&tables, &drawn, Boards::HeldOut, Measure::Known);
    let last = lines[4].points[2];
    assert_eq!((last.at, last.n), (3, 100));
    assert_eq!((last.middle, last.least, last.most), (0.9, 0.4, 1.0));
    assert_eq!((reach(&lines[0], 0.5), reach(&lines[4], 0.5)), (2, 3));
    let right = by_depth(&tables, &drawn[..1], Boards::Deep, Measure::Right);
    assert_eq!(right[0].points[2].middle, 0.3);
    let falsely = by_depth(&tables, &drawn[..1], Boards::Deep, Measure::FalselySure);
    assert_eq!(falsely[0].points[0].middle, 0.02);
}

#[test]
fn what_comes_out_is_read_off_the_tables() {
    let finding = Finding::of(&tables(), net("looped-16")).unwrap();
    assert_eq!((finding.many.middle, finding.few.middle), (0.9, 0.0));
    assert_eq!((finding.many.least, finding.many.most), (0.4, 1.0));
    assert_eq!(finding.narrow, (net("fixed-4"), 12_736, 2));
    assert_eq!(finding.wide, (50_048, 2));
    assert_eq!(finding.control, (16, 0.4, 0.4));
    assert_eq!(Finding::of(&tables(), net("looped-8")), None);
    assert_eq!(Finding::of(&Tables::default(), net("looped-16")), None);
    assert_eq!(n_weights(net("looped-8")), 848);
}

#[test]
fn lines_are_laid_out_within_their_frame() {
    let tables = tables();
    let lines = by_loops(&tables, Boards::HeldOut);
    let frame = Frame {
        size: SMALL,
        n_rows: 20.0,
        most: 96,
        most_up: 100.0,
    };
    let field = Field::of(&lines, frame);
    assert_eq!(field.em, 15.0);
    for stroke in &field.strokes {
        for &(x, y) in &stroke.points {
            assert!((field.x.start..=field.x.end).contains(&x));
            assert!((field.y.end..=field.y.start).contains(&y));
        }
    }
    // The upmost point of the looped one: 90 % of the way.
    let looped = &field.strokes[1];
    let (_, y) = looped.points[3];
    assert!((y - field.y.at(90.0)).abs() < 1e-9);
    assert_eq!(
        (field.nearest(0.0), field.nearest(1.0), field.nearest(9.0)),
        (1, 96, 96)
    );
}

#[test]
fn a_picture_that_is_saved_stands_alone() {
    let lines = by_loops(&tables(), Boards::HeldOut);
    let frame = Frame {
        size: SIZE,
        n_rows: 20.0,
        most: 96,
        most_up: 100.0,
    };
    let words = Words {
        title: "a < b",
        right: "loops",
        up: "%",
    };
    let svg = picture::svg(&Field::of(&lines, frame), &words, &|source| source.name());
    let document = roxmltree::Document::parse(&svg).unwrap();
    let n = |name: &str| {
        document
            .descendants()
            .filter(|it| it.has_tag_name(name))
            .count()
    };
    assert_eq!(n("circle"), 6);
    assert!(svg.contains("a &lt; b") && svg.contains(">looped-16@64</text>"));
    let rows = picture::rows(&lines, false);
    assert_eq!(rows.len(), 6);
    assert_eq!(
        rows[4],
        ["looped-16", "64", "64", "10", "90.0", "40.0", "100.0"]
    );
}

/// A board of four cells, of which the first is given.
fn known() -> Known {
    Known {
        shape: Shape::from_size(4).unwrap(),
        is_given: vec![true, false, false, false],
        solution: vec![1, 2, 3, 4],
        depth: vec![None, Some(1), Some(2), Some(3)],
    }
}

fn frame(guesses: [(u8, u16); 3]) -> Vec<Guess> {
    let blanks = guesses.map(|(digit, belief)| Guess { digit, belief });
    let given = Guess {
        digit: 0,
        belief: 0,
    };
    [vec![given], blanks.to_vec()].concat()
}

#[test]
fn a_cell_counts_from_where_it_stays_right() {
    let frames = [
        frame([(2, 950), (3, 500), (1, 400)]),
        frame([(2, 990), (1, 920), (4, 600)]),
        frame([(2, 990), (3, 910), (4, 899)]),
    ];
    let known = known();
    assert_eq!(
        right_from(&known, &frames),
        [None, Some(1), Some(3), Some(2)]
    );
    assert_eq!(solved_from(&known, &frames), Some(3));
    assert_eq!(solved_from(&known, &frames[..2]), None);
    let states = |at| {
        looks(&known, &frames, at)
            .iter()
            .map(|look| look.state)
            .collect::<Vec<_>>()
    };
    use CellState::{FalselySure, Given, Known as Sure, Right, Wrong};
    assert_eq!(states(0), [Given, Wrong, Wrong, Wrong]);
    assert_eq!(states(1), [Given, Sure, Right, Wrong]);
    assert_eq!(states(2), [Given, Sure, FalselySure, Right]);
    assert_eq!(states(3), [Given, Sure, Sure, Right]);
    let settled = |at| {
        looks(&known, &frames, at)
            .iter()
            .filter(|look| look.is_settled)
            .count()
    };
    // The given among them.
    assert_eq!([0, 1, 2, 3].map(settled), [1, 2, 3, 4]);
    let now = standing(&looks(&known, &frames, 2));
    assert_eq!(
        (now.n_blanks, now.n_known, now.n_right, now.n_falsely_sure),
        (3, 1, 2, 1)
    );
    assert!(!now.is_solved());
    assert!(standing(&looks(&known, &frames, 3)).is_solved());
}

#[test]
fn the_slope_is_that_of_a_straight_line_and_not_of_what_is_left_over() {
    let frames = [
        frame([(2, 950), (1, 500), (1, 400)]),
        frame([(2, 990), (1, 920), (1, 600)]),
        frame([(2, 990), (3, 910), (1, 899)]),
        frame([(2, 990), (3, 910), (1, 899)]),
        frame([(2, 990), (3, 910), (4, 899)]),
    ];
    let spots = spots(&known(), &frames);
    let from: Vec<_> = spots
        .iter()
        .map(|spot| (spot.cell, spot.depth, spot.from))
        .collect();
    assert_eq!(from, [(1, 1, Some(1)), (2, 2, Some(3)), (3, 3, Some(5))]);
    assert_eq!(loops_per_depth(&spots), Some(200));
    assert_eq!(loops_per_depth(&spots[..2]), None);
    let mut stopped = spots.clone();
    stopped[2].from = None;
    assert_eq!(loops_per_depth(&stopped), None);
    let scatter = Scatter::of(&stopped, 5, SMALL);
    let (place, is_right) = scatter.places[2];
    assert!(!is_right && Some(place.1) == scatter.never);
    assert!(scatter.places[0].1 && scatter.places[0].0.1 > place.1);
}

#[test]
fn a_race_gives_both_the_same_work() {
    for size in [4, 6, 9] {
        let plan = Plan {
            size,
            ..Plan::default()
        };
        let [looped, fixed] = plan.setups()[..] else {
            panic!("two are raced");
        };
        assert_eq!(
            (looped.spec.kind, fixed.spec.kind),
            (Kind::Looped, Kind::Fixed(4))
        );
        let alone = |contest| Plan { contest, ..plan }.work();
        assert_eq!(alone(Contest::Looped), alone(Contest::Fixed), "{size}");
        assert_eq!(alone(Contest::Looped) * 2, plan.work());
    }
    assert_eq!(
        (seconds(3_000_000_000, None), seconds(10, Some(4.0))),
        (2, 3)
    );
}

#[test]
fn a_pupil_keeps_what_was_seen_of_it() {
    let spec = Spec {
        kind: Kind::Looped,
        width: 8,
        hidden: 16,
    };
    let mut pupil = Pupil::new(Setup { spec, seed: 1 });
    assert_eq!(pupil.known(), []);
    let standing = Standing {
        n_steps: 40,
        n_steps_in_all: 800,
        loss: 1.5,
        n_boards: 100,
    };
    let tally = |n_known| measured("x", 1, Boards::HeldOut, 1, &[n_known, n_known / 2]).tally;
    pupil.look(standing, vec![(4, tally(20)), (32, tally(100))]);
    assert_eq!(
        (pupil.losses.as_slice(), pupil.solved.as_slice()),
        (&[(40, 1.5)][..], &[(40, 500)][..])
    );
    let lines = pupil.known();
    assert_eq!(lines.len(), 2);
    let source = Drawn {
        net: Net {
            kind: NetKind::Looped,
            number: 8,
        },
        n_steps: 32,
    };
    assert_eq!(lines[1].source, source);
    assert_eq!(lines[1].points[1].middle, 0.5);
    assert_eq!(
        pupil.work_done(Shape::from_size(6).unwrap()) * 20,
        Plan {
            contest: Contest::Looped,
            ..Plan::default()
        }
        .work()
    );
}
