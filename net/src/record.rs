//! What trained networks know of boards, as tables: written by `cargo xtask train`, read by the page.
//!
//! A table is CSV: a line of names, then a line for each row. No value has a comma in it.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use crate::tally::{Count, Tally};

/// What a network knows of some boards after so many layers or loops.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measured {
    /// The network.
    pub network: String,
    /// The seed it was trained from.
    pub seed: u64,
    /// Which boards.
    pub set: String,
    /// Layers or loops.
    pub n_steps: u32,
    /// What it knows of them.
    pub tally: Tally,
}

/// From when on a network has a single board solved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attempt {
    /// The network.
    pub network: String,
    /// The seed it was trained from.
    pub seed: u64,
    /// The board's depth.
    pub depth: u32,
    /// The first layer or loop from which on all blanks are right, up to the last one that was looked at.
    pub solved_from: Option<u32>,
}

/// How far a training had come at one moment.
#[derive(Clone, PartialEq, Debug)]
pub struct Moment {
    /// The network.
    pub network: String,
    /// The seed it was trained from.
    pub seed: u64,
    /// Steps of training.
    pub step: u32,
    /// The surprise at the right digit of a blank, in nats, on average since the moment before.
    pub loss: f32,
    /// Boards that were tried, of those kept for choosing a seed.
    pub n_boards: u32,
    /// How many of them it had solved.
    pub n_solved: u32,
}

/// A line cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TableError {
    /// Its number, counted from 1.
    pub line: usize,
    /// The names of its values.
    pub expected: &'static str,
    /// What it says.
    pub found: String,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Self {
            line,
            expected,
            found,
        } = self;
        write!(f, "line {line}: expected {expected}, found {found}")
    }
}

impl std::error::Error for TableError {}

const CELLS: &str = "network,seed,boards,steps,depth,cells,known,falsely_sure,right";
const BOARDS: &str = "network,seed,boards,steps,n_boards,n_solved";
const ATTEMPTS: &str = "network,seed,depth,solved_from";
const MOMENTS: &str = "network,seed,step,loss,n_boards,n_solved";

/// Writes what is known of cells, by depth.
pub fn write_cells(all: &[Measured]) -> String {
    let rows = all.iter().flat_map(|measured| {
        let Measured {
            network,
            seed,
            set,
            n_steps,
            tally,
        } = measured;
        let rows = tally.counts.iter().enumerate();
        let rows = rows.filter(|(_, count)| count.n_cells > 0);
        rows.map(move |(row, count)| {
            let depth = row + 1;
            let Count {
                n_cells,
                n_known,
                n_falsely_sure,
                n_right,
            } = count;
            format!(
                "{network},{seed},{set},{n_steps},{depth},{n_cells},{n_known},{n_falsely_sure},{n_right}"
            )
        })
    });
    table(CELLS, rows)
}

/// Writes how many boards are solved.
pub fn write_boards(all: &[Measured]) -> String {
    let row = |measured: &Measured| {
        let Measured {
            network,
            seed,
            set,
            n_steps,
            tally,
        } = measured;
        let (n_boards, n_solved) = (tally.n_boards, tally.n_solved);
        format!("{network},{seed},{set},{n_steps},{n_boards},{n_solved}")
    };
    table(BOARDS, all.iter().map(row))
}

/// Reads both tables: the second tells how many boards there are and are solved, the first what is known of
/// their cells.
///
/// # Errors
/// [`TableError`] for the first line that is no row.
pub fn read_measured(boards: &str, cells: &str) -> Result<Vec<Measured>, TableError> {
    let mut all = rows(
        boards,
        BOARDS,
        |[network, seed, set, n_steps, n_boards, n_solved]| {
            Some(Measured {
                network: network.into(),
                seed: seed.parse().ok()?,
                set: set.into(),
                n_steps: n_steps.parse().ok()?,
                tally: Tally {
                    n_boards: n_boards.parse().ok()?,
                    n_solved: n_solved.parse().ok()?,
                    ..Tally::default()
                },
            })
        },
    )?;
    let mut last = 0;
    rows(
        cells,
        CELLS,
        |[network, seed, set, n_steps, counts @ ..]: [&str; 9]| {
            let seed: u64 = seed.parse().ok()?;
            let n_steps: u32 = n_steps.parse().ok()?;
            let is_of = |measured: &Measured| {
                measured.n_steps == n_steps
                    && measured.seed == seed
                    && measured.network == network
                    && measured.set == set
            };
            // Rows of the same boards stand together.
            if !all.get(last).is_some_and(is_of) {
                last = all.iter().position(is_of)?;
            }
            let [depth, n_cells, n_known, n_falsely_sure, n_right] =
                counts.map(|n| n.parse::<u16>().ok());
            let row = usize::from(depth?).checked_sub(1)?;
            let counts = &mut all[last].tally.counts;
            if counts.len() <= row {
                counts.resize(row + 1, Count::default());
            }
            counts[row] = Count {
                n_cells: n_cells?.into(),
                n_known: n_known?.into(),
                n_falsely_sure: n_falsely_sure?.into(),
                n_right: n_right?.into(),
            };
            Some(())
        },
    )?;
    Ok(all)
}

