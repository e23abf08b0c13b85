//! QR codes: a text as rows of bits, to be drawn as one path.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The least room around the code, in modules, that readers ask for.
pub const QUIET: usize = 4;

/// A code: a square of modules that are dark or not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Qr {
    /// Row by row, whether each module is dark.
    pub rows: Vec<Vec<bool>>,
}

impl Qr {
    /// Returns the code of a text; nothing if it is too long for one, near 2900 bytes.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
        let all = 0..code.size();
        let row = |y| all.clone().map(|x| code.get_module(x, y)).collect();
        Some(Self {
            rows: all.clone().map(row).collect(),
        })
    }

    /// Returns how many modules it is wide, without the room around it.
    pub const fn size(&self) -> usize {
        self.rows.len()
    }

    /// Returns the code as a picture that stands alone.
    pub fn to_svg(&self) -> String {
        let size = self.size() + 2 * QUIET;
        let path = self.path();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" \
             width=\"{size}\" height=\"{size}\" shape-rendering=\"crispEdges\">\
             <path fill=\"white\" d=\"M0,0h{size}v{size}h-{size}z\"/>\
             <path d=\"{path}\"/></svg>"
        )
    }

    /// Returns the dark modules as the `d` of an SVG path, one unit each, with the room around them.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.rows.iter().enumerate() {
            let mut x = 0;
            while x < row.len() {
                let length = row[x..].iter().take_while(|dark| **dark).count();
                if length > 0 {
                    // Writing to a string does not fail.
                    let _ = write!(path, "M{},{}h{length}v1h-{length}z", x + QUIET, y + QUIET);
                }
                x += length.max(1);
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_grows_with_the_text() {
        let code = Qr::of("https://example.org/#v=1").unwrap();
        assert_eq!(code.size(), 25);
        let corner: Vec<bool> = code.rows[0][..8].to_vec();
        assert_eq!(corner, [true, true, true, true, true, true, true, false]);
        assert!(code.path().starts_with("M4,4h7v1h-7z"));
        assert!(Qr::of(&"x".repeat(300)).unwrap().size() > 25);
        assert_eq!(Qr::of(&"x".repeat(3000)), None);
    }

    #[test]
    fn the_path_covers_what_is_dark() {
        let code = Qr::of("A").unwrap();
        let dark: usize = code.rows.iter().flatten().filter(|dark| **dark).count();
        let runs = code.path();
        let lengths = runs.split('h').skip(1).step_by(2);
        let covered: usize = lengths
            .filter_map(|run| run.split('v').next()?.parse::<usize>().ok())
            .sum();
        assert_eq!(covered, dark);
    }
}
