//! Trains the networks of the page from their seeds, and measures what they know: weights and tables in
//! `assets/nets/`. `cargo xtask train` calls it.
//!
//! Whatever comes out follows from the plan alone: it is the same on every machine, and however many cores
//! work on it.

mod measure;
mod plan;
mod report;
mod sets;
mod store;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use lexopt::prelude::*;
use net::{Board, Network, Tally, Training};
use rayon::prelude::*;

use plan::Entry;
use sets::Sets;
use store::Store;

const HELP: &str = "\
Trains the networks of the page from their seeds and measures them: weights and tables in assets/nets/.
All of them take about four hours of one core, shared among all cores there are.

Usage: train [OPTIONS]

Options:
  --only NAMES   networks to train, with commas between, of all seeds or of one: looped-8,fixed-4-2;
                 the others stay as they are
  --measure      train nothing: measure the weights that are there
  --out DIR      where weights and tables are [default: assets/nets]
  --report FILE  the report that has the tables in it [default: docs/evidence.md]
  --list         print the plan and train nothing";

struct Options {
    only: Option<Vec<String>>,
    is_to_train: bool,
    out: PathBuf,
    report: PathBuf,
}

fn main() -> Result<()> {
    let Some(options) = parse(lexopt::Parser::from_env())? else {
        return Ok(());
    };
    let start = Instant::now();
    let store = Store::at(&options.out);
    // Whatever keeps the report from being written is better known before than after hours.
    store.write_report(&options.report)?;
    let entries: Vec<Entry> = plan::all()
        .into_iter()
        .filter(|entry| {
            let names = options.only.as_ref();
            names.is_none_or(|names| names.iter().any(|name| entry.is_called(name)))
        })
        .collect();
    if options.is_to_train {
        train(&entries, &store)?;
    }
    let sets = Sets::to_measure();
    let bar = bar(entries.len() as u64, "measured")?;
    let measured: Vec<_> = entries
        .iter()
        .map(|entry| {
            let network = Network::of(&store.weights(entry)?);
            let measured = measure::all(entry, &network, &sets);
            bar.println(measure::line(entry, &measured.0, &measured.1));
            bar.inc(1);
            Ok(measured)
        })
        .collect::<Result<_>>()?;
    bar.finish_and_clear();
    store.write_tables(&entries, measured)?;
    store.write_report(&options.report)?;
    println!("{:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn parse(mut args: lexopt::Parser) -> Result<Option<Options>> {
    let mut options = Options {
        only: None,
        is_to_train: true,
        out: PathBuf::from("assets/nets"),
        report: PathBuf::from("docs/evidence.md"),
    };
    while let Some(arg) = args.next()? {
        match arg {
            Long("only") => {
                let names = args.value()?.string()?;
                let names: Vec<String> = names.split(',').map(str::to_owned).collect();
                let known = plan::all();
                if let Some(name) = names
                    .iter()
                    .find(|name| !known.iter().any(|entry| entry.is_called(name)))
                {
                    bail!("no network is called `{name}`; see --list");
                }
                options.only = Some(names);
            }
            Long("measure") => options.is_to_train = false,
            Long("out") => options.out = args.value()?.into(),
            Long("report") => options.report = args.value()?.into(),
            Long("list") => {
                for entry in plan::all() {
                    println!("{entry}");
                }
                return Ok(None);
            }
            Short('h') | Long("help") => {
                println!("{HELP}");
                return Ok(None);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(options))
}

/// Trains networks one after the other, each on all cores, and writes the weights of each as soon as it is
/// done.
fn train(entries: &[Entry], store: &Store) -> Result<()> {
    let tried = sets::to_choose_by();
    let bar = bar(entries.iter().map(Entry::cost).sum(), "of the work")?;
    for entry in entries {
        let start = Instant::now();
        let mut training = Training::begin(entry.recipe)?;
        let mut moments = Vec::new();
        let (mut loss, mut n) = (0.0, 0.0);
        while !training.is_over() {
            let progress = training
                .step_by(|seats, learn| seats.par_iter_mut().with_max_len(1).for_each(learn));
            loss += progress.loss;
            n += 1.0;
            bar.inc(entry.cost() / entry.recipe.n_steps as u64);
            if progress.n_steps % plan::EVERY == 0 || training.is_over() {
                let tally = tally(entry, &training.network(), &tried);
                moments.push(entry.moment(progress.n_steps, loss / n, &tally));
                (loss, n) = (0.0, 0.0);
            }
        }
        store.write_weights(entry, &training.network())?;
        let seconds = start.elapsed().as_secs_f64();
        let last = moments.last().map(|m| (m.n_solved, m.n_boards, m.loss));
        println!("{entry}: {seconds:.0} s, {last:?}");
        store.write_moments(entry, moments)?;
    }
    bar.finish_and_clear();
    Ok(())
}

/// Returns what a network knows of boards in the end.
fn tally(entry: &Entry, network: &Network<f32>, boards: &[Board]) -> Tally {
    let of = |board: &Board| {
        let mut tally = Tally::default();
        if let Some(opinion) = network.run(board, entry.n_loops_to_choose_by()).last() {
            tally.add(board, opinion);
        }
        tally
    };
    let add = |mut sum: Tally, other: Tally| {
        sum.add_all(&other);
        sum
    };
    boards.par_iter().map(of).reduce(Tally::default, add)
}

fn bar(length: u64, what: &str) -> Result<ProgressBar> {
    let template = format!("{{bar:40}} {{percent}} % {what}, {{elapsed}} gone, {{eta}} left");
    Ok(ProgressBar::new(length).with_style(ProgressStyle::with_template(&template)?))
}
