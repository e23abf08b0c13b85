//! Words of the page in a frame.

use super::Lang;

/// Labels of the frame.
#[derive(Debug)]
pub struct EmbedText {
    /// The link to the whole page.
    pub open: &'static str,
}

static EN: EmbedText = EmbedText {
    open: "Open in full",
};

static ZH: EmbedText = EmbedText {
    open: "打开完整页面",
};

impl Lang {
    /// Returns the labels of the frame.
    pub const fn embed(self) -> &'static EmbedText {
        self.pick(&EN, &ZH)
    }
}
