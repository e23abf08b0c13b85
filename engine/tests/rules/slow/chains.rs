//! Chains: from every candidate, link by link, to all that its falsity makes true.

use std::collections::{BTreeMap, BTreeSet};

use engine::{Candidate, Rule};

use super::Board;

/// The shortest chains that remove anything.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Shortest {
    pub(crate) n_links: usize,
    /// The rule that gets the credit for each candidate removed.
    pub(crate) removed: BTreeMap<Candidate, Rule>,
}

/// Returns the shortest chains that remove anything, of any kind.
pub(crate) fn shortest(board: &Board) -> Option<Shortest> {
    let mut any = Ends::of(board, Rule::Aic);
    let mut n_links = 1;
    while any.removed(board).is_empty() {
        if !any.grow() {
            return None;
        }
        n_links += 2;
    }
    let mut removed = BTreeMap::new();
    for rule in [Rule::XChain, Rule::XyChain, Rule::Aic] {
        let mut ends = Ends::of(board, rule);
        for _ in 0..n_links / 2 {
            ends.grow();
        }
        for candidate in ends.removed(board) {
            removed.entry(candidate).or_insert(rule);
        }
    }
    Some(Shortest { n_links, removed })
}

/// By candidate, where the chains of one kind and length that begin there end.
struct Ends {
    links: [Links; 2],
    ends: Links,
}

type Links = BTreeMap<Candidate, BTreeSet<Candidate>>;

impl Ends {
    /// Returns the ends of chains of one link.
    fn of(board: &Board, rule: Rule) -> Self {
        let all = board.candidates();
        let links = |is_link: fn(&Board, Rule, Candidate, Candidate) -> bool| -> Links {
            let to = |from| {
                all.iter()
                    .copied()
                    .filter(move |&to| is_link(board, rule, from, to))
            };
            all.iter().map(|&from| (from, to(from).collect())).collect()
        };
        let [strong, weak] = [links(is_strong_link), links(is_weak_link)];
        Self {
            ends: strong.clone(),
            links: [weak, strong],
        }
    }

    /// Adds a weak and a strong link to every chain; returns whether they come anywhere new.
    fn grow(&mut self) -> bool {
        let before = self.ends.clone();
        for links in &self.links {
            for ends in self.ends.values_mut() {
                *ends = ends.iter().flat_map(|end| &links[end]).copied().collect();
            }
        }
        self.ends != before
    }

    /// Returns what can be true beside neither end of a chain.
    fn removed(&self, board: &Board) -> BTreeSet<Candidate> {
        let mut removed = BTreeSet::new();
        for (&first, ends) in &self.ends {
            let mut beside = board.candidates();
            beside.retain(|&other| exclude(board, other, first));
            for &last in ends {
                removed.extend(beside.iter().filter(|&&other| exclude(board, other, last)));
            }
        }
        removed
    }
}

/// Returns whether the two cannot both be true.
fn exclude(board: &Board, a: Candidate, b: Candidate) -> bool {
    match a.cell == b.cell {
        true => a.digit != b.digit,
        false => a.digit == b.digit && board.are_peers(a.cell, b.cell),
    }
}

fn is_weak_link(board: &Board, rule: Rule, from: Candidate, to: Candidate) -> bool {
    // In an XY-chain the links in cells are strong, those between cells weak.
    let is_allowed = match rule {
        Rule::XChain => from.digit == to.digit,
        Rule::XyChain => from.cell != to.cell,
        _ => true,
    };
    is_allowed && exclude(board, from, to)
}

/// Returns whether one of the two must be true: they are the last two of a cell, or of a digit in
/// a house.
fn is_strong_link(board: &Board, rule: Rule, from: Candidate, to: Candidate) -> bool {
    let of_two = |cell| board.left(cell).len() == 2;
    let in_cell = from.cell == to.cell && from.digit != to.digit && of_two(from.cell);
    let mut houses = board.houses().into_iter();
    let in_house = from.digit == to.digit
        && from.cell != to.cell
        && houses.any(|house| {
            let places = board.places(house, from.digit);
            places.len() == 2 && places.contains(&from.cell) && places.contains(&to.cell)
        });
    match rule {
        Rule::XChain => in_house,
        Rule::XyChain => in_cell,
        _ => in_cell || in_house,
    }
}
