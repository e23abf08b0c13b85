//! The style of the pages, which stands in each of them.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use sudoku_depth_web::model::palette;

/// The names of colors, faces and lengths that the page of the program has.
const TOKENS: &str = include_str!("../../style/tokens.css");
/// The rules for the still pages.
const RULES: &str = include_str!("../style.css");

/// Returns the style sheet: the names it uses, with what they stand for in the program's own, and the
/// rules.
pub fn sheet() -> String {
    let mut names: Vec<&str> = RULES.split("var(--").skip(1).filter_map(name_at).collect();
    names.sort_unstable();
    names.dedup();
    let named = names
        .into_iter()
        .filter_map(|name| Some((name, token(name)?)));
    let tokens: String = named
        .map(|(name, value)| format!("--{name}:{value};"))
        .collect();
    format!(
        ":root{{color-scheme:light dark;{tokens}{}}}\n{RULES}",
        palette::underlines()
    )
}

/// Returns the policy of a page with this style sheet: it may show pictures and the fonts of the site.
pub fn policy(sheet: &str) -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(sheet));
    format!(
        "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'sha256-{hash}'; \
         base-uri 'none'; form-action 'none'"
    )
}

/// Returns the value that a name has on paper and screen, as the program's style says it first.
pub fn token(name: &str) -> Option<&'static str> {
    let (_, rest) = TOKENS.split_once(&format!("\n    --{name}: "))?;
    rest.split_once(';').map(|(value, _)| value)
}

/// Returns the value that a color has on light paper.
pub fn light(name: &str) -> Option<&'static str> {
    let value = token(name)?;
    let pair = value
        .strip_prefix("light-dark(")
        .and_then(|pair| pair.split_once(','));
    Some(pair.map_or(value, |(light, _)| light))
}

fn name_at(text: &str) -> Option<&str> {
    text.split_once(')').map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_that_is_used_has_a_value() {
        let sheet = sheet();
        for name in RULES.split("var(--").skip(1).filter_map(name_at) {
            assert!(sheet.contains(&format!("--{name}:")), "{name}");
        }
        let own = RULES.split(|c: char| !c.is_ascii_alphanumeric() && c != '#');
        let colors: Vec<&str> = own.filter(|word| word.starts_with('#')).collect();
        assert_eq!(
            colors, [""; 0],
            "colors have their names in style/tokens.css"
        );
    }

    #[test]
    fn colors_on_light_paper() {
        assert_eq!(
            (light("paper"), light("night")),
            (Some("#fbfaf6"), Some("#000"))
        );
        assert_eq!(light("moon"), None);
    }

    #[test]
    fn the_policy_has_the_hash_of_the_sheet() {
        // The hash of nothing, as anybody can look it up.
        let of_nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        assert!(policy("").contains(of_nothing));
    }
}
