//! The controls of the gallery: which boards, and in which order.

use engine::RuleSet;
use web_sys::Event;

use crate::annex::boards::Desk;
use crate::browser::dom;
use crate::browser::element::{Element, el};
use crate::model::gallery::{self, Choice, Kind, Sort};
use crate::view::controls::{button, labeled, select};

/// The name of the option that asks for nothing.
const ANY: &str = "any";

/// Order, kind, size, rule set, depths.
pub fn controls(desk: Desk) -> Element {
    let text = desk.lang.gallery();
    el("div")
        .class("gallery-choice controls")
        .attr("role", "group")
        .attr("aria-label", text.choice)
        .child(labeled(text.sort, sort(desk)))
        .child(labeled(text.kind, kind(desk)))
        .child(labeled(text.size, size(desk)))
        .child(labeled(text.rules, rules(desk)))
        .child(
            el("div")
                .class("gallery-depths")
                .child(labeled(text.from, bound(desk, Bound::From)))
                .child(labeled(text.to, bound(desk, Bound::To))),
        )
}

/// A button that shows all boards again.
pub fn reset(desk: Desk) -> Element {
    button(desk.lang.gallery().reset, move || {
        change(desk, |choice| {
            *choice = Choice {
                sort: choice.sort,
                ..Choice::default()
            }
        });
        dom::focus(".gallery-choice select");
    })
}

fn change(desk: Desk, change: impl FnOnce(&mut Choice)) {
    desk.change(|state| {
        let mut choice = state.choice;
        change(&mut choice);
        state.choose(choice)
    });
}

fn sort(desk: Desk) -> Element {
    let option = |sort: Sort| (sort.name(), desk.lang.gallery_sort(sort).to_owned());
    select(
        Sort::ALL.map(option),
        move || desk.get(|state| state.choice.sort.name()),
        move |name| {
            let sort = Sort::ALL.into_iter().find(|sort| sort.name() == name);
            change(desk, |choice| choice.sort = sort.unwrap_or_default());
        },
    )
}

fn kind(desk: Desk) -> Element {
    let is_there = |kind: &Kind| gallery::all().iter().any(|board| board.kind == *kind);
    let kinds = Kind::ALL.into_iter().filter(is_there);
    let options = kinds.map(|kind| (kind.name(), desk.lang.gallery_kind(kind).to_owned()));
    select(
        [any(desk)].into_iter().chain(options),
        move || desk.get(|state| state.choice.kind.map_or(ANY, Kind::name)),
        move |name| {
            let kind = Kind::ALL.into_iter().find(|kind| kind.name() == name);
            change(desk, |choice| choice.kind = kind);
        },
    )
}

/// The sizes there are, as the words the options have.
const SIZES: [(usize, &str); 10] = [
    (4, "4"),
    (6, "6"),
    (8, "8"),
    (9, "9"),
    (10, "10"),
    (12, "12"),
    (15, "15"),
    (16, "16"),
    (20, "20"),
    (25, "25"),
];

fn size(desk: Desk) -> Element {
    let boards = gallery::all();
    let is_there = move |size| boards.iter().any(|board| board.grid.shape().size() == size);
    let sizes = SIZES.into_iter().filter(move |&(size, _)| is_there(size));
    let options = sizes.map(|(size, name)| (name, format!("{size}\u{d7}{size}")));
    select(
        [any(desk)].into_iter().chain(options),
        move || {
            let chosen = desk.get(|state| state.choice.size);
            let known = SIZES.into_iter().find(|&(size, _)| Some(size) == chosen);
            known.map_or(ANY, |(_, name)| name)
        },
        move |name| change(desk, |choice| choice.size = name.parse().ok()),
    )
}

fn rules(desk: Desk) -> Element {
    let is_there = |rules: &RuleSet| gallery::all().iter().any(|board| board.rules == *rules);
    let sets = RuleSet::ALL.into_iter().filter(is_there);
    let options = sets.map(|rules| (rules.name(), desk.lang.rules(rules).to_owned()));
    select(
        [any(desk)].into_iter().chain(options),
        move || desk.get(|state| state.choice.rules.map_or(ANY, RuleSet::name)),
        move |name| {
            let rules = RuleSet::ALL.into_iter().find(|rules| rules.name() == name);
            change(desk, |choice| choice.rules = rules);
        },
    )
}

fn any(desk: Desk) -> (&'static str, String) {
    (ANY, desk.lang.gallery().any.to_owned())
}

/// An end of the range of depths.
#[derive(Clone, Copy)]
enum Bound {
    From,
    To,
}

impl Bound {
    fn of(self, choice: &mut Choice) -> &mut Option<u16> {
        match self {
            Self::From => &mut choice.depths.from,
            Self::To => &mut choice.depths.to,
        }
    }
}

/// A number; nothing is no bound.
fn bound(desk: Desk, bound: Bound) -> Element {
    let chosen = move || {
        let mut choice = desk.get(|state| state.choice);
        bound
            .of(&mut choice)
            .map(|depth| depth.to_string())
            .unwrap_or_default()
    };
    el("input")
        .attr("type", "number")
        .attr("min", "0")
        .attr("max", "999")
        .attr("inputmode", "numeric")
        .follow("prop:value", chosen)
        .on("change", move |event: &Event| {
            let depth = dom::value_of(event).parse().ok();
            change(desk, |choice| *bound.of(choice) = depth);
        })
}
