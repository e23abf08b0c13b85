//! The page of a board: what the engine found, in a picture and in words.

use sudoku_depth_web::model::measures::Figure;
use sudoku_depth_web::text::Span;

use crate::text::{self, LANG, OTHER_LANG};
use crate::{Address, Board, FOLDER, html, picture, preview, style};

/// A pass with more cells may be broken between columns.
const LONG: usize = 16;

/// Writes the page.
pub fn html(board: &Board, address: &Address) -> String {
    let title = text::title(board);
    let head = head(board, address, &title);
    let body = [
        top(Some(text::ALL_BOARDS)),
        "<main>\n".to_owned(),
        html::text("p", &[("class", "origin")], &text::origin(board)),
        html::text("h1", &[], &title),
        format!(
            "\n<div class=\"board\">\n{}{}</div>\n",
            figure(board),
            words(board)
        ),
        passes(board),
        digits(board),
        depth(board),
        "</main>\n".to_owned(),
    ];
    document(&head, &body.concat())
}

/// Puts a page together.
pub(crate) fn document(head: &str, body: &str) -> String {
    let sheet = style::sheet();
    let policy = [
        ("http-equiv", "Content-Security-Policy"),
        ("content", &style::policy(&sheet)),
    ];
    let charset = html::open("meta", &[("charset", "utf-8")]);
    let viewport = named("viewport", "width=device-width, initial-scale=1");
    let scheme = named("color-scheme", "light dark");
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n{charset}\n{}\n{viewport}{scheme}{head}\
         <style>{sheet}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        LANG.code(),
        html::open("meta", &policy),
    )
}

/// Names the page that all of this belongs to, with a link to the list of boards.
pub(crate) fn top(all: Option<&str>) -> String {
    let page = LANG.page();
    let name = html::text("a", &[("class", "name"), ("href", "../")], page.name);
    let tagline = html::text("span", &[("class", "quiet")], page.tagline);
    let all = all.map(|all| html::text("a", &[("class", "all"), ("href", "./index.html")], all));
    format!(
        "<header class=\"head\">{name} {tagline} {}</header>\n",
        all.unwrap_or_default()
    )
}

/// Returns a line that tells a program something of the page.
pub(crate) fn named(name: &str, content: &str) -> String {
    html::open("meta", &[("name", name), ("content", content)]) + "\n"
}

/// Returns the line that names the sign of the site.
pub(crate) fn icon() -> String {
    let icon = [
        ("rel", "icon"),
        ("href", "../icons/icon.svg"),
        ("type", "image/svg+xml"),
    ];
    html::open("link", &icon) + "\n"
}

/// Returns a line of Open Graph.
pub(crate) fn property(name: &str, content: &str) -> String {
    html::open("meta", &[("property", name), ("content", content)]) + "\n"
}

fn head(board: &Board, address: &Address, title: &str) -> String {
    let id = &board.id;
    let [html, png, json] =
        ["html", "png", "json"].map(|extension| format!("{FOLDER}/{id}.{extension}"));
    let headline = LANG.plain_headline(&board.analysis);
    let page = LANG.page();
    let mut head = [
        html::text(
            "title",
            &[],
            &format!("{title} ({id}) \u{b7} {}", page.name),
        ) + "\n",
        icon(),
        named("description", &headline),
        property("og:type", "article"),
        property("og:site_name", page.name),
        property("og:title", title),
        property("og:description", &headline),
        property("og:image", &address.of(&png)),
        property("og:image:type", "image/png"),
        property("og:image:width", &preview::WIDTH.to_string()),
        property("og:image:height", &preview::HEIGHT.to_string()),
        property("og:image:alt", &text::alternative(board)),
        named("twitter:card", "summary_large_image"),
    ]
    .concat();
    let oembed = [
        ("rel", "alternate"),
        ("type", "application/json+oembed"),
        ("href", &address.of(&json)),
        ("title", title),
    ];
    head += &(html::open("link", &oembed) + "\n");
    head += &(html::open(
        "link",
        &[("rel", "canonical"), ("href", &address.of(&html))],
    ) + "\n");
    if let Some(there) = address.known(&html) {
        head += &property("og:url", &there);
    }
    head
}

fn figure(board: &Board) -> String {
    let source = format!("{}.svg", board.id);
    let side = picture::side(board).to_string();
    let alternative = text::alternative(board);
    let image = [
        ("src", source.as_str()),
        ("alt", &alternative),
        ("width", &side),
        ("height", &side),
    ];
    let caption = html::text("figcaption", &[], LANG.paper().legend);
    format!("<figure>{}{caption}</figure>\n", html::open("img", &image))
}

