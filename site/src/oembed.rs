//! What a page that wants to embed a board is answered, as <https://oembed.com> describes it.

use anyhow::Result;
use serde::Serialize;

use crate::text::{self, LANG};
use crate::{Address, Board, FOLDER, html, preview};

/// The size of the frame.
const WIDTH: u32 = 760;
const HEIGHT: u32 = 560;

/// The answer; the names are those of oEmbed.
#[derive(Serialize)]
struct Answer<'a> {
    version: &'a str,
    r#type: &'a str,
    title: &'a str,
    author_name: &'a str,
    provider_name: &'a str,
    provider_url: String,
    width: u32,
    height: u32,
    html: String,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
}

/// Writes the answer.
pub fn json(board: &Board, address: &Address) -> Result<String> {
    let title = text::title(board);
    let answer = Answer {
        version: "1.0",
        r#type: "rich",
        title: &title,
        author_name: &board.credit,
        provider_name: LANG.page().name,
        provider_url: address.of(""),
        width: WIDTH,
        height: HEIGHT,
        html: frame(board, address, &title),
        thumbnail_url: address.of(&format!("{FOLDER}/{}.png", board.id)),
        thumbnail_width: preview::WIDTH,
        thumbnail_height: preview::HEIGHT,
    };
    Ok(serde_json::to_string_pretty(&answer)? + "\n")
}

/// The frame has the digits in its link: what is in it need not look for them.
fn frame(board: &Board, address: &Address, title: &str) -> String {
    let source = address.of("embed.html") + &board.hash_of_digits();
    let title = format!("{}: {title}", LANG.page().name);
    let attributes = [
        ("src", source.as_str()),
        ("title", &title),
        ("width", &WIDTH.to_string()),
        ("height", &HEIGHT.to_string()),
        ("loading", "lazy"),
        ("sandbox", "allow-scripts allow-popups"),
        ("style", "border:0;max-width:100%"),
    ];
    html::element("iframe", &attributes, "")
}
