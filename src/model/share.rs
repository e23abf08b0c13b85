//! A link to pass on: what of the page it shows, chosen piece by piece.

mod note;

use engine::{Finish, RuleSet};

pub use self::note::Purpose;
use self::note::is_framed;
use super::embed::Format;
use super::shown::Shown;
use crate::action::{Lang, Theme, View};
use crate::link::{LinkState, Pairs, Part};

/// What is chosen.
#[derive(Clone, PartialEq, Debug)]
pub struct Share {
    /// The link of the page.
    here: LinkState,
    /// Whether a link is made, or something for a note.
    pub purpose: Purpose,
    /// What the note is written in.
    pub format: Format,
    /// What the frame in a note shows.
    pub shown: Shown,
    /// The view it opens.
    pub view: View,
    /// Whether it opens at the moment that is shown.
    pub keeps_moment: bool,
    /// Whether it opens with the selection.
    pub keeps_selection: bool,
    /// Whether all but the selection and its premises is dimmed.
    pub is_spotlit: bool,
    /// What a pass may see.
    pub rules: RuleSet,
    /// The colors; nothing for those of the reader.
    pub theme: Option<Theme>,
    /// The language; nothing for that of the reader.
    pub lang: Option<Lang>,
    /// Whether the board is asked about before it is shown.
    pub predicts: bool,
    /// The chapter of the lesson, counted from 1.
    pub chapter: usize,
    /// The parts that are left out.
    hidden: Vec<Part>,
}

impl Default for Share {
    fn default() -> Self {
        Self::of(LinkState::default())
    }
}

impl Share {
    /// Returns what shows the very same as the page.
    pub fn of(here: LinkState) -> Self {
        Self {
            purpose: Purpose::default(),
            format: Format::default(),
            shown: Self::shown_of(&here),
            view: here.view.unwrap_or_default(),
            keeps_moment: true,
            keeps_selection: true,
            is_spotlit: here.is_spotlit,
            rules: here.rules.unwrap_or_default(),
            theme: here.theme,
            lang: here.lang,
            predicts: here.extra.is_prediction(),
            chapter: chapter_of(&here).unwrap_or(1),
            hidden: here.hidden.clone(),
            here,
        }
    }

    /// Returns what shows the very same as the page, for the purpose and in the format chosen before.
    #[must_use]
    pub fn again(&self, here: LinkState) -> Self {
        Self {
            purpose: self.purpose,
            format: self.format,
            ..Self::of(here)
        }
    }

    /// Returns whether the page shows a moment other than the end.
    pub const fn has_moment(&self) -> bool {
        self.here.pass.is_some()
    }

    /// Returns whether something is selected.
    pub const fn has_selection(&self) -> bool {
        self.here.subject.is_some()
    }

    /// Returns the parts that can be left out of the view, or of the frame, in the order of the page.
    pub fn parts(&self) -> impl Iterator<Item = Part> + use<> {
        let (purpose, view, shown) = (self.purpose, self.view, self.shown);
        let is_there = move |&part: &Part| match purpose {
            Purpose::Link => part.is_in(view),
            Purpose::Note => is_framed(part, shown),
        };
        Part::ALL.into_iter().filter(is_there)
    }

    /// Returns the parts that are left out, of those that are there.
    fn hidden_in(&self, is_there: impl Fn(Part) -> bool) -> Vec<Part> {
        let all = Part::ALL.into_iter();
        all.filter(|&part| is_there(part) && self.hides(part))
            .collect()
    }

    /// Returns whether a part is left out.
    pub fn hides(&self, part: Part) -> bool {
        self.hidden.contains(&part)
    }

    /// Leaves a part out, or shows it.
    pub fn toggle(&mut self, part: Part) {
        if self.hides(part) {
            self.hidden.retain(|&other| other != part);
        } else {
            self.hidden.push(part);
        }
    }

    /// Returns the link.
    pub fn link(&self) -> LinkState {
        // Under other rules the moments, the steps and their worlds are others.
        let is_same = self.rules == self.here.rules.unwrap_or_default();
        let selection = self
            .here
            .subject
            .filter(|subject| is_same || subject.cell().is_some());
        LinkState {
            view: Some(self.view).filter(|&view| view != View::default()),
            rules: Some(self.rules).filter(|&rules| rules != RuleSet::default()),
            finish: self
                .here
                .finish
                .filter(|&finish| finish != Finish::default()),
            pass: self.here.pass.filter(|_| self.keeps_moment && is_same),
            subject: selection.filter(|_| self.keeps_selection),
            world: if is_same {
                self.here.world.clone()
            } else {
                Vec::new()
            },
            is_spotlit: self.is_spotlit && self.keeps_selection && selection.is_some(),
            theme: self.theme.filter(|&theme| theme != Theme::default()),
            lang: self.lang,
            hidden: self.hidden_in(|part| part.is_in(self.view)),
            extra: self.extra(),
            notices: Vec::new(),
            ..self.here.clone()
        }
    }

