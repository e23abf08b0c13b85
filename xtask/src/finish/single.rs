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
const PROGRAMS: [&str; 7] = [
    "sudoku-depth-web",
    "sudoku-depth-boards",
    "sudoku-depth-machines",
    "sudoku-depth-class",
    "sudoku-depth-paper",
    "sudoku-depth-evidence",
    "background",
];

/// The folder of the networks and the tables of what they know.
const NETS: &str = "nets";

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
    let mut nets = Vec::new();
    for entry in fs::read_dir(dir.join(NETS)).context("the site has no networks")? {
        nets.push(format!("{NETS}/{}", entry?.file_name().to_string_lossy()));
    }
    nets.sort();
    names.append(&mut nets);
    Ok(names)
}

fn gzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;
    use flate2::read::GzDecoder;
    use std::io::Read as _;

    const PAGE: &str = r#"<html><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
<link rel="icon" href="./icon.svg"/><link rel="manifest" href="m.json" /><link rel="preload" href="fonts/a.woff2" />
<style>@font-face { src: url("fonts/a.woff2") format("woff2"); }</style>
<script src="./loader.js?1" defer data-program="./sudoku-depth-web_bg.wasm" data-bindings="./sudoku-depth-web.js"></script>
</head><body><p>text</p></body></html>"#;

    #[test]
    fn holds_all_it_needs() {
        let dir = std::env::temp_dir().join(format!("sudoku-depth-single-{}", std::process::id()));
        for folder in ["fonts", NETS] {
            fs::create_dir_all(dir.join(folder)).unwrap();
        }
        for program in PROGRAMS {
            fs::write(
                dir.join(format!("{program}.js")),
                format!("script of {program}"),
            )
            .unwrap();
            fs::write(dir.join(format!("{program}_bg.wasm")), "wasm").unwrap();
        }
        for name in ["icon.svg", "fonts/a.woff2", "nets/b.sdn"] {
            fs::write(dir.join(name), "abc").unwrap();
        }
        fs::write(dir.join("loader.js"), "load();").unwrap();
        fs::write(dir.join("index.html"), PAGE).unwrap();
        let n_bytes = write("unpack();", &dir).unwrap();
        let page = fs::read_to_string(dir.join(NAME)).unwrap();
        fs::remove_dir_all(&dir).unwrap();
        assert_eq!(page.len(), n_bytes);

        let found = tags(&page);
        let ids: Vec<_> = found.iter().filter_map(|tag| tag.attribute("id")).collect();
        assert_eq!(ids.len(), 2 * PROGRAMS.len() + 1);
        assert_eq!(ids.last(), Some(&"file-nets/b.sdn"));
        assert_eq!(
            &ids[..2],
            ["file-sudoku-depth-web.js", "file-sudoku-depth-web_bg.wasm"]
        );
        let inside = |idx: usize| {
            let tag = found
                .iter()
                .filter(|tag| tag.attribute("id").is_some())
                .nth(idx);
            let packed = STANDARD
                .decode(&page[tag.unwrap().content.clone().unwrap()])
                .unwrap();
            let mut text = String::new();
            GzDecoder::new(&packed[..])
                .read_to_string(&mut text)
                .unwrap();
            text
        };
        assert_eq!(
            [inside(0), inside(1)],
            ["script of sudoku-depth-web", "wasm"]
        );

        let script = found.last().unwrap();
        assert_eq!(
            script.attribute("data-bindings"),
            Some("./sudoku-depth-web.js")
        );
        assert_eq!(
            &page[script.content.clone().unwrap()],
            "\nunpack();\nload();"
        );
        assert!(page.contains("<link rel=\"icon\" href=\"data:image/svg+xml;base64,YWJj\" />"));
        assert!(page.contains("url(\"data:font/woff2;base64,YWJj\") format(\"woff2\")"));
        assert!(page.contains("font-src data:; connect-src blob:; worker-src blob:"));
        // Nothing is beside it.
        assert_eq!(page.matches("Content-Security-Policy").count(), 1);
        assert_eq!(
            page.matches("src=\"").count() + page.matches(" href=\"").count(),
            1
        );
    }

    #[test]
    fn a_site_without_one_of_its_files_makes_none() {
        let read = |name: &str| bail!("{name}");
        assert!(standing_alone(PAGE, &read).is_err());
        assert!(loader("<script src=\"loader.js\"></script>").is_err());
    }
}
