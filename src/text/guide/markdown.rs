//! The guide as a text of its own.

use std::fmt::Write;

use super::Plan;
use crate::text::Lang;

impl Lang {
    /// Returns the guide for teachers as Markdown.
    pub fn guide_markdown(self) -> String {
        let guide = self.guide();
        let mut text = format!("# {}\n\n{}\n", guide.title, guide.lead);
        list(&mut text, guide.aims_heading, guide.aims.iter().copied());
        let prepare = guide.prepare.iter().copied();
        list(&mut text, guide.prepare_heading, prepare);
        for plan in &guide.plans {
            lesson(&mut text, self, plan);
        }
        let questions = guide.questions.iter();
        let questions =
            questions.map(|question| format!("**{}** {}", question.ask, question.answer));
        list(&mut text, guide.questions_heading, questions);
        let beliefs = guide.beliefs.iter();
        let beliefs =
            beliefs.map(|belief| format!("**{}** {} `{}`", belief.says, belief.show, belief.link));
        list(&mut text, guide.beliefs_heading, beliefs);
        list(&mut text, guide.may_heading, guide.may.iter().copied());
        list(
            &mut text,
            guide.may_not_heading,
            guide.may_not.iter().copied(),
        );
        let sources = self.claims().sources.iter();
        let sources = sources.map(|source| match source.address {
            Some(address) => format!("[{}]({address})", source.title),
            None => source.title.to_owned(),
        });
        list(&mut text, guide.sources_heading, sources);
        text
    }
}

fn list<T: std::fmt::Display>(text: &mut String, heading: &str, items: impl Iterator<Item = T>) {
    // Writing to a string cannot fail.
    let _ = write!(text, "\n## {heading}\n\n");
    for item in items {
        let _ = writeln!(text, "- {item}");
    }
}

fn lesson(text: &mut String, lang: Lang, plan: &Plan) {
    let moments = plan.moments.iter().map(|moment| {
        let link = moment.link.map(|link| format!(" `{link}`"));
        let colon = lang.pick(": ", "：");
        let (minutes, what) = (moment.minutes, moment.what);
        format!("{minutes}{colon}{what}{}", link.unwrap_or_default())
    });
    list(text, plan.heading, moments);
}
