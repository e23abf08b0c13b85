//! What the hash of a frame says: a link of the page, and what of it is shown.

use crate::link::{LinkState, Notice, Pairs, decode};
use crate::model::shown::Shown;

/// The longest name a note can give to a frame, in characters.
const MAX_ID: usize = 64;

/// What is shown in a frame.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct EmbedLink {
    /// How much of the page.
    pub shown: Shown,
    /// The name the note has given to the frame; it is said back in every message.
    pub id: String,
    /// Whether the note makes the frame as high as its content.
    pub fits: bool,
    /// What the page would show.
    pub link: LinkState,
}

impl EmbedLink {
    /// Reads a hash as the page does. Some keys are the frame's own: `view` says how much is shown, `id`
    /// names the frame, and `fit=1` promises that it will be as high as its content. `puzzle` is another word
    /// for `p` or, with the name of a board, for `g`.
    pub fn read(hash: &str) -> Self {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let own = |key: &str| {
            let mut pairs = hash.split('&').filter_map(|pair| pair.split_once('='));
            pairs.rfind(|pair| pair.0 == key).map(|pair| pair.1)
        };
        let id = own("id").map(decode).unwrap_or_default();
        let is_pages = |pair: &&str| !matches!(pair.split('=').next(), Some("view" | "id" | "fit"));
        let pages: Vec<String> = hash.split('&').filter(is_pages).map(pages_pair).collect();
        let mut embed = Self {
            shown: Shown::default(),
            id: id.chars().take(MAX_ID).collect(),
            fits: own("fit") == Some("1"),
            link: LinkState::read(&pages.join("&")),
        };
        if let Some(name) = own("view") {
            embed.show(&decode(name));
        } else {
            embed.settle();
        }
        embed
    }

    /// Returns the same with other values for some keys, as a message names them.
    #[must_use]
    pub fn with(&self, fields: &[(String, String)]) -> Self {
        let mut changed = self.clone();
        let pages = fields.iter().filter(|(key, _)| key != "view");
        let pages = pages.map(|(key, value)| pages_key(key, value));
        if fields.iter().any(|(key, _)| key == "view") {
            // One view leaves nothing of itself to the next.
            changed.link.extra = Pairs::default();
            if self.shown == Shown::Walk {
                changed.link.graph = None;
            }
        }
        changed.link = changed.link.with(pages);
        match fields.iter().find(|(key, _)| key == "view") {
            Some((_, name)) => changed.show(name),
            None => changed.settle(),
        }
        changed
    }

    /// Takes what is to be shown by its name.
    fn show(&mut self, name: &str) {
        match Shown::ALL.into_iter().find(|shown| shown.name() == name) {
            Some(shown) => self.shown = shown,
            None => self
                .link
                .notices
                .push(Notice::bad_value("view".into(), name)),
        }
        self.settle();
    }

    /// Makes the link of the page say the same.
    fn settle(&mut self) {
        let is_asked = self.link.extra.is_prediction();
        let view = self.shown.view();
        let mut keys = vec![("view", view.name())];
        match self.shown {
            Shown::Predict if !is_asked => keys.push(("predict", "1")),
            Shown::Walk => keys.push(("graph", "walk")),
            _ => {}
        }
        let notices = std::mem::take(&mut self.link.notices);
        self.link = self.link.with(keys.into_iter());
        self.link.notices.splice(0..0, notices);
    }
}

/// Returns a pair of the frame's hash as the page writes it.
fn pages_pair(pair: &str) -> String {
    match pair.split_once('=') {
        Some((key @ "puzzle", value)) => {
            let decoded = decode(value);
            let (key, _) = pages_key(key, &decoded);
            format!("{key}={value}")
        }
        _ => pair.to_owned(),
    }
}

