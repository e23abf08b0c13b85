//! Words of the maker of boards.

use engine::generate::{Aim, Request, RequestError, Symmetry};
use engine::{RuleSet, Shape};

use super::Lang;
use crate::model::maker::{End, Fault, Field, Found, Record, Run, Tried, Wish};
use crate::model::measures::group_thousands;

/// Labels of the maker.
#[derive(Debug)]
pub struct MakerText {
    /// Opens panel and race.
    pub drawer: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// What it does.
    pub lead: &'static str,
    /// The choice of the size.
    pub size: &'static str,
    /// The choice of the rule set.
    pub rules: &'static str,
    /// The choice of how deep.
    pub depth: &'static str,
    /// The range of givens.
    pub givens: &'static str,
    /// Stands between two numbers.
    pub to: &'static str,
    /// The choice of the symmetry.
    pub symmetry: &'static str,
    /// Asks for a board in which no given can be left out.
    pub minimal: &'static str,
    /// The seed.
    pub seed: &'static str,
    /// Draws another seed.
    pub another: &'static str,
    /// The choice of the budget.
    pub budget: &'static str,
    /// Begins.
    pub make: &'static str,
    /// Stops what goes on.
    pub stop: &'static str,
    /// Begins once more.
    pub again: &'static str,
    /// Opens a board.
    pub open: &'static str,
    /// Copies the link of a board.
    pub copy: &'static str,
    /// The heading of the race, and the button that starts it.
    pub race: &'static str,
    /// What the race is.
    pub race_lead: &'static str,
    /// The heading of the records.
    pub records: &'static str,
    /// The axis of what was tried.
    pub tried_axis: &'static str,
    /// The axis of depth.
    pub depth_axis: &'static str,
    /// Stands beside the figure of a race.
    pub deepest: &'static str,
    /// Told where a race is deeper than the table.
    pub beyond: &'static str,
    /// Told while the board of a link is made.
    pub wish: &'static str,
    /// Told where it could not be made.
    pub unmade: &'static str,
    /// Leads from there to the panel.
    pub to_panel: &'static str,
}

static EN: MakerText = MakerText {
    drawer: "Make a board of your own, or watch one being built deeper",
    heading: "Make a board",
    lead: "Say how large, how deep and under which rules, and the maker searches for one. The same seed and settings make the same board on every computer.",
    size: "Size",
    rules: "One pass sees",
    depth: "Depth",
    givens: "Givens, if it matters",
    to: "to",
    symmetry: "Symmetry of the givens",
    minimal: "No given can be left out",
    seed: "Seed",
    another: "Another seed",
    budget: "Try at most",
    make: "Make",
    stop: "Stop",
    again: "Try again",
    open: "Open in Explore",
    copy: "Copy link",
    race: "Build me a deeper board",
    race_lead: "Watch the search go after the deepest board it can find, of the size and under the rules set beside it. Every start is another race; it goes on until you stop it.",
    records: "Each deeper board it found",
    tried_axis: "boards tried",
    depth_axis: "depth",
    deepest: "deepest so far",
    beyond: "Deeper than any in the table we found: the deepest entry in the public table of 2006 is 31, by gsf.",
    wish: "Making the board of this link\u{2026}",
    unmade: "The board of this link was not made",
    to_panel: "Ask for something else",
};

/// Counts boards that were tried.
fn boards(tried: u64) -> String {
    let words = if tried == 1 { "board" } else { "boards" };
    format!("{} {words}", large(tried))
}

fn large(number: u64) -> String {
    group_thousands(usize::try_from(number).unwrap_or(usize::MAX))
}

fn size(shape: Shape) -> String {
    let size = shape.size();
    match Shape::from_size(size) == Some(shape) {
        true => format!("{size}\u{d7}{size}"),
        false => format!(
            "{size}\u{d7}{size}, boxes of {}\u{d7}{}",
            shape.box_rows(),
            shape.box_columns()
        ),
    }
}

impl Lang {
    /// Returns the labels of the maker.
    pub const fn maker(self) -> &'static MakerText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names a shape by its size, and by its boxes where those are unusual.
    pub fn maker_size(self, shape: Shape) -> String {
        let _ = self;
        size(shape)
    }

