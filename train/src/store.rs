//! Where weights and tables are.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use net::record::{self, Attempt, Measured, Moment};
use net::{Network, Weights};

use crate::plan::{self, Entry};
use crate::report;

/// A folder of weights and tables.
pub(crate) struct Store(PathBuf);

impl Store {
    pub(crate) fn at(dir: &Path) -> Self {
        Self(dir.to_owned())
    }

    /// Reads the weights of a network.
    pub(crate) fn weights(&self, entry: &Entry) -> Result<Weights> {
        let path = self.file(entry);
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Weights::from_bytes(&bytes).with_context(|| path.display().to_string())
    }

    /// Writes the weights of a network.
    pub(crate) fn write_weights(&self, entry: &Entry, network: &Network<f32>) -> Result<()> {
        self.write(&self.file(entry), &network.to_weights().to_bytes())
    }

    /// Writes how a training went; those of others stay.
    pub(crate) fn write_moments(&self, entry: &Entry, moments: Vec<Moment>) -> Result<()> {
        let mut all = match self.read("trainings.csv")? {
            Some(text) => record::read_moments(&text)?,
            None => Vec::new(),
        };
        all.retain(|m| m.network != entry.name || m.seed != entry.recipe.seed);
        all.extend(moments);
        all.sort_by_key(|m| (place(&m.network, m.seed), m.step));
        self.write(
            &self.0.join("trainings.csv"),
            record::write_moments(&all).as_bytes(),
        )
    }

    /// Reads how trainings went.
    #[cfg(test)]
    pub(crate) fn moments(&self) -> Result<Vec<Moment>> {
        let text = self.read("trainings.csv")?.unwrap_or_default();
        Ok(record::read_moments(&text)?)
    }

    /// Reads what networks know; nothing if there are no tables.
    pub(crate) fn tables(&self) -> Result<(Vec<Measured>, Vec<Attempt>)> {
        let tables = (
            self.read("boards.csv")?,
            self.read("cells.csv")?,
            self.read("deep.csv")?,
        );
        let (Some(boards), Some(cells), Some(deep)) = tables else {
            return Ok((Vec::new(), Vec::new()));
        };
        Ok((
            record::read_measured(&boards, &cells)?,
            record::read_attempts(&deep)?,
        ))
    }

    /// Writes the tables of the report anew.
    pub(crate) fn write_report(&self, path: &Path) -> Result<()> {
        let text =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let (measured, attempts) = self.tables()?;
        let text = report::with_tables(&text, &measured, &attempts)
            .with_context(|| format!("{} has no place for tables", path.display()))?;
        self.write(path, text.as_bytes())
    }

    /// Writes what networks know; that of other networks stays.
    pub(crate) fn write_tables(
        &self,
        entries: &[Entry],
        measured: Vec<(Vec<Measured>, Vec<Attempt>)>,
    ) -> Result<()> {
        let (mut all, mut attempts) = self.tables()?;
        let is_new = |network: &str, seed: u64| {
            entries
                .iter()
                .any(|entry| entry.name == network && entry.recipe.seed == seed)
        };
        all.retain(|m| !is_new(&m.network, m.seed));
        attempts.retain(|a| !is_new(&a.network, a.seed));
        for (of_sets, of_deep) in measured {
            all.extend(of_sets);
            attempts.extend(of_deep);
        }
        // Stable: sets and steps stay in their order.
        all.sort_by_key(|m| place(&m.network, m.seed));
        attempts.sort_by_key(|a| place(&a.network, a.seed));
        self.write(
            &self.0.join("boards.csv"),
            record::write_boards(&all).as_bytes(),
        )?;
        self.write(
            &self.0.join("cells.csv"),
            record::write_cells(&all).as_bytes(),
        )?;
        self.write(
            &self.0.join("deep.csv"),
            record::write_attempts(&attempts).as_bytes(),
        )
    }

    fn file(&self, entry: &Entry) -> PathBuf {
        self.0
            .join(format!("{}-{}.sdn", entry.name, entry.recipe.seed))
    }

    /// Reads a table, if there is one.
    fn read(&self, name: &str) -> Result<Option<String>> {
        let path = self.0.join(name);
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(&path);
        text.map(Some)
            .with_context(|| format!("cannot read {}", path.display()))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        fs::create_dir_all(&self.0).with_context(|| format!("cannot make {}", self.0.display()))?;
        fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// Returns where a network stands in the plan.
fn place(network: &str, seed: u64) -> usize {
    let is_it = |entry: &Entry| entry.name == network && entry.recipe.seed == seed;
    plan::all().iter().position(is_it).unwrap_or(usize::MAX)
}
