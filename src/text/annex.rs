//! Words of the page about the annex, while it is not there.

use super::Lang;

/// What the page says in the place of the annex.
#[derive(Debug)]
pub struct AnnexText {
    /// While it is loaded.
    pub loading: &'static str,
    /// While the board of a link is looked up in the gallery.
    pub fetching: &'static str,
    /// While the board of a link is made from its seed.
    pub making: &'static str,
    /// Told where it could not be loaded.
    pub lost: &'static str,
    /// Loads it once more.
    pub again: &'static str,
}

static EN: AnnexText = AnnexText {
    loading: "Loading this view\u{2026}",
    fetching: "Fetching the board of this link\u{2026}",
    making: "Making the board of this link\u{2026}",
    lost: "The program of this view could not be loaded. The rest of the page goes on as before.",
    again: "Try again",
};

static ZH: AnnexText = AnnexText {
    loading: "正在载入这个视图……",
    fetching: "正在取出链接所指的盘面……",
    making: "正在生成链接所指的盘面……",
    lost: "这个视图的程序没能载入。页面的其余部分照常可用。",
    again: "再试一次",
};

impl Lang {
    /// Returns what the page says in the place of the annex.
    pub const fn annex(self) -> &'static AnnexText {
        self.pick(&EN, &ZH)
    }
}
