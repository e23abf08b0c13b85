//! Still pages: every board of the gallery as a page, a picture, a preview and an embed, written when
//! the site is built. They need no program to be seen, and say what the engine found.
//!
//! `board` lists the boards and works them out, `text` has the words, and each file that is written
//! for a board has its module: `picture` (SVG), `preview` (PNG), `page` (HTML), `oembed` (JSON).

mod address;
mod board;
mod front;
mod html;
mod index;
mod oembed;
mod page;
mod picture;
mod preview;
mod style;
mod text;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub use address::Address;
pub use board::Board;
pub use preview::Press;

/// Where the pages stand in the site.
pub const FOLDER: &str = "board";

/// Writes the pages of all boards below the folder of the built site, and returns how many boards
/// there are. Where the address is known, the front page tells it.
pub fn write(dist: &Path, address: &Address) -> Result<usize> {
    let folder = dist.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let boards = board::all();
    let press = Press::new();
    for board in &boards {
        for (name, bytes) in files(board, address, &press)? {
            save(&folder.join(name), &bytes)?;
        }
    }
    save(
        &folder.join("index.html"),
        index::html(&boards, address).as_bytes(),
    )?;
    front::tell(&dist.join("index.html"), address)?;
    Ok(boards.len())
}

/// Returns the files of a board, each with its name.
pub fn files(board: &Board, address: &Address, press: &Press) -> Result<Vec<(String, Vec<u8>)>> {
    let named = |extension: &str| format!("{}.{extension}", board.id);
    Ok(vec![
        (named("svg"), picture::draw(board)?.svg.into_bytes()),
        (named("png"), press.png(board)?),
        (named("html"), page::html(board, address).into_bytes()),
        (named("json"), oembed::json(board, address)?.into_bytes()),
    ])
}

fn save(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}
