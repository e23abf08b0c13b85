//! The tables of what was measured, as they are asked.

use net::Tally;
use net::record::{self, Attempt, Measured, Moment, TableError};

use super::{Net, Trained};

/// The boards that networks were measured on.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Boards {
    /// Made as those to learn from are, and kept apart.
    #[default]
    HeldOut,
    /// Annealed to each depth from 12 to 28.
    Annealed,
    /// Of 22 to 26 givens and at most 8 deep.
    Shallow,
    /// Of 22 to 26 givens and 15 to 20 deep.
    Deep,
}

impl Boards {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::HeldOut, Self::Annealed, Self::Shallow, Self::Deep];

    /// Returns the name used in tables and links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HeldOut => "held-out",
            Self::Annealed => "annealed",
            Self::Shallow => "shallow",
            Self::Deep => "deep",
        }
    }
}

/// The files of the tables, in the order in which [`Tables::read`] wants them.
pub const FILES: [&str; 4] = ["boards.csv", "cells.csv", "deep.csv", "trainings.csv"];

/// All that was measured.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tables {
    /// What networks know of boards.
    measured: Vec<Measured>,
    /// How they do on the deepest boards.
    attempts: Vec<Attempt>,
    /// How trainings went.
    moments: Vec<Moment>,
    /// All networks with all their seeds, in the order of the tables.
    trained: Vec<Trained>,
    /// Of each network the seed that was chosen.
    best: Vec<Trained>,
}

impl Tables {
    /// Reads the files.
    ///
    /// # Errors
    /// [`TableError`] for the first line that is no row.
    pub fn read([boards, cells, deep, trainings]: [&str; 4]) -> Result<Self, TableError> {
        let measured = record::read_measured(boards, cells)?;
        let trained = measured.iter().filter_map(|measured| {
            Some(Trained {
                net: Net::read(&measured.network)?,
                seed: measured.seed as u16,
            })
        });
        let mut trained: Vec<Trained> = trained.collect();
        // What is known of a network stands together.
        trained.dedup();
        let mut tables = Self {
            measured,
            attempts: record::read_attempts(deep)?,
            moments: record::read_moments(trainings)?,
            trained,
            best: Vec::new(),
        };
        let best = tables
            .nets()
            .into_iter()
            .filter_map(|net| tables.choose(net));
        tables.best = best.collect();
        Ok(tables)
    }

    /// Returns all networks with all their seeds, in the order of the tables.
    pub fn trained(&self) -> &[Trained] {
        &self.trained
    }

    /// Returns the networks.
    pub fn nets(&self) -> Vec<Net> {
        let mut nets: Vec<Net> = self.trained.iter().map(|trained| trained.net).collect();
        nets.dedup();
        nets
    }

    /// Returns the seed of a network that solves most of the boards kept for choosing, and of several the
    /// one that is least surprised by what it learns from.
    pub fn best(&self, net: Net) -> Option<Trained> {
        let mut best = self.best.iter().copied();
        best.find(|trained| trained.net == net)
    }

    fn choose(&self, net: Net) -> Option<Trained> {
        let own = self.trained.iter().copied();
        let own = own.filter(|trained| trained.net == net);
        let rank = |trained: &Trained| {
            let last = self.training(*trained).last();
            last.map_or((0, 0), |m| (m.n_solved, -(m.loss * 10_000.0) as i64))
        };
        own.max_by_key(rank)
    }

    /// Returns the course of a training.
    pub fn training(&self, trained: Trained) -> impl Iterator<Item = &Moment> {
        let name = trained.net.name();
        let is_own = move |m: &&Moment| m.seed == u64::from(trained.seed) && m.network == name;
        self.moments.iter().filter(is_own)
    }

    /// Returns what each seed of a network knows of some boards after so many layers or loops.
    pub fn tallies(&self, net: Net, boards: Boards, n_steps: u16) -> Vec<(u16, &Tally)> {
        let name = net.name();
        let is_meant = |m: &&Measured| {
            m.n_steps == u32::from(n_steps) && m.set == boards.name() && m.network == name
        };
        let all = self.measured.iter().filter(is_meant);
        all.map(|m| (m.seed as u16, &m.tally)).collect()
    }

    /// Returns after how many layers or loops a network was measured, ascending.
    pub fn steps(&self, net: Net) -> Vec<u16> {
        let name = net.name();
        let own = self.measured.iter().filter(|m| m.network == name);
        let mut steps: Vec<u16> = own.map(|m| m.n_steps as u16).collect();
        steps.sort_unstable();
        steps.dedup();
        steps
    }

    /// Returns from when on a network has the deepest boards solved, by their depth.
    pub fn attempts(&self, trained: Trained) -> Vec<(u16, Option<u16>)> {
        let name = trained.net.name();
        let is_own = |a: &&Attempt| a.seed == u64::from(trained.seed) && a.network == name;
        let own = self.attempts.iter().filter(is_own);
        own.map(|a| (a.depth as u16, a.solved_from.map(|from| from as u16)))
            .collect()
    }
}
