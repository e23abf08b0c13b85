//! `cargo xtask gallery`: the boards of the gallery, made from their seeds.

use super::{Request, without_options};
use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

const HELP: &str = "\
Makes the boards of xtask/gallery.txt that have a seed, and writes them with the others into
assets/gallery.txt. The same list gives the same file everywhere.

Usage: cargo xtask gallery";

const LIST: &str = "xtask/gallery.txt";
const GALLERY: &str = "assets/gallery.txt";

const HEAD: &str = "\
# The gallery: an id, the rule set under which its depth is meant, who made it, what it was made with as
# keys of a link (or -), and the board. The id begins with the reason why it is here. Depths and all other
# figures are not written here: the page computes them.
# Written by `cargo xtask gallery` from xtask/gallery.txt. Do not edit.
";

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match without_options(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(()) => write(&Repo::locate()?)?,
    }
    Ok(())
}

fn write(repo: &Repo) -> Result<()> {
    let list = repo.read(LIST)?;
    let build = ["build", "--release", "--package", "cli"];
    process::run(process::command("cargo", repo.root()).args(build))?;
    let file = format!("sudoku-depth{}", env::consts::EXE_SUFFIX);
    let maker: PathBuf = repo.target_dir()?.join("release").join(file);
    let mut gallery = HEAD.to_owned();
    for (index, line) in list.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let entry = Entry::read(line).with_context(|| format!("{LIST}, line {}", index + 1))?;
        let board = match entry.board {
            Some(board) => board.to_owned(),
            None => make(&entry, &maker, repo.root())?,
        };
        gallery.push_str(&entry.with_board(&board));
    }
    fs::write(repo.path(GALLERY), &gallery).with_context(|| format!("cannot write {GALLERY}"))?;
    let n_boards = gallery
        .lines()
        .filter(|line| !line.starts_with('#'))
        .count();
    println!("{GALLERY}: {n_boards} boards");
    Ok(())
}

/// A line of the list.
#[derive(Debug, PartialEq, Eq)]
struct Entry<'a> {
    id: &'a str,
    rules: &'a str,
    credit: &'a str,
    origin: &'a str,
    /// The board, if it does not come from a seed.
    board: Option<&'a str>,
}

impl<'a> Entry<'a> {
    fn read(line: &'a str) -> Result<Self> {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let (fields, board) = match fields[..] {
            [id, rules, credit, origin] if origin != "-" => ([id, rules, credit, origin], None),
            [id, rules, credit, "-", board] => ([id, rules, credit, "-"], Some(board)),
            _ => bail!("expected an id, rules, a credit, and an origin or - and a board: {line}"),
        };
        let [id, rules, credit, origin] = fields;
        Ok(Self {
            id,
            rules,
            credit,
            origin,
            board,
        })
    }

    /// Returns the options that make the board: those of the origin, which are called alike.
    fn options(&self) -> Vec<String> {
        let mut options = vec!["--rules".to_owned(), self.rules.to_owned()];
        for pair in self.origin.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, "1"));
            match (key, value) {
                ("generator", _) => {}
                ("minimal", _) => options.push("--minimal".to_owned()),
                _ => options.extend([format!("--{key}"), value.to_owned()]),
            }
        }
        options
    }

    fn with_board(&self, board: &str) -> String {
        let Self {
            id,
            rules,
            credit,
            origin,
            ..
        } = self;
        format!("{id} | {rules} | {credit} | {origin} | {board}\n")
    }
}

fn make(entry: &Entry, maker: &Path, dir: &Path) -> Result<String> {
    let mut command = process::command(maker, dir);
    command.arg("generate").args(entry.options());
    process::show(&command);
    let board = process::output_of(&mut command);
    let board = board.with_context(|| format!("{}: nothing was made", entry.id))?;
    Ok(board.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_turned_into_options() {
        let line = "made-7 | locked | from a seed | seed=7&depth=3..4&minimal=1&generator=1";
        let entry = Entry::read(line).unwrap();
        assert_eq!(
            entry.options(),
            [
                "--rules",
                "locked",
                "--seed",
                "7",
                "--depth",
                "3..4",
                "--minimal"
            ]
        );
        assert_eq!(entry.with_board("12.."), format!("{line} | 12..\n"));
    }

    #[test]
    fn a_board_without_a_seed_stays() {
        let line = "history-a | singles | somebody, 2006 | - | 12..";
        let entry = Entry::read(line).unwrap();
        assert_eq!(entry.board, Some("12.."));
        assert_eq!(entry.with_board("12.."), format!("{line}\n"));
    }

    #[test]
    fn lines_that_are_neither_are_refused() {
        for line in [
            "",
            "a | b",
            "a | b | c | -",
            "a | b | c | seed=1 | 12.. | more",
        ] {
            assert!(Entry::read(line).is_err(), "{line}");
        }
    }
}
