//! Where a reader is in the lesson.

use std::fmt;
use std::str::FromStr;

use super::chapters::CHAPTERS;

/// A scene of a chapter; written `4.2` in links, and counted from 0 here.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Place {
    /// The chapter.
    pub chapter: usize,
    /// The scene within it.
    pub scene: usize,
}

impl Place {
    /// Returns the first scene of a chapter.
    pub const fn start_of(chapter: usize) -> Self {
        Self { chapter, scene: 0 }
    }

    /// Returns every place, in the order of reading.
    pub fn all() -> impl Iterator<Item = Self> {
        let scenes = CHAPTERS.iter().map(|chapter| chapter.scenes.len());
        scenes
            .enumerate()
            .flat_map(|(chapter, n_scenes)| (0..n_scenes).map(move |scene| Self { chapter, scene }))
    }

    /// Returns how many scenes its chapter has.
    pub fn n_scenes(self) -> usize {
        CHAPTERS[self.chapter].scenes.len()
    }

    /// Returns the place after this one, in the next chapter if need be.
    pub fn next(self) -> Option<Self> {
        if self.scene + 1 < self.n_scenes() {
            return Some(Self {
                scene: self.scene + 1,
                ..self
            });
        }
        (self.chapter + 1 < CHAPTERS.len()).then(|| Self::start_of(self.chapter + 1))
    }

    /// Returns the place before this one, the last of the chapter before if need be.
    pub fn previous(self) -> Option<Self> {
        if self.scene > 0 {
            return Some(Self {
                scene: self.scene - 1,
                ..self
            });
        }
        let chapter = self.chapter.checked_sub(1)?;
        let scene = CHAPTERS[chapter].scenes.len() - 1;
        Some(Self { chapter, scene })
    }

    /// Returns whether it is the last of its chapter.
    pub fn is_end_of_chapter(self) -> bool {
        self.scene + 1 == self.n_scenes()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.chapter + 1, self.scene + 1)
    }
}

/// The text names no place of the lesson.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlaceError;

/// Reads `4.2`, or `4` for the start of a chapter.
impl FromStr for Place {
    type Err = PlaceError;

    fn from_str(text: &str) -> Result<Self, PlaceError> {
        let (chapter, scene) = text.split_once('.').unwrap_or((text, "1"));
        let index = |number: &str| number.parse::<usize>().ok()?.checked_sub(1);
        let place = index(chapter).zip(index(scene));
        let place = place.map(|(chapter, scene)| Self { chapter, scene });
        let is_there = |place: &Self| {
            let chapter = CHAPTERS.get(place.chapter);
            chapter.is_some_and(|chapter| place.scene < chapter.scenes.len())
        };
        place.filter(is_there).ok_or(PlaceError)
    }
}
