//! The list of all boards.

use crate::text::{self, LANG};
use crate::{Address, Board, FOLDER, html, page, picture};

/// Writes the page that lists the boards: those that the page offers, then the gallery by kind.
pub fn html(boards: &[Board], address: &Address) -> String {
    let name = LANG.page().name;
    let there = address.of(&format!("{FOLDER}/index.html"));
    let head = [
        html::text("title", &[], &format!("{} \u{b7} {name}", text::ALL_BOARDS)) + "\n",
        page::icon(),
        page::named("description", text::INDEX_LEAD),
        html::open("link", &[("rel", "canonical"), ("href", &there)]) + "\n",
    ];
    let mut body = page::top(None) + "<main>\n";
    body += &html::text("h1", &[("class", "origin")], text::ALL_BOARDS);
    body += &html::text("p", &[], text::INDEX_LEAD);
    let mut rest = boards;
    while let Some(first) = rest.first() {
        let n = rest
            .iter()
            .take_while(|board| board.kind == first.kind)
            .count();
        let (group, others) = rest.split_at(n);
        body += &section(group);
        rest = others;
    }
    page::document(&head.concat(), &(body + "</main>\n"))
}

fn section(boards: &[Board]) -> String {
    let kind = boards.first().and_then(|board| board.kind);
    let heading = kind.map_or(text::OFFERED, |kind| LANG.gallery_kind(kind));
    let items: String = boards.iter().map(card).collect();
    format!(
        "{}\n<ul class=\"cards\">\n{items}</ul>\n",
        html::text("h2", &[], heading)
    )
}

fn card(board: &Board) -> String {
    let (source, link) = (format!("{}.svg", board.id), format!("{}.html", board.id));
    let side = picture::side(board).to_string();
    let image = [
        ("src", source.as_str()),
        // What it shows is told in the words below it.
        ("alt", ""),
        ("width", &side),
        ("height", &side),
        ("loading", "lazy"),
    ];
    let words = [
        html::text("b", &[], &text::title(board)),
        html::text("span", &[], &text::origin(board)),
    ];
    let link = html::element(
        "a",
        &[("href", &link)],
        &(html::open("img", &image) + &words.concat()),
    );
    format!("<li>{link}</li>\n")
}
