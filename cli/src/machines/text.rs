//! What machines make of a board, as tables for reading.

use std::fmt::{self, Write};

use engine::machine::{Combinations, GuessedCells, Machine, Order, Run};
use engine::{Cell, Solutions};

use super::Answer;
use super::table::{Table, align, row};
use crate::args::MachinesArgs;
use crate::head;

/// Draws the board of a line, and its tables.
pub(super) fn draw(answer: &Answer, args: &MachinesArgs, line: usize) -> String {
    let mut drawing = String::new();
    // A string takes all text.
    let _ = write_head(&mut drawing, answer, line);
    for table in [
        by_layers(answer, args),
        by_workers(answer),
        by_guesses(answer),
        by_skips(answer),
        by_runs(answer),
    ] {
        drawing.push('\n');
        drawing.push_str(&align(&table));
    }
    drawing.push('\n');
    drawing
}

fn write_head(drawing: &mut String, answer: &Answer, line: usize) -> fmt::Result {
    let (proof, measures) = (answer.course.proof(), &answer.measures);
    head::write(drawing, &proof.puzzle, Solutions::One, line)?;
    head::write_outcome(drawing, proof, measures)?;
    let (work, span) = measures.parallelism();
    writeln!(drawing, "work {work}, span {span}")?;
    writeln!(drawing, "one pass fills {}", measures.one_pass)?;
    let tokens = answer.runs.iter().find_map(|run| match run.machine {
        Machine::ChainOfThought => Some(run.serial),
        _ => None,
    });
    writeln!(drawing, "dependency order, tokens {}", tokens.unwrap_or(0))?;
    if span > 0 {
        let most = work as f64 / span as f64;
        writeln!(drawing, "most speed-up {work}/{span} = {most:.1}")?;
    }
    Ok(())
}

fn by_layers(answer: &Answer, args: &MachinesArgs) -> Table {
    let layers = || args.layers.iter().map(|layers| layers.get());
    let fixed = answer.runs.iter().filter_map(|run| match run.machine {
        Machine::FixedDepth { .. } => Some(run.filled),
        _ => None,
    });
    let forced = answer.runs.iter().filter_map(|run| match run.machine {
        Machine::Autoregressive { .. } => Some(run.guessed),
        _ => None,
    });
    let loops = layers().map(|layers| match answer.course.loops_to_fill(layers) {
        Some(n) => n.to_string(),
        None => "never".into(),
    });
    vec![
        row("layers", layers()),
        row("fixed depth fills", fixed.clone()),
        row("ideal diffusion fills, any steps", fixed),
        row("commit and re-read, steps to fill", loops),
        row("reading order, forced guesses", forced),
    ]
}

fn by_workers(answer: &Answer) -> Table {
    let times = &answer.times;
    vec![
        row("workers", times.iter().map(|times| times.workers)),
        row("pass by pass", times.iter().map(|times| times.by_pass)),
        row(
            "longest chain first",
            times.iter().map(|times| times.by_chain),
        ),
        row(
            "  at least (Brent)",
            times.iter().map(|times| times.bounds.lower),
        ),
        row(
            "  at most (Brent)",
            times.iter().map(|times| times.bounds.upper),
        ),
    ]
}

fn by_guesses(answer: &Answer) -> Table {
    let mut table = vec![row("guess in parallel", ["copies", "passes", "open"])];
    let (all, some) = answer.guesses.split_last().into_iter().next().unzip();
    for guess in some.unwrap_or_default() {
        let cells: Vec<String> = guess.cells.iter().map(Cell::to_string).collect();
        table.push(guess_row(&cells.join(" "), guess));
    }
    table.extend(all.map(|guess| guess_row("all cells", guess)));
    table
}

fn guess_row(name: &str, guess: &engine::machine::Guess) -> Vec<String> {
    let figures = [guess.passes.to_string(), guess.n_open.to_string()];
    row(name, [&[number(guess.branches)], &figures[..]].concat())
}

/// Writes a number of combinations, a large one as a power of ten.
fn number(combinations: Combinations) -> String {
    match combinations.exact {
        Some(n) if n < 1_000_000 => n.to_string(),
        _ => format!("10^{:.1}", combinations.log10),
    }
}

/// The most columns of passes.
const MAX_COLUMNS: u64 = 8;

fn by_skips(answer: &Answer) -> Table {
    let n_passes = answer.course.n_passes();
    let stride = n_passes.div_ceil(MAX_COLUMNS).max(1);
    let passes = || (0..n_passes).step_by(stride as usize).chain([n_passes]);
    let copies = passes().map(|passes| number(answer.course.combinations_after(passes)));
    vec![
        row("after passes", passes()),
        row("copies to guess the rest", copies),
    ]
}

fn by_runs(answer: &Answer) -> Table {
    let columns = [
        "filled",
        "guessed",
        "wrong",
        "open",
        "right",
        "conflicts",
        "serial",
        "work",
        "peak",
        "",
    ];
    let head = row("machine", columns);
    std::iter::once(head)
        .chain(answer.runs.iter().map(run_row))
        .collect()
}

fn run_row(run: &Run) -> Vec<String> {
    let figure = |figure: Option<u64>| figure.map_or("unknown".into(), |n| n.to_string());
    let stuck = if run.is_stuck { "stuck" } else { "" };
    let figures = [
        run.filled.to_string(),
        run.guessed.to_string(),
        run.wrong.to_string(),
        run.open.to_string(),
        format!("{:.1}", run.expected_right),
        run.conflicts.to_string(),
        run.serial.to_string(),
        figure(run.compute.map(|compute| compute.work)),
        figure(run.compute.map(|compute| compute.peak)),
        stuck.into(),
    ];
    row(&name_of(run.machine), figures)
}

/// Returns a machine with its parameters, such as `looped, 4 layers x 16`.
fn name_of(machine: Machine) -> String {
    let of_layers = |layers: u16| match layers {
        1 => "1 layer".into(),
        n => format!("{n} layers"),
    };
    match machine {
        Machine::OnePass => "one pass".into(),
        Machine::FixedDepth { layers } => format!("fixed depth, {}", of_layers(layers)),
        Machine::IdealDiffusion { layers, steps } => {
            format!("ideal diffusion, {} x {steps}", of_layers(layers))
        }
        Machine::CommitDiffusion {
            layers,
            steps,
            order,
        } => {
            let order = match order {
                Order::Confidence => "commit by confidence",
                Order::Random => "commit in random order",
            };
            format!("{order}, {} x {steps}", of_layers(layers))
        }
        Machine::Autoregressive { layers } => format!("reading order, {}", of_layers(layers)),
        Machine::ChainOfThought => "dependency order".into(),
        Machine::Looped { layers, loops } => format!("looped, {} x {loops}", of_layers(layers)),
        Machine::Hardware { workers, .. } if workers.get() == 1 => "1 worker".into(),
        Machine::Hardware { workers, .. } => format!("{workers} workers"),
        Machine::Guess {
            cells: GuessedCells::Best(1),
        } => "guess of 1 cell".into(),
        Machine::Guess {
            cells: GuessedCells::Best(n),
        } => format!("guess of {n} cells"),
        Machine::Guess {
            cells: GuessedCells::All,
        } => "guess of all cells".into(),
    }
}