    /// Returns what is set in the view: what is told here, if it is the same.
    fn extra(&self) -> Pairs {
        let is_here = self.view == self.here.view.unwrap_or_default();
        let is_same = is_here
            && match self.view {
                View::Explore => self.predicts == self.here.extra.is_prediction(),
                View::Learn => chapter_of(&self.here) == Some(self.chapter),
                _ => true,
            };
        match self.view {
            _ if is_same => self.here.extra.clone(),
            View::Explore if self.predicts => Pairs::read("predict=1"),
            View::Learn => Pairs::read(&format!("chapter={}", self.chapter)),
            _ => Pairs::default(),
        }
    }

    /// Returns the hash for a preview, of the page or of the frame: it says what else would be left to the
    /// reader, so that nothing of a preview before it stays.
    pub fn preview(&self, lang: Lang) -> String {
        let link = LinkState {
            theme: self.theme.or(Some(Theme::Auto)),
            lang: self.lang.or(Some(lang)),
            ..self.link()
        };
        match self.purpose {
            Purpose::Link => link.write(),
            Purpose::Note => self.frame_of(link),
        }
    }
}

/// Returns the chapter that a link of the lesson opens.
fn chapter_of(link: &LinkState) -> Option<usize> {
    let place = link.extra.get("chapter")?;
    place.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(hash: &str) -> Share {
        Share::of(LinkState::read(hash))
    }

    #[test]
    fn at_first_it_shows_what_the_page_shows() {
        for hash in [
            "#v=1",
            "#v=1&graph=board&pass=3&cell=r3c7&theme=projector&hide=controls,nav&spot=1",
            "#v=1&view=gallery&sort=givens",
            "#v=1&rules=locked&step=12&lang=zh",
        ] {
            assert_eq!(share(hash).link().write(), hash);
        }
    }

    #[test]
    fn each_choice_changes_its_key_alone() {
        let mut share = share("#pass=3&cell=r3c7&spot=1");
        share.keeps_moment = false;
        assert_eq!(share.link().write(), "#v=1&cell=r3c7&spot=1");
        share.keeps_selection = false;
        assert_eq!(share.link().write(), "#v=1", "nothing is left to shine on");
        share.keeps_moment = true;
        share.theme = Some(Theme::Projector);
        share.lang = Some(Lang::Zh);
        assert_eq!(share.link().write(), "#v=1&pass=3&lang=zh&theme=projector");
    }

    #[test]
    fn parts_are_those_of_the_view_in_the_order_of_the_page() {
        let mut share = share("#v=1");
        for part in [Part::Graph, Part::Nav, Part::Headline, Part::Nav] {
            share.toggle(part);
        }
        assert!(share.hides(Part::Graph) && !share.hides(Part::Nav));
        assert_eq!(share.link().write(), "#v=1&hide=headline,graph");
        share.view = View::Gallery;
        assert_eq!(share.link().write(), "#v=1&view=gallery&hide=headline");
        assert!(share.parts().any(|part| part == Part::Maker));
        assert!(share.parts().all(|part| part != Part::Graph));
    }

    #[test]
    fn what_belongs_to_other_rules_or_another_view_is_not_told() {
        let mut ruled = share("#rules=locked&pass=4&step=7");
        ruled.rules = RuleSet::Subsets;
        assert_eq!(ruled.link().write(), "#v=1&rules=subsets");
        let mut viewed = share("#view=gallery&sort=givens");
        viewed.view = View::Explore;
        assert_eq!(viewed.link().write(), "#v=1");
    }

    #[test]
    fn a_link_can_ask_first_or_open_a_chapter() {
        let mut asking = share("#v=1");
        asking.predicts = true;
        assert_eq!(asking.link().write(), "#v=1&predict=1");
        let round = share("#v=1&predict=depth&round=7");
        assert_eq!(round.link().write(), "#v=1&predict=depth&round=7");
        let mut lesson = share("#view=learn&chapter=4.2");
        assert_eq!(lesson.link().extra.get("chapter"), Some("4.2"));
        lesson.chapter = 6;
        assert_eq!(lesson.link().extra.get("chapter"), Some("6"));
    }

    #[test]
    fn a_preview_leaves_nothing_to_what_was_shown_before() {
        let hash = share("#v=1").preview(Lang::En);
        assert_eq!(hash, "#v=1&lang=en&theme=auto");
    }

    #[test]
    fn every_part_is_in_some_view_and_every_link_reads_back() {
        for part in Part::ALL {
            let view = View::ALL.into_iter().find(|&view| part.is_in(view));
            let mut share = share("#v=1");
            share.view = view.expect("a part without a view");
            share.toggle(part);
            let link = share.link();
            assert_eq!(LinkState::read(&link.write()), link);
            assert_eq!(link.hidden, [part]);
        }
    }
}
