//! Node, and the npm packages that the browser tests and the linters use.

use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result, bail, ensure};
use std::path::Path;
use std::time::SystemTime;

/// The oldest Node the packages run on.
const OLDEST: (u32, u32) = (20, 19);

/// Makes sure that Node is there and new enough.
pub(crate) fn ensure_node(repo: &Repo) -> Result<()> {
    let (major, minor) = OLDEST;
    let advice = format!("install Node {major}.{minor} or newer, with npm");
    let Some(text) = process::output_of(process::command("node", repo.root()).arg("--version"))
    else {
        bail!("Node is missing: {advice}");
    };
    let version =
        parse_version(&text).with_context(|| format!("`node --version` printed {text:?}"))?;
    ensure!(
        version >= OLDEST,
        "Node {} is too old: {advice}",
        text.trim()
    );
    Ok(())
}

/// Makes sure that the packages of `e2e/` are installed as its lock file says.
pub(crate) fn ensure_packages(repo: &Repo) -> Result<()> {
    ensure_node(repo)?;
    let dir = repo.path("e2e");
    if is_fresh(&dir) {
        println!("    npm packages in e2e/: ready");
        return Ok(());
    }
    println!("    npm packages in e2e/ (linters, browser driver): installing, less than a minute");
    process::run(process::npm(&dir).args(["ci", "--no-audit", "--no-fund"]))
}

/// Whether the packages are installed and were so after the lock file last changed.
fn is_fresh(dir: &Path) -> bool {
    let changed = |file: &str| -> Option<SystemTime> {
        dir.join(file)
            .metadata()
            .and_then(|metadata| metadata.modified())
            .ok()
    };
    // npm writes this file last.
    match (
        changed("node_modules/.package-lock.json"),
        changed("package-lock.json"),
    ) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    }
}

/// The major and minor version in text such as `v20.19.2`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_of_node() {
        assert_eq!(parse_version("v20.19.2\n"), Some((20, 19)));
        assert_eq!(parse_version("v24.0.0-nightly"), Some((24, 0)));
        assert_eq!(parse_version("node"), None);
        assert!(parse_version("v18.20.4") < Some(OLDEST));
    }

    #[test]
    fn the_lock_file_names_no_download_host() {
        let lock = Repo::locate()
            .unwrap()
            .read("e2e/package-lock.json")
            .unwrap();
        assert!(
            !lock.contains("\"resolved\""),
            "write it with e2e/.npmrc in force"
        );
    }
}
