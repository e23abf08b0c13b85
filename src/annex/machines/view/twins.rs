//! Boards with as many givens, through the same machines, and the two axes of hard and deep.

use background::Report;

use crate::annex::machines::shop::Shop;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::derived::{InPlace, derived};
use crate::link::LinkState;
use crate::model::fixed::tenths;
use crate::model::palette;
use crate::model::twins::Twin;
use crate::model::workshop::Card;
use crate::model::workshop::compare::{CARDS, Place, cells, each, outcome, places};
use crate::view::small_board::picture;

/// The comparison; nothing until it is known.
pub fn twins(shop: Shop) -> Content {
    let text = shop.lang.twins();
    let compared = derived(move || InPlace(shop.get(|state| state.workshop.compared.clone())));
    live(move || {
        let compared = compared.get().0;
        let settings = shop.settings.get();
        let boards: Vec<(&'static Twin, &Report)> = each(&compared).collect();
        if boards.is_empty() {
            return None;
        }
        let row = |name: Content, cells: Vec<Content>| {
            el("tr")
                .child(el("th").attr("scope", "row").child(name))
                .children(cells.into_iter().map(|cell| el("td").child(cell)))
        };
        let facts = |name: &'static str, fact: &dyn Fn(&'static Twin, &Report) -> Content| {
            row(
                name.into(),
                boards
                    .iter()
                    .map(|(twin, report)| fact(twin, report))
                    .collect(),
            )
        };
        let lang = shop.lang;
        let machines = CARDS.map(|card| {
            let cells = boards.iter().map(|(twin, report)| {
                let outcome = outcome(report, card, settings);
                let cell = el("span")
                    .attr("data-twin", twin.id)
                    .attr("data-filled", outcome.filled)
                    .attr("data-serial", outcome.serial.to_string())
                    .child(lang.twin_outcome(outcome));
                cell.into()
            });
            row(lang.machine(card, settings).into(), cells.collect()).attr("data-row", card.name())
        });
        let heads = boards
            .iter()
            .map(|(twin, _)| el("th").attr("scope", "col").child(lang.twin(twin)));
        let table = el("table")
            .child(el("thead").child(el("tr").child(el("td")).children(heads)))
            .child(
                el("tbody")
                    .child(
                        facts(text.pictures, &|_, report| board(shop, report).into())
                            .class("pictures"),
                    )
                    .child(facts(text.givens, &|twin, _| twin.grid.n_filled().into()))
                    .child(facts(text.depth, &|_, report| {
                        lang.twin_depth(report.board).into()
                    }))
                    .child(facts(text.rating, &|twin, _| {
                        lang.twin_rating(twin.rating).into()
                    }))
                    .children(machines)
                    .child(facts(text.credit, &|twin, _| {
                        lang.credit(twin.credit).into()
                    }))
                    .child(
                        el("tr").child(el("td")).children(
                            boards
                                .iter()
                                .map(|(twin, _)| el("td").child(explore(shop, twin))),
                        ),
                    ),
            );
        Some(
            el("section")
                .class("twins")
                .attr("aria-labelledby", "twins-heading")
                .child(el("h2").attr("id", "twins-heading").child(text.heading))
                .child(el("p").class("lead").child(text.lead))
                .child(
                    el("div")
                        .class("twins-stage")
                        .child(
                            el("div")
                                .class("table-window")
                                .attr("tabindex", "0")
                                .attr("role", "group")
                                .attr("aria-labelledby", "twins-heading")
                                .child(table),
                        )
                        .child(chart(shop, &places(&compared))),
                ),
        )
    })
}

/// A board as a network of fixed depth leaves it.
fn board(shop: Shop, report: &Report) -> Element {
    let n_passes = usize::try_from(report.board.passes).unwrap_or(0);
    let shape = report.runs[1].guess.shape();
    let says = shop
        .lang
        .twin_outcome(outcome(report, Card::FixedDepth, Default::default()));
    picture(shape, &cells(report), &palette::styles(n_passes)).attr("aria-label", says)
}

