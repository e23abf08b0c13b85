//! What is set in the view of scale, as keys of a link.

use std::fmt::Write;

use background::aside::scale::{Family, Lot, MOST_BOARDS, Order};
use engine::RuleSet;

use crate::link::Pairs;
use crate::model::scale::axis::Axes;
use crate::model::scale::table::Reach;
use crate::model::scale::{SIZES, shape};

/// The rules that can fill the boards.
pub const RULES: [RuleSet; 2] = [RuleSet::Naked, RuleSet::Singles];
/// How many boards of a size and a family are offered.
pub const BOARDS: [u16; 4] = [5, 10, 20, 50];
/// The greatest number of a series.
pub const MOST_SERIES: u32 = 999_999;
/// The most passes of a machine of fixed depth.
pub const MOST_LAYERS: u16 = 64;
/// The most helpers.
pub const MOST_HELPERS: u16 = 64;
/// How many boards are dug for each board of a size and a family.
const DUG_PER_BOARD: u16 = 12;

/// What boards are made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Making {
    /// What fills them.
    pub rules: RuleSet,
    /// By position in [`SIZES`]: whether boards of the size are made.
    pub sizes: [bool; SIZES.len()],
    /// How many of a size and a family.
    pub n_boards: u16,
    /// The series their seeds are of.
    pub series: u32,
    /// The rows of those that are dug to every number of givens.
    pub dug: u8,
}

impl Default for Making {
    fn default() -> Self {
        Self {
            rules: RuleSet::Singles,
            // All but the largest.
            sizes: [true, true, true, true, true, false],
            n_boards: 20,
            series: 1,
            dug: 9,
        }
    }
}

impl Making {
    /// Returns the sizes of which boards are made.
    pub fn chosen(&self) -> impl Iterator<Item = u8> {
        let sizes = SIZES.into_iter().zip(self.sizes);
        sizes.filter_map(|(size, is_in)| is_in.then_some(size))
    }

    /// Returns the order for all of it.
    pub fn order(&self) -> Order {
        let mut order = self.dug_order();
        let n_boards = self.n_boards;
        let compared = self.chosen().flat_map(|size| {
            let shape = shape(size);
            Family::COMPARED.map(|family| Lot {
                shape,
                family,
                n_boards,
            })
        });
        order.lots.splice(..0, compared);
        order
    }

    /// Returns the order for the boards that are dug to every number of givens.
    pub fn dug_order(&self) -> Order {
        let n_boards = DUG_PER_BOARD.saturating_mul(self.n_boards);
        let dug = Lot {
            shape: shape(self.dug),
            family: Family::Dug,
            n_boards: n_boards.min(MOST_BOARDS),
        };
        Order {
            rules: self.rules,
            series: self.series,
            lots: vec![dug],
        }
    }
}

/// What is set in the view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settings {
    /// What boards are made.
    pub making: Making,
    /// The machines that are looked at.
    pub reach: Reach,
    /// The axes of what grows.
    pub axes: Axes,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            making: Making::default(),
            reach: Reach {
                layers: 16,
                helpers: 16,
            },
            axes: Axes::default(),
        }
    }
}

impl Settings {
    /// Reads what a link says; what it does not say has its default. Tells the keys whose values
    /// cannot be followed, with those values.
    pub fn read(pairs: &Pairs) -> (Self, Vec<(String, String)>) {
        let mut settings = Self::default();
        let refused = pairs.refused_by(|key, value| settings.read_pair(key, value));
        (settings, refused)
    }

    /// Reads a key; nothing if its value cannot be. Unknown keys are passed over.
    fn read_pair(&mut self, key: &str, value: &str) -> Option<()> {
        let making = &mut self.making;
        match key {
            "sees" => making.rules = RULES.into_iter().find(|rules| rules.name() == value)?,
            "sizes" => making.sizes = read_sizes(value)?,
            "boards" => making.n_boards = number(value, MOST_BOARDS.into())? as u16,
            "series" => making.series = number(value, MOST_SERIES)?,
            "dug" => making.dug = SIZES.into_iter().find(|size| size.to_string() == value)?,
            "reach" => self.reach.layers = number(value, MOST_LAYERS.into())? as u16,
            "helpers" => self.reach.helpers = number(value, MOST_HELPERS.into())? as u16,
            "axes" => self.axes = Axes::ALL.into_iter().find(|axes| axes.name() == value)?,
            _ => {}
        }
        Some(())
    }

