//! Finding tags in the project's own pages, and editing around them.

use std::ops::Range;

/// A start tag. Its text is part of the page it was found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Where it stands, with its brackets.
    pub(crate) range: Range<usize>,
    /// Where the content stands of an element whose content is no markup.
    pub(crate) content: Option<Range<usize>>,
    name: &'a str,
    text: &'a str,
}

impl<'a> Tag<'a> {
    /// Whether it begins an element of this name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The text of an attribute; empty where it has no value.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        attributes(self.text)
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| &self.text[value])
    }

    /// Where in the page the text of an attribute stands.
    pub(crate) fn place_of(&self, name: &str) -> Option<Range<usize>> {
        let (_, value) = attributes(self.text).find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(self.range.start + value.start..self.range.start + value.end)
    }
}

/// The start tags of a page, in their order. Comments are passed over, and what stands in scripts and
/// style sheets.
pub(crate) fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(start) = page[at..].find('<').map(|offset| at + offset) {
        if page[start..].starts_with("<!--") {
            at = page[start..]
                .find("-->")
                .map_or(page.len(), |end| start + end + 3);
            continue;
        }
        let is_tag = page[start + 1..].starts_with(|first: char| first.is_ascii_alphabetic());
        let Some(end) = end_of_tag(page, start).filter(|_| is_tag) else {
            at = start + 1;
            continue;
        };
        let text = &page[start..end];
        let name = text[1..]
            .split(|next: char| next.is_ascii_whitespace() || matches!(next, '/' | '>'))
            .next()
            .unwrap_or_default();
        let is_raw = ["script", "style"]
            .iter()
            .any(|raw| name.eq_ignore_ascii_case(raw));
        let content = is_raw.then(|| end..end_of_raw(page, end, name));
        at = content.as_ref().map_or(end, |content| content.end);
        tags.push(Tag {
            range: start..end,
            content,
            name,
            text,
        });
    }
    tags
}

/// The page with its parts replaced; the parts do not overlap.
pub(crate) fn edited(page: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut text = String::with_capacity(page.len());
    let mut at = 0;
    for (range, replacement) in edits {
        text += &page[at..range.start];
        text += &replacement;
        at = range.end;
    }
    text + &page[at..]
}

/// Where a tag ends: at the first bracket that stands in no quotes.
fn end_of_tag(page: &str, start: usize) -> Option<usize> {
    let mut quote = None;
    for (offset, byte) in page[start..].bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return Some(start + offset + 1),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// Where the content of a script or style sheet ends.
fn end_of_raw(page: &str, start: usize, name: &str) -> usize {
    let close = format!("</{}", name.to_ascii_lowercase());
    page[start..]
        .to_ascii_lowercase()
        .find(&close)
        .map_or(page.len(), |end| start + end)
}

/// The attributes of a tag: names, and where in the tag the values stand.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let is_between = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
    let bytes = tag.as_bytes();
    let skip = move |mut at: usize, is_skipped: &dyn Fn(u8) -> bool| {
        while at < bytes.len() && is_skipped(bytes[at]) {
            at += 1;
        }
        at
    };
    let mut at = skip(1, &|byte| !is_between(byte));
    std::iter::from_fn(move || {
        let start = skip(at, &is_between);
        let end = skip(start, &|byte| !is_between(byte) && byte != b'=');
        if start == end {
            return None;
        }
        let value = if bytes.get(end) != Some(&b'=') {
            end..end
        } else if let Some(quote @ (b'"' | b'\'')) = bytes.get(end + 1).copied() {
            end + 2..skip(end + 2, &|byte| byte != quote)
        } else {
            end + 1..skip(end + 1, &|byte| !byte.is_ascii_whitespace() && byte != b'>')
        };
        at = skip(value.end, &|byte| matches!(byte, b'"' | b'\''));
        Some((&tag[start..end], value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_tags_but_not_in_comments_scripts_and_styles() {
        let page = "<!doctype html><p class='a'>1 < 2<!-- <b> --><script src=\"x.js\" defer>\
                    if (a<b) c</script><style>a>b{}</style><br/></p>";
        let names: Vec<_> = tags(page).iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["p", "script", "style", "br"]);
        let contents: Vec<_> = tags(page)
            .into_iter()
            .filter_map(|tag| tag.content)
            .map(|content| &page[content])
            .collect();
        assert_eq!(contents, ["if (a<b) c", "a>b{}"]);
    }

    #[test]
    fn reads_attributes_however_they_are_written() {
        let page =
            r#"<link data-inline rel="stylesheet" href='style/x.css' title="a>b" media=print />"#;
        let tags = tags(page);
        let read = |name| tags[0].attribute(name);
        assert_eq!(read("data-inline"), Some(""));
        assert_eq!(read("rel"), Some("stylesheet"));
        assert_eq!(read("href"), Some("style/x.css"));
        assert_eq!(read("title"), Some("a>b"));
        assert_eq!(read("media"), Some("print"));
        assert_eq!(read("integrity"), None);
        assert_eq!(
            tags[0].place_of("href").map(|place| &page[place]),
            Some("style/x.css")
        );
    }

    #[test]
    fn an_empty_value_is_no_end() {
        let tags = tags("<a b=\"\" c=\"d\">");
        assert_eq!(tags[0].attribute("b"), Some(""));
        assert_eq!(tags[0].attribute("c"), Some("d"));
    }

    #[test]
    fn edits_in_any_order() {
        let edits = vec![(4..5, "E".into()), (0..1, "AA".into()), (2..2, "+".into())];
        assert_eq!(edited("abcdef", edits), "AAb+cdEf");
    }
}
