//! What is written into a note so that it shows a board: a frame, an element, a picture, a link.

mod escape;
mod format;
#[cfg(test)]
mod tests;

pub use format::{Format, snippet};

use engine::{Finish, RuleSet};

use super::paper::{self, Look, Motif};
use super::share::Share;
use super::shown::Shown;
use super::{boards, gallery};
use crate::action::Theme;
use crate::link::LinkState;

/// A picture of a board that was drawn when the site was built.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Still {
    /// Its address.
    pub address: String,
    /// How long its sides are, in pixels.
    pub side: usize,
}

/// A board for a note: what is chosen of it, where it comes from, and words for it.
#[derive(Clone, PartialEq, Debug)]
pub struct Embed {
    /// The address of the page, without its hash.
    address: String,
    /// What is chosen.
    share: Share,
    /// What the frame is called.
    pub title: String,
    /// What is said in place of the board.
    pub headline: String,
    /// What is said of a picture of it that is saved.
    pub description: String,
    /// The width and height of that picture.
    pub size: (usize, usize),
}

impl Embed {
    /// Returns what is chosen, beside the page at this address, without words and without a picture.
    pub fn of(share: &Share, address: &str) -> Self {
        let end = address.find('#').unwrap_or(address.len());
        Self {
            address: address[..end].to_owned(),
            share: share.clone(),
            title: String::new(),
            headline: String::new(),
            description: String::new(),
            size: (0, 0),
        }
    }

    /// Returns the address of a file beside the page.
    pub fn beside(&self, name: &str) -> String {
        let path = self.address.split('?').next().unwrap_or_default();
        let folder = path.rfind('/').map_or("", |at| &path[..=at]);
        format!("{folder}{name}")
    }

    /// Returns the address of the frame.
    pub fn frame(&self) -> String {
        self.beside("embed.html") + &self.share.frame()
    }

    /// Returns the address of the page that shows all of it.
    pub fn page(&self) -> String {
        self.address.clone() + &self.share.page().write()
    }

    /// Returns the picture that stands beside the page, where there is one of this very board.
    pub fn still(&self) -> Option<Still> {
        let is_told = self.share.shown != Shown::Predict;
        let page = self.share.page();
        let id = id_of(&page).filter(|_| is_told)?;
        Some(Still {
            address: self.beside(&format!("board/{id}.svg")),
            side: paper::side_of_board(page.grid?.shape()),
        })
    }

    /// Returns the scheme of colors of the frame.
    const fn scheme(&self) -> &'static str {
        match self.share.theme {
            None | Some(Theme::Auto) => "light dark",
            Some(Theme::Dark) => "dark",
            Some(Theme::Light | Theme::Contrast | Theme::Projector) => "light",
        }
    }

    /// Returns what the frame is told, as attributes of the element: keys of the link, where the digits have
    /// a word for a name.
    fn keys(&self) -> impl Iterator<Item = (String, String)> {
        let hash = self.share.frame();
        let pairs: Vec<(String, String)> = hash
            .trim_start_matches('#')
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .filter(|&(key, _)| key != "v")
            .map(|(key, value)| {
                let key = if key == "p" { "puzzle" } else { key };
                (key.to_owned(), value.to_owned())
            })
            .collect();
        pairs.into_iter()
    }
}

/// How wide the column of text is that a frame is made for, in pixels.
pub const WIDTH: usize = 640;

/// Returns how high a frame is there, in pixels: as high as what it shows, or as much of it as belongs in a
/// text. The rest is scrolled to.
pub const fn height(shown: Shown) -> usize {
    match shown {
        Shown::Board => 700,
        Shown::Graph => 760,
        Shown::Timeline => 340,
        Shown::Walk => 720,
        Shown::Machines | Shown::Predict | Shown::Explore => 880,
    }
}

/// Returns what a picture shows in place of a frame.
pub const fn motif(shown: Shown) -> Motif {
    match shown {
        Shown::Board | Shown::Timeline | Shown::Machines => Motif::Board(Look::Passes),
        Shown::Graph | Shown::Walk => Motif::Graph,
        Shown::Explore => Motif::Both,
        Shown::Predict => Motif::Board(Look::Blank),
    }
}

/// Returns the id of a board that the site has a picture of: one that is offered or in the gallery, just as
/// it is there.
fn id_of(link: &LinkState) -> Option<&'static str> {
    let grid = link.grid.as_ref()?;
    let is_as_it_is = link.struck.is_empty()
        && !link.uniqueness
        && link.finish.is_none_or(|finish| finish == Finish::default());
    let rules = link.rules.unwrap_or_default();
    let offered = || boards::id_of(grid).filter(|_| rules == RuleSet::default());
    let listed = || {
        let mut all = gallery::all().iter();
        let board = all.find(|board| board.grid == *grid && board.rules == rules)?;
        Some(board.id)
    };
    is_as_it_is.then(|| offered().or_else(listed)).flatten()
}
