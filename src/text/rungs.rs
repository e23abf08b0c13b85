//! Words about what a pass may see.

use background::{Rung, RungEnd};
use engine::proof::Standing;
use engine::{Finish, RuleSet};

use super::{Lang, count};

/// Labels of the choice.
#[derive(Debug)]
pub struct RungsText {
    /// The question.
    pub heading: &'static str,
    /// The choice of what happens when the rules are stuck.
    pub finish: &'static str,
    /// Lets rules use that there is one solution.
    pub uniqueness: &'static str,
    /// Tells that the background cannot be reached.
    pub lost: &'static str,
    /// Gives a proof up.
    pub cancel: &'static str,
    /// Told of a rule set that is being worked out.
    pub working: &'static str,
    /// Goes out of a world.
    pub leave: &'static str,
    /// Goes into one.
    pub enter: &'static str,
    /// Before what a stuck board could be helped by.
    pub offers: &'static str,
}

static EN: RungsText = RungsText {
    heading: "What may one pass see?",
    finish: "When stuck",
    uniqueness: "use that there is one solution",
    lost: "The part of this page that looks for more than singles does not answer. Reload the page to try again.",
    cancel: "Cancel",
    working: "\u{2026}",
    leave: "Leave this world",
    enter: "Enter this world",
    offers: "Go on with",
};

impl Lang {
    /// Returns the labels of the choice of rules.
    pub const fn rungs(self) -> &'static RungsText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Says what a rule set makes of the board, in a figure.
    pub fn rung_figure(self, rung: Rung) -> String {
        let _ = self;
        match rung.end {
            RungEnd::Solved => rung.span.to_string(),
            RungEnd::Stuck => "stuck".to_owned(),
            RungEnd::Contradiction => "none".to_owned(),
        }
    }

    /// Says what a rule set makes of the board, under the figure.
    pub fn rung_note(self, rung: Rung) -> String {
        let _ = self;
        match rung.end {
            RungEnd::Solved if rung.span == rung.passes => {
                format!("{} of {} at once", rung.one_pass, rung.blanks)
            }
            RungEnd::Solved => format!("{} at once, {} passes", rung.one_pass, rung.passes),
            RungEnd::Stuck => format!("{} of {} filled", rung.filled, rung.blanks),
            RungEnd::Contradiction => "no solution".to_owned(),
        }
    }

    /// Says what a rule set sees, for those who hover or hear it.
    pub fn rung_name(self, rules: RuleSet, rung: Option<Rung>) -> String {
        let _ = self;
        let sees = match rules {
            RuleSet::Naked => "Naked singles: a cell with one candidate left.",
            RuleSet::Singles => "Singles: also a digit with one place left in a house.",
            RuleSet::Locked => {
                "Locked candidates: also pointing and claiming, where a box and a line share the places of a digit."
            }
            RuleSet::Subsets => "Subsets: also pairs, triples and quads, naked and hidden.",
            RuleSet::Patterns => {
                "Patterns: also fish, wings, Skyscraper, kite and empty rectangle."
            }
            RuleSet::Chains => {
                "Chains: also X-Chains, XY-Chains and alternating inference chains; a chain of n links costs n."
            }
        };
        let says = match rung {
            None => String::new(),
            Some(rung) => match rung.end {
                RungEnd::Solved => format!(
                    " Solves it: longest chain {}, {}, {} of {} blanks in one pass.",
                    rung.span,
                    count(rung.passes, "pass", "passes"),
                    rung.one_pass,
                    rung.blanks
                ),
                RungEnd::Stuck => format!(
                    " Stuck after {}: {} of {} blanks filled.",
                    count(rung.passes, "pass", "passes"),
                    rung.filled,
                    rung.blanks
                ),
                RungEnd::Contradiction => " Finds that there is no solution.".to_owned(),
            },
        };
        format!("{sees}{says}")
    }

    /// Names a finish.
    pub const fn finish(self, finish: Finish) -> &'static str {
        let _ = self;
        match finish {
            Finish::Stop => "stop",
            Finish::Probe => "probe",
            Finish::Split => "probe, then split",
        }
    }

    /// Says what a finish does.
    pub const fn finish_hint(self, finish: Finish) -> &'static str {
        let _ = self;
        match finish {
            Finish::Stop => "Cells the rules do not reach stay open.",
            Finish::Probe => {
                "Every open candidate is supposed at once, each in a world of its own. The first worlds that fail refute their candidates."
            }
            Finish::Split => {
                "Where no probe fails, a cell is split: each of its candidates gets a world that is worked on to its end."
            }
        }
    }

    /// Offers a stronger rule set to a stuck board.
    pub fn offer_rules(self, rung: Rung) -> String {
        let _ = self;
        let chain = count(rung.span, "step", "steps");
        format!("{} (solved in {chain})", self.rules(rung.rules))
    }

    /// Says how far a proof has come.
    pub fn proving(self, standing: Option<Standing>) -> String {
        let _ = self;
        let Some(standing) = standing else {
            return "Working\u{2026}".to_owned();
        };
        let open = count(standing.n_open, "cell", "cells");
        let probes = match standing.n_probes {
            0 => String::new(),
            n => format!(", {} of {n} candidates probed", standing.n_probed),
        };
        let worlds = match standing.n_worlds {
            0 => String::new(),
            n => format!(", {} deep", count(n, "split", "splits")),
        };
        format!("Pass {}, {open} open{probes}{worlds}", standing.n_passes)
    }
}
