//! The words of the lesson: a file a chapter, each sentence in both languages side by side.
//!
//! In a text `[r4c7]` and `[these cells|r1c2 r3c4]` are live words (`lesson::Target`), `*word*` is a term
//! that is explained, and `{57: blanks}` is a number that a test has checked against the engine.

mod chain;
#[cfg(test)]
mod facts;
mod frame;
mod growth;
mod hard;
mod machines;
mod marks;
mod one_cell;
mod one_pass;
mod second_pass;
#[cfg(test)]
mod tests;
mod work_and_span;

pub use frame::LessonText;
pub use marks::{Piece, read};

use super::Lang;
use crate::model::lesson::Place;

/// A text in both languages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Both {
    /// English.
    en: &'static str,
    /// Simplified Chinese.
    zh: &'static str,
}

/// The words of a chapter.
#[derive(Debug)]
pub struct ChapterText {
    /// In one or two words, for the line of chapters.
    name: Both,
    /// Its title.
    title: Both,
    /// Its scenes, in the order of reading.
    scenes: &'static [SceneText],
}

/// The words of a scene.
#[derive(Debug)]
pub struct SceneText {
    /// What it is about.
    heading: Both,
    /// A few short paragraphs.
    body: &'static [Both],
    /// Something to think about before going on.
    ask: Option<Both>,
    /// What the links to other views are called.
    leads: &'static [Both],
}

/// By number of the chapter.
static CHAPTERS: [&ChapterText; 8] = [
    &one_cell::TEXT,
    &one_pass::TEXT,
    &second_pass::TEXT,
    &chain::TEXT,
    &work_and_span::TEXT,
    &hard::TEXT,
    &machines::TEXT,
    &growth::TEXT,
];

const fn both(en: &'static str, zh: &'static str) -> Both {
    Both { en, zh }
}

impl Both {
    /// Returns the text in a language.
    const fn of(self, lang: Lang) -> &'static str {
        lang.pick(self.en, self.zh)
    }
}

impl Lang {
    /// Names a chapter in one or two words.
    pub fn chapter_name(self, chapter: usize) -> &'static str {
        CHAPTERS[chapter].name.of(self)
    }

    /// Returns the title of a chapter.
    pub fn chapter_title(self, chapter: usize) -> &'static str {
        CHAPTERS[chapter].title.of(self)
    }

    /// Says what a scene is about.
    pub fn scene_heading(self, place: Place) -> &'static str {
        scene(place).heading.of(self)
    }

    /// Returns the paragraphs of a scene.
    pub fn scene_body(self, place: Place) -> impl Iterator<Item = &'static str> {
        scene(place).body.iter().map(move |text| text.of(self))
    }

    /// Asks something before the reader goes on.
    pub fn scene_ask(self, place: Place) -> Option<&'static str> {
        scene(place).ask.map(|text| text.of(self))
    }

    /// Names the links of a scene to other views.
    pub fn scene_leads(self, place: Place) -> impl Iterator<Item = &'static str> {
        scene(place).leads.iter().map(move |text| text.of(self))
    }
}

fn scene(place: Place) -> &'static SceneText {
    &CHAPTERS[place.chapter].scenes[place.scene]
}
