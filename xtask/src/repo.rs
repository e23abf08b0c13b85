//! Where the repository is, and where cargo puts what it builds.

use crate::process;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The repository this program works on.
pub(crate) struct Repo {
    root: PathBuf,
}

impl Repo {
    /// Finds the repository: the one cargo runs this program from, else the one around the
    /// current directory.
    pub(crate) fn locate() -> Result<Self> {
        let start = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(member) => PathBuf::from(member),
            None => env::current_dir().context("the current directory cannot be read")?,
        };
        let root = start
            .ancestors()
            .find(|dir| dir.join("Trunk.toml").is_file())
            .with_context(|| format!("no Trunk.toml in {} or above it", start.display()))?;
        Ok(Self {
            root: root.to_path_buf(),
        })
    }

    /// The root folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path given relative to the root.
    pub(crate) fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// The text of a file of the repository.
    pub(crate) fn read(&self, relative: &str) -> Result<String> {
        fs::read_to_string(self.path(relative))
            .with_context(|| format!("{relative} cannot be read"))
    }

    /// Cargo's target folder, wherever the user's settings put it.
    pub(crate) fn target_dir(&self) -> Result<PathBuf> {
        let metadata = process::output_of(process::command("cargo", &self.root).args([
            "metadata",
            "--format-version=1",
            "--no-deps",
        ]))
        .context("`cargo metadata` fails")?;
        let dir = json_string(&metadata, "target_directory")
            .context("`cargo metadata` names no target directory")?;
        Ok(PathBuf::from(dir))
    }
}

/// The value of the first string named `key` in one-line JSON as cargo writes it.
fn json_string(json: &str, key: &str) -> Option<String> {
    let (_, rest) = json.split_once(&format!("\"{key}\":\""))?;
    let mut value = String::new();
    let mut chars = rest.chars();
    loop {
        match chars.next()? {
            '"' => return Some(value),
            '\\' => value.push(chars.next()?),
            other => value.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_json_string_with_escapes() {
        let json = r#"{"packages":[],"target_directory":"C:\\work\\target","version":1}"#;
        assert_eq!(
            json_string(json, "target_directory").as_deref(),
            Some(r"C:\work\target")
        );
        assert_eq!(json_string(json, "missing"), None);
    }

    #[test]
    fn finds_this_repository() {
        let repo = Repo::locate().unwrap();
        assert!(repo.path("xtask/Cargo.toml").is_file());
    }
}
