//! Pan and zoom: how a drawing lies in the window it is seen through. Lengths are CSS pixels.

use crate::model::fixed::{hundredths, ten_thousandths};
/// The greatest magnification.
const MAX_SCALE: f64 = 4.0;

/// A window of this size shows the drawing scaled and then moved.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Viewport {
    /// Window pixels per pixel of the drawing.
    pub scale: f64,
    /// Where the left edge of the drawing lies in the window.
    pub x: f64,
    /// Where the upper edge of the drawing lies in the window.
    pub y: f64,
}

/// A width and a height.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Size {
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

impl Viewport {
    /// Shows the whole drawing in the middle of the window, never larger than life.
    pub fn fit(drawing: Size, window: Size) -> Self {
        let scale = fit_scale(drawing, window).min(1.0);
        Self {
            scale,
            x: (window.width - drawing.width * scale) / 2.0,
            y: (window.height - drawing.height * scale) / 2.0,
        }
    }

    /// Zooms by a factor about a point of the window, which stays where it is.
    pub fn zoom(self, factor: f64, at: (f64, f64), drawing: Size, window: Size) -> Self {
        let least = fit_scale(drawing, window).min(1.0);
        let scale = within(self.scale * factor, least, MAX_SCALE.max(least));
        let factor = scale / self.scale;
        Self {
            scale,
            x: at.0 - (at.0 - self.x) * factor,
            y: at.1 - (at.1 - self.y) * factor,
        }
        .hold(drawing, window)
    }

    /// Moves the drawing by so many pixels of the window.
    pub fn pan(self, by: (f64, f64), drawing: Size, window: Size) -> Self {
        Self {
            x: self.x + by.0,
            y: self.y + by.1,
            ..self
        }
        .hold(drawing, window)
    }

    /// Returns the value of an SVG `transform`.
    pub fn to_transform(self) -> String {
        format!(
            "translate({} {}) scale({})",
            hundredths(self.x),
            hundredths(self.y),
            ten_thousandths(self.scale)
        )
    }

    /// Keeps the drawing from being lost: a side that fits stays in the middle, a longer one
    /// never leaves a gap.
    fn hold(self, drawing: Size, window: Size) -> Self {
        let side = |at: f64, drawing: f64, window: f64| {
            let room = window - drawing * self.scale;
            if room >= 0.0 {
                room / 2.0
            } else {
                within(at, room, 0.0)
            }
        };
        Self {
            x: side(self.x, drawing.width, window.width),
            y: side(self.y, drawing.height, window.height),
            ..self
        }
    }
}

/// Returns the scale at which a drawing just fits into a window.
pub fn fit_scale(drawing: Size, window: Size) -> f64 {
    let side = |window: f64, drawing: f64| window.max(1.0) / drawing.max(1.0);
    side(window.width, drawing.width).min(side(window.height, drawing.height))
}

/// Returns the number within two bounds nearest to this one. What the library has for it can panic,
/// and the words for that would bring all printing of numbers into the page.
pub fn within(number: f64, least: f64, most: f64) -> f64 {
    number.min(most).max(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: Size = Size {
        width: 1000.0,
        height: 300.0,
    };
    const WINDOW: Size = Size {
        width: 500.0,
        height: 400.0,
    };

    #[test]
    fn a_wide_drawing_is_made_to_fit() {
        let viewport = Viewport::fit(DRAWING, WINDOW);
        assert_eq!((viewport.scale, viewport.x, viewport.y), (0.5, 0.0, 125.0));
    }

    #[test]
    fn zooming_keeps_the_point_under_the_pointer() {
        let viewport = Viewport::fit(DRAWING, WINDOW).zoom(3.0, (200.0, 200.0), DRAWING, WINDOW);
        assert_eq!(viewport.scale, 1.5);
        assert_eq!((200.0 - viewport.x) / viewport.scale, 400.0);
        let out = viewport.zoom(0.001, (0.0, 0.0), DRAWING, WINDOW);
        assert_eq!(out, Viewport::fit(DRAWING, WINDOW));
    }

    #[test]
    fn the_drawing_cannot_be_pushed_out_of_sight() {
        let close = Viewport::fit(DRAWING, WINDOW).zoom(4.0, (0.0, 0.0), DRAWING, WINDOW);
        let far = close.pan((1e9, -1e9), DRAWING, WINDOW);
        assert_eq!((far.x, far.y), (0.0, 400.0 - 600.0));
    }
}
