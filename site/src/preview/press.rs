//! What makes pixels of SVG. It has its fonts with it, so that the same comes out on every machine.

use std::sync::Arc;

use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::{Frame, HEIGHT, WIDTH, card};
use crate::{Board, picture};

/// Serifs, for digits and sentences; regular and bold.
const SERIF: [&[u8]; 2] = [
    include_bytes!("../../fonts/newsreader-regular.ttf"),
    include_bytes!("../../fonts/newsreader-bold.ttf"),
];
/// All else.
const SANS: [&[u8]; 2] = [
    include_bytes!("../../fonts/inter-regular.ttf"),
    include_bytes!("../../fonts/inter-bold.ttf"),
];

/// The press.
#[derive(Debug)]
pub struct Press {
    options: Options<'static>,
}

impl Press {
    /// Sets it up.
    pub fn new() -> Self {
        let mut fonts = Database::new();
        let serif = load(&mut fonts, SERIF);
        let sans = load(&mut fonts, SANS);
        fonts.set_serif_family(serif);
        fonts.set_sans_serif_family(sans);
        Self {
            options: Options {
                fontdb: Arc::new(fonts),
                ..Options::default()
            },
        }
    }

    /// Prints the preview of a board as PNG.
    pub fn png(&self, board: &Board) -> Result<Vec<u8>> {
        let mut paper = Pixmap::new(WIDTH, HEIGHT).context("a preview has a size")?;
        self.print(&card::svg(board, self), None, &mut paper)?;
        let picture = picture::draw(board)?;
        self.print(&picture.svg, Some(card::BOARD), &mut paper)?;
        paper.encode_png().context("a preview can be written")
    }

    /// Returns how wide a text of the size 1 is.
    pub(super) fn width(&self, text: &str, face: &str, weight: u16) -> f64 {
        // Outlines are measured in hundredths.
        let size = 100.0;
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text xml:space=\"preserve\" \
             font-family=\"{face}\" font-weight=\"{weight}\" font-size=\"{size}\">{}</text></svg>",
            crate::html::escape(text)
        );
        let tree = Tree::from_str(&svg, &self.options);
        tree.map_or(0.0, |tree| {
            f64::from(tree.root().bounding_box().width()) / size
        })
    }

    /// Prints a picture, as large as it is or into a frame.
    fn print(&self, svg: &str, frame: Option<Frame>, paper: &mut Pixmap) -> Result<()> {
        let tree = Tree::from_str(svg, &self.options)?;
        let place = frame.map_or_else(Transform::identity, |frame| place(&tree, frame));
        resvg::render(&tree, place, &mut paper.as_mut());
        Ok(())
    }
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

/// Loads the fonts of a family, and returns its name.
fn load(fonts: &mut Database, files: [&[u8]; 2]) -> String {
    let before = fonts.len();
    for file in files {
        fonts.load_font_data(file.to_vec());
    }
    let first = fonts
        .faces()
        .nth(before)
        .and_then(|face| face.families.first());
    first.map(|(name, _)| name.clone()).unwrap_or_default()
}

/// Returns how a picture gets into a frame, in its middle.
fn place(tree: &Tree, frame: Frame) -> Transform {
    let size = tree.size();
    let (width, height) = (frame.size.width as f32, frame.size.height as f32);
    let scale = (width / size.width()).min(height / size.height());
    let x = frame.x as f32 + (width - scale * size.width()) / 2.0;
    let y = frame.y as f32 + (height - scale * size.height()) / 2.0;
    Transform::from_row(scale, 0.0, 0.0, scale, x, y)
}
