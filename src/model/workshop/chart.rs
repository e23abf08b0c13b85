//! Charts: scales from values to pixels, round ticks, lines. `x` grows to the right, `y` downward.

use std::fmt::Write;

use crate::model::fixed::tenths;
use crate::model::viewport::Size;

/// The height of a chart in units of its type: how its size tells the size of the type in it.
pub const HEIGHT: f64 = 20.0;

/// A straight scale.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Scale {
    /// The greatest value; the least is 0.
    pub most: f64,
    /// Where 0 lies, in pixels.
    pub start: f64,
    /// Where the greatest value lies, in pixels.
    pub end: f64,
}

impl Scale {
    /// Returns where a value lies, in pixels.
    pub fn at(self, value: f64) -> f64 {
        self.start + (self.end - self.start) * value / self.most
    }

    /// Returns the value that lies at a part of the scale, from 0 to 1.
    pub fn value_at(self, part: f64) -> f64 {
        self.most * part
    }
}

/// A tick of an axis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tick {
    /// Where it lies, in tenths of a pixel, so that ticks can be compared.
    at: i32,
    /// What stands at it.
    pub value: u64,
}

impl Tick {
    /// Returns the tick of a value.
    pub fn of(value: u64, at: f64) -> Self {
        Self {
            at: (at * 10.0) as i32,
            value,
        }
    }

    /// Returns where it lies, in pixels.
    pub fn at(self) -> f64 {
        f64::from(self.at) / 10.0
    }
}

/// Returns round values from 0 on, some five, none above the greatest.
pub fn ticks(scale: Scale) -> Vec<Tick> {
    let most = scale.most as u64;
    let step = round_step(most.div_ceil(5).max(1));
    let values = (0..=most / step).map(|index| index * step);
    values
        .map(|value| Tick::of(value, scale.at(value as f64)))
        .collect()
}

/// Returns the least of 1, 2, 5, 10, 20, ... that is no smaller.
pub fn round_step(least: u64) -> u64 {
    let mut unit = 1;
    loop {
        for step in [unit, 2 * unit, 5 * unit] {
            if step >= least {
                return step;
            }
        }
        unit *= 10;
    }
}

/// Returns the value of `d` of a line through these points.
pub fn line(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    let mut d = String::new();
    for (x, y) in points {
        let letter = if d.is_empty() { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(d, "{letter}{},{}", tenths(x), tenths(y));
    }
    d
}

/// Returns the size of the type of a chart, in pixels.
pub fn type_size(size: Size) -> f64 {
    size.height / HEIGHT
}

/// Moves labels apart: each at least `gap` below the one before, and all as little as that takes.
pub fn spread(wanted: &[f64], gap: f64) -> Vec<f64> {
    let mut placed: Vec<f64> = Vec::with_capacity(wanted.len());
    for &y in wanted {
        let least = placed.last().map_or(y, |last| last + gap);
        placed.push(y.max(least));
    }
    placed
}

/// Takes a text apart at its powers: `10^35.2 copies` is `10`, `35.2` raised, ` copies`.
pub fn raised(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut parts = text.split('^');
    pieces.extend(parts.next().map(|part| (part, false)));
    for part in parts {
        let is_in = |(at, c): &(usize, char)| {
            c.is_ascii_digit()
                || *c == '.' && part[at + 1..].starts_with(|c: char| c.is_ascii_digit())
        };
        let length = part.char_indices().take_while(is_in).count();
        let (power, rest) = part.split_at(length);
        pieces.push((power, true));
        pieces.push((rest, false));
    }
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_few() {
        let values = |most: f64| -> Vec<u64> {
            let scale = Scale {
                most,
                start: 0.0,
                end: 100.0,
            };
            ticks(scale).iter().map(|tick| tick.value).collect()
        };
        assert_eq!(values(58.0), [0, 20, 40]);
        assert_eq!(values(4.0), [0, 1, 2, 3, 4]);
        assert_eq!(values(0.5), [0]);
        assert_eq!(values(464.0), [0, 100, 200, 300, 400]);
        for most in 1..2000 {
            assert!((2..=6).contains(&values(f64::from(most)).len()), "{most}");
        }
    }

    #[test]
    fn a_scale_can_run_upward() {
        let scale = Scale {
            most: 50.0,
            start: 200.0,
            end: 100.0,
        };
        assert_eq!(
            [0.0, 25.0, 50.0].map(|v| scale.at(v)),
            [200.0, 150.0, 100.0]
        );
        assert_eq!(scale.value_at(0.5), 25.0);
    }

    #[test]
    fn a_line_visits_its_points() {
        assert_eq!(line([(0.0, 1.0), (2.25, 3.0)]), "M0.0,1.0L2.3,3.0");
        assert_eq!(line([]), "");
    }

    #[test]
    fn powers_are_told_from_what_stands_around_them() {
        let pieces = raised("after 3, 10^35.2 and 10^4.");
        let expected = [
            ("after 3, 10", false),
            ("35.2", true),
            (" and 10", false),
            ("4", true),
        ];
        assert_eq!(pieces[..4], expected);
        assert_eq!(pieces[4], (".", false));
        assert_eq!(raised("12 copies"), [("12 copies", false)]);
    }

    #[test]
    fn labels_do_not_lie_on_each_other() {
        assert_eq!(spread(&[10.0, 12.0, 50.0], 15.0), [10.0, 25.0, 50.0]);
    }
}
