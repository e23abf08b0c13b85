//! The pages of worksheets.

use crate::annex::paper::pile::{Piece, Pieces};
use crate::browser::element::{Content, Element, el, many};
use crate::browser::{address, picture};
use crate::model::paper::sheet::{PerPage, Sheet};
use crate::model::paper::{self, Caption, Look, Motif};
use crate::text::Lang;

/// What stands on the pages.
#[derive(Clone, PartialEq)]
pub struct Sheets {
    /// What is set.
    pub sheet: Sheet,
    /// The boards.
    pub pieces: Pieces,
}

/// All pages: each of boards to be filled in, and behind it the one with their solutions.
pub fn pages(lang: Lang, sheets: &Sheets) -> Content {
    let Sheets { sheet, pieces } = sheets;
    let each = sheet.per_page.number();
    let n_pages = sheet.n_pages(pieces.0.len());
    let mut pages = Vec::new();
    for (index, chunk) in pieces.0.chunks(each).enumerate() {
        let numbered = || chunk.iter().zip(index * each + 1..);
        let boards = numbered().map(|(piece, number)| blank(lang, sheet, piece, number));
        let head = many([
            lines(lang),
            el("p").class("paper-task").child(task(lang, sheet)),
        ]);
        pages.push(page(
            lang,
            "sheet",
            sheet.per_page,
            head,
            boards,
            (pages.len() + 1, n_pages),
        ));
        if sheet.has_solutions {
            let boards = numbered().map(|(piece, number)| solved(lang, sheet, piece, number));
            let head = el("h3").child(lang.paper().solution).into();
            let at = (pages.len() + 1, n_pages);
            pages.push(page(lang, "solution", sheet.per_page, head, boards, at));
        }
    }
    many(pages)
}

/// A page of its own, the `at.0`th of `at.1`.
fn page(
    lang: Lang,
    kind: &'static str,
    each: PerPage,
    head: Content,
    boards: impl Iterator<Item = Element>,
    at: (usize, usize),
) -> Element {
    let foot = el("p")
        .class("paper-foot")
        .child(el("span").child(lang.page().name))
        .child(el("span").child(lang.page_of(at.0, at.1)));
    el("section")
        .class("paper-page")
        .attr("data-kind", kind)
        .child(head)
        .child(
            el("div")
                .class("paper-boards")
                .attr("data-each", each.name())
                .children(boards),
        )
        .child(foot)
}

/// The lines for name and class.
fn lines(lang: Lang) -> Element {
    let text = lang.paper();
    el("p")
        .class("paper-lines")
        .child(el("span").child(text.name))
        .child(el("span").child(text.class))
}

const fn task(lang: Lang, sheet: &Sheet) -> &'static str {
    let text = lang.paper();
    if sheet.has_boxes {
        text.task_with_boxes
    } else {
        text.task
    }
}

fn blank(lang: Lang, sheet: &Sheet, piece: &Piece, number: usize) -> Element {
    let look = if sheet.has_boxes {
        Look::Boxes
    } else {
        Look::Blank
    };
    let givens = piece.analysis.start.grid.n_filled();
    let alt = lang.sheet_picture(number, givens);
    el("figure")
        .child(drawn(piece, Motif::Board(look), alt))
        .child(
            el("figcaption")
                .class("paper-depth")
                .child(el("b").child(lang.sheet_board(number)))
                .child(
                    sheet
                        .has_boxes
                        .then(|| el("span").child(lang.paper().depth_line)),
                ),
        )
}

/// A board with its passes, and its graph: on a page with two in one picture.
fn solved(lang: Lang, sheet: &Sheet, piece: &Piece, number: usize) -> Element {
    let headline = lang.plain_headline(&piece.analysis);
    let motifs = match sheet.per_page {
        PerPage::Two => vec![Motif::Both],
        PerPage::One | PerPage::Four => vec![Motif::Board(Look::Passes), Motif::Graph],
    };
    let pictures = motifs
        .into_iter()
        .map(|motif| drawn(piece, motif, headline.clone()));
    let link = address::with_hash(&piece.link.write());
    el("figure").children(pictures).child(
        el("figcaption")
            .child(el("b").child(lang.sheet_board(number)))
            .child(" ")
            .child(headline.clone())
            .child(" ")
            .child((sheet.per_page == PerPage::One).then(|| el("span").child(lang.paper().legend)))
            .child(el("code").child(link)),
    )
}

/// A picture without words of its own; nothing where there is no graph.
fn drawn(piece: &Piece, motif: Motif, alt: String) -> Option<Element> {
    let caption = Caption {
        title: alt.clone(),
        ..Caption::default()
    };
    let drawn = paper::draw(&piece.analysis, motif, &caption)?;
    let image = el("img")
        .attr("src", picture::to_address(&drawn.svg))
        .attr("width", drawn.size.width as usize)
        .attr("height", drawn.size.height as usize)
        .attr("data-motif", motif.name())
        .attr("alt", alt);
    Some(image)
}
