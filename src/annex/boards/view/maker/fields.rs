//! Fields of the panel.

use engine::generate::Symmetry;
use engine::{RuleSet, Shape};
use web_sys::Event;

use crate::annex::boards::Desk;
use crate::browser::dom;
use crate::browser::element::{Element, el, live};
use crate::derived::{Derived, derived};
use crate::model::maker::{self, Field, Form, Wish};
use crate::view::controls::{labeled, select, truth};

/// The name of an option for what a link asks for and the panel does not offer.
const OTHER: &str = "other";

/// Changes what is set in the panel.
pub fn change(desk: Desk, change: impl FnOnce(&mut Form)) {
    desk.change(|state| state.set_maker(change));
}

/// Follows something that is set in the panel.
fn set<T: PartialEq + Send + Sync + 'static>(
    desk: Desk,
    slice: impl Fn(&Form) -> T + Send + Sync + 'static,
) -> Derived<T> {
    derived(move || desk.get(|state| slice(&state.maker.form)))
}

/// The choice of the size.
pub fn size(desk: Desk) -> Element {
    let shape = set(desk, |form| form.shape);
    let name = move || {
        let shape = shape.get();
        let offered = maker::SHAPES.into_iter();
        let mut offered = offered.filter(|&(size, _)| Shape::from_size(size) == Some(shape));
        offered.next().map_or(OTHER, |(_, name)| name)
    };
    let option = |(size, name): (usize, &'static str)| {
        let words = Shape::from_size(size).map(|shape| desk.lang.maker_size(shape));
        el("option").attr("value", name).child(words)
    };
    let other = other(
        move || name() == OTHER,
        move || desk.lang.maker_size(shape.get()),
    );
    let choose = move |event: &Event| {
        if let Some(shape) = dom::value_of(event).parse().ok().and_then(Shape::from_size) {
            change(desk, |form| form.set_shape(shape));
        }
    };
    let select = el("select")
        .children(maker::SHAPES.map(option))
        .child(other)
        .follow("prop:value", name)
        .on("change", choose);
    labeled(desk.lang.maker().size, select)
}

/// An option that is there while it is chosen.
fn other(is_chosen: impl Fn() -> bool + 'static, words: impl Fn() -> String + 'static) -> Element {
    el("option")
        .attr("value", OTHER)
        .follow("hidden", move || !is_chosen())
        .child(live(words))
}

/// The choice of the rule set; what takes too long on a shape cannot be chosen.
pub fn rules(desk: Desk) -> Element {
    let chosen = set(desk, |form| form.rules);
    let offered = set(desk, |form| maker::rules_of(form.shape));
    let option = |rules: RuleSet| {
        let is_out = move || !offered.get().contains(&rules);
        el("option")
            .attr("value", rules.name())
            .follow("disabled", is_out)
            .follow("hidden", is_out)
            .child(desk.lang.rules(rules))
    };
    let choose = move |event: &Event| {
        let name = dom::value_of(event);
        if let Some(rules) = RuleSet::ALL.into_iter().find(|rules| rules.name() == name) {
            change(desk, |form| form.set_rules(rules));
        }
    };
    let select = el("select")
        .children(RuleSet::ALL.map(option))
        .follow("prop:value", move || chosen.get().name())
        .on("change", choose);
    labeled(desk.lang.maker().rules, select)
}

/// The choice of the depth: a range, or whatever comes, or the deepest.
pub fn depth(desk: Desk) -> Element {
    let wish = set(desk, |form| form.wish);
    let option = |wish: Wish| (wish.name(), desk.lang.maker_wish(wish).to_owned());
    let select = select(
        Wish::ALL.map(option),
        move || wish.get().name(),
        move |name| {
            let wish = Wish::ALL.into_iter().find(|wish| wish.name() == name);
            change(desk, |form| form.wish = wish.unwrap_or(form.wish));
        },
    );
    let range = range(desk, [Field::DepthFrom, Field::DepthTo])
        .follow("hidden", move || wish.get() != Wish::Range);
    el("div")
        .class("maker-field")
        .child(labeled(desk.lang.maker().depth, select))
        .child(range)
        .child(fault(desk, Field::DepthFrom))
        .child(fault(desk, Field::DepthTo))
}

