//! The color of a pass: cividis from yellow (the first) to blue (the last).

use super::viewport::within;

/// A color of the screen: red, green, blue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Color(pub [u8; 3]);

/// The cividis map (Nuñez, Anderton, Renslow 2018) at ten even stops, dark to light.
const CIVIDIS: [[u8; 3]; 10] = [
    [0x00, 0x20, 0x4d],
    [0x00, 0x33, 0x6f],
    [0x39, 0x48, 0x6b],
    [0x57, 0x5c, 0x6d],
    [0x70, 0x71, 0x73],
    [0x8a, 0x87, 0x79],
    [0xa6, 0x9d, 0x75],
    [0xc4, 0xb5, 0x6c],
    [0xe4, 0xcf, 0x5b],
    [0xff, 0xea, 0x46],
];

/// Digits on a light tint: nearly black, as in the middle of the map nothing lighter can be read.
pub const INK: Color = Color([0x04, 0x05, 0x06]);
/// Digits on a dark tint.
pub const PAPER: Color = Color([0xff, 0xff, 0xff]);

/// Givens on printed paper.
pub const PRINTED_GIVEN: Color = Color([0x4a, 0x48, 0x43]);
/// Thin lines on printed paper.
pub const PRINTED_LINE: Color = Color([0x8d, 0x88, 0x7c]);
/// Edges that nobody follows, on printed paper.
pub const PRINTED_EDGE: Color = Color([0xb4, 0xae, 0xa0]);
/// The longest chain on printed paper.
pub const PRINTED_CHAIN: Color = Color([0xb9, 0x2d, 0x22]);

/// A background with the color of the text on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tint {
    /// The background.
    pub back: Color,
    /// The text.
    pub text: Color,
}

/// Returns the tint of a pass on light paper and on dark paper.
///
/// A tenth of the map is cut off at both ends; on dark paper a little more of the dark end, so
/// that the last passes do not sink into the page.
pub fn tint(pass: usize, n_passes: usize) -> (Tint, Tint) {
    let position = match n_passes {
        0 | 1 => 0.0,
        _ => pass.saturating_sub(1) as f64 / (n_passes - 1) as f64,
    };
    let at = |end: f64| on(cividis(0.9 - position.min(1.0) * (0.9 - end)));
    (at(0.1), at(0.2))
}

/// Returns the tint of a pass as CSS declarations of `--tint` and `--on-tint`.
pub fn style(pass: usize, n_passes: usize) -> String {
    let (light, dark) = tint(pass, n_passes);
    format!(
        "--tint:light-dark({},{});--on-tint:light-dark({},{})",
        light.back.to_hex(),
        dark.back.to_hex(),
        light.text.to_hex(),
        dark.text.to_hex()
    )
}

/// Returns the tint of every pass as a style, that of pass 0 included, which nothing has.
pub fn styles(n_passes: usize) -> Vec<String> {
    (0..=n_passes).map(|pass| style(pass, n_passes)).collect()
}

/// Returns the colors of the first and the last pass as CSS declarations of `--one` and `--deep`.
pub fn underlines() -> String {
    let named = |pass, name| style(pass, 2).replace("tint", name);
    format!("{};{}", named(1, "one"), named(2, "deep"))
}

fn on(back: Color) -> Tint {
    let is_ink = contrast(back, INK) >= contrast(back, PAPER);
    Tint {
        back,
        text: if is_ink { INK } else { PAPER },
    }
}

/// Returns the color at a position of the map, from 0 (dark) to 1 (light).
fn cividis(position: f64) -> Color {
    let scaled = within(position, 0.0, 1.0) * (CIVIDIS.len() - 1) as f64;
    let below = (scaled as usize).min(CIVIDIS.len() - 2);
    let part = scaled - below as f64;
    let mix = |channel: usize| {
        let (a, b) = (CIVIDIS[below][channel], CIVIDIS[below + 1][channel]);
        (f64::from(a) + (f64::from(b) - f64::from(a)) * part).round() as u8
    };
    Color([mix(0), mix(1), mix(2)])
}

impl Color {
    /// Returns the color as `#rrggbb`.
    pub fn to_hex(self) -> String {
        let [r, g, b] = self.0;
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// Returns the relative luminance of WCAG 2, from 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

/// Returns the contrast of two colors as WCAG 2 defines it, from 1 to 21.
pub fn contrast(a: Color, b: Color) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tint_can_be_read() {
        for n_passes in 1..=60 {
            for pass in 1..=n_passes {
                let (light, dark) = tint(pass, n_passes);
                for tint in [light, dark] {
                    let contrast = contrast(tint.back, tint.text);
                    assert!(contrast >= 4.5, "pass {pass} of {n_passes}: {contrast}");
                }
            }
        }
    }

    #[test]
    fn black_on_white_is_21() {
        assert_eq!(contrast(Color([0; 3]), PAPER), 21.0);
    }

    #[test]
    fn the_first_pass_is_yellow_and_the_last_blue() {
        assert_eq!(tint(1, 23).0.back.to_hex(), "#e7d259");
        assert_eq!(tint(23, 23).0.back.to_hex(), "#00316c");
        assert_eq!(tint(1, 1).0, tint(1, 9).0);
    }
}
