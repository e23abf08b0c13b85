use super::*;
use engine::notation;

const SMALL: &str = "..1.4......1.2..";

fn board(text: &str) -> Board {
    let board = notation::read_one(text, &Default::default()).unwrap();
    Board::of(&board.puzzle().unwrap()).unwrap()
}

fn loss(network: &Network<f64>, board: &Board, n_steps: usize) -> f64 {
    let ground = Ground::of(board);
    let mut state = network.start(&ground);
    for index in 0..n_steps {
        state = network.step(index, &ground, state).after;
    }
    let beliefs = network.beliefs(board, &state);
    let surprise = |cell: usize| {
        let right = cell * board.shape.size() + usize::from(board.solution[cell]);
        -beliefs[right].ln()
    };
    let blanks: Vec<usize> = board.blanks().collect();
    blanks.iter().map(|&cell| surprise(cell)).sum::<f64>() / blanks.len() as f64
}

fn gradient(network: &Network<f64>, board: &Board, n_steps: usize) -> Vec<f64> {
    let ground = Ground::of(board);
    let mut traces = Vec::new();
    let mut state = network.start(&ground);
    for index in 0..n_steps {
        let trace = network.step(index, &ground, state);
        state = trace.after.clone();
        traces.push(trace);
    }
    let mut by_weights = vec![0.0; network.weights.len()];
    let mut by_state = network.by_state(board, &state, 1.0, &mut by_weights);
    for (index, trace) in traces.iter().enumerate().rev() {
        by_state = network.back(index, &ground, trace, &by_state, &mut by_weights);
    }
    network.back_to_start(&ground, &by_state, &mut by_weights);
    by_weights
}

#[test]
fn derivatives_are_those_that_differences_come_to() {
    let board = board(SMALL);
    for (kind, n_steps) in [(Kind::Fixed(3), 3), (Kind::Looped, 4)] {
        let spec = Spec {
            kind,
            width: 5,
            hidden: 6,
        };
        let network = Network::<f64>::new(spec, 3);
        let by_weights = gradient(&network, &board, n_steps);
        for (index, &by_weight) in by_weights.iter().enumerate() {
            let at = |change: f64| {
                let mut other = network.clone();
                other.weights[index] += change;
                loss(&other, &board, n_steps)
            };
            let difference = (at(1e-6) - at(-1e-6)) / 2e-6;
            let error = (by_weight - difference).abs();
            assert!(
                error < 1e-7 + 1e-5 * difference.abs(),
                "{kind:?}, weight {index}: {by_weight} by derivative, {difference} by difference"
            );
        }
    }
}

#[test]
fn digits_that_change_their_names_change_nothing_else() {
    let spec = Spec {
        kind: Kind::Looped,
        width: 6,
        hidden: 8,
    };
    let network = Network::<f64>::new(spec, 11);
    let other = SMALL.replace('1', "x").replace('4', "1").replace('x', "4");
    let [beliefs, swapped] = [SMALL, &other].map(|text| {
        let board = board(text);
        let ground = Ground::of(&board);
        let mut state = network.start(&ground);
        for index in 0..5 {
            state = network.step(index, &ground, state).after;
        }
        network.beliefs(&board, &state)
    });
    for (index, belief) in beliefs.iter().enumerate() {
        let digit = [3, 1, 2, 0][index % 4];
        let same = swapped[index / 4 * 4 + digit];
        assert!((belief - same).abs() < 1e-12, "{belief} {same}");
    }
}

#[test]
fn the_sizes_are_what_they_are_said_to_be() {
    let spec = |kind, width, hidden| Spec {
        kind,
        width,
        hidden,
    };
    assert_eq!(spec(Kind::Looped, 8, 16).n_weights(), 848);
    assert_eq!(spec(Kind::Looped, 16, 32).n_weights(), 3232);
    assert_eq!(spec(Kind::Fixed(4), 16, 32).n_weights(), 12_736);
}
