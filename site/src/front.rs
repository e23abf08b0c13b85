//! The front page of the site, which tells its own address where that is known.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{Address, FOLDER, html, page};

/// Makes the links in the metadata of the front page absolute; where the address is not known, they
/// stay as they are.
pub fn tell(path: &Path, address: &Address) -> Result<()> {
    let Some(there) = address.known("") else {
        return Ok(());
    };
    let unreadable = || format!("{} cannot be read", path.display());
    let front = fs::read_to_string(path).with_context(unreadable)?;
    fs::write(path, told(&front, &there))
        .with_context(|| format!("{} cannot be written", path.display()))
}

fn told(front: &str, there: &str) -> String {
    let own = page::property("og:url", there)
        + &html::open("link", &[("rel", "canonical"), ("href", there)]);
    ["content", "href"]
        .into_iter()
        .fold(front.to_owned(), |front, attribute| {
            let begins = |base: &str| format!("{attribute}=\"{base}{FOLDER}/");
            front.replace(&begins(""), &begins(there))
        })
        .replacen("</title>", &format!("</title>\n{own}"), 1)
}
