//! `site DIST [--address URL]`: writes what stands in `DIST/board`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use lexopt::prelude::*;
use site::Address;

const HELP: &str = "\
Writes, for every board of the gallery, a page, a picture, a preview and an oEmbed answer into
DIST/board. Where the address is told under which the site will stand, links that others follow
are absolute.

Usage: site DIST [--address URL]";

fn main() -> ExitCode {
    match run(lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut args: lexopt::Parser) -> Result<()> {
    let (mut dist, mut address) = (None, Address::Relative);
    while let Some(arg) = args.next()? {
        match arg {
            Long("address") => address = Address::read(&args.value()?.string()?)?,
            Short('h') | Long("help") => {
                println!("{HELP}");
                return Ok(());
            }
            Value(folder) if dist.is_none() => dist = Some(PathBuf::from(folder)),
            other => return Err(other.unexpected().into()),
        }
    }
    let dist = dist.context("name the folder of the built site: site DIST")?;
    let n_boards = site::write(&dist, &address)?;
    println!(
        "    {n_boards} boards as still pages in {}",
        dist.join("board").display()
    );
    Ok(())
}
