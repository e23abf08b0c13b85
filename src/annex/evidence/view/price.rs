//! Every seed, with what came of it.

use super::{Lab, section};
use crate::browser::element::{Element, el, live};
use crate::model::evidence::seeds::{Seed, seeds};
use crate::model::measures::group_thousands;

/// The section.
pub(super) fn price(lab: Lab) -> Element {
    let text = lab.desk.lang.evidence();
    section("price", text.price)
        .follow("hidden", move || lab.tables().is_none())
        .child(el("p").class("lead").child(text.price_lead))
        .child(live(move || Some(table(lab, &seeds(&*lab.tables()?)))))
}

fn table(lab: Lab, seeds: &[Seed]) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let heads = [
        text.network,
        text.seed_of,
        text.weights,
        text.solved_held_out,
        text.solved_annealed,
        text.deep_boards,
        text.half_at,
    ];
    let heads = heads.map(|head| el("th").attr("scope", "col").child(head));
    let row = |seed: &Seed| {
        let percent = |part: Option<f64>| el("td").child(part.map(|part| lang.percent(part)));
        let deep = seed.deep.iter().map(|(depth, from)| {
            let from = from.map_or_else(|| "\u{2013}".to_owned(), |from| from.to_string());
            format!("d{depth}: {from}")
        });
        let mark = seed
            .is_chosen
            .then(|| el("b").class("chosen").child(text.chosen));
        el("tr")
            .attr("data-trained", seed.trained.name())
            .attr("data-chosen", seed.is_chosen)
            .child(
                el("th")
                    .attr("scope", "row")
                    .child(lang.net(seed.trained.net)),
            )
            .child(
                el("td")
                    .child(usize::from(seed.trained.seed))
                    .child(" ")
                    .child(mark),
            )
            .child(el("td").child(group_thousands(seed.n_weights)))
            .child(percent(seed.held_out))
            .child(percent(seed.annealed))
            .child(el("td").child(deep.collect::<Vec<_>>().join(", ")))
            .child(el("td").child(seed.half_at.map(|step| step.to_string())))
    };
    super::wide_table(text.price).child(
        el("table")
            .child(el("thead").child(el("tr").children(heads)))
            .child(el("tbody").children(seeds.iter().map(row))),
    )
}
