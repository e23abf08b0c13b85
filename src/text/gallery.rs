//! Words of the gallery.

use super::Lang;

/// Labels of the gallery.
#[derive(Debug)]
pub struct GalleryText {
    /// What it is.
    pub heading: &'static str,
}

static EN: GalleryText = GalleryText {
    heading: "Boards, from those that fall in a few passes to the deepest that were found",
};

impl Lang {
    /// Returns the labels of the gallery.
    pub const fn gallery(self) -> &'static GalleryText {
        match self {
            Self::En => &EN,
        }
    }
}