    /// Names what can be asked of the depth.
    pub const fn maker_wish(self, wish: Wish) -> &'static str {
        let _ = self;
        match wish {
            Wish::Any => "as it comes",
            Wish::Range => "in a range",
            Wish::Deepest => "as deep as it gets",
        }
    }

    /// Names a field that is typed into, for those who hear it.
    pub const fn maker_field(self, field: Field) -> &'static str {
        let _ = self;
        match field {
            Field::DepthFrom => "Depth from",
            Field::DepthTo => "Depth to",
            Field::GivensFrom => "Givens from",
            Field::GivensTo => "Givens to",
            Field::Seed => "Seed",
        }
    }

    /// Names a symmetry.
    pub const fn maker_symmetry(self, symmetry: Symmetry) -> &'static str {
        let _ = self;
        match symmetry {
            Symmetry::None => "none",
            Symmetry::Rotational => "half a turn",
            Symmetry::Quarter => "a quarter turn",
            Symmetry::Horizontal => "left and right",
            Symmetry::Vertical => "top and bottom",
            Symmetry::Diagonal => "diagonal",
            Symmetry::Antidiagonal => "other diagonal",
        }
    }

    /// Names a budget.
    pub fn maker_budget(self, budget: u64) -> String {
        let _ = self;
        boards(budget)
    }

    /// Says what is wrong with a field.
    pub fn maker_fault(self, field: Field, fault: Fault) -> String {
        let _ = self;
        let name = self.maker_field(field);
        match fault {
            Fault::NoNumber => format!("{name}: not a whole number"),
            Fault::Missing if field == Field::Seed => format!("{name}: any whole number will do"),
            Fault::Missing => "Depth: give at least one number".to_owned(),
            Fault::TooSmall { least } => format!("{name}: at least {least}"),
            Fault::TooLarge { most } => format!("{name}: at most {most}, one a cell"),
            Fault::Reversed => format!("{name}: less than where the range begins"),
        }
    }

    /// Says how far a search has come.
    pub fn maker_tried(self, tried: Tried) -> String {
        let _ = self;
        format!("{} tried", boards(tried.evaluations))
    }

    /// Says what came nearest so far.
    pub fn maker_nearest(self, run: &Run) -> String {
        let _ = self;
        let which = if run.is_for_the_deepest() {
            "deepest"
        } else {
            "nearest"
        };
        match run.depth() {
            Some(depth) => format!("{which} so far: depth {depth}"),
            None => "nothing so far".to_owned(),
        }
    }

    /// Says how a search ended.
    pub fn maker_end(self, run: &Run) -> Option<String> {
        let _ = self;
        let tried = boards(run.tried.evaluations);
        let is_asked = run.has_what_was_asked();
        Some(match run.end? {
            End::Made if run.is_for_the_deepest() => format!("The deepest of {tried}."),
            End::Made => format!("Made. It took {tried}."),
            End::Spent => format!("Not found among {tried}. {}", self.nearest_instead(run)),
            End::Stopped if run.best.is_some() && is_asked => {
                format!("Stopped after {tried}. This is the deepest so far.")
            }
            End::Stopped => format!("Stopped after {tried}. {}", self.nearest_instead(run)),
            End::Refused(error) => refusal(error),
            End::Lost => "What makes the boards did not answer. Try again.".to_owned(),
        })
    }

    fn nearest_instead(self, run: &Run) -> String {
        match (run.depth(), run.request.aim) {
            (Some(depth), Aim::Depth(_, depths)) => format!(
                "The nearest so far has depth {depth}, and is not what was asked for: depth {}.",
                in_words(depths.least, depths.most)
            ),
            (Some(_), _) => String::new(),
            (None, _) => "There is no board to show yet: none tried fits.".to_owned(),
        }
    }

    /// Says what is asked for: "9x9, depth 22 to 24 under singles, seed 7".
    pub fn maker_request(self, request: &Request) -> String {
        let _ = self;
        let rules = self.rules(request.aim.rules().unwrap_or_default());
        let depth = match request.aim {
            Aim::Proper | Aim::Solved(_) => format!("filled by {rules}"),
            Aim::Depth(_, depths) => {
                format!(
                    "depth {} under {rules}",
                    in_words(depths.least, depths.most)
                )
            }
            Aim::Deepest(_) => format!("as deep as it gets under {rules}"),
        };
        let mut words = format!("{}, {depth}", size(request.shape));
        if let Some(givens) = request.givens {
            words += &format!(", {} givens", in_words(givens.least, givens.most));
        }
        if request.symmetry != Symmetry::None {
            words += &format!(", symmetry: {}", self.maker_symmetry(request.symmetry));
        }
        if request.is_minimal {
            words += ", no given to spare";
        }
        words += &format!(", seed {}", request.seed);
        match request.attempt {
            Some(attempt) => format!("{words}, {}", self.maker_attempt(attempt)),
            None => words,
        }
    }

    /// Names the picture of a board that was found.
    pub fn maker_picture(self, found: &Found, rules: RuleSet) -> String {
        let _ = self;
        let end = self.gallery_end(&found.figures, rules);
        let givens = self.gallery_givens(found.grid.shape().size(), &found.figures);
        format!("{end}: {givens}. The brighter a cell, the earlier it falls.")
    }

    /// Says with which seed a board was made.
    pub fn maker_seed(self, seed: u64) -> String {
        let _ = self;
        format!("Seed {seed}")
    }

    /// Says that one attempt of a seed is made alone.
    pub fn maker_attempt(self, attempt: u32) -> String {
        let _ = self;
        format!("attempt {attempt} alone")
    }

    /// Says the depth of a record.
    pub fn maker_depth(self, depth: usize) -> String {
        let _ = self;
        format!("Depth {depth}")
    }

    /// Says after how many boards a record was found.
    pub fn maker_record(self, record: &Record) -> String {
        let _ = self;
        format!("after {}", boards(record.evaluations))
    }

    /// Says what a chart shows.
    pub fn maker_chart(self, run: &Run) -> String {
        let _ = self;
        let tried = boards(run.tried.evaluations);
        format!("{} after {tried}", self.maker_nearest(run))
    }

    /// Names a power of ten at an axis.
    pub fn maker_power(self, power: u32) -> String {
        let _ = self;
        let (unit, name) = match power {
            0..3 => (0, ""),
            3..6 => (3, "k"),
            6..9 => (6, "M"),
            _ => (9, "G"),
        };
        format!("{}{name}", 10_u64.pow(power - unit))
    }
}

