//! What a search has found, and what is said of it.

use super::{is_going, of_run};
use crate::annex::boards::Desk;
use crate::annex::boards::view::gallery::card::profile;
use crate::browser::element::{Content, Element, el, live};
use crate::model::maker::{Found, Purpose};
use crate::model::{gallery, palette};
use crate::view::copying::copying;
use crate::view::small_board::picture;

/// What was tried so far, while a search goes on.
pub fn tried(desk: Desk, purpose: Purpose) -> Element {
    let tried = of_run(desk, purpose, |run| run.is_going().then_some(run.tried));
    let words = move || {
        let tried = tried.get()??;
        Some(desk.lang.maker_tried(tried))
    };
    el("span").class("maker-tried").child(live(words))
}

/// How a search ended, and the board that came nearest. It is told to those who hear the page when it
/// ends, and when another board is found.
pub fn outcome(desk: Desk, purpose: Purpose) -> Element {
    let end = of_run(desk, purpose, move |run| {
        let nearest = run.best.as_ref().map(|_| desk.lang.maker_nearest(run));
        desk.lang.maker_end(run).or(nearest)
    });
    let going = is_going(desk, purpose);
    let says = el("p")
        .class("maker-end")
        .attr("role", "status")
        .follow("data-going", move || going.get())
        .child(live(move || end.get().flatten()));
    el("div")
        .class("maker-outcome")
        .attr("data-outcome", purpose.name())
        .child(says)
        .child(board(desk, purpose))
}

/// The board that came nearest, with its figures and its links.
pub fn board(desk: Desk, purpose: Purpose) -> Content {
    let best = of_run(desk, purpose, |run| {
        let found = run.best.clone()?;
        Some((found, run.request, run.link()?, run.has_what_was_asked()))
    });
    live(move || {
        let (found, request, link, is_asked) = best.get()??;
        let rules = request.aim.rules().unwrap_or_default();
        let lang = desk.lang;
        let line = |class, words: String| el("p").class(class).child(words);
        let depth = lang.gallery_end(&found.figures, rules);
        let size = found.grid.shape().size();
        let facts = el("div")
            .class("maker-facts")
            .child(line("maker-depth", depth).attr("data-depth", found.figures.depth()))
            .child(line("maker-fact", lang.gallery_one_pass(&found.figures)))
            .child(line(
                "maker-fact",
                lang.gallery_givens(size, &found.figures),
            ))
            .child(is_asked.then(|| line("maker-fact", lang.maker_seed(request.seed))))
            .child(profile(&found.figures, true))
            .child(links(desk, link));
        let name = lang.maker_picture(&found, rules);
        let drawn = drawing(&found).attr("aria-label", name);
        Some(el("div").class("maker-found").child(drawn).child(facts))
    })
}

fn drawing(found: &Found) -> Element {
    let tints = palette::styles(found.figures.way.profile.len());
    let cells = gallery::cells(&found.grid, &found.figures);
    picture(found.grid.shape(), &cells, &tints).attr("data-line", found.grid.to_string())
}

/// Opens the board, or copies the link that opens it.
fn links(desk: Desk, link: String) -> Element {
    let text = desk.lang.maker();
    let open = el("a").attr("href", link.clone()).child(text.open);
    el("p")
        .class("maker-links")
        .child(open)
        .child(copying(desk.lang, text.copy, move || link.clone()))
}
