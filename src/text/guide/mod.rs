//! The guide for teachers: two pages, in the program and in docs.

mod en;
mod markdown;
mod zh;

use super::Lang;

/// The guide.
#[derive(Debug)]
pub struct Guide {
    /// Its title.
    pub title: &'static str,
    /// What it is for, in a sentence or two.
    pub lead: &'static str,
    /// The heading of the aims.
    pub aims_heading: &'static str,
    /// What a class can do afterwards that one can see.
    pub aims: &'static [&'static str],
    /// The heading of what to prepare.
    pub prepare_heading: &'static str,
    /// What to prepare.
    pub prepare: &'static [&'static str],
    /// The short lesson and the long one.
    pub plans: [Plan; 2],
    /// The heading of the questions.
    pub questions_heading: &'static str,
    /// Questions with their answers.
    pub questions: &'static [Question],
    /// The heading of the misconceptions.
    pub beliefs_heading: &'static str,
    /// Misconceptions, with what to show.
    pub beliefs: &'static [Belief],
    /// The heading of what may be claimed.
    pub may_heading: &'static str,
    /// What may be claimed, with its scope.
    pub may: &'static [&'static str],
    /// The heading of what may not be claimed.
    pub may_not_heading: &'static str,
    /// What may not be claimed.
    pub may_not: &'static [&'static str],
    /// The heading of the sources.
    pub sources_heading: &'static str,
    /// How the links are read.
    pub links: &'static str,
}

/// A lesson, minute by minute.
#[derive(Debug)]
pub struct Plan {
    /// Its heading.
    pub heading: &'static str,
    /// What happens when.
    pub moments: &'static [Moment],
}

/// A part of a lesson.
#[derive(Debug)]
pub struct Moment {
    /// From which minute to which.
    pub minutes: &'static str,
    /// What happens.
    pub what: &'static str,
    /// The link to open, as a hash.
    pub link: Option<&'static str>,
}

/// A question for the class.
#[derive(Debug)]
pub struct Question {
    /// The question.
    pub ask: &'static str,
    /// The answer.
    pub answer: &'static str,
}

/// Something many believe at first.
#[derive(Debug)]
pub struct Belief {
    /// What they say.
    pub says: &'static str,
    /// What to show, and what is seen there.
    pub show: &'static str,
    /// The link to open, as a hash.
    pub link: &'static str,
}

impl Lang {
    /// Returns the guide for teachers.
    pub const fn guide(self) -> &'static Guide {
        match self {
            Self::En => &en::GUIDE,
            Self::Zh => &zh::GUIDE,
        }
    }
}

#[cfg(test)]
mod tests;