fn in_words(least: u32, most: u32) -> String {
    match least == most {
        true => least.to_string(),
        false => format!("{least} to {most}"),
    }
}

fn refusal(error: RequestError) -> String {
    match error {
        RequestError::TooManyGivens { least, n_cells } => {
            format!("No board has {least} givens: this one has {n_cells} cells.")
        }
        RequestError::TooDeep { least, n_cells } => format!(
            "No board can be {least} deep: every pass fills a cell, and this one has {n_cells}."
        ),
        RequestError::NoDepth => {
            "No board has depth 0: a board with a blank takes a pass.".to_owned()
        }
        RequestError::NoBudget => "Nothing can be found if nothing is tried.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::maker::Answer;
    use engine::generate::Bounds;

    fn run(aim: Aim, end: End) -> Run {
        let mut run = Run::new(Request {
            aim,
            ..Request::new(Shape::CLASSIC, 7)
        });
        let tried = Tried {
            evaluations: 12_345,
            attempts: 1,
        };
        run.hear(Answer::Trying(tried));
        run.end_early(end);
        run
    }

    #[test]
    fn what_was_not_found_says_so() {
        let lang = Lang::default();
        let aim = Aim::Depth(
            RuleSet::Singles,
            Bounds {
                least: 40,
                most: 42,
            },
        );
        assert_eq!(
            lang.maker_end(&run(aim, End::Spent)).unwrap(),
            "Not found among 12\u{a0}345 boards. There is no board to show yet: none tried fits."
        );
        let error = RequestError::TooDeep {
            least: 90,
            n_cells: 81,
        };
        assert_eq!(
            lang.maker_end(&run(aim, End::Refused(error))).unwrap(),
            "No board can be 90 deep: every pass fills a cell, and this one has 81."
        );
    }

    #[test]
    fn what_is_asked_for_is_told() {
        let lang = Lang::default();
        let aim = Aim::Depth(RuleSet::Locked, Bounds { least: 9, most: 9 });
        let request = Request {
            givens: Some(Bounds {
                least: 20,
                most: 30,
            }),
            symmetry: Symmetry::Rotational,
            ..run(aim, End::Made).request
        };
        assert_eq!(
            lang.maker_request(&request),
            "9\u{d7}9, depth 9 under locked candidates, 20 to 30 givens, symmetry: half a turn, seed 7"
        );
    }

    #[test]
    fn powers_are_short() {
        let lang = Lang::default();
        let powers = [2, 3, 5, 6, 9].map(|power| lang.maker_power(power));
        assert_eq!(powers, ["100", "1k", "100k", "1M", "1G"]);
    }
}
