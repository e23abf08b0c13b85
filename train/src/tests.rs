//! The weights that are shipped, held against the tables, and the plan against the weights.

use std::path::Path;

use net::record::Moment;
use net::{Kind, Network, Training};

use crate::measure;
use crate::plan::{self, EVERY};
use crate::report;
use crate::sets::Sets;
use crate::store::Store;

fn shipped() -> Store {
    Store::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/nets"))
}

#[test]
fn shipped_weights_come_to_the_shipped_tables_on_held_out_boards() {
    let (measured, _) = shipped().tables().unwrap();
    let sets = Sets::held_out();
    for entry in plan::all() {
        let weights = shipped().weights(&entry).unwrap();
        assert_eq!(weights.spec, entry.recipe.spec, "{entry}");
        // Few loops of all seeds and many of one: the rest takes minutes.
        let most = match entry.name {
            "looped-8" if entry.recipe.seed == 1 => 64,
            _ => 16,
        };
        let tallies = measure::tallies(&Network::of(&weights), &sets, most);
        let mut n_compared = 0;
        for row in &measured {
            let is_own = row.network == entry.name && row.seed == entry.recipe.seed;
            let tally = tallies.get(row.n_steps as usize - 1);
            if let Some(tally) = tally.filter(|_| is_own && row.set == "held-out") {
                assert_eq!(*tally, row.tally, "{entry} after {}", row.n_steps);
                n_compared += 1;
            }
        }
        assert!(n_compared > 0, "{entry}");
    }
}

#[test]
fn a_training_is_as_its_record_says() {
    // The first steps only; the rest takes minutes. What they come to is written down with the weights.
    let entry = plan::all()
        .into_iter()
        .find(|entry| entry.name == "fixed-1")
        .unwrap();
    let moments = shipped().moments().unwrap();
    let is_first = |m: &&Moment| m.network == "fixed-1" && m.seed == 1 && m.step as usize == EVERY;
    let expected = moments.iter().find(is_first).unwrap();
    let mut training = Training::begin(entry.recipe).unwrap();
    let loss: f64 = (0..EVERY).map(|_| training.step().loss).sum();
    let found = format!("{:.4}", loss / EVERY as f64);
    assert_eq!(found, format!("{:.4}", expected.loss));
}

#[test]
fn every_network_is_trained_from_three_seeds_or_more() {
    for kind in [1, 2, 4, 8]
        .map(Kind::Fixed)
        .into_iter()
        .chain([Kind::Looped])
    {
        let all = plan::all();
        let own = all.iter().filter(|entry| entry.recipe.spec.kind == kind);
        let mut seeds: Vec<(usize, u64)> = own
            .map(|entry| (entry.recipe.spec.width, entry.recipe.seed))
            .collect();
        let n = seeds.len();
        seeds.sort_unstable();
        seeds.dedup();
        assert_eq!(seeds.len(), n, "{kind:?}");
        assert!(n >= 3, "{kind:?}");
    }
}

#[test]
fn the_report_has_the_tables() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/evidence.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (measured, attempts) = shipped().tables().unwrap();
    let expected = report::with_tables(&text, &measured, &attempts).unwrap();
    assert_eq!(
        text, expected,
        "`cargo xtask train --measure` writes them anew"
    );
}