    /// Writes the keys of a link; what has its default is left out.
    pub fn write(&self) -> String {
        let usual = Self::default();
        let (making, common) = (&self.making, &usual.making);
        let mut text = String::new();
        let mut put = |key: &str, value: String, default: String| {
            if value != default {
                let and = if text.is_empty() { "" } else { "&" };
                // Writing to a string cannot fail.
                let _ = write!(text, "{and}{key}={value}");
            }
        };
        let name = |making: &Making| making.rules.name().to_owned();
        put("sees", name(making), name(common));
        put("sizes", written_sizes(making), written_sizes(common));
        let numbers = |all: &Self| {
            let Self { making, reach, .. } = all;
            [
                ("boards", making.n_boards.into()),
                ("series", making.series),
                ("dug", making.dug.into()),
                ("reach", reach.layers.into()),
                ("helpers", u32::from(reach.helpers)),
            ]
        };
        for ((key, value), (_, default)) in numbers(self).into_iter().zip(numbers(&usual)) {
            put(key, value.to_string(), default.to_string());
        }
        put("axes", self.axes.name().into(), usual.axes.name().into());
        text
    }
}

/// Reads a number from 1 on.
fn number(text: &str, most: u32) -> Option<u32> {
    text.parse().ok().filter(|n| (1..=most).contains(n))
}

/// Reads sizes with commas between them.
fn read_sizes(text: &str) -> Option<[bool; SIZES.len()]> {
    let mut sizes = [false; SIZES.len()];
    for name in text.split(',') {
        let at = SIZES
            .into_iter()
            .position(|size| size.to_string() == name)?;
        sizes[at] = true;
    }
    Some(sizes)
}

fn written_sizes(making: &Making) -> String {
    let sizes: Vec<String> = making.chosen().map(|size| size.to_string()).collect();
    sizes.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        assert_eq!(Settings::default().write(), "");
        let text = "sees=naked&sizes=4,9,25&boards=7&series=12&dug=16&reach=3&helpers=64&axes=log";
        let (settings, refused) = Settings::read(&Pairs::read(text));
        assert_eq!(refused, []);
        assert_eq!(settings.write(), text);
        assert_eq!(settings.making.chosen().collect::<Vec<_>>(), [4, 9, 25]);
        assert_eq!(settings.reach.layers, 3);
    }

    #[test]
    fn what_cannot_be_followed_is_told_and_leaves_the_default() {
        for pair in [
            "sees=locked",
            "sizes=4,5",
            "sizes=",
            "boards=0",
            "boards=1001",
            "series=-1",
            "series=99999999999",
            "dug=7",
            "reach=65",
            "helpers=x",
            "axes=polar",
        ] {
            let (settings, refused) = Settings::read(&Pairs::read(pair));
            let (key, value) = pair.split_once('=').unwrap();
            assert_eq!(refused, [(key.into(), value.into())]);
            assert_eq!(settings, Settings::default());
        }
        let (settings, refused) = Settings::read(&Pairs::read("play=1&unknown=3"));
        assert_eq!((settings, refused), (Settings::default(), vec![]));
    }

    #[test]
    fn an_order_has_a_lot_for_each_size_and_family() {
        let making = Making {
            n_boards: 90,
            ..Making::default()
        };
        let order = making.order();
        assert_eq!(order.lots.len(), 16);
        let boards: Vec<u16> = order.lots.iter().map(|lot| lot.n_boards).collect();
        assert_eq!((boards[0], boards[14], boards[15]), (90, 90, 1000));
        assert_eq!(order.lots[15], making.dug_order().lots[0]);
    }
}
