//! Where the text comes from: a file or standard input.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};

/// An opened input.
pub(crate) struct Input {
    /// What refusals call it.
    pub(crate) name: String,
    /// Its length in bytes, where it is a file with an end.
    pub(crate) length: Option<u64>,
    /// Whether somebody types it.
    pub(crate) is_typed: bool,
    /// Its bytes.
    pub(crate) bytes: Box<dyn Read + Send>,
}

impl Input {
    /// Returns its bytes with a buffer in front.
    pub(crate) fn into_reader(self) -> BufReader<Box<dyn Read + Send>> {
        BufReader::with_capacity(1 << 16, self.bytes)
    }
}

/// A file could not be opened.
#[derive(Debug)]
pub(crate) struct OpenError {
    path: PathBuf,
    cause: io::Error,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.cause)
    }
}

/// Opens a file, or standard input without one.
///
/// # Errors
/// [`OpenError`] if there is no such file or it may not be read.
pub(crate) fn open(file: Option<&Path>) -> Result<Input, OpenError> {
    let Some(path) = file else {
        return Ok(standard_input());
    };
    let file = File::open(path).map_err(|cause| OpenError {
        path: path.to_owned(),
        cause,
    })?;
    Ok(Input {
        name: path.display().to_string(),
        length: length_of(path),
        is_typed: false,
        bytes: Box::new(file),
    })
}

fn standard_input() -> Input {
    Input {
        name: "standard input".into(),
        // A redirected file has a length; where there is no such path, nothing is known.
        length: length_of(Path::new("/dev/stdin")),
        is_typed: io::stdin().is_terminal(),
        bytes: Box::new(io::stdin()),
    }
}

fn length_of(path: &Path) -> Option<u64> {
    let metadata = fs::metadata(path).ok()?;
    metadata.is_file().then_some(metadata.len())
}
