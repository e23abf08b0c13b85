//! Installs the missing tools, each into a folder that appears only when it is complete.

use super::fetch;
use super::tool::Tool;
use crate::clock;
use crate::repo::Repo;
use anyhow::{Context, Result, ensure};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Makes sure of every tool and returns their folders.
pub(crate) fn ensure(repo: &Repo, cache: &Path, tools: &[Tool]) -> Result<Vec<PathBuf>> {
    let located: Vec<_> = tools.iter().map(|tool| tool.locate(cache)).collect();
    for (tool, _) in tools.iter().zip(&located).filter(|(_, dir)| dir.is_some()) {
        println!("    {} {}: ready", tool.program, tool.version);
    }
    if located.iter().any(Option::is_none) {
        install_missing(repo, cache, tools)
    } else {
        Ok(located.into_iter().flatten().collect())
    }
}

fn install_missing(repo: &Repo, cache: &Path, tools: &[Tool]) -> Result<Vec<PathBuf>> {
    let _lock = lock(cache)?;
    let build_dir = cache.join(".build");
    let mut dirs = Vec::new();
    for tool in tools {
        // Asked again: the setup that this one waited for may have brought it.
        dirs.push(match tool.locate(cache) {
            Some(dir) => dir,
            None => install(repo, cache, &build_dir, tool).with_context(|| {
                format!("{} {} cannot be installed", tool.program, tool.version)
            })?,
        });
    }
    // Only now: the tools share what they compile, and a second try goes on from it.
    remove_dir(&build_dir)?;
    Ok(dirs)
}

/// Waits until no other setup of this user is under way.
fn lock(cache: &Path) -> Result<File> {
    fs::create_dir_all(cache)
        .with_context(|| format!("the tool folder {} cannot be made", cache.display()))?;
    println!("    Tools are kept in {}", cache.display());
    let file = File::create(cache.join(".lock")).context("the tool folder cannot be written")?;
    if file.try_lock().is_err() {
        println!("    Another setup is installing tools: waiting for it");
        file.lock().context("the tool folder cannot be locked")?;
    }
    Ok(file)
}

/// Installs the tool aside, tries it, and only then puts it in its place.
fn install(repo: &Repo, cache: &Path, build_dir: &Path, tool: &Tool) -> Result<PathBuf> {
    let start = Instant::now();
    let partial = cache.join(format!(".partial-{}", tool.folder));
    fetch::into(&partial, repo, build_dir, tool)?;
    ensure!(
        tool.answers_in(&partial),
        "it does not run, or not as this version"
    );
    let folder = cache.join(&tool.folder);
    remove_dir(&folder)?;
    fs::rename(&partial, &folder)
        .with_context(|| format!("{} cannot be put in place", folder.display()))?;
    println!(
        "    {} {}: installed in {}",
        tool.program,
        tool.version,
        clock::spent(start.elapsed())
    );
    Ok(tool.bin_dir(&folder))
}

/// Removes a folder if it is there.
pub(crate) fn remove_dir(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be removed", dir.display()))
        }
        _ => Ok(()),
    }
}
