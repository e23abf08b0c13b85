//! The edition of the page that is one file, with all others inside it.

use super::html::{Tag, edited, tags};
use super::policy::{self, Edition};
use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write as _;
use std::path::Path;

/// Its name.
pub(crate) const NAME: &str = "sudoku-depth.html";

/// What is inside: the programs of the page and their scripts. Others are for pages beside it.
const PROGRAMS: [&str; 6] = [
    "sudoku-depth-web",
    "sudoku-depth-boards",
    "sudoku-depth-machines",
    "sudoku-depth-class",
    "sudoku-depth-paper",
    "background",
];

/// Makes the file of a site that is complete, in its folder; returns the number of bytes. `unpack` is the
/// script that gets the files out again.
pub(crate) fn write(unpack: &str, dir: &Path) -> Result<usize> {
    let read = |name: &str| {
        fs::read(dir.join(name)).with_context(|| format!("{name} of the site cannot be read"))
    };
    let text = |name: &str| -> Result<String> {
        String::from_utf8(read(name)?).with_context(|| format!("{name} is no text"))
    };
    let page = text("index.html")?;
    let program = loader(&page)?;
    let page = standing_alone(&page, &read)?;
    let mut inside = String::new();
    for name in files(dir)? {
        let packed = STANDARD.encode(gzipped(&read(&name)?)?);
        inside += &format!(
            "<script type=\"application/octet-stream\" id=\"file-{name}\">{packed}</script>\n"
        );
    }
    let script = format!("{unpack}\n{}", text("loader.js")?);
    ensure!(!script.contains("</script"), "a script ends itself");
    inside += &format!("<script {program}>\n{script}</script>\n");
    let end = page.rfind("</body>").context("the page has no end")?;
    let page = edited(&page, vec![(end..end, inside)]);
    let page = policy::guarded(&page, Edition::Single)?;
    fs::write(dir.join(NAME), &page).with_context(|| format!("{NAME} cannot be written"))?;
    Ok(page.len())
}

/// What the page tells its loader, as attributes.
fn loader(page: &str) -> Result<String> {
    let tags = tags(page);
    let tag = tags
        .iter()
        .find(|tag| tag.is("script") && tag.attribute("data-program").is_some());
    let of = |name| tag.and_then(|tag| tag.attribute(name));
    let (program, bindings) = of("data-program")
        .zip(of("data-bindings"))
        .context("the page names no program")?;
    Ok(format!(
        "data-program=\"{program}\" data-bindings=\"{bindings}\""
    ))
}

/// The page without what it loads: icon and fonts are in it, and others are left out.
fn standing_alone(page: &str, read: &impl Fn(&str) -> Result<Vec<u8>>) -> Result<String> {
    let mut edits = Vec::new();
    for tag in tags(page) {
        let is_policy = tag.attribute("http-equiv") == Some("Content-Security-Policy");
        let relation = tag.attribute("rel").filter(|_| tag.is("link"));
        if is_policy || matches!(relation, Some("preload" | "manifest")) {
            edits.push((tag.range, String::new()));
        } else if relation == Some("icon") {
            let icon = inside(&tag, "href", "image/svg+xml", read)?;
            edits.push((tag.range, format!("<link rel=\"icon\" href=\"{icon}\" />")));
        } else if tag.is("script") && tag.attribute("src").is_some() {
            let end = tag.range.end + "</script>".len();
            edits.push((tag.range.start..end, String::new()));
        } else if let Some(content) = tag.content.clone().filter(|_| tag.is("style")) {
            edits.push((content.clone(), with_fonts(&page[content], read)?));
        }
    }
    Ok(edited(page, edits))
}

/// The file that an attribute names, as an address that holds it.
fn inside(
    tag: &Tag<'_>,
    attribute: &str,
    kind: &str,
    read: &impl Fn(&str) -> Result<Vec<u8>>,
) -> Result<String> {
    let name = tag.attribute(attribute).context("a link names no file")?;
    Ok(address(kind, &read(name)?))
}

fn address(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

/// A style sheet with its fonts in it, as often as it names them.
fn with_fonts(sheet: &str, read: &impl Fn(&str) -> Result<Vec<u8>>) -> Result<String> {
    let mut text = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("url(\"fonts/") {
        let (name, after) = after
            .split_once("\")")
            .context("an address of a font has no end")?;
        let font = address("font/woff2", &read(&format!("fonts/{name}"))?);
        text += before;
        text += &format!("url(\"{font}\")");
        rest = after;
    }
    Ok(text + rest)
}

/// The files that go into it, by name.
fn files(dir: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for program in PROGRAMS {
        for end in [".js", ".wasm"] {
            let mut found = Vec::new();
            for entry in fs::read_dir(dir)? {
                let name = entry?.file_name().to_string_lossy().into_owned();
                if name.starts_with(program) && name.ends_with(end) {
                    found.push(name);
                }
            }
            ensure!(
                found.len() == 1,
                "the site has {} files {program}*{end} instead of one",
                found.len()
            );
            names.append(&mut found);
        }
    }
    Ok(names)
}

fn gzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
