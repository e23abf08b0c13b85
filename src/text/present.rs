//! Words for those who show the page to others.

use super::Lang;

/// Labels of what a presenter has in hand.
#[derive(Debug)]
pub struct PresentText {
    /// Fills the screen, or ends that.
    pub full: &'static str,
    /// Dims all but one cell and its premises.
    pub spotlight: &'static str,
    /// Told while the screen is black.
    pub blank: &'static str,
}

static EN: PresentText = PresentText {
    full: "Full screen",
    spotlight: "Spotlight",
    blank: "The screen is black. Any key brings the page back.",
};

static ZH: PresentText = PresentText {
    full: "全屏",
    spotlight: "聚光灯",
    blank: "屏幕已变黑，按任意键返回页面。",
};

impl Lang {
    /// Returns the labels of what a presenter has in hand.
    pub const fn present(self) -> &'static PresentText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Says whether the spotlight is on, and whether it has something to shine on.
    pub const fn spotlight(self, is_on: bool, has_subject: bool) -> &'static str {
        match (is_on, has_subject) {
            (false, _) => self.pick("Spotlight off.", "聚光灯已关闭。"),
            (true, true) => self.pick(
                "Spotlight on: the cell and its premises stay bright.",
                "聚光灯已打开：这一格和它的前提保持明亮。",
            ),
            (true, false) => {
                self.pick("Spotlight on. Choose a cell.", "聚光灯已打开，请选择一格。")
            }
        }
    }
}
