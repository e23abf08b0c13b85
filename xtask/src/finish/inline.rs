//! What is put into a page: its style sheets, and the versions of what it loads.

use super::digest;
use super::html::{edited, tags};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Puts the style sheets into a page where it says `<link data-inline rel="stylesheet" href="..">`;
/// `read` gives the text of a file.
pub(crate) fn styles(page: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut edits = Vec::new();
    for tag in tags(page) {
        if tag.is("link") && tag.attribute("data-inline").is_some() {
            let href = tag
                .attribute("href")
                .context("a link with data-inline has no href")?;
            edits.push((tag.range, format!("<style>\n{}</style>", read(href)?)));
        }
    }
    Ok(edited(page, edits))
}

/// The page with style sheets that follow each other as one, for one digest of all.
pub(crate) fn joined_styles(page: &str) -> String {
    let sheets: Vec<_> = tags(page)
        .into_iter()
        .filter(|tag| tag.is("style"))
        .filter_map(|tag| Some((tag.range.start, tag.content?)))
        .collect();
    let mut edits = Vec::new();
    for pair in sheets.windows(2) {
        let [(_, first), (start, next)] = pair else {
            continue;
        };
        let between = &page[first.end..*start];
        if between.trim_start_matches("</style>").trim().is_empty() {
            edits.push((first.end..next.start, "\n".to_owned()));
        }
    }
    edited(page, edits)
}

/// Adds the version to the addresses of scripts and programs beside the page, so that no browser keeps
/// an old one. Those with a version in their names stay.
pub(crate) fn versions(page: &str, site: &Path) -> Result<String> {
    const NAMING: [(&str, &str); 3] = [
        ("script", "src"),
        ("script", "data-program"),
        ("script", "data-bindings"),
    ];
    let mut edits = Vec::new();
    for tag in tags(page) {
        for (_, attribute) in NAMING.iter().filter(|(name, _)| tag.is(name)) {
            let Some((name, place)) = tag.attribute(attribute).zip(tag.place_of(attribute)) else {
                continue;
            };
            if name.contains('?') || has_version(name) {
                continue;
            }
            let bytes = fs::read(site.join(name))
                .with_context(|| format!("{name}, which a page loads, cannot be read"))?;
            edits.push((place, format!("{name}?{}", digest::version_of(&bytes))));
        }
    }
    Ok(edited(page, edits))
}

/// Whether Trunk has put a digest into the name of a file: 14 to 16 digits of base 16 after a dash.
fn has_version(name: &str) -> bool {
    name.split(['-', '_', '.'])
        .any(|part| part.len() >= 14 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn puts_style_sheets_in_where_the_page_says_so() {
        let page = "<head><link data-inline rel=\"stylesheet\" href=\"style/a.css\" />\
                    <link rel=\"stylesheet\" href=\"b.css\"></head>";
        let read = |name: &str| match name {
            "style/a.css" => Ok("a{}\n".to_owned()),
            _ => bail!("{name}"),
        };
        assert_eq!(
            styles(page, read).unwrap(),
            "<head><style>\na{}\n</style><link rel=\"stylesheet\" href=\"b.css\"></head>"
        );
        assert!(styles("<link data-inline href=\"c.css\">", read).is_err());
    }

    #[test]
    fn joins_style_sheets_that_follow_each_other() {
        assert_eq!(
            joined_styles(
                "<style>a{}</style>\n <style type=\"text/css\">b{}</style><p><style>c{}</style>"
            ),
            "<style>a{}\nb{}</style><p><style>c{}</style>"
        );
    }

    #[test]
    fn a_name_with_a_digest_has_its_version() {
        assert!(has_version("./sudoku-depth-web-74ed753b8651877_bg.wasm"));
        assert!(has_version("icon-91a73a537a0da799.svg"));
        assert!(!has_version("sudoku-depth-embed_bg.wasm"));
        assert!(!has_version("loader.js"));
    }

    #[test]
    fn adds_versions_to_what_is_loaded() {
        let site = std::env::temp_dir().join(format!("sudoku-depth-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        for name in ["loader.js", "e_bg.wasm", "e.js"] {
            fs::write(site.join(name), "abc").unwrap();
        }
        let page =
            "<script src=\"./loader.js\" defer data-program=\"e_bg.wasm\" data-bindings=\"e.js\">";
        let v = "?ba7816bf8f01cfea";
        assert_eq!(
            versions(page, &site).unwrap(),
            format!(
                "<script src=\"./loader.js{v}\" defer data-program=\"e_bg.wasm{v}\" data-bindings=\"e.js{v}\">"
            )
        );
        assert!(versions("<script src=\"none.js\">", &site).is_err());
        fs::remove_dir_all(&site).unwrap();
    }
}
