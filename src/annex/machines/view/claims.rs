//! What is claimed here: the ground, each machine, the footnotes, the sources.

use crate::annex::machines::shop::Shop;
use crate::browser::element::{Content, Element, el, many};
use crate::model::workshop::card::attribute;
use crate::model::workshop::{Card, Diffusion};
use crate::text::claims::Footnote;
use crate::view::source::source;

/// All of it.
pub fn claims(shop: Shop) -> Element {
    let text = shop.lang.claims();
    let paragraphs = text.ground.iter().map(|&words| el("p").child(words));
    let measured = el("div")
        .class("measured")
        .child(el("h3").child(text.measured_heading))
        .child(el("p").child(text.measured));
    let footnotes = el("dl")
        .class("footnotes")
        .children(text.footnotes.iter().map(footnote));
    let sources = el("ul").class("sources").children(
        text.sources
            .iter()
            .map(|work| el("li").attr("lang", "en").child(source(work))),
    );
    el("section")
        .class("claims")
        .attr("id", "claims")
        .attr("aria-labelledby", "claims-heading")
        .child(el("h2").attr("id", "claims-heading").child(text.heading))
        .child(el("div").class("ground").children(paragraphs))
        .child(el("div").class("claim-list").child(each(shop)))
        .child(measured)
        .child(el("h3").child(text.footnotes_heading))
        .child(footnotes)
        .child(el("h3").child(text.sources_heading))
        .child(sources)
}

/// Every machine, the two kinds of diffusion apart.
fn each(shop: Shop) -> Content {
    let kinds = |card: Card| match card {
        Card::Diffusion => &Diffusion::ALL[..],
        _ => &Diffusion::ALL[..1],
    };
    many(Card::ALL.into_iter().flat_map(|card| {
        kinds(card)
            .iter()
            .map(move |&diffusion| statement_view(shop, card, diffusion))
    }))
}

fn statement_view(shop: Shop, card: Card, diffusion: Diffusion) -> Element {
    let (lang, text) = (shop.lang, shop.lang.claims());
    let statement = lang.statement(card, diffusion);
    let name = el("b").child(lang.claim_name(card, diffusion));
    let fact = |name: &'static str, words: &'static str| {
        el("p")
            .child(el("b").child(name))
            .child(lang.gap())
            .child(words)
    };
    el("details")
        .attr("data-claim", attribute(card, diffusion))
        .child(
            el("summary")
                .child(name)
                .child(el("span").child(statement.sentence)),
        )
        .child(fact(text.fills, statement.fills))
        .child(fact(text.not_claimed, statement.not_claimed))
        .child(fact(text.on_what_ground, statement.ground))
}

fn footnote(footnote: &Footnote) -> Element {
    el("div")
        .child(el("dt").child(footnote.says))
        .child(el("dd").child(footnote.note))
}
