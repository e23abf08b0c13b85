//! Where the site stands.

use anyhow::{Result, ensure};

use crate::FOLDER;

/// The address of the site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Address {
    /// Nobody told it: what is linked is told from where the page is.
    Relative,
    /// It stands there; the address ends in a slash.
    Absolute(String),
}

impl Address {
    /// Reads the address of a folder of a web server.
    pub fn read(text: &str) -> Result<Self> {
        let host = ["https://", "http://"]
            .iter()
            .find_map(|&scheme| text.strip_prefix(scheme));
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%@[]".contains(c);
        let is_address = host.is_some_and(|rest| {
            !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(is_plain)
        });
        ensure!(
            is_address,
            "`{text}` is not where a site can stand; it has to be like https://example.org/depth/"
        );
        Ok(Self::Absolute(format!("{}/", text.trim_end_matches('/'))))
    }

    /// Returns the address of a file of the site, told from the page of a board.
    pub fn of(&self, path: &str) -> String {
        match self {
            Self::Absolute(base) => format!("{base}{path}"),
            Self::Relative => {
                let folder = format!("{FOLDER}/");
                let beside = path.strip_prefix(&folder);
                beside.map_or_else(|| format!("../{path}"), str::to_owned)
            }
        }
    }

    /// Returns the address of a file of the site, where it is known.
    pub fn known(&self, path: &str) -> Option<String> {
        matches!(self, Self::Absolute(_)).then(|| self.of(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_from_the_page_of_a_board() {
        let relative = ["board/a.png", "embed.html"].map(|path| Address::Relative.of(path));
        assert_eq!(relative, ["a.png", "../embed.html"]);
        assert_eq!(Address::Relative.known("board/a.html"), None);
        for text in ["https://example.org/depth", "https://example.org/depth/"] {
            let there = Address::read(text).unwrap().known("board/a.png");
            assert_eq!(
                there.as_deref(),
                Some("https://example.org/depth/board/a.png")
            );
        }
    }

    #[test]
    fn what_is_no_address_of_a_folder_is_refused() {
        for text in [
            "",
            "example.org",
            "ftp://example.org",
            "https://",
            "https:///depth",
            "https://example.org/?a",
            "https://example.org/#a",
            "https://example.org/\"><script>",
            "https://example.org/a b",
        ] {
            let error = Address::read(text).unwrap_err().to_string();
            assert!(
                error.contains("https://example.org/depth/"),
                "{text}: {error}"
            );
        }
    }
}
