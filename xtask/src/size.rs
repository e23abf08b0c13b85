//! The size of the built site, by kind of file, and the budgets of its programs.

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

/// The most bytes that the wasm of a program may take, gzipped.
pub(crate) struct Budget {
    /// What the program is called.
    name: &'static str,
    /// What the name of its file starts with.
    prefix: &'static str,
    most: u64,
}

/// The programs that are kept small.
pub(crate) const BUDGETS: [Budget; 7] = [
    Budget {
        name: "main",
        prefix: "sudoku-depth-web",
        most: 213 * 1024,
    },
    // Never more than the page itself.
    Budget {
        name: "embed",
        prefix: "sudoku-depth-embed",
        most: 212 * 1024,
    },
    Budget {
        name: "boards",
        prefix: "sudoku-depth-boards",
        most: 158 * 1024,
    },
    Budget {
        name: "machines",
        prefix: "sudoku-depth-machines",
        most: 150 * 1024,
    },
    Budget {
        name: "class",
        prefix: "sudoku-depth-class",
        most: 172 * 1024,
    },
    Budget {
        name: "paper",
        prefix: "sudoku-depth-paper",
        most: 168 * 1024,
    },
    Budget {
        name: "evidence",
        prefix: "sudoku-depth-evidence",
        most: 160 * 1024,
    },
];

/// The kinds of files the table tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Wasm,
    JavaScript,
    Css,
    Html,
    Fonts,
    Pictures,
    Other,
}

impl Kind {
    const ALL: [Self; 7] = [
        Self::Wasm,
        Self::JavaScript,
        Self::Css,
        Self::Html,
        Self::Fonts,
        Self::Pictures,
        Self::Other,
    ];

    fn of_file(name: &str) -> Self {
        match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
            "wasm" => Self::Wasm,
            "js" | "mjs" => Self::JavaScript,
            "css" => Self::Css,
            "html" => Self::Html,
            "woff2" | "woff" | "ttf" | "otf" => Self::Fonts,
            "svg" | "png" => Self::Pictures,
            _ => Self::Other,
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Wasm => "wasm",
            Self::JavaScript => "JavaScript",
            Self::Css => "CSS",
            Self::Html => "HTML",
            Self::Fonts => "fonts",
            Self::Pictures => "pictures",
            Self::Other => "others",
        }
    }
}

/// One file of the site; sizes in bytes.
struct SiteFile {
    name: String,
    raw: u64,
    gzipped: u64,
}

/// The files of a built site.
pub(crate) struct Site {
    files: Vec<SiteFile>,
}

impl Site {
    /// Measures every file in the folder and below.
    pub(crate) fn measure(dir: &Path) -> Result<Self> {
        let mut files = Vec::new();
        let mut pending = vec![dir.to_path_buf()];
        while let Some(dir) = pending.pop() {
            let unreadable = || format!("{} cannot be read", dir.display());
            for entry in fs::read_dir(&dir).with_context(unreadable)? {
                let path = entry.with_context(unreadable)?.path();
                if path.is_dir() {
                    pending.push(path);
                } else {
                    files.push(SiteFile::measure(&path)?);
                }
            }
        }
        Ok(Self { files })
    }

    /// The table of bytes, raw and gzipped, by kind.
    pub(crate) fn table(&self) -> String {
        let mut text = row("kind", "files", "bytes", "gzipped");
        for kind in Kind::ALL {
            text += &self.sum_row(kind.label(), |file| Kind::of_file(&file.name) == kind);
        }
        text + &self.sum_row("all", |_| true)
    }

    fn sum_row(&self, label: &str, is_meant: impl Fn(&SiteFile) -> bool) -> String {
        let meant: Vec<_> = self.files.iter().filter(|file| is_meant(file)).collect();
        let raw = meant.iter().map(|file| file.raw).sum();
        let gzipped = meant.iter().map(|file| file.gzipped).sum();
        row(
            label,
            &meant.len().to_string(),
            &with_groups(raw),
            &with_groups(gzipped),
        )
    }

    /// Holds the wasm of a program to its budget, in gzipped bytes; the sentence says how it stands.
    pub(crate) fn check_budget(&self, budget: &Budget) -> Result<String> {
        let &Budget { name, prefix, most } = budget;
        let is_meant = |file: &&SiteFile| {
            Kind::of_file(&file.name) == Kind::Wasm && file.name.starts_with(prefix)
        };
        let file = self
            .files
            .iter()
            .find(is_meant)
            .with_context(|| format!("the site has no {name} wasm"))?;
        let [size, limit] = [file.gzipped, most].map(with_groups);
        if file.gzipped > most {
            let over = with_groups(file.gzipped - most);
            bail!(
                "the {name} wasm {} is over its budget: {size} bytes gzipped, {limit} allowed, \
                 {over} too many",
                file.name
            );
        }
        Ok(format!(
            "{name} wasm: {size} bytes gzipped, {} % of the {limit} allowed",
            file.gzipped * 100 / most
        ))
    }
}

impl SiteFile {
    fn measure(path: &Path) -> Result<Self> {
        let unreadable = || format!("{} cannot be read", path.display());
        let bytes = fs::read(path).with_context(unreadable)?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&bytes)?;
        Ok(Self {
            name: path
                .file_name()
                .with_context(unreadable)?
                .to_string_lossy()
                .into_owned(),
            raw: bytes.len() as u64,
            gzipped: encoder.finish()?.len() as u64,
        })
    }
}

fn row(label: &str, n_files: &str, raw: &str, gzipped: &str) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{label:<10} {n_files:>5} {raw:>12} {gzipped:>12}");
    text
}

/// A number with its digits in groups of three, such as `1 234 567`.
fn with_groups(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests;
