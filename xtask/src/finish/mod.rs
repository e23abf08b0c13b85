//! What completes the site once Trunk has built it.

mod digest;
mod html;
mod inline;
mod policy;
mod single;
mod worker;

use crate::repo::Repo;
use anyhow::{Context, Result};
use html::{edited, tags};
pub(crate) use policy::Edition;
use std::fs;
use std::path::Path;

/// The pages of the site: the page, less of it for the notes of others, and what there is to say about it.
const PAGES: [&str; 3] = ["index.html", "embed.html", "about.html"];

/// Completes the pages in a folder.
pub(crate) fn pages(repo: &Repo, dir: &Path, edition: Edition) -> Result<()> {
    for name in PAGES {
        let path = dir.join(name);
        if !path.is_file() {
            continue;
        }
        let page = fs::read_to_string(&path).with_context(|| format!("{name} cannot be read"))?;
        let page = finished(&page, repo, dir, edition).with_context(|| name.to_owned())?;
        fs::write(&path, page).with_context(|| format!("{name} cannot be written"))?;
    }
    Ok(())
}

fn finished(page: &str, repo: &Repo, dir: &Path, edition: Edition) -> Result<String> {
    let page = inline::styles(page, |name| repo.read(name))?;
    let page = inline::joined_styles(&page);
    let page = inline::versions(&page, dir)?;
    let page = match edition {
        Edition::Served => page,
        Edition::Site | Edition::Single => kept(&page),
    };
    policy::guarded(&page, edition)
}

/// The page that has its site kept: the script for it is told the name of the service worker.
fn kept(page: &str) -> String {
    let scripts = tags(page)
        .into_iter()
        .filter(|tag| tag.is("script"))
        .filter_map(|tag| Some((tag.attribute("src")?, tag.place_of("src")?)))
        .filter(|(source, _)| source.contains("offline.js"))
        .map(|(_, place)| place.end + 1..place.end + 1);
    let told = |place| (place, format!(" data-worker=\"{}\"", worker::NAME));
    edited(page, scripts.map(told).collect())
}

/// Writes the service worker, which knows every file of the site: the last thing to be done with it.
pub(crate) fn service_worker(repo: &Repo, dir: &Path) -> Result<()> {
    worker::write(&repo.read("assets/sw.js")?, dir)
}

/// Makes the edition of the page that is one file; returns its name and the number of its bytes.
pub(crate) fn single_file(repo: &Repo, dir: &Path) -> Result<(&'static str, usize)> {
    let n_bytes = single::write(&repo.read("assets/unpack.js")?, dir)?;
    Ok((single::NAME, n_bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_page_of_its_service_worker() {
        assert_eq!(
            kept(
                "<script src=\"./offline.js?1\" defer></script><script src=\"loader.js\"></script>"
            ),
            "<script src=\"./offline.js?1\" data-worker=\"sw.js\" defer></script>\
             <script src=\"loader.js\"></script>"
        );
    }
}