/// Returns a key as the page names it, with its value. The names of boards begin with a small letter and
/// are shorter than a board of 9 by 9.
fn pages_key<'a>(key: &'a str, value: &'a str) -> (&'a str, &'a str) {
    let is_name = value.len() < 64 && value.starts_with(|first: char| first.is_ascii_lowercase());
    let key = match key {
        "puzzle" if is_name => "g",
        "puzzle" => "p",
        other => other,
    };
    (key, value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::{GraphMode, Theme, View};
    use crate::model::boards;

    const SMALL: &str = "12..34..........";

    fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |&(key, value): &(&str, &str)| (key.to_owned(), value.to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn without_a_view_the_board_is_shown_as_the_page_would() {
        for hash in ["", "#v=1", "#pass=3&cell=r4c7&rules=locked&theme=dark"] {
            let embed = EmbedLink::read(hash);
            assert_eq!(embed.shown, Shown::Board);
            assert_eq!(
                LinkState {
                    view: None,
                    ..embed.link.clone()
                },
                LinkState::read(hash),
                "{hash}"
            );
        }
    }

    #[test]
    fn every_view_has_its_keys_of_the_page() {
        for shown in Shown::ALL {
            let embed = EmbedLink::read(&format!("#view={}&p={SMALL}", shown.name()));
            assert_eq!((embed.shown, embed.link.notices.len()), (shown, 0));
            assert_eq!(embed.link.view, Some(shown.view()));
            assert_eq!(embed.link.extra.is_prediction(), shown == Shown::Predict);
            let is_walk = embed.link.graph == Some(GraphMode::Walk);
            assert_eq!(is_walk, shown == Shown::Walk);
        }
        let asked = EmbedLink::read("#view=predict&predict=depth&round=2");
        assert_eq!(asked.link.extra.get("predict"), Some("depth"));
        let machines = EmbedLink::read("#view=machines&layers=7");
        assert_eq!(machines.link.view, Some(View::Machines));
        assert_eq!(machines.link.machines.get("layers"), Some("7"));
    }

    #[test]
    fn an_unknown_view_is_told_and_the_rest_followed() {
        let embed = EmbedLink::read("#view=%3Cscript%3E&theme=dark");
        assert_eq!(embed.shown, Shown::Board);
        assert_eq!(embed.link.theme, Some(Theme::Dark));
        assert_eq!(
            embed.link.notices,
            [Notice::bad_value("view".into(), "<script>")]
        );
    }

    #[test]
    fn a_puzzle_is_digits_or_the_name_of_a_board() {
        let by_digits = EmbedLink::read(&format!("#puzzle={SMALL}"));
        assert_eq!(by_digits.link, EmbedLink::read(&format!("#p={SMALL}")).link);
        let by_name = EmbedLink::read("#puzzle=depth-13");
        let grid = &boards::find("depth-13").unwrap().grid;
        assert_eq!(by_name.link.grid.as_ref(), Some(grid));
        assert_eq!(
            EmbedLink::read("#puzzle=nonsense").link.notices,
            [Notice::bad_value("g".into(), "nonsense")]
        );
    }

    #[test]
    fn the_name_of_a_frame_is_bounded() {
        assert_eq!(EmbedLink::read("#id=left%20one").id, "left one");
        let long = format!("#id={}", "x".repeat(1000));
        assert_eq!(EmbedLink::read(&long).id.len(), MAX_ID);
    }

    #[test]
    fn fields_change_what_they_name_and_nothing_else() {
        let embed = EmbedLink::read("#view=walk&pass=3&theme=dark&hide=legend&id=a");
        let light = embed.with(&fields(&[("theme", "light"), ("hide", "")]));
        assert_eq!(light.shown, Shown::Walk);
        assert_eq!(light.link.theme, Some(Theme::Light));
        assert_eq!((light.link.pass, light.link.hidden.len()), (Some(3), 0));
        assert_eq!(light.id, "a");

        let other = embed.with(&fields(&[("puzzle", SMALL), ("view", "graph")]));
        assert_eq!((other.shown, other.link.pass), (Shown::Graph, None));
        assert_eq!(other.link.grid.unwrap().to_string(), SMALL);

        let bad = embed.with(&fields(&[("pass", "many"), ("view", "all")]));
        assert_eq!(bad.link.notices.len(), 2);
    }

    #[test]
    fn one_view_leaves_nothing_of_itself_to_the_next() {
        let frame = EmbedLink::read("#view=predict&predict=depth&round=4");
        let graph = frame.with(&fields(&[("view", "graph")]));
        assert!(!graph.link.extra.is_prediction() && graph.link.extra.is_empty());
        let walk = EmbedLink::read("#view=walk");
        let graph = walk.with(&fields(&[("view", "graph")]));
        assert_eq!((graph.shown, graph.link.graph), (Shown::Graph, None));
        let arcs = walk.with(&fields(&[("view", "graph"), ("graph", "board")]));
        assert_eq!(arcs.link.graph, Some(GraphMode::Board));
    }

    #[test]
    fn another_board_is_not_predicted_as_the_one_before_was() {
        let embed = EmbedLink::read("#view=predict&predict=depth&round=4");
        let other = embed.with(&fields(&[("puzzle", SMALL)]));
        assert_eq!(other.link.extra.get("round"), None);
        assert!(other.link.extra.is_prediction());
    }
}