/// The range of givens.
pub fn givens(desk: Desk) -> Element {
    el("div")
        .class("maker-field")
        .child(el("span").class("name").child(desk.lang.maker().givens))
        .child(range(desk, [Field::GivensFrom, Field::GivensTo]))
        .child(fault(desk, Field::GivensFrom))
        .child(fault(desk, Field::GivensTo))
}

fn range(desk: Desk, [from, to]: [Field; 2]) -> Element {
    el("span")
        .class("maker-range")
        .child(input(desk, from))
        .child(el("span").class("quiet").child(desk.lang.maker().to))
        .child(input(desk, to))
}

/// A field for a number, which stays as it is typed.
pub fn input(desk: Desk, field: Field) -> Element {
    let text = set(desk, move |form| form.field(field).to_owned());
    let is_faulty = set(desk, move |form| form.fault(field).is_some());
    el("input")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("data-field", field.name())
        .attr("aria-label", desk.lang.maker_field(field))
        .attr("aria-describedby", id_of_fault(field))
        .follow("aria-invalid", move || truth(is_faulty.get()))
        .follow("prop:value", move || text.get())
        .on("input", move |event: &Event| {
            let text = dom::value_of(event);
            change(desk, |form| form.type_into(field, text));
        })
}

fn id_of_fault(field: Field) -> String {
    format!("maker-fault-{}", field.name())
}

/// What is wrong with a field, told where it is.
pub fn fault(desk: Desk, field: Field) -> Element {
    let fault = set(desk, move |form| form.fault(field));
    let words = move || {
        let fault = fault.get()?;
        Some(desk.lang.maker_fault(field, fault))
    };
    el("p")
        .class("maker-fault")
        .attr("id", id_of_fault(field))
        .attr("role", "status")
        .child(live(words))
}

/// The choice of the symmetry.
pub fn symmetry(desk: Desk) -> Element {
    let chosen = set(desk, |form| form.symmetry);
    let option = |symmetry: Symmetry| {
        let words = desk.lang.maker_symmetry(symmetry);
        (symmetry.name(), words.to_owned())
    };
    let select = select(
        Symmetry::ALL.map(option),
        move || chosen.get().name(),
        move |name| {
            let symmetry = name.parse().unwrap_or_default();
            change(desk, |form| form.symmetry = symmetry);
        },
    );
    labeled(desk.lang.maker().symmetry, select)
}

/// Whether no given can be left out.
pub fn minimal(desk: Desk) -> Element {
    let is_on = set(desk, |form| form.is_minimal);
    let is_out = set(desk, |form| !maker::can_be_minimal(form.shape));
    let input = el("input")
        .attr("type", "checkbox")
        .follow("prop:checked", move || is_on.get())
        .follow("disabled", move || is_out.get())
        .when("change", move || {
            change(desk, |form| form.is_minimal = !form.is_minimal);
        });
    el("label")
        .class("switch")
        .child(input)
        .child(desk.lang.maker().minimal)
}

/// The choice of the budget.
pub fn budget(desk: Desk) -> Element {
    let budget = set(desk, |form| form.budget);
    let name = move || {
        let budget = budget.get();
        let offered = maker::BUDGETS.iter().find(|offered| offered.0 == budget);
        offered.map_or(OTHER, |offered| offered.1)
    };
    let option = |(budget, name): (u64, &'static str)| {
        let words = desk.lang.maker_budget(budget);
        el("option").attr("value", name).child(words)
    };
    let other = other(
        move || name() == OTHER,
        move || desk.lang.maker_budget(budget.get()),
    );
    let select = el("select")
        .children(maker::BUDGETS.map(option))
        .child(other)
        .follow("prop:value", name)
        .on("change", move |event: &Event| {
            if let Ok(budget) = dom::value_of(event).parse() {
                change(desk, |form| form.budget = budget);
            }
        });
    labeled(desk.lang.maker().budget, select)
}
