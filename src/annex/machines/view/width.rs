//! Depth for width: copies of the board against passes one after the other.

use std::sync::Arc;

use background::Widths;
use leptos::prelude::*;
use web_sys::PointerEvent;

use crate::annex::machines::shop::Shop;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::model::fixed::thousandths;
use crate::model::viewport::Size;
use crate::model::workshop::chart::line;
use crate::model::workshop::width::{Field, Point, Skip, Trade, skips, trades};
use crate::view::chart::{
    axis_left, dot, drawn_powers, path, plot, powers, reader, rectangle, rule, text_at, view_box,
};

/// Drawings narrower than this have short labels, in units of their type.
const NARROW: f64 = 40.0;

/// The section.
pub fn width(shop: Shop) -> Element {
    let text = shop.lang.width();
    let size = RwSignal::new(Size::default());
    let at = RwSignal::new(None::<usize>);
    // Until one is chosen, the middle of the chain is read.
    let shown = move || {
        let n_skips = known(shop)?.combinations.len();
        Some(
            at.get()
                .filter(|&index| index < n_skips)
                .unwrap_or(n_skips / 2),
        )
    };
    let skip = move |index: usize| skips(&*known(shop)?).get(index).copied();
    let n_skips = move || known(shop).map_or(0, |widths| widths.combinations.len());
    let draw = move |size: Size| {
        let widths = known(shop)?;
        let field = Field::of(&widths, size)?;
        Some(picture(shop, &Arc::new(field), at, shown))
    };
    let chart = plot("chart", size, draw);
    let says = move |index: usize| Some(shop.lang.skip_aloud(skip(index)?));
    let has_any = move || known(shop).is_some_and(|widths| widths.board.passes > 0);
    let readout = move || {
        let said = shown().and_then(skip).map(|skip| shop.lang.skip(skip));
        powers(&said.unwrap_or_default())
    };
    let body = el("div")
        .follow("hidden", move || !has_any())
        .child(reader(chart, text.reader, at, shown, n_skips, says))
        .child(el("p").class("readout").child(live(readout)))
        .child(el("p").class("quiet").child(text.hint))
        .child(
            el("div")
                .class("scope quiet")
                .child(el("p").child(text.scope))
                .child(el("p").child(text.chosen)),
        )
        .child(tables(shop));
    el("section")
        .class("machine-section width")
        .attr("data-machine-section", "width")
        .attr("aria-labelledby", "width-heading")
        .follow("hidden", move || known(shop).is_none())
        .child(el("h2").attr("id", "width-heading").child(text.heading))
        .child(el("p").class("lead").child(live(
            move || {
                if has_any() { text.moral } else { text.nothing }
            },
        )))
        .child(live(move || {
            let n_open = known(shop).map_or(0, |widths| widths.board.n_open);
            let stuck = shop.lang.stuck_width(n_open);
            stuck.map(|stuck| el("p").class("lead").child(stuck))
        }))
        .child(body)
}

/// Returns what speed costs on the board, if machines run on it.
fn known(shop: Shop) -> Option<Arc<Widths>> {
    shop.widths()?.ok()
}

fn picture(
    shop: Shop,
    field: &Arc<Field>,
    at: RwSignal<Option<usize>>,
    shown: impl Fn() -> Option<usize> + 'static,
) -> Element {
    let text = shop.lang.width();
    let Field { em, x, y, .. } = **field;
    let grip = rectangle((x.start, 0.0), (x.end - x.start, y.start)).class("grip");
    let pointed = Arc::clone(field);
    let grip = grip.on("pointermove", move |event: &PointerEvent| {
        if let Some(part) = dom::position_along(event) {
            at.set(Some(pointed.nearest(part)));
        }
    });
    let guessed = field
        .points
        .iter()
        .filter(|point| point.trade.cells.is_some());
    let guessed = guessed.map(|point| point.at);
    let read = Arc::clone(field);
    svg("svg")
        .class("picture")
        .attr("aria-hidden", "true")
        .attr("viewBox", view_box(field.size))
        .child(axis_left(x, &field.passes, em, text.passes))
        .child(power_axis(shop, field))
        .child(path("skips", line(field.skips.iter().copied())))
        .child(skip_label(shop, field))
        .child(path("trade-line", line(guessed)))
        .children(
            field
                .points
                .iter()
                .map(|point| point_view(shop, field, point)),
        )
        .child(live(move || reading(&read, shown()?)))
        .child(grip)
}

