//! What stands on a preview beside the board.

use std::fmt::Write;

use background::aside::gallery::Figures;
use sudoku_depth_web::model::fixed::tenths;
use sudoku_depth_web::model::gallery;
use sudoku_depth_web::model::palette::{self, Color};
use sudoku_depth_web::model::viewport::Size;

use super::setting::{self, Mark, Setting};
use super::{Frame, HEIGHT, Press, WIDTH};
use crate::html::escape;
use crate::text::{self, LANG};
use crate::{Board, style};

/// Room for the board.
pub(super) const BOARD: Frame = Frame {
    x: 40.0,
    y: 40.0,
    size: Size {
        width: 550.0,
        height: 550.0,
    },
};

/// Where words begin, and where they end.
const LEFT: f64 = 632.0;
const RIGHT: f64 = 1152.0;
/// Between the name above and the passes below.
const TOP: f64 = 112.0;
const BOTTOM: f64 = 430.0;
/// The feet of the bars, and how high the highest is.
const FEET: f64 = 540.0;
const HIGHEST: f64 = 84.0;
/// The last base line.
const FOOT: f64 = 584.0;

/// Draws all but the board.
pub(super) fn svg(board: &Board, press: &Press) -> String {
    let color = |name: &str| style::light(name).unwrap_or_default();
    let (paper, ink, quiet, line) = (color("paper"), color("ink"), color("quiet"), color("line"));
    let sizes = [56.0, 52.0, 48.0, 44.0, 40.0, 36.0, 32.0];
    let room = (RIGHT - LEFT, BOTTOM - TOP);
    let headline = setting::set(&text::headline(board), &sizes, room, press);
    let frame = BOARD.size.width;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{paper}\"/>\n\
         <rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"7\" fill=\"{line}\"/>\n",
        BOARD.x - 1.0,
        BOARD.y - 1.0,
        frame + 2.0,
        frame + 2.0,
    );
    svg += &name(ink);
    svg += &sentence(&headline, ink);
    svg += &bars(board);
    let foot = format!("{} \u{b7} {}", text::under(board), text::origin(board));
    svg += &line_of(&foot, (LEFT, FOOT), 20.0, 400, quiet);
    svg + "</svg>\n"
}

/// The name of the site, with its sign: some cells in the colors of their passes.
fn name(ink: &str) -> String {
    let mut svg = String::new();
    for (row, column, pass) in [
        (0, 0, 1),
        (0, 1, 2),
        (0, 2, 3),
        (1, 1, 3),
        (1, 2, 4),
        (2, 2, 5),
    ] {
        let at = |index: i32| f64::from(index) * 12.0;
        let back = palette::tint(pass, 5).0.back;
        svg += &rect((LEFT + at(column), 50.0 + at(row)), (10.0, 10.0), back);
    }
    svg + &line_of(LANG.page().name, (LEFT + 50.0, 76.0), 26.0, 700, ink)
}

fn line_of(text: &str, (x, y): (f64, f64), size: f64, weight: u16, color: &str) -> String {
    format!(
        "<text x=\"{}\" y=\"{}\" font-family=\"sans-serif\" font-size=\"{}\" font-weight=\"{weight}\" \
         fill=\"{color}\">{}</text>\n",
        tenths(x),
        tenths(y),
        tenths(size),
        escape(text)
    )
}

fn rect((x, y): (f64, f64), (width, height): (f64, f64), fill: Color) -> String {
    let [x, y, width, height] = [x, y, width, height].map(tenths);
    let fill = fill.to_hex();
    format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>\n")
}

/// The headline, with lines under what is set off.
fn sentence(setting: &Setting, ink: &str) -> String {
    let size = setting.size;
    let mut svg = String::new();
    for (index, word) in setting.words.iter().enumerate() {
        let (x, y) = (LEFT + word.x, TOP + word.y);
        let first_or_last = match word.mark {
            Mark::Plain => None,
            Mark::OnePass => Some(1),
            Mark::Deepest => Some(2),
        };
        if let Some(pass) = first_or_last {
            // The line goes on to the next word that is set off, if that stands beside it.
            let next = setting.words.get(index + 1);
            let next = next.filter(|next| next.mark == word.mark && next.y == word.y);
            let end = next.map_or(word.x + word.width, |next| next.x);
            let back = palette::tint(pass, 2).0.back;
            svg += &rect((x, y + 0.14 * size), (end - word.x, 0.12 * size), back);
        }
        let [x, y, size] = [x, y, size].map(tenths);
        let _ = writeln!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" font-family=\"serif\" font-size=\"{size}\" font-weight=\"{}\" fill=\"{ink}\">{}</text>",
            setting::weight(word.mark),
            escape(&word.text)
        );
    }
    svg
}

/// The passes as bars, as high as they fill cells.
fn bars(board: &Board) -> String {
    let Some(solved) = board.analysis.solved() else {
        return String::new();
    };
    let heights = gallery::bars(&Figures::of(&solved.proof));
    let n = heights.len();
    let step = ((RIGHT - LEFT) / n.max(1) as f64).min(40.0);
    let bar = |(index, height): (usize, &f64)| {
        let tint = palette::tint(index + 1, n).0.back;
        let at = (LEFT + step * index as f64, FEET - height * HIGHEST);
        rect(at, (step * 0.8, height * HIGHEST), tint)
    };
    heights.iter().enumerate().map(bar).collect()
}
