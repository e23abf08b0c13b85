//! What completes the site once Trunk has built it.

mod digest;
mod html;
mod inline;

use crate::repo::Repo;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The pages of the site. The second is a part of the first, for frames in other sites.
const PAGES: [&str; 2] = ["index.html", "embed.html"];

/// Completes the site in a folder.
pub(crate) fn site(repo: &Repo, dir: &Path) -> Result<()> {
    for name in PAGES {
        let path = dir.join(name);
        if !path.is_file() {
            continue;
        }
        let page = fs::read_to_string(&path).with_context(|| format!("{name} cannot be read"))?;
        let page = finished(&page, repo, dir).with_context(|| format!("{name} as it is"))?;
        fs::write(&path, page).with_context(|| format!("{name} cannot be written"))?;
    }
    Ok(())
}

fn finished(page: &str, repo: &Repo, dir: &Path) -> Result<String> {
    let page = inline::styles(page, |name| repo.read(name))?;
    let page = inline::joined_styles(&page);
    inline::versions(&page, dir)
}