fn words(board: &Board) -> String {
    let mut words = html::element("p", &[("class", "headline")], &set(&text::headline(board)));
    if let Some(standing) = board.standing() {
        words += &html::text("p", &[], &LANG.standing(standing));
    }
    let other = OTHER_LANG.plain_headline(&board.analysis);
    let attributes = [("class", "quiet"), ("lang", OTHER_LANG.code())];
    words += &html::text("p", &attributes, &other);
    let link = format!("../{}", board.hash());
    let open = html::text("a", &[("class", "open"), ("href", &link)], text::OPEN);
    let note = html::text("p", &[("class", "quiet")], text::OPEN_NOTE);
    words += &format!("<p>{open}</p>\n{note}\n");
    format!("<div class=\"words\">\n{words}{}</div>\n", figures(board))
}

/// Returns pieces of a sentence, what is to be seen at once and what comes last set off.
fn set(spans: &[Span]) -> String {
    let one = |span: &Span| match span {
        Span::Text(text) => html::escape(text),
        Span::OnePass(text) => html::text("em", &[("class", "one-pass")], text),
        Span::Deepest(text) => html::text("em", &[("class", "deepest")], text),
        Span::Cell(cell) => cell.to_string(),
    };
    spans.iter().map(one).collect()
}

fn figures(board: &Board) -> String {
    let Some(solved) = board.analysis.solved() else {
        return String::new();
    };
    let row = |name: &str, measure: &str, value: &str, shown: &str| {
        let value = [("data-measure", measure), ("data-value", value)];
        html::text("dt", &[], name) + &html::text("dd", &value, shown) + "\n"
    };
    let givens = solved.proof.puzzle.n_givens().to_string();
    let mut rows = row(text::GIVENS, "givens", &givens, &givens);
    for figure in Figure::ALL {
        if let Some((value, shown)) = figure.value(&board.analysis) {
            rows += &row(LANG.figure(figure), figure.name(), &value, &shown);
        }
    }
    let under = html::text("h2", &[], &text::figures(board));
    format!("{under}\n<dl>\n{rows}</dl>\n")
}

fn passes(board: &Board) -> String {
    let Some(solved) = board.analysis.solved() else {
        return String::new();
    };
    let mut items = String::new();
    for (index, &n_cells) in solved.measures.profile.iter().enumerate() {
        let placed = solved.steps_of(index + 1);
        let placed = placed.filter_map(|step| step.placement());
        let cells: Vec<String> = placed.map(|placed| placed.to_string()).collect();
        let heading = html::text("b", &[], &LANG.pass_heading(index + 1, n_cells));
        let class = if n_cells > LONG {
            " class=\"long\""
        } else {
            ""
        };
        items += &format!(
            "<li{class}>{heading} {}</li>\n",
            html::escape(&cells.join(", "))
        );
    }
    if items.is_empty() {
        return String::new();
    }
    let heading = html::text("h2", &[], text::PASSES);
    format!("{heading}\n<ol class=\"passes\">\n{items}</ol>\n")
}

fn digits(board: &Board) -> String {
    let digits = board.analysis.start.grid.to_string();
    format!(
        "{}\n{}\n<p>{}</p>\n",
        html::text("h2", &[], text::DIGITS),
        html::text("p", &[("class", "quiet")], text::DIGITS_NOTE),
        html::text("code", &[], &digits),
    )
}

/// Says what depth means, and how far the depths of this board are the least that are possible.
fn depth(board: &Board) -> String {
    let page = LANG.page();
    let least = LANG.least_depth(board.analysis.method);
    let says: String = page
        .depth
        .iter()
        .chain([&least])
        .map(|says| html::text("p", &[], says))
        .collect();
    let heading = html::text("h2", &[], page.depth_heading);
    format!("{heading}\n<div class=\"prose\">{says}</div>\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::tests::board;
    use engine::RuleSet;

    #[test]
    fn what_a_board_is_called_stays_a_text() {
        let mut made = board("1....2.3......4.", RuleSet::Singles);
        let page = html(&made, &Address::Relative);
        assert!(page.contains("me &amp; &lt;you&gt;</p>"), "{page}");
        made.id = "\"><script>".to_owned();
        assert!(!html(&made, &Address::Relative).contains("<script"));
    }

    #[test]
    fn a_board_that_is_no_puzzle_has_a_page() {
        let page = html(
            &board("11..............", RuleSet::Singles),
            &Address::Relative,
        );
        assert!(
            page.contains("<h1>Digits that cannot stand together</h1>"),
            "{page}"
        );
        assert!(!page.contains("<dl>") && !page.contains("<ol"), "{page}");
    }

    #[test]
    fn addresses_are_told_where_they_are_known() {
        let made = board("1....2.3......4.", RuleSet::Singles);
        let page = html(&made, &Address::read("https://example.org/d").unwrap());
        for part in [
            "<meta property=\"og:url\" content=\"https://example.org/d/board/made-here.html\">",
            "<meta property=\"og:image\" content=\"https://example.org/d/board/made-here.png\">",
            "href=\"https://example.org/d/board/made-here.json\"",
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
        let page = html(&made, &Address::Relative);
        assert!(
            page.contains("content=\"made-here.png\"") && !page.contains("og:url"),
            "{page}"
        );
    }
}
