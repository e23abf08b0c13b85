//! What is set in the view of evidence, as keys of a link.

use background::aside::nets::MOST_LOOPS;

use crate::link::Pairs;
use crate::model::evidence::lines::Measure;
use crate::model::evidence::tables::Boards;
use crate::model::evidence::training::{Contest, LAYERS, Plan, SIZES, WIDTHS};
use crate::model::evidence::{Net, NetKind, Trained};

/// A network that runs on the board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Runner {
    /// The seed that did best of a network.
    Best(Net),
    /// A network of a seed.
    Of(Trained),
    /// One of the page, by its number from 1: the two that are trained here, and the one that was opened.
    Own(u8),
}

impl Runner {
    /// The one that was opened from a file.
    pub const OPENED: Self = Self::Own(3);

    /// Returns the name used in links.
    pub fn name(self) -> String {
        match self {
            Self::Best(net) => net.name(),
            Self::Of(trained) => trained.name(),
            Self::Own(number) => format!("own-{number}"),
        }
    }
}

/// The greatest seed of a training.
pub const MOST_SEED: u32 = 999_999;

/// What is set in the view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settings {
    /// What is counted of cells.
    pub measure: Measure,
    /// The boards that networks were measured on.
    pub boards: Boards,
    /// The looped network whose lines are shown.
    pub looped: Net,
    /// The networks that run on the board.
    pub runners: [Runner; 2],
    /// The loop that is shown; the last if nothing is said.
    pub at: Option<u16>,
    /// The loops that are run.
    pub n_loops: u16,
    /// What is to be trained.
    pub plan: Plan,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            measure: Measure::default(),
            boards: Boards::default(),
            looped: Net::LOOPED,
            runners: [Runner::Best(Net::LOOPED), Runner::Best(Net::FIXED)],
            at: None,
            n_loops: 48,
            plan: Plan::default(),
        }
    }
}

impl Settings {
    /// Reads what a link says; what it does not say has its default. Tells the keys whose values cannot be
    /// followed, with those values.
    pub fn read(pairs: &Pairs) -> (Self, Vec<(String, String)>) {
        let mut settings = Self::default();
        let refused = pairs.refused_by(|key, value| settings.read_pair(key, value));
        (settings, refused)
    }

    /// Reads a key; nothing if its value cannot be. Unknown keys are passed over.
    fn read_pair(&mut self, key: &str, value: &str) -> Option<()> {
        let plan = &mut self.plan;
        match key {
            "count" => self.measure = named(&Measure::ALL, Measure::name, value)?,
            "on" => self.boards = named(&Boards::ALL, Boards::name, value)?,
            "lines" => self.looped = Net::read(value).filter(|net| net.kind == NetKind::Looped)?,
            "net" => self.runners[0] = read_runner(value)?,
            "rival" => self.runners[1] = read_runner(value)?,
            "loop" => self.at = Some(number(value, 0, MOST_LOOPS.into())? as u16),
            "most" => self.n_loops = number(value, 1, MOST_LOOPS.into())? as u16,
            "rows" => plan.size = one_of(&SIZES, value)?,
            "learn" => plan.contest = named(&Contest::ALL, Contest::name, value)?,
            "stack" => plan.layers = one_of(&LAYERS, value)?,
            "wide" => plan.width = one_of(&WIDTHS, value)?,
            "start" => plan.seed = number(value, 1, MOST_SEED)?,
            _ => {}
        }
        Some(())
    }

    /// Writes the keys of a link; what has its default is left out.
    pub fn write(&self) -> Pairs {
        let usual = Self::default();
        let (plan, common) = (&self.plan, &usual.plan);
        let mut pairs = Pairs::default();
        let mut put = |key: &str, is_usual: bool, value: String| {
            if !is_usual {
                pairs.add(key, &value);
            }
        };
        let [net, rival] = self.runners;
        put(
            "count",
            self.measure == usual.measure,
            self.measure.name().into(),
        );
        put("on", self.boards == usual.boards, self.boards.name().into());
        put("lines", self.looped == usual.looped, self.looped.name());
        put("net", net == usual.runners[0], net.name());
        put("rival", rival == usual.runners[1], rival.name());
        put("loop", self.at.is_none(), self.at.unwrap_or(0).to_string());
        put(
            "most",
            self.n_loops == usual.n_loops,
            self.n_loops.to_string(),
        );
        put("rows", plan.size == common.size, plan.size.to_string());
        put(
            "learn",
            plan.contest == common.contest,
            plan.contest.name().into(),
        );
        put(
            "stack",
            plan.layers == common.layers,
            plan.layers.to_string(),
        );
        put("wide", plan.width == common.width, plan.width.to_string());
        put("start", plan.seed == common.seed, plan.seed.to_string());
        pairs
    }
}

fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, value: &str) -> Option<T> {
    all.iter().copied().find(|&known| name(known) == value)
}

fn one_of(all: &[u8], value: &str) -> Option<u8> {
    let number = number(value, 0, 255)? as u8;
    all.contains(&number).then_some(number)
}

fn number(text: &str, least: u32, most: u32) -> Option<u32> {
    text.parse().ok().filter(|n| (least..=most).contains(n))
}

/// Reads which network is to run.
pub fn read_runner(name: &str) -> Option<Runner> {
    if let Some(number) = name.strip_prefix("own-") {
        return Some(Runner::Own(one_of(&[1, 2, 3], number)?));
    }
    Net::read(name)
        .map(Runner::Best)
        .or_else(|| Trained::read(name).map(Runner::Of))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        assert_eq!(Settings::default().write(), Pairs::default());
        let text = "count=right&on=annealed&lines=looped-8&net=looped-8-3&rival=own-2&loop=17&most=96\
                    &rows=9&learn=fixed&stack=2&wide=16&start=77";
        let (settings, refused) = Settings::read(&Pairs::read(text));
        assert_eq!(refused, []);
        assert_eq!(settings.write().to_string(), text);
        let (settings, _) = Settings::read(&Pairs::read("net=wide-4"));
        let wide = Net::read("wide-4").unwrap();
        assert_eq!(settings.runners[0], Runner::Best(wide));
    }

    #[test]
    fn what_cannot_be_followed_is_told_and_leaves_the_default() {
        for pair in [
            "count=luck",
            "on=mars",
            "lines=fixed-4",
            "net=looped",
            "net=own-9",
            "rival=deep-4",
            "net=looped-16-0",
            "loop=97",
            "most=0",
            "rows=5",
            "learn=all",
            "stack=3",
            "wide=99",
            "start=0",
        ] {
            let (settings, refused) = Settings::read(&Pairs::read(pair));
            let (key, value) = pair.split_once('=').unwrap();
            assert_eq!(refused, [(key.into(), value.into())]);
            assert_eq!(settings, Settings::default());
        }
    }
}