/// The axis of copies: powers of ten.
fn power_axis(shop: Shop, field: &Field) -> Element {
    let Field { em, x, y, .. } = *field;
    let ticks = field.powers.iter().map(|tick| {
        many([
            rule((tick.at(), y.start), (tick.at(), y.start + 0.3 * em)),
            text_at(tick.at(), y.start + 1.4 * em)
                .child(drawn_powers(&shop.lang.power_of_ten(tick.value))),
        ])
    });
    svg("g")
        .class("axis below")
        .child(rule((x.start, y.start), (x.end, y.start)))
        .children(ticks)
        .child(
            text_at(x.end, y.start + 2.7 * em)
                .class("end")
                .child(shop.lang.width().copies),
        )
}

/// The name of the line, beside its middle.
fn skip_label(shop: Shop, field: &Field) -> Element {
    let (x, y) = field.skip_label();
    text_at(x, y)
        .class("halo skip-label")
        .child(shop.lang.width().skip)
}

fn point_view(shop: Shop, field: &Field, point: &Point) -> Content {
    let em = field.em;
    let label = if field.size.width < NARROW * em {
        shop.lang.short_trade(&point.trade)
    } else {
        shop.lang.trade(&point.trade)
    };
    let (x, y) = point.label;
    let is_end = point.trade.cells.is_none();
    let is_guess = point
        .trade
        .cells
        .as_ref()
        .is_some_and(|cells| !cells.is_empty());
    let leader = is_guess.then(|| rule(point.at, (x - 0.4 * em, y)).class("leader"));
    let class = if point.trade.n_open > 0 {
        "hollow"
    } else {
        "solid"
    };
    let label = text_at(x, if is_end { y } else { y + 0.35 * em })
        .class(if is_end { "halo end" } else { "halo" })
        .child(drawn_powers(&label));
    many([
        Content::from(leader),
        dot(class, point.at, 0.32 * em).into(),
        label.into(),
    ])
}

/// What is read on the line of skipping.
fn reading(field: &Field, index: usize) -> Option<Content> {
    let &(x, y) = field.skips.get(index)?;
    Some(many([
        rule((field.x.start, y), (x, y)).class("drop"),
        rule((x, y), (x, field.y.start)).class("drop"),
        dot("now", (x, y), 0.45 * field.em),
    ]))
}

/// The points and the line as tables, which open where they are wanted.
fn tables(shop: Shop) -> Element {
    let text = shop.lang.width();
    let head = |name: &'static str| el("th").attr("scope", "col").child(name);
    let guesses = live(move || {
        let trades = trades(&*known(shop)?);
        Some(many(trades.iter().map(|trade| trade_row(shop, trade))))
    });
    let skipped = live(move || {
        let skips = skips(&*known(shop)?);
        Some(many(skips.into_iter().map(|skip| skip_row(shop, skip))))
    });
    let guesses = el("table")
        .child(el("thead").child(el("tr").children(text.guess_columns.map(head))))
        .child(el("tbody").child(guesses));
    let skipped = el("table")
        .child(el("thead").child(el("tr").children(text.skip_columns.map(head))))
        .child(el("tbody").child(skipped));
    el("details")
        .class("chart-table")
        .child(el("summary").child(text.as_table))
        .child(guesses)
        .child(skipped)
}

fn trade_row(shop: Shop, trade: &Trade) -> Element {
    let exact = trade
        .copies
        .exact
        .and_then(|exact| u64::try_from(exact).ok());
    let passes = trade.passes.to_string();
    let name = el("th").attr("scope", "row");
    el("tr")
        .attr("data-guess", trade.name())
        .attr("data-copies", exact.map(|exact| exact.to_string()))
        .attr("data-log10", thousandths(trade.copies.log10).to_string())
        .attr("data-passes", passes.clone())
        .attr("data-open", trade.n_open)
        .child(name.child(shop.lang.guessed(trade)))
        .child(el("td").child(powers(&shop.lang.power(trade.copies))))
        .child(el("td").child(passes))
        .child(el("td").child(trade.n_open))
}

fn skip_row(shop: Shop, skip: Skip) -> Element {
    let passes = skip.passes.to_string();
    el("tr")
        .attr("data-skip", passes.clone())
        .attr("data-log10", thousandths(skip.left.log10).to_string())
        .child(el("th").attr("scope", "row").child(passes))
        .child(el("td").child(powers(&shop.lang.power(skip.left))))
        .child(el("td").child(skip.skipped.to_string()))
}
