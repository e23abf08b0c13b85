//! What a page that wants to embed a board is answered, as <https://oembed.com> describes it.

use anyhow::Result;
use serde::Serialize;
use sudoku_depth_web::link::LinkState;
use sudoku_depth_web::model::embed::{self, Embed, Format};
use sudoku_depth_web::model::share::Share;
use sudoku_depth_web::model::shown::Shown;

use crate::text::{self, LANG};
use crate::{Address, Board, FOLDER, preview};

/// The answer; the names are those of oEmbed.
#[derive(Serialize)]
struct Answer<'a> {
    version: &'a str,
    r#type: &'a str,
    title: &'a str,
    provider_name: &'a str,
    provider_url: String,
    width: usize,
    height: usize,
    html: String,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
}

/// Writes the answer.
pub fn json(board: &Board, address: &Address) -> Result<String> {
    let title = text::title(board);
    let frame = frame(board, address, &title);
    let answer = Answer {
        version: "1.0",
        r#type: "rich",
        title: &title,
        provider_name: LANG.page().name,
        provider_url: address.of(""),
        width: embed::WIDTH,
        height: embed::height(Shown::Board),
        html: embed::snippet(Format::Obsidian, &frame),
        thumbnail_url: address.of(&format!("{FOLDER}/{}.png", board.id)),
        thumbnail_width: preview::WIDTH,
        thumbnail_height: preview::HEIGHT,
    };
    Ok(serde_json::to_string_pretty(&answer)? + "\n")
}

/// The frame that the page writes into notes. It has the digits in its link: what is in it need not look
/// for them.
fn frame(board: &Board, address: &Address, title: &str) -> Embed {
    let share = Share::of(LinkState::read(&board.hash_of_digits()));
    let mut embed = Embed::of(&share, &address.of(""));
    embed.title = format!("{}: {title}", LANG.page().name);
    embed
}
