//! What a page may do, as its Content-Security-Policy: nothing but what it does.

use super::digest;
use super::html::{Tag, edited, tags};
use anyhow::{Context, Result};

/// Where a page runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edition {
    /// On a web server, beside its files.
    Site,
    /// On the server of whoever works on it: Trunk puts a script into it that loads it anew, and changes
    /// that script with every address.
    Served,
    /// Anywhere, with its files inside it.
    Single,
}

/// Puts the policy into the head of a page, before all that it governs.
pub(crate) fn guarded(page: &str, edition: Edition) -> Result<String> {
    let tags = tags(page);
    let place = tags
        .iter()
        .find(|tag| tag.is("meta") && tag.attribute("charset").is_some())
        .or_else(|| tags.iter().find(|tag| tag.is("head")))
        .context("a page has no head")?
        .range
        .end;
    let scripts = digests(page, &tags, |tag| {
        tag.is("script") && tag.attribute("src").is_none() && !is_data(tag)
    });
    let styles = digests(page, &tags, |tag| tag.is("style"));
    let policy = policy(edition, &scripts, &styles);
    let meta =
        format!("\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />");
    Ok(edited(page, vec![(place..place, meta)]))
}

/// Whether an element is a script only in name.
fn is_data(tag: &Tag<'_>) -> bool {
    tag.attribute("type")
        .is_some_and(|kind| !matches!(kind, "" | "module" | "text/javascript"))
}

/// The sources that allow the contents of some elements, each once.
fn digests(page: &str, tags: &[Tag<'_>], is_meant: impl Fn(&Tag<'_>) -> bool) -> Vec<String> {
    let mut sources = Vec::new();
    for tag in tags.iter().filter(|tag| is_meant(tag)) {
        let text = tag.content.clone().map_or("", |content| &page[content]);
        // Browsers read all ends of lines alike.
        let source = digest::source_of(&text.replace("\r\n", "\n"));
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

fn policy(edition: Edition, scripts: &[String], styles: &[String]) -> String {
    let (scripts, styles) = (scripts.join(" "), styles.join(" "));
    // Cells have their colors in attributes, and programs are wasm.
    let [script, style, image, font, connect, worker, frame] = match edition {
        Edition::Site => [
            &*format!("'self' 'wasm-unsafe-eval' {scripts}"),
            &*format!("'self' {styles}"),
            "'self' data: blob:",
            "'self'",
            "'self'",
            "'self' blob:",
            "'self'",
        ],
        Edition::Served => [
            "'self' 'wasm-unsafe-eval' 'unsafe-inline'",
            "'self' 'unsafe-inline'",
            "'self' data: blob:",
            "'self'",
            "'self' ws: wss:",
            "'self' blob:",
            "'self'",
        ],
        Edition::Single => [
            &*format!("blob: 'wasm-unsafe-eval' {scripts}"),
            &styles,
            "data: blob:",
            "data:",
            "blob:",
            "blob:",
            "'self' file:",
        ],
    };
    let manifest = match edition {
        Edition::Single => "'none'",
        Edition::Site | Edition::Served => "'self'",
    };
    [
        ("default-src", "'none'"),
        ("script-src", script),
        ("style-src-elem", style),
        ("style-src-attr", "'unsafe-inline'"),
        ("img-src", image),
        ("font-src", font),
        ("connect-src", connect),
        ("worker-src", worker),
        ("frame-src", frame),
        ("manifest-src", manifest),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
        ("object-src", "'none'"),
    ]
    .map(|(directive, sources)| format!("{directive} {}", sources.trim()))
    .join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><meta charset=\"utf-8\" /><style>a{}</style></head><body>\
                        <script>abc</script><script src=\"x.js\"></script>\
                        <script type=\"application/octet-stream\">00</script></body></html>";
    const META: &str =
        "<meta charset=\"utf-8\" />\n    <meta http-equiv=\"Content-Security-Policy\" content=\"";

    #[test]
    fn allows_what_a_page_has_and_nothing_else() {
        let page = guarded(PAGE, Edition::Site).unwrap();
        let (_, rest) = page.split_once(META).unwrap();
        let (policy, rest) = rest.split_once("\" />").unwrap();
        assert_eq!(
            policy,
            "default-src 'none'; \
             script-src 'self' 'wasm-unsafe-eval' 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; \
             style-src-elem 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; \
             style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; \
             connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; manifest-src 'self'; \
             base-uri 'none'; form-action 'none'; object-src 'none'"
        );
        assert!(rest.starts_with("<style>a{}</style>"));
    }

    #[test]
    fn only_the_page_that_is_worked_on_allows_any_inline_script() {
        let policy = |edition| policy(edition, &["'sha256-x'".into()], &[]);
        for edition in [Edition::Site, Edition::Single] {
            let script = policy(edition);
            let script = script.split("; ").nth(1).unwrap();
            assert!(
                !script.contains("unsafe-inline") && script.contains("'sha256-x'"),
                "{script}"
            );
        }
        let served = policy(Edition::Served);
        assert!(served.contains("'unsafe-inline'") && served.contains("ws:"));
        // With a digest, browsers pass over the permission for all.
        assert!(!served.contains("sha256"));
    }

    #[test]
    fn a_page_with_one_file_asks_nobody() {
        let policy = policy(
            Edition::Single,
            &["'sha256-x'".into()],
            &["'sha256-y'".into()],
        );
        let own = policy.matches("'self'").count();
        assert_eq!((own, policy.contains("frame-src 'self' file:")), (1, true));
    }

    #[test]
    fn ends_of_lines_do_not_matter() {
        let page = |end: &str| PAGE.replace("abc", &format!("a{end}b"));
        let policy = |page: &str| {
            guarded(page, Edition::Site)
                .unwrap()
                .split(';')
                .nth(1)
                .map(str::to_owned)
        };
        assert_eq!(policy(&page("\r\n")), policy(&page("\n")));
    }
}
