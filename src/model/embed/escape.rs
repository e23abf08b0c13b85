//! Values as the place they are put in wants them: nothing in them can end that place.

/// Returns a value for an attribute between double quotes, of HTML or of JSX. Braces and backticks mean
/// something to programs that read notes, such as Hugo, so they are told by number as well.
pub fn attribute(value: &str) -> String {
    written(value, |c| {
        Some(match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '`' => "&#96;",
            '{' => "&#x7B;",
            '}' => "&#x7D;",
            _ => return None,
        })
    })
}

/// Returns a text for a line of Markdown, or for the brackets of a link there.
pub fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars().map(in_line) {
        if "\\`*_[]<>&!|$~#^={}%".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Returns an address for the parentheses of a link in Markdown.
pub fn markdown_address(address: &str) -> String {
    written(address, |c| {
        Some(match c {
            ' ' => "%20",
            '"' => "%22",
            '(' => "%28",
            ')' => "%29",
            '<' => "%3C",
            '>' => "%3E",
            '[' => "%5B",
            '\\' => "%5C",
            ']' => "%5D",
            '`' => "%60",
            '{' => "%7B",
            '|' => "%7C",
            '}' => "%7D",
            _ => return None,
        })
    })
}

/// Returns a text for a string of Python between double quotes.
pub fn python(text: &str) -> String {
    written(text, |c| {
        Some(match c {
            '\\' => "\\\\",
            '"' => "\\\"",
            _ => return None,
        })
    })
}

fn written(text: &str, instead: impl Fn(char) -> Option<&'static str>) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars().map(in_line) {
        match instead(c) {
            Some(other) => escaped.push_str(other),
            None => escaped.push(c),
        }
    }
    escaped
}

/// A value never ends its line: what would do so is a space.
fn in_line(c: char) -> char {
    if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
        ' '
    } else {
        c
    }
}
