//! Controls that stand in more than one place.

use crate::browser::dom;
use crate::browser::element::{Content, Element, el};
use web_sys::Event;

/// A button with a label.
pub fn button(label: impl Into<Content>, act: impl Fn() + 'static) -> Element {
    el("button")
        .attr("type", "button")
        .when("click", act)
        .child(label)
}

/// A button with a picture, which the style sheet draws; its label is only heard.
pub fn icon_button(class: &str, label: &'static str, act: impl Fn() + 'static) -> Element {
    el("button")
        .attr("type", "button")
        .class(format!("icon {class}"))
        .attr("aria-label", label)
        .attr("title", label)
        .when("click", act)
}

/// Whether a button stays pressed, as the value of `aria-pressed`; also for its likes.
pub const fn truth(is_true: bool) -> &'static str {
    if is_true { "true" } else { "false" }
}

/// A switch with its label.
pub fn switch(
    label: &'static str,
    is_on: impl Fn() -> bool + 'static,
    toggle: impl Fn() + 'static,
) -> Element {
    let input = el("input")
        .attr("type", "checkbox")
        .follow("prop:checked", is_on)
        .when("change", toggle);
    el("label").class("switch").child(input).child(label)
}

/// A choice from a list. The options are names and labels, and `choose` is told a name.
pub fn select(
    options: impl IntoIterator<Item = (&'static str, String)>,
    chosen: impl Fn() -> &'static str + 'static,
    choose: impl Fn(&str) + 'static,
) -> Element {
    let option = |(name, label)| el("option").attr("value", name).child(label);
    el("select")
        .children(options.into_iter().map(option))
        .follow("prop:value", chosen)
        .on("change", move |event: &Event| choose(&dom::value_of(event)))
}

/// A select with its label in front of it.
pub fn labeled(label: &'static str, select: Element) -> Element {
    el("label")
        .class("choice")
        .child(el("span").child(label))
        .child(select)
}
