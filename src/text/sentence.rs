//! Sentences of pieces, and lists, in the order of words of each language.

use engine::Cell;

use super::Lang;

/// A piece of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// What falls in one pass, in its color.
    OnePass(String),
    /// What comes last, in its color.
    Deepest(String),
    /// A cell, as a link to it.
    Cell(Cell),
}

impl Span {
    /// Makes plain words a piece.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// Puts pieces into a sentence: `{0}` is where the first one goes, wherever the language wants it.
pub(super) fn tell(sentence: &str, pieces: &[Vec<Span>]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut rest = sentence;
    while let Some((words, after)) = rest.split_once('{') {
        push(&mut spans, Span::text(words));
        let (number, after) = after.split_once('}').unwrap_or_default();
        let piece = number.parse().ok().and_then(|at: usize| pieces.get(at));
        for span in piece.into_iter().flatten() {
            push(&mut spans, span.clone());
        }
        rest = after;
    }
    push(&mut spans, Span::text(rest));
    spans
}

/// Adds a piece; words go on where words stand.
fn push(spans: &mut Vec<Span>, span: Span) {
    match (spans.last_mut(), span) {
        (_, Span::Text(text)) if text.is_empty() => {}
        (Some(Span::Text(before)), Span::Text(text)) => before.push_str(&text),
        (_, span) => spans.push(span),
    }
}

/// Makes words a piece of [`tell`].
pub(super) fn words(words: impl Into<String>) -> Vec<Span> {
    vec![Span::text(words)]
}

/// Makes a cell a piece of [`tell`].
pub(super) fn cell(cell: Cell) -> Vec<Span> {
    vec![Span::Cell(cell)]
}

impl Lang {
    /// Returns what stands between two sentences.
    pub const fn gap(self) -> &'static str {
        self.pick(" ", "")
    }

    /// Puts a list into words: "a, b and c".
    pub(super) fn list(self, items: &[String]) -> String {
        let mut text = String::new();
        for (index, item) in items.iter().enumerate() {
            let before = text.chars().next_back();
            text += self.before_item(index, items.len(), before);
            text += item;
        }
        text
    }

    /// Puts cells into words, each a link: "a, b and c".
    pub(super) fn cell_list(self, cells: &[Cell]) -> Vec<Span> {
        self.span_list(cells.iter().map(|&at| cell(at)).collect())
    }

    /// Puts a list of pieces that end in a cell into words.
    pub(super) fn span_list(self, items: Vec<Vec<Span>>) -> Vec<Span> {
        let n = items.len();
        let mut spans = Vec::new();
        for (index, item) in items.into_iter().enumerate() {
            push(
                &mut spans,
                Span::text(self.before_item(index, n, Some('0'))),
            );
            for span in item {
                push(&mut spans, span);
            }
        }
        spans
    }

    /// Returns what stands before an item of a list, after this character.
    fn before_item(self, index: usize, n_items: usize, before: Option<char>) -> &'static str {
        let is_latin = before.is_some_and(|before| before.is_ascii());
        match (self, index) {
            (_, 0) => "",
            (Self::En, _) if index + 1 == n_items => " and ",
            (Self::En, _) => ", ",
            (Self::Zh, _) if index + 1 < n_items => "、",
            (Self::Zh, _) if is_latin => " 和 ",
            (Self::Zh, _) => "和",
        }
    }
}

/// Puts pieces together as one text, without links.
#[cfg(test)]
pub(super) fn plain(spans: Vec<Span>) -> String {
    spans
        .into_iter()
        .map(|span| match span {
            Span::Text(text) | Span::OnePass(text) | Span::Deepest(text) => text,
            Span::Cell(cell) => cell.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_go_where_the_language_wants_them() {
        let at = Cell::new(3, 6).unwrap();
        let pieces = [cell(at), words("5")];
        let told = |sentence: &str| plain(tell(sentence, &pieces));
        assert_eq!(told("The {1} in {0}."), "The 5 in r4c7.");
        assert_eq!(told("{0} 的 {1}。"), "r4c7 的 5。");
        assert_eq!(told("no piece"), "no piece");
        assert_eq!(told("one too many: {2}!"), "one too many: !");
        let spans = tell("a {1} b {0}", &pieces);
        assert_eq!(spans, [Span::text("a 5 b "), Span::Cell(at)]);
    }

    #[test]
    fn lists_are_those_of_the_language() {
        let items: Vec<String> = ["1", "2", "3"].map(String::from).into();
        let texts: Vec<&str> = vec!["", "1", "1 and 2", "1, 2 and 3"];
        for (n, text) in texts.into_iter().enumerate() {
            assert_eq!(Lang::En.list(&items[..n]), text);
        }
        let texts: Vec<&str> = vec!["", "1", "1 和 2", "1、2 和 3"];
        for (n, text) in texts.into_iter().enumerate() {
            assert_eq!(Lang::Zh.list(&items[..n]), text);
        }
        let items: Vec<String> = ["行", "列", "宫"].map(String::from).into();
        assert_eq!(Lang::Zh.list(&items), "行、列和宫");
        let cells: Vec<Cell> = (0..3).filter_map(|column| Cell::new(0, column)).collect();
        assert_eq!(plain(Lang::En.cell_list(&cells)), "r1c1, r1c2 and r1c3");
        assert_eq!(plain(Lang::Zh.cell_list(&cells)), "r1c1、r1c2 和 r1c3");
    }
}
