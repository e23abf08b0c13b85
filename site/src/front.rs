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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_follow_becomes_absolute_and_nothing_else() {
        let front = r#"<title>A</title><meta property="og:image" content="board/a.png">
<link href="board/a.json"><a href="./board/index.html">"#;
        assert_eq!(
            told(front, "https://example.org/d/"),
            r#"<title>A</title>
<meta property="og:url" content="https://example.org/d/">
<link rel="canonical" href="https://example.org/d/"><meta property="og:image" content="https://example.org/d/board/a.png">
<link href="https://example.org/d/board/a.json"><a href="./board/index.html">"#
        );
    }
}
