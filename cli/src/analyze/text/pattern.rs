//! Patterns in the notation of players.

use std::fmt::Display;

use engine::{Candidate, Link, Pattern};

use record::Symbols;

/// Returns a rule with what it saw, such as `pointing b2 -> r1`.
pub(super) fn words(rule: &str, pattern: &Pattern) -> String {
    match pattern {
        Pattern::Fish {
            bases,
            covers,
            fins,
            ..
        } => {
            let fish = format!("{rule} {} -> {}", join(bases), join(covers));
            match fins.len() {
                0 => fish,
                1 => format!("{fish} with fin {}", join(fins)),
                _ => format!("{fish} with fins {}", join(fins)),
            }
        }
        Pattern::Subset {
            house,
            cells,
            digits,
        } => {
            format!("{rule} {} in {house} at {}", Symbols(*digits), join(cells))
        }
        Pattern::Chain { links } => format!("{rule} {}", chain(links)),
        Pattern::XyzWing {
            pivot,
            pincers: [a, b],
            ..
        } => {
            format!("{rule} {pivot} with {} {}", a.cell, b.cell)
        }
        Pattern::EmptyRectangle {
            digit,
            block,
            near_line,
            far_line,
            house,
            ends: [near, far],
        } => {
            let end = |cell| {
                eureka(Candidate {
                    cell,
                    digit: *digit,
                })
            };
            let link = format!("{}={} in {house}", end(*near), end(*far));
            format!("{rule} {block} at {near_line} {far_line} with {link}")
        }
        Pattern::Rectangle { cells, digits } => {
            format!("{rule} {} at {}", Symbols(*digits), join(cells))
        }
        Pattern::BivalueGrave { .. } => rule.to_string(),
    }
}

/// Returns a chain as `(5)r1c1=(5)r1c7-(5)r3c8`: `=` for a strong link, `-` for a weak one.
fn chain(links: &[Link]) -> String {
    let start = links.first().map(|link| eureka(link.from));
    let rest = links.iter().map(|link| {
        let sign = if link.kind.is_strong() { '=' } else { '-' };
        format!("{sign}{}", eureka(link.to))
    });
    start.into_iter().chain(rest).collect()
}

fn eureka(candidate: Candidate) -> String {
    format!("({}){}", candidate.digit, candidate.cell)
}

fn join<T: Display>(all: &[T]) -> String {
    let names: Vec<String> = all.iter().map(ToString::to_string).collect();
    names.join(" ")
}
