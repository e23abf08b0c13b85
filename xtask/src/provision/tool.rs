//! The tools of the web build: what they are, which version, and where one may be already.

use crate::pins::Pins;
use crate::process;
use std::path::{Path, PathBuf};

/// Where a tool comes from when it has to be installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A package of crates.io.
    Crate(Crate),
    /// A package of npm, at the version.
    Npm {
        package: &'static str,
        version: String,
    },
}

/// A package of crates.io and how to build it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Crate {
    /// The name of the package.
    pub(crate) package: &'static str,
    /// What else to tell `cargo install`.
    pub(crate) options: &'static [&'static str],
    /// The level of optimization to build it with.
    pub(crate) opt_level: &'static str,
    /// The processor seconds that the build takes in all.
    pub(crate) core_seconds: u32,
}

impl Crate {
    /// The package at a version, as cargo takes it.
    pub(crate) fn at(&self, version: &str) -> String {
        format!("{}@{version}", self.package)
    }
}

/// A program of a pinned version.
#[derive(Clone, Debug)]
pub(crate) struct Tool {
    /// What the tool is for, in a few words.
    pub(crate) purpose: &'static str,
    /// The name of the program.
    pub(crate) program: &'static str,
    /// The version in the program's own words.
    pub(crate) version: String,
    /// The name of the tool's folder in the cache, with its version.
    pub(crate) folder: String,
    /// Where to get it.
    pub(crate) source: Source,
}

impl Tool {
    /// The tools, in the order to install them.
    pub(crate) fn all(pins: &Pins) -> [Self; 3] {
        let trunk = Self {
            purpose: "bundles and serves the page",
            program: "trunk",
            version: pins.trunk.clone(),
            folder: format!("trunk-{}", pins.trunk),
            source: Source::Crate(Crate {
                package: "trunk",
                options: &["--locked"],
                opt_level: "0",
                core_seconds: 300,
            }),
        };
        let wasm_bindgen = Self {
            purpose: "joins wasm and JavaScript",
            program: "wasm-bindgen",
            version: pins.wasm_bindgen.clone(),
            folder: format!("wasm-bindgen-{}", pins.wasm_bindgen),
            source: Source::Crate(Crate {
                package: "wasm-bindgen-cli",
                options: &[],
                opt_level: "1",
                core_seconds: 150,
            }),
        };
        let wasm_opt = Self {
            purpose: "shrinks the wasm",
            program: "wasm-opt",
            version: pins.wasm_opt().to_string(),
            folder: format!("binaryen-{}", pins.wasm_opt()),
            source: Source::Npm {
                package: "binaryen",
                version: pins.binaryen.clone(),
            },
        };
        [trunk, wasm_bindgen, wasm_opt]
    }

    /// The folder of the program, below `root`.
    pub(crate) fn bin_dir(&self, root: &Path) -> PathBuf {
        match self.source {
            Source::Crate(_) => root.join("bin"),
            Source::Npm { .. } => root.join("node_modules").join(".bin"),
        }
    }

    /// The folder of the program of exactly this version: in the cache, else on PATH.
    pub(crate) fn locate(&self, cache: &Path) -> Option<PathBuf> {
        let folder = cache.join(&self.folder);
        if self.answers_in(&folder) {
            return Some(self.bin_dir(&folder));
        }
        let on_path = process::find_on_path(self.program)?;
        self.answers(&on_path)
            .then(|| on_path.parent().map(Path::to_path_buf))?
    }

    /// Whether the program installed below `root` runs and is of this version.
    pub(crate) fn answers_in(&self, root: &Path) -> bool {
        self.answers(&self.bin_dir(root).join(self.file_name()))
    }

    /// Whether the program at this path runs and is of this version.
    fn answers(&self, program: &Path) -> bool {
        program.is_file()
            && process::output_of(process::command(program, Path::new(".")).arg("--version"))
                .is_some_and(|text| self.is_version(&text))
    }

    /// The file name of the program: npm's programs are scripts on Windows.
    fn file_name(&self) -> String {
        match (&self.source, cfg!(windows)) {
            (_, false) => self.program.to_string(),
            (Source::Crate(_), true) => format!("{}.exe", self.program),
            (Source::Npm { .. }, true) => format!("{}.cmd", self.program),
        }
    }

    /// Whether a program that prints this of its version is of this version.
    fn is_version(&self, printed: &str) -> bool {
        printed.split_whitespace().any(|word| word == self.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tools() -> [Tool; 3] {
        Tool::all(&Pins {
            trunk: "0.21.14".into(),
            wasm_bindgen: "0.2.130".into(),
            binaryen: "132.0.0".into(),
        })
    }

    #[test]
    fn every_tool_has_a_folder_of_its_version() {
        let dirs = tools().map(|tool| tool.bin_dir(Path::new(&tool.folder)));
        let expected = [
            "trunk-0.21.14/bin",
            "wasm-bindgen-0.2.130/bin",
            "binaryen-132/node_modules/.bin",
        ];
        assert_eq!(dirs, expected.map(PathBuf::from));
    }

    #[test]
    fn only_exactly_the_pinned_version_counts() {
        let [trunk, wasm_bindgen, wasm_opt] = tools();
        assert!(trunk.is_version("trunk 0.21.14\n"));
        assert!(!trunk.is_version("trunk 0.21.140"));
        assert!(!wasm_bindgen.is_version("wasm-bindgen 0.2.13"));
        assert!(wasm_opt.is_version("wasm-opt version 132 (version_132)\n"));
        assert!(!wasm_opt.is_version("wasm-opt version 108"));
    }

    #[test]
    fn a_folder_without_the_program_does_not_count() {
        let [trunk, ..] = tools();
        assert!(!trunk.answers_in(Path::new("no/such/folder")));
    }
}
