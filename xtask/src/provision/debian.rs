//! Installing packages of Debian, where that can be done without asking anybody.

use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::path::Path;

/// Installs a browser, by its name and that of its package.
pub(crate) fn install(repo: &Repo, name: &str, package: &str) -> Result<()> {
    let prefix = admin_prefix(repo.root())
        .context("it cannot be installed without a password, or there is no apt-get")?;
    println!("    {name} (for the browser tests): installing the package, about a minute");
    let apt = [
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "--quiet",
    ];
    let install = ["install", "--yes", "--no-install-recommends", package];
    for action in [&["update"][..], &install] {
        let words = [prefix, &apt, action].concat();
        process::run(process::command(words[0], repo.root()).args(&words[1..]))?;
    }
    Ok(())
}

/// The words before a command that make it run as an administrator: none as root, `None` where
/// that would ask for a password or there is no apt-get.
fn admin_prefix(dir: &Path) -> Option<&'static [&'static str]> {
    process::find_on_path("apt-get")?;
    let user = process::output_of(process::command("id", dir).arg("-u"))?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    let sudo = &["sudo", "--non-interactive"];
    process::output_of(process::command(sudo[0], dir).args([sudo[1], "true"])).map(|_| &sudo[..])
}
