//! The versions of the tools the web build uses, and the check that all files agree on them.
//!
//! wasm-bindgen's program must be of exactly the version of its library, so that version is read
//! from Cargo.lock. Trunk.toml repeats two versions for people who start Trunk by hand.

use crate::repo::Repo;
use anyhow::{Context, Result, bail, ensure};

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132.0.0";

/// The exact version of every tool.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pins {
    /// Trunk, the bundler.
    pub(crate) trunk: String,
    /// wasm-bindgen's command-line program.
    pub(crate) wasm_bindgen: String,
    /// The npm package that brings wasm-opt.
    pub(crate) binaryen: String,
}

impl Pins {
    /// Reads the versions and makes sure that Cargo.lock, Trunk.toml and this program agree.
    pub(crate) fn read(repo: &Repo) -> Result<Self> {
        let pins = Self {
            trunk: TRUNK.to_string(),
            wasm_bindgen: locked_version(&repo.read("Cargo.lock")?, "wasm-bindgen")?,
            binaryen: BINARYEN.to_string(),
        };
        pins.check_trunk_config(&repo.read("Trunk.toml")?)?;
        Ok(pins)
    }

    /// The version in wasm-opt's own words, such as `132`.
    pub(crate) fn wasm_opt(&self) -> &str {
        self.binaryen.split('.').next().unwrap_or_default()
    }

    fn check_trunk_config(&self, trunk_toml: &str) -> Result<()> {
        let wanted = [
            ("wasm_bindgen", self.wasm_bindgen.clone(), "Cargo.lock"),
            (
                "wasm_opt",
                format!("version_{}", self.wasm_opt()),
                "xtask/src/pins.rs",
            ),
        ];
        for (key, wanted, source) in wanted {
            if let Some(found) = tool_in_trunk_config(trunk_toml, key) {
                ensure!(
                    found == wanted,
                    "Trunk.toml asks for {key} = \"{found}\" but {source} for \"{wanted}\"; \
                     make them agree"
                );
            }
        }
        Ok(())
    }
}

/// The one version of `package` in the text of a Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Result<String> {
    let mut versions = lock
        .split("[[package]]")
        .filter(|block| string_of_key(block, "name") == Some(package))
        .filter_map(|block| string_of_key(block, "version"));
    let version = versions
        .next()
        .with_context(|| format!("Cargo.lock has no {package}"))?;
    if let Some(other) = versions.next() {
        bail!("Cargo.lock has {package} twice, {version} and {other}; only one can work");
    }
    Ok(version.to_string())
}

/// The value of `key` in the `[tools]` table of the text of a Trunk.toml.
fn tool_in_trunk_config<'a>(trunk_toml: &'a str, key: &str) -> Option<&'a str> {
    let (_, tools) = trunk_toml.split_once("[tools]")?;
    string_of_key(tools.split("\n[").next()?, key)
}

/// The string in the first line `key = "string"`.
fn string_of_key<'a>(toml: &'a str, key: &str) -> Option<&'a str> {
    toml.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == key).then(|| value.trim().trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"version = 4

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = [
 "wasm-bindgen-macro",
]

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.131"
"#;

    const TRUNK_TOML: &str = r#"[build]
dist = "dist"

[tools]
wasm_bindgen = "0.2.130"
wasm_opt = "version_132"

[serve]
port = 8080
"#;

    fn pins() -> Pins {
        Pins {
            trunk: "0.21.14".into(),
            wasm_bindgen: "0.2.130".into(),
            binaryen: "132.0.0".into(),
        }
    }

    #[test]
    fn reads_the_locked_version() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").unwrap(), "0.2.130");
        let error = locked_version(LOCK, "leptos").unwrap_err();
        assert_eq!(error.to_string(), "Cargo.lock has no leptos");
    }

    #[test]
    fn rejects_two_locked_versions() {
        let twice = format!("{LOCK}\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.99\"\n");
        let error = locked_version(&twice, "wasm-bindgen").unwrap_err();
        assert!(error.to_string().contains("0.2.130 and 0.2.99"), "{error}");
    }

    #[test]
    fn accepts_a_trunk_config_that_agrees_or_is_silent() {
        pins().check_trunk_config(TRUNK_TOML).unwrap();
        pins()
            .check_trunk_config("[build]\ndist = \"dist\"\n")
            .unwrap();
    }

    #[test]
    fn rejects_a_trunk_config_that_disagrees() {
        let other = TRUNK_TOML.replace("0.2.130", "0.2.99");
        let error = pins().check_trunk_config(&other).unwrap_err().to_string();
        assert_eq!(
            error,
            "Trunk.toml asks for wasm_bindgen = \"0.2.99\" but Cargo.lock for \"0.2.130\"; \
             make them agree"
        );
        let other = TRUNK_TOML.replace("version_132", "version_108");
        assert!(pins().check_trunk_config(&other).is_err());
    }

    #[test]
    fn the_files_of_this_repository_agree() {
        Pins::read(&Repo::locate().unwrap()).unwrap();
    }
}
