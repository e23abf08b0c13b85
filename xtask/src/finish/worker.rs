//! The service worker: which files it keeps, and of which version.

use super::digest;
use anyhow::{Context, Result, ensure};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The name of its script.
pub(crate) const NAME: &str = "sw.js";

/// The lines of its source that are filled in.
const VERSION: &str = "const VERSION = \"\";\n";
const FILES: &str = "const FILES = {};\n";

/// Writes the service worker of a site that is complete; `source` is its text without version and files.
pub(crate) fn write(source: &str, dir: &Path) -> Result<()> {
    let mut names = Vec::new();
    collect(dir, "", &mut names)?;
    names.retain(|name| is_kept(name));
    let mut files = Vec::new();
    for name in names {
        let bytes = fs::read(dir.join(&name)).with_context(|| format!("{name} cannot be read"))?;
        files.push((address_of(&name).to_owned(), digest::integrity_of(&bytes)));
    }
    files.sort();
    let text = filled(source, &files)?;
    fs::write(dir.join(NAME), text).with_context(|| format!("{NAME} cannot be written"))
}

/// Whether the site needs the file without a network. Pages of boards and networks are kept when they are
/// opened.
fn is_kept(name: &str) -> bool {
    let is_apart = ["board/", "nets/"].iter().any(|dir| name.starts_with(dir));
    let is_beside = name == NAME || name == super::single::NAME || is_apart;
    // What tells a host what to do is not handed out by it.
    let is_for_host = name.starts_with(['_', '.']);
    // Licenses go with the fonts to whoever has the files, not to every visitor.
    let is_for_readers = [".md", ".txt"].iter().any(|end| name.ends_with(end));
    !is_beside && !is_for_host && !is_for_readers
}

/// The address of a file; the page is asked for by its folder.
fn address_of(name: &str) -> &str {
    if name == "index.html" { "./" } else { name }
}

fn filled(source: &str, files: &[(String, String)]) -> Result<String> {
    let mut list = String::from("{\n");
    for (address, integrity) in files {
        // Writing to a string cannot fail.
        let _ = writeln!(list, "  {address:?}: {integrity:?},");
    }
    list.push('}');
    let source = source.replace("\r\n", "\n");
    ensure!(
        source.contains(VERSION) && source.contains(FILES),
        "the service worker has no place for its version or its files"
    );
    // A worker that does something else is another version too.
    let version = digest::version_of(format!("{source}{list}").as_bytes());
    Ok(source
        .replacen(VERSION, &format!("const VERSION = {version:?};\n"), 1)
        .replacen(FILES, &format!("const FILES = {list};\n"), 1))
}

/// The names of all files in a folder and below, with `/` between.
fn collect(dir: &Path, prefix: &str, names: &mut Vec<String>) -> Result<()> {
    let unreadable = || format!("{} cannot be read", dir.display());
    for entry in fs::read_dir(dir).with_context(unreadable)? {
        let entry = entry.with_context(unreadable)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_the_page_needs() {
        let kept = [
            "index.html",
            "embed.html",
            "fonts/inter.woff2",
            "background_bg.wasm",
        ];
        let others = [
            "_headers",
            "sw.js",
            "sudoku-depth.html",
            "board/a.html",
            "fonts/inter-OFL.txt",
        ];
        assert!(kept.iter().all(|name| is_kept(name)));
        assert!(!others.iter().any(|name| is_kept(name)));
    }

    #[test]
    fn lists_the_files_of_a_site() {
        let dir = std::env::temp_dir().join(format!("sudoku-depth-worker-{}", std::process::id()));
        fs::create_dir_all(dir.join("board")).unwrap();
        fs::create_dir_all(dir.join("fonts")).unwrap();
        for name in ["index.html", "fonts/a.woff2", "board/a.html"] {
            fs::write(dir.join(name), "abc").unwrap();
        }
        let source = format!("{VERSION}{FILES}rest\n");
        let write = || {
            write(&source, &dir).unwrap();
            fs::read_to_string(dir.join(NAME)).unwrap()
        };
        let text = write();
        let (version, rest) = text.split_once('\n').unwrap();
        let sum = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert_eq!(
            rest,
            format!(
                "const FILES = {{\n  \"./\": \"{sum}\",\n  \"fonts/a.woff2\": \"{sum}\",\n}};\nrest\n"
            )
        );
        assert_eq!(text, write(), "the same files are the same version");
        fs::write(dir.join("board/b.html"), "abc").unwrap();
        assert_eq!(text, write());
        fs::write(dir.join("fonts/a.woff2"), "abd").unwrap();
        assert_ne!(version, write().split_once('\n').unwrap().0);
        fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn refuses_a_source_without_places() {
        assert!(filled("const VERSION = \"1\";\n", &[]).is_err());
    }

    #[test]
    fn the_source_has_its_places() {
        let source = crate::repo::Repo::locate()
            .unwrap()
            .read("assets/sw.js")
            .unwrap();
        assert!(filled(&source, &[]).is_ok());
    }
}
