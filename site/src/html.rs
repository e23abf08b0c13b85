//! Pieces of HTML.

/// Writes what would mean something else in HTML, in text and in attributes, as what it stands for.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Returns an element with attributes, whose values are escaped here, around content that is HTML.
pub fn element(tag: &str, attributes: &[(&str, &str)], content: &str) -> String {
    format!("{}{content}</{tag}>", open(tag, attributes))
}

/// Returns an element that holds a text.
pub fn text(tag: &str, attributes: &[(&str, &str)], text: &str) -> String {
    element(tag, attributes, &escape(text))
}

/// Returns an element that has no content.
pub fn open(tag: &str, attributes: &[(&str, &str)]) -> String {
    let mut html = format!("<{tag}");
    for (name, value) in attributes {
        html += &format!(" {name}=\"{}\"", escape(value));
    }
    html + ">"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_gets_out_of_its_place() {
        assert_eq!(
            text("p", &[("title", "\"><b>")], "a < b & c"),
            "<p title=\"&quot;&gt;&lt;b&gt;\">a &lt; b &amp; c</p>"
        );
    }
}
