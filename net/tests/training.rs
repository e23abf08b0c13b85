//! Networks that are trained for so many steps: what they know by then, by the depth of a cell.

use engine::Shape;
use net::{Board, Kind, Network, Recipe, Spec, Training, made};

fn boards(seeds: std::ops::Range<u64>) -> Vec<Board> {
    let shape: Shape = "2x3".parse().unwrap();
    seeds
        .map(|seed| made::board(shape, seed).unwrap())
        .collect()
}

fn recipe(kind: Kind, n_steps: usize) -> Recipe {
    let (width, hidden) = (8, 16);
    let spec = Spec {
        kind,
        width,
        hidden,
    };
    let shape = "2x3".parse().unwrap();
    Recipe {
        n_steps,
        ..Recipe::usual(spec, shape, 1)
    }
}

fn trained(recipe: Recipe) -> Network<f32> {
    let mut training = Training::begin(recipe).unwrap();
    while !training.is_over() {
        training.step();
    }
    training.network()
}

/// Returns the part of the cells of some depths that are known after so many loops.
fn known(network: &Network<f32>, boards: &[Board], n_loops: usize, depths: &[u16]) -> f64 {
    let (mut n_known, mut n) = (0, 0);
    for board in boards {
        let opinion = network.run(board, n_loops).pop().unwrap();
        for cell in board
            .blanks()
            .filter(|&cell| board.depth[cell].is_some_and(|depth| depths.contains(&depth)))
        {
            n_known += usize::from(opinion.is_known(cell));
            n += 1;
        }
    }
    f64::from(n_known as u32) / f64::from(n as u32)
}

#[test]
fn a_looped_network_gets_deeper_with_every_loop_and_a_fixed_one_stops() {
    let others = boards(0..60);
    let looped = trained(recipe(Kind::Looped, 800));
    assert!(known(&looped, &others, 16, &[1]) > 0.95);
    let at = |n_loops| known(&looped, &others, n_loops, &[4, 5, 6]);
    assert!(at(4) < 0.1 && at(24) > 0.7, "{} {}", at(4), at(24));

    // Another seed: some never learn to look twice.
    let fixed = Recipe {
        seed: 2,
        ..recipe(Kind::Fixed(2), 500)
    };
    let fixed = trained(fixed);
    assert!(known(&fixed, &others, 2, &[1]) > 0.7);
    assert!(known(&fixed, &others, 2, &[4, 5, 6]) < 0.1);
}

#[test]
fn a_seed_gives_the_same_network() {
    for kind in [Kind::Looped, Kind::Fixed(2)] {
        let twice = [(); 2].map(|()| trained(recipe(kind, 5)));
        assert_eq!(twice[0], twice[1]);
    }
}
