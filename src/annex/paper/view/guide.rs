//! The guide for teachers, as two pages.

use crate::annex::paper::Desk;
use crate::browser::element::{Content, Element, el, many};
use crate::browser::{address, dom};
use crate::text::guide::{Guide, Plan};
use crate::view::controls::button;

/// The guide.
pub fn guide(desk: Desk) -> Element {
    let guide = desk.lang.guide();
    let print = el("p")
        .class("paper-print screen-only")
        .child(button(desk.lang.paper().print, dom::print).class("primary"))
        .child(el("span").child(desk.lang.n_pages(2)));
    el("article").class("guide").child(print).child(
        el("div")
            .class("paper-pages")
            .child(first(guide))
            .child(second(desk, guide)),
    )
}

fn first(guide: &'static Guide) -> Element {
    el("section")
        .class("paper-page")
        .attr("data-kind", "guide")
        .child(el("h2").child(guide.title))
        .child(el("p").class("lead").child(guide.lead))
        .child(
            el("div")
                .class("guide-columns")
                .child(list(
                    guide.aims_heading,
                    guide.aims.iter().map(|&aim| aim.into()),
                ))
                .child(list(
                    guide.prepare_heading,
                    guide.prepare.iter().map(|&item| item.into()),
                )),
        )
        .children(guide.plans.iter().map(plan))
}

fn second(desk: Desk, guide: &'static Guide) -> Element {
    let pair = |strong: &'static str, rest: &'static str| {
        many([
            Content::from(el("b").child(strong)),
            " ".into(),
            rest.into(),
        ])
    };
    let questions = guide.questions.iter();
    let questions = questions.map(|question| pair(question.ask, question.answer));
    let beliefs = guide.beliefs.iter();
    let beliefs = beliefs.map(|belief| {
        many([
            pair(belief.says, belief.show),
            " ".into(),
            link(belief.link),
        ])
    });
    let sources = desk.lang.claims().sources.iter();
    let sources: Vec<&str> = sources.map(|source| source.title).collect();
    el("section")
        .class("paper-page")
        .attr("data-kind", "guide")
        .child(list(guide.questions_heading, questions))
        .child(list(guide.beliefs_heading, beliefs))
        .child(
            el("div")
                .class("guide-columns")
                .child(list(
                    guide.may_heading,
                    guide.may.iter().map(|&item| item.into()),
                ))
                .child(list(
                    guide.may_not_heading,
                    guide.may_not.iter().map(|&item| item.into()),
                )),
        )
        .child(
            el("div")
                .class("guide-sources")
                .child(el("h3").child(guide.sources_heading))
                .child(el("p").child(sources.join(" \u{b7} ")))
                .child(
                    el("p")
                        .child(guide.links)
                        .child(" ")
                        .child(el("code").child(address::with_hash(""))),
                ),
        )
}

fn list(heading: &'static str, items: impl Iterator<Item = Content>) -> Element {
    let item = |content| el("li").child(content);
    el("div")
        .child(el("h3").child(heading))
        .child(el("ul").children(items.map(item)))
}

/// A lesson: what happens when, and what to open.
fn plan(plan: &'static Plan) -> Element {
    let moments = plan.moments.iter().map(|moment| {
        el("li").child(el("b").child(moment.minutes)).child(
            el("span")
                .child(moment.what)
                .child(moment.link.map(|hash| many([" ".into(), link(hash)]))),
        )
    });
    el("div")
        .class("guide-plan")
        .child(el("h3").child(plan.heading))
        .child(el("ol").children(moments))
}

fn link(hash: &'static str) -> Content {
    el("a").attr("href", hash).child(hash).into()
}