/// Writes how the networks do on single boards.
pub fn write_attempts(all: &[Attempt]) -> String {
    let row = |attempt: &Attempt| {
        let Attempt {
            network,
            seed,
            depth,
            solved_from,
        } = attempt;
        let solved_from = solved_from.map_or_else(|| "-".to_owned(), |from| from.to_string());
        format!("{network},{seed},{depth},{solved_from}")
    };
    table(ATTEMPTS, all.iter().map(row))
}

/// Reads how the networks do on single boards.
///
/// # Errors
/// [`TableError`] for the first line that is no row.
pub fn read_attempts(text: &str) -> Result<Vec<Attempt>, TableError> {
    rows(text, ATTEMPTS, |[network, seed, depth, solved_from]| {
        Some(Attempt {
            network: network.into(),
            seed: seed.parse().ok()?,
            depth: depth.parse().ok()?,
            solved_from: match solved_from {
                "-" => None,
                from => Some(from.parse().ok()?),
            },
        })
    })
}

/// Writes how trainings went.
pub fn write_moments(all: &[Moment]) -> String {
    let row = |moment: &Moment| {
        let Moment {
            network,
            seed,
            step,
            loss,
            n_boards,
            n_solved,
        } = moment;
        format!("{network},{seed},{step},{loss:.4},{n_boards},{n_solved}")
    };
    table(MOMENTS, all.iter().map(row))
}

/// Reads how trainings went.
///
/// # Errors
/// [`TableError`] for the first line that is no row.
pub fn read_moments(text: &str) -> Result<Vec<Moment>, TableError> {
    rows(
        text,
        MOMENTS,
        |[network, seed, step, loss, n_boards, n_solved]| {
            Some(Moment {
                network: network.into(),
                seed: seed.parse().ok()?,
                step: step.parse().ok()?,
                loss: f32::from_str(loss).ok()?,
                n_boards: n_boards.parse().ok()?,
                n_solved: n_solved.parse().ok()?,
            })
        },
    )
}

fn table(head: &str, rows: impl Iterator<Item = String>) -> String {
    let mut text = format!("{head}\n");
    for row in rows {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{row}");
    }
    text
}

fn rows<const N: usize, T>(
    text: &str,
    head: &'static str,
    mut read: impl FnMut([&str; N]) -> Option<T>,
) -> Result<Vec<T>, TableError> {
    let refuse = |line: usize, found: &str| TableError {
        line,
        expected: head,
        found: found.chars().take(80).collect(),
    };
    let mut lines = text.lines().zip(1..);
    match lines.next() {
        Some((found, _)) if found == head => {}
        other => return Err(refuse(1, other.map_or("", |(found, _)| found))),
    }
    lines
        .map(|(found, line)| {
            let values: Vec<&str> = found.split(',').collect();
            let row = <[&str; N]>::try_from(values).ok().and_then(&mut read);
            row.ok_or_else(|| refuse(line, found))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(n_steps: u32) -> Measured {
        let count = |n_cells| Count {
            n_cells,
            n_known: 3,
            n_falsely_sure: 1,
            n_right: 4,
        };
        Measured {
            network: "looped-8".into(),
            seed: 2,
            set: "held-out".into(),
            n_steps,
            tally: Tally {
                counts: vec![count(5), Count::default(), count(4)],
                n_boards: 2,
                n_solved: 1,
            },
        }
    }

    #[test]
    fn tables_read_back() {
        let all = vec![measured(1), measured(2)];
        let (boards, cells) = (write_boards(&all), write_cells(&all));
        assert_eq!(boards.lines().nth(1), Some("looped-8,2,held-out,1,2,1"));
        assert_eq!(
            cells.lines().nth(2),
            Some("looped-8,2,held-out,1,3,4,3,1,4")
        );
        assert_eq!(read_measured(&boards, &cells), Ok(all));

        let attempt = |solved_from| Attempt {
            network: "fixed-4".into(),
            seed: 1,
            depth: 23,
            solved_from,
        };
        let attempts = vec![attempt(None), attempt(Some(31))];
        assert_eq!(read_attempts(&write_attempts(&attempts)), Ok(attempts));

        let moments = vec![Moment {
            network: "fixed-4".into(),
            seed: 1,
            step: 250,
            loss: 1.25,
            n_boards: 50,
            n_solved: 7,
        }];
        assert_eq!(read_moments(&write_moments(&moments)), Ok(moments));
    }

    #[test]
    fn lines_that_are_no_rows_are_told() {
        let of = |text: &str| read_attempts(text).unwrap_err();
        assert_eq!(of("").line, 1);
        assert_eq!(of("network,seed\n").found, "network,seed");
        for bad in ["a,1,2", "a,b,2,-", "a,1,2,x", "a,1,2,3,4", ""] {
            assert_eq!(
                of(&format!("{ATTEMPTS}\na,1,2,-\n{bad}\n")).line,
                3,
                "{bad}"
            );
        }
        let cells = write_cells(&[measured(9)]);
        let error = read_measured(&write_boards(&[measured(8)]), &cells).unwrap_err();
        assert_eq!(error.line, 2);
    }
}
