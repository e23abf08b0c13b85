//! What cargo needs to compile for the browser: the standard library for wasm, and the packages.

use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler of this repository can build for the browser.
pub(crate) fn ensure(repo: &Repo) -> Result<()> {
    if is_installed(repo) {
        println!("    Rust target {TARGET}: ready");
        return Ok(());
    }
    println!("    Rust target {TARGET} (the page runs as wasm): downloading, a few seconds");
    process::run(process::command("rustup", repo.root()).args(["target", "add", TARGET]))
        .with_context(|| {
            format!(
                "the Rust compiler lacks the target {TARGET} and rustup cannot add it; \
                 install Rust with rustup, or the target with your package manager"
            )
        })
}

/// Downloads the packages the page is made of, where they are not there yet: Trunk runs cargo
/// without the network.
pub(crate) fn fetch_packages(repo: &Repo) -> Result<()> {
    println!("    Rust packages of the page: downloading what is missing");
    process::run(process::command("cargo", repo.root()).args(["fetch", "--target", TARGET]))
}

fn is_installed(repo: &Repo) -> bool {
    let mut rustc = process::command("rustc", repo.root());
    process::output_of(rustc.args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|dir| Path::new(dir.trim()).is_dir())
}
