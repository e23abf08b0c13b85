//! `cargo xtask serve`: builds the page, serves it on this machine and rebuilds on change.

use super::Request;
use super::finish::SERVED;
use crate::provision::{self, Need, Toolbox};
use crate::repo::Repo;
use crate::step::Steps;
use crate::stop::{self, Stop};
use crate::trunk::{self, Mode};
use crate::{clock, http, process};
use anyhow::{Context, Result, bail, ensure};
use lexopt::prelude::*;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

const HELP: &str = "\
Installs what is missing, builds the page and serves it on 127.0.0.1. A change to a file builds it
again and reloads the browser. Ctrl-C ends it.

Usage: cargo xtask serve [--port PORT] [--release]

Options:
  --port PORT   the port to serve on (default: 8080)
  --release     serve what people get, small and fast; every build takes longer";

/// How to serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    mode: Mode,
}

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match parse(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(options) => serve(options)?,
    }
    Ok(())
}

fn parse(mut args: lexopt::Parser) -> Result<Request<Options>> {
    let mut options = Options {
        port: 8080,
        mode: Mode::Development,
    };
    while let Some(arg) = args.next()? {
        match arg {
            Short('p') | Long("port") => {
                let port = args.value()?.parse().ok().filter(|port| *port > 0);
                options.port = port.context("--port takes a number from 1 to 65535")?;
            }
            Long("release") => options.mode = Mode::Release,
            Short('h') | Long("help") => return Ok(Request::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Request::Run(options))
}

fn serve(Options { port, mode }: Options) -> Result<()> {
    ensure!(
        http::is_free(port),
        "port {port} of 127.0.0.1 is taken by another program; \
         choose another with `cargo xtask serve --port {}`",
        port.checked_add(1).unwrap_or(8080)
    );
    let repo = Repo::locate()?;
    let toolbox = Steps::new().run("setup", "what serving needs", || {
        provision::provide(&repo, &[Need::WasmTarget, Need::WasmTools])
    })?;
    println!("\n==> serve: build the page, then serve it and rebuild on change");
    let stop = Stop::listen()?;
    let start = Instant::now();
    mode.announce(&repo.target_dir()?);
    let mut server = command(&repo, &toolbox, port, mode)?;
    process::show(&server);
    let mut server = stop::head_group(&mut server)
        .spawn()
        .context("Trunk does not start")?;

    let mut is_announced = false;
    while !stop.is_wanted() {
        if let Some(status) = server.try_wait()? {
            bail!("Trunk ended by itself ({status}); its reason stands above");
        }
        if !is_announced && let Some(status) = http::status_of_page(port) {
            announce(port, status, start.elapsed());
            is_announced = true;
        }
        thread::sleep(Duration::from_millis(100));
    }
    stop::end(&mut server)?;
    println!("\nServing ended.");
    Ok(())
}

fn announce(port: u16, status: u16, spent: Duration) {
    println!(
        "\nServing on http://127.0.0.1:{port}/ (after {})",
        clock::spent(spent)
    );
    if status == 200 {
        println!("Changes rebuild the page and reload it. Ctrl-C ends this.\n");
    } else {
        println!("The build failed, so there is no page yet: correct the error above and save.\n");
    }
}

/// Trunk's server, with everything it writes in a folder of its own.
fn command(repo: &Repo, toolbox: &Toolbox, port: u16, mode: Mode) -> Result<Command> {
    let target_dir = repo.target_dir()?;
    let own_dir = target_dir.join("serve");
    let dist = own_dir.join("dist");
    fs::create_dir_all(&dist).with_context(|| format!("{} cannot be made", dist.display()))?;

    let mut command = trunk::command(repo, toolbox)?;
    command.env(SERVED, "1");
    command
        .args([
            "serve",
            "--address=127.0.0.1",
            "--open=false",
            "--disable-address-lookup=true",
            "--port",
        ])
        .arg(port.to_string());
    command.arg("--dist").arg(&dist);
    let not_the_page = ["dist", "cli", "docs", "e2e", "xtask"].map(PathBuf::from);
    for ignored in not_the_page.into_iter().chain([target_dir]) {
        if repo.path(&ignored).exists() {
            command.arg("--ignore").arg(ignored);
        }
    }
    match mode {
        Mode::Release => {
            command.arg("--release");
        }
        Mode::Development => {
            // Quicker to compile, a little slower to run. Other flags compile everything anew, so
            // these builds keep to themselves.
            let flags = env::var("RUSTFLAGS").unwrap_or_default();
            command.env(
                "RUSTFLAGS",
                format!("{flags} --cfg erase_components").trim_start(),
            );
            command
                .env("CARGO_TARGET_DIR", &own_dir)
                .args(["--cargo-profile", "dev"]);
        }
    }
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_words(words: &[&str]) -> Result<Request<Options>> {
        parse(lexopt::Parser::from_args(words))
    }

    #[test]
    fn reads_its_options() {
        let options = |port, mode| Request::Run(Options { port, mode });
        assert_eq!(parse_words(&[]).unwrap(), options(8080, Mode::Development));
        assert_eq!(
            parse_words(&["--port", "9000", "--release"]).unwrap(),
            options(9000, Mode::Release)
        );
        assert_eq!(
            parse_words(&["--port=9000"]).unwrap(),
            options(9000, Mode::Development)
        );
        assert_eq!(
            parse_words(&["--port=9000", "--help"]).unwrap(),
            Request::Help
        );
    }

    #[test]
    fn rejects_what_is_no_port() {
        for words in [
            &["--port"][..],
            &["--port", "0"],
            &["--port", "70000"],
            &["--port", "http"],
        ] {
            assert!(parse_words(words).is_err(), "{words:?}");
        }
    }
}