fn explore(shop: Shop, twin: &'static Twin) -> Element {
    let link = LinkState {
        grid: Some(twin.grid.clone()),
        ..LinkState::default()
    };
    el("a")
        .attr("href", link.write())
        .child(shop.lang.twins().explore)
}

/// Passes to the right, ratings upward.
fn chart(shop: Shop, places: &[Place]) -> Element {
    const WIDTH: f64 = 360.0;
    const HEIGHT: f64 = 230.0;
    const MOST_PASSES: f64 = 36.0;
    const MOST_RATING: f64 = 12.0;
    let text = shop.lang.twins();
    let at = |passes: f64, rating: f64| {
        (
            38.0 + (WIDTH - 60.0) * passes / MOST_PASSES,
            HEIGHT - 34.0 - (HEIGHT - 54.0) * rating / MOST_RATING,
        )
    };
    let word = |class: &'static str, (x, y): (f64, f64), words: String| {
        svg("text")
            .class(class)
            .attr("x", tenths(x).to_string())
            .attr("y", tenths(y).to_string())
            .child(words)
    };
    let (left, bottom) = at(0.0, 0.0);
    let (right, top) = at(MOST_PASSES, MOST_RATING);
    let axes = format!(
        "M{},{}V{}H{}",
        tenths(left),
        tenths(top),
        tenths(bottom),
        tenths(right)
    );
    let ticks = [10, 20, 30].map(|passes| {
        let (x, y) = at(f64::from(passes), 0.0);
        word("tick", (x, y + 14.0), passes.to_string())
    });
    let marks = [2, 4, 6, 8, 10].map(|rating| {
        let (x, y) = at(0.0, f64::from(rating));
        word("mark", (x - 6.0, y + 4.0), rating.to_string())
    });
    let points = places.iter().map(|place| {
        let (x, y) = at(place.passes as f64, place.rating);
        let is_wide = x > WIDTH / 2.0;
        // Below, where another board lies at the same height.
        let below = if place.is_at_most && place.n_guessed > 0 {
            24.0
        } else {
            -12.0
        };
        let label = word(
            if is_wide { "point end" } else { "point" },
            (if is_wide { x + 8.0 } else { x - 4.0 }, y + below),
            shop.lang.twin_place(place),
        );
        let dot = svg("circle")
            .attr("data-place", place.twin.id)
            .attr("data-passes", place.passes.to_string())
            .attr(
                "data-guessed",
                (place.n_guessed > 0).then(|| usize::from(place.n_guessed)),
            )
            .attr("cx", tenths(x).to_string())
            .attr("cy", tenths(y).to_string())
            .attr("r", "6");
        // A rating that is only known to be no greater hangs on a line down to the axis.
        let most = place.is_at_most.then(|| {
            let (_, foot) = at(0.0, 1.0);
            svg("path").attr(
                "d",
                format!("M{},{}V{}", tenths(x), tenths(y), tenths(foot)),
            )
        });
        many::<Content>([most.into(), dot.into(), label.into()])
    });
    let drawing = svg("svg")
        .attr(
            "viewBox",
            format!("0 0 {} {}", tenths(WIDTH), tenths(HEIGHT)),
        )
        .attr("role", "img")
        .attr("aria-label", shop.lang.twin_chart(places))
        .child(svg("path").class("axes").attr("d", axes))
        .children(ticks)
        .children(marks)
        .children(points)
        .child(word(
            "axis end",
            (right, bottom + 28.0),
            text.passes.to_owned(),
        ))
        .child(word(
            "axis",
            (left - 30.0, top - 8.0),
            text.ratings.to_owned(),
        ));
    el("figure")
        .class("hard-deep")
        .child(el("h3").child(text.chart))
        .child(drawing)
        .child(
            el("figcaption")
                .child(shop.lang.twin_moral(places))
                .child(shop.lang.gap())
                .child(text.rating_hint),
        )
}
