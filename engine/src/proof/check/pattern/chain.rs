//! Strong and weak links in turn: one of the two ends is true.

use super::check_seen_by_all;
use crate::cell::Candidate;
use crate::house::{House, HouseKind};
use crate::proof::Step;
use crate::proof::check::conclusion::check_on_board;
use crate::proof::check::facts::{candidates_of_cell, candidates_of_house, excludes};
use crate::proof::check::inference::{Asked, check_house};
use crate::proof::check::{Counted, Flaw};
use crate::shape::Shape;
use crate::{Link, LinkKind, Rule};

pub(super) fn look(step: &Step, links: &[Link], shape: Shape) -> Result<Asked, Flaw> {
    let rule = step.rule;
    check_length(rule, links)?;
    for (index, link) in links.iter().enumerate() {
        check_link(index, link, shape)?;
        if is_strong(link) != index.is_multiple_of(2) {
            return Err(Flaw::LinkTurn { index });
        }
        if index > 0 && links[index - 1].to != link.from {
            return Err(Flaw::LinkApart { index });
        }
    }
    if !is_of_rule(rule, links, shape) {
        return Err(Flaw::OtherPattern { rule });
    }
    let ends = [links[0].from, links[links.len() - 1].to];
    check_seen_by_all(step, &ends, shape)?;
    Ok(Asked {
        left: links.iter().flat_map(|link| [link.from, link.to]).collect(),
        ..Asked::gone(links.iter().flat_map(|link| gone(link, shape)))
    })
}

/// Checks the number of links: that of the rule, or an odd one from 3 up.
fn check_length(rule: Rule, links: &[Link]) -> Result<(), Flaw> {
    let found = links.len();
    let expected = match rule {
        Rule::XyWing | Rule::WWing => 5,
        Rule::Skyscraper | Rule::TwoStringKite => 3,
        _ => (found | 1).max(3),
    };
    super::check_count(Counted::Links, expected, found)
}

const fn is_strong(link: &Link) -> bool {
    !matches!(link.kind, LinkKind::Weak)
}

fn check_link(index: usize, link: &Link, shape: Shape) -> Result<(), Flaw> {
    check_on_board(link.from, shape)?;
    check_on_board(link.to, shape)?;
    let is_linked = match link.kind {
        LinkKind::StrongInHouse(house) => {
            check_house(house, shape)?;
            let holds = |candidate: Candidate| house.contains(candidate.cell, shape);
            link.from.digit == link.to.digit
                && link.from.cell != link.to.cell
                && holds(link.from)
                && holds(link.to)
        }
        LinkKind::StrongInCell => {
            link.from.cell == link.to.cell && link.from.digit != link.to.digit
        }
        LinkKind::Weak => excludes(link.from, link.to, shape),
    };
    if is_linked {
        return Ok(());
    }
    Err(Flaw::LinkUnlinked { index })
}

/// Returns what must be gone for the link to hold.
fn gone(link: &Link, shape: Shape) -> Vec<Candidate> {
    let mut gone: Vec<Candidate> = match link.kind {
        LinkKind::StrongInHouse(house) => {
            candidates_of_house(house, link.from.digit, shape).collect()
        }
        LinkKind::StrongInCell => candidates_of_cell(link.from.cell, shape).collect(),
        LinkKind::Weak => Vec::new(),
    };
    gone.retain(|&candidate| candidate != link.from && candidate != link.to);
    gone
}

/// Returns whether a chain of the right length is one that the rule names.
fn is_of_rule(rule: Rule, links: &[Link], shape: Shape) -> bool {
    match rule {
        Rule::XyWing => is_xy_wing(links),
        Rule::WWing => is_w_wing(links),
        Rule::Skyscraper => is_skyscraper(links, shape),
        Rule::TwoStringKite => is_two_string_kite(links, shape),
        Rule::XChain => is_x_chain(links),
        Rule::XyChain => is_xy_chain(links),
        _ => !is_x_chain(links) && !is_xy_chain(links),
    }
}

fn is_of_one_digit(links: &[Link]) -> bool {
    let digit = links[0].from.digit;
    let both = |link: &Link| link.from.digit == digit && link.to.digit == digit;
    links.iter().all(both)
}

/// Returns the house of a strong link of one digit.
const fn house(link: &Link) -> Option<House> {
    match link.kind {
        LinkKind::StrongInHouse(house) => Some(house),
        LinkKind::StrongInCell | LinkKind::Weak => None,
    }
}

fn is_x_chain(links: &[Link]) -> bool {
    is_of_one_digit(links) && links.iter().step_by(2).all(|link| house(link).is_some())
}

fn is_xy_chain(links: &[Link]) -> bool {
    let mut strong = links.iter().step_by(2);
    strong.all(|link| matches!(link.kind, LinkKind::StrongInCell))
}

fn ends_are_equal(links: &[Link]) -> bool {
    links[0].from.digit == links[links.len() - 1].to.digit
}

/// Returns whether three different cells of two digits are linked, with the same digit at both
/// ends.
fn is_xy_wing(links: &[Link]) -> bool {
    let [a, b, c] = [0, 2, 4].map(|index| links[index].from.cell);
    is_xy_chain(links) && ends_are_equal(links) && a != b && b != c && a != c
}

/// Returns whether two different cells of the same two digits are linked through a strong link in
/// a house, with the same digit at both ends.
fn is_w_wing(links: &[Link]) -> bool {
    let [first, _, middle, _, last] = [0, 1, 2, 3, 4].map(|index| links[index]);
    let is_in_cell = |link: Link| matches!(link.kind, LinkKind::StrongInCell);
    is_in_cell(first)
        && house(&middle).is_some()
        && is_in_cell(last)
        && first.from.cell != last.from.cell
        && is_of_one_digit(&links[1..4])
        && ends_are_equal(links)
}

/// Returns whether one end each of strong links in two parallel lines lie in a line that crosses
/// them.
fn is_skyscraper(links: &[Link], shape: Shape) -> bool {
    let across = |kind: HouseKind| {
        let houses = [links[1].from, links[1].to].map(|end| House::of_cell(kind, end.cell, shape));
        houses[0] == houses[1]
    };
    let (Some(first), Some(second)) = (house(&links[0]), house(&links[2])) else {
        return false;
    };
    first != second
        && match (first.kind(), second.kind()) {
            (HouseKind::Row, HouseKind::Row) => across(HouseKind::Column),
            (HouseKind::Column, HouseKind::Column) => across(HouseKind::Row),
            _ => false,
        }
        && is_of_one_digit(links)
}

/// Returns whether one end each of strong links in a row and in a column lie in a box.
fn is_two_string_kite(links: &[Link], shape: Shape) -> bool {
    let kind = |link: &Link| house(link).map(House::kind);
    let kinds = (kind(&links[0]), kind(&links[2]));
    let block = |end: Candidate| House::of_cell(HouseKind::Block, end.cell, shape);
    matches!(
        kinds,
        (Some(HouseKind::Row), Some(HouseKind::Column))
            | (Some(HouseKind::Column), Some(HouseKind::Row))
    ) && block(links[1].from) == block(links[1].to)
        && is_of_one_digit(links)
}
