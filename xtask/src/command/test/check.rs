//! The checks, one function each.

use crate::command::build;
use crate::process;
use crate::provision::{Need, Toolbox};
use crate::repo::Repo;
use anyhow::{Context, Result, ensure};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// One check of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Check {
    Fmt,
    Clippy,
    Native,
    Wasm,
    Lint,
    Browser,
}

impl Check {
    /// Every check, in the order they run.
    pub(crate) const ALL: [Self; 6] = [
        Self::Fmt,
        Self::Clippy,
        Self::Native,
        Self::Wasm,
        Self::Lint,
        Self::Browser,
    ];

    /// The name on the command line and in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Lint => "lint",
            Self::Browser => "browser",
        }
    }

    /// The check with the name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|check| check.name() == name)
    }

    /// What the check is for, as a heading.
    pub(crate) fn purpose(self) -> &'static str {
        match self {
            Self::Fmt => "the layout of the Rust code",
            Self::Clippy => "Rust's linter, for this machine and for the browser",
            Self::Native => "the tests of all packages, and the examples in their documentation",
            Self::Wasm => "the release build into dist/, within its size budget",
            Self::Lint => "the style sheets and the pages",
            Self::Browser => "the site in a real browser",
        }
    }

    /// What has to be on the machine for the check.
    pub(crate) fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt | Self::Native => &[],
            Self::Clippy => &[Need::WasmTarget],
            Self::Wasm => &[Need::WasmTarget, Need::WasmTools],
            Self::Lint => &[Need::NpmPackages],
            Self::Browser => &[Need::NpmPackages, Need::Chromium, Need::Firefox],
        }
    }

    /// Runs the check.
    pub(crate) fn run(self, repo: &Repo, toolbox: &Toolbox) -> Result<()> {
        match self {
            Self::Fmt => cargo(repo, &["fmt", "--all", "--check"])
                .context("`cargo fmt --all` lays the code out"),
            Self::Clippy => clippy(repo),
            Self::Native => native(repo),
            Self::Wasm => wasm(repo, toolbox),
            Self::Lint => lint(repo),
            Self::Browser => browser(repo, toolbox),
        }
    }
}

fn cargo(repo: &Repo, args: &[&str]) -> Result<()> {
    process::run(process::command("cargo", repo.root()).args(args))
}

fn clippy(repo: &Repo) -> Result<()> {
    let strict = ["--", "-D", "warnings"];
    cargo(
        repo,
        &[&["clippy", "--workspace", "--all-targets"][..], &strict].concat(),
    )?;
    let page = [
        "clippy",
        "-p",
        "sudoku-depth-web",
        "--target",
        "wasm32-unknown-unknown",
    ];
    cargo(repo, &[&page[..], &strict].concat())
}

fn native(repo: &Repo) -> Result<()> {
    let mut nextest = process::command("cargo", repo.root());
    if process::output_of(nextest.args(["nextest", "--version"])).is_some() {
        cargo(repo, &["nextest", "run", "--workspace"])?;
    } else {
        cargo(repo, &["test", "--workspace", "--lib", "--bins", "--tests"])?;
    }
    cargo(repo, &["test", "--workspace", "--doc"])
}

fn wasm(repo: &Repo, toolbox: &Toolbox) -> Result<()> {
    build::site(repo, toolbox, None)?;
    build::single_file(repo)
}

fn lint(repo: &Repo) -> Result<()> {
    let script = |path: &str| {
        let mut node = process::command("node", repo.root());
        node.arg(format!("e2e/node_modules/{path}"));
        node
    };
    process::run(script("stylelint/bin/stylelint.mjs").args([
        "--config=e2e/stylelint.json",
        "--allow-empty-input",
        "style/**/*.css",
    ]))?;
    let mut html_validate = script("html-validate/bin/html-validate.mjs");
    html_validate.args(["--config=e2e/html-validate.json", "--max-warnings=0"]);
    process::run(html_validate.args(files_that_end_in(repo, "", ".html")?))
}

fn browser(repo: &Repo, toolbox: &Toolbox) -> Result<()> {
    let dist = repo.path("dist");
    ensure!(
        dist.join("index.html").is_file(),
        "there is no site in dist/ to test; build it with `cargo xtask build`"
    );
    let tests = files_that_end_in(repo, "e2e", ".test.mjs")?;
    ensure!(!tests.is_empty(), "e2e/ has no test files (*.test.mjs)");
    let chromium = toolbox
        .chromium
        .as_ref()
        .context("Chromium was not asked for")?;

    cargo(repo, &["build", "--release", "-p", "cli"])?;
    let target_dir = repo.target_dir()?;
    let artifacts = target_dir.join("e2e");
    fs::create_dir_all(&artifacts)
        .with_context(|| format!("{} cannot be made", artifacts.display()))?;
    let mut node = process::command("node", repo.root());
    node.env("SUDOKU_DEPTH_DIST", dist)
        .env(
            "SUDOKU_DEPTH_CLI",
            target_dir.join("release").join(executable("sudoku-depth")),
        )
        .env("SUDOKU_DEPTH_ARTIFACTS", artifacts)
        .env("CHROMIUM", chromium)
        .env(
            "FIREFOX",
            toolbox.firefox.as_deref().unwrap_or(Path::new("")),
        );
    // A test that hangs must fail by itself: ten minutes.
    node.args(["--test", "--test-reporter=spec", "--test-timeout=600000"])
        .args(tests);
    process::run(&mut node)
}

fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// The files of a folder of the repository whose names end so, as paths from the root, sorted.
fn files_that_end_in(repo: &Repo, dir: &str, end: &str) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("{dir}/ cannot be read");
    let mut files = Vec::new();
    for entry in fs::read_dir(repo.path(dir)).with_context(unreadable)? {
        let name: OsString = entry.with_context(unreadable)?.file_name();
        if name.to_string_lossy().ends_with(end) {
            files.push(PathBuf::from(dir).join(name));
        }
    }
    files.sort();
    Ok(files)
}
