//! The keys, with what each does: all of them, by where they work.

use super::Lang;
use crate::action::View;

/// Labels of the dialog that lists the keys.
#[derive(Debug)]
pub struct KeysText {
    /// Opens the list, and stands over it.
    pub heading: &'static str,
    /// Switches single keys on and off.
    pub are_on: &'static str,
    /// Says how long that lasts.
    pub lasts: &'static str,
    /// Closes the list.
    pub close: &'static str,
    /// The keys.
    pub groups: &'static [KeyGroup],
}

/// Keys that work in the same place.
#[derive(Debug)]
pub struct KeyGroup {
    /// Where they work.
    pub heading: &'static str,
    /// The views that have such a place.
    pub views: &'static [View],
    /// The keys, each with what it does.
    pub keys: &'static [(&'static str, &'static str)],
}

/// The views with a clock.
const TIMED: &[View] = &[View::Explore, View::Machines];

static EN: KeysText = KeysText {
    heading: "Keys",
    are_on: "Keys without Ctrl are on",
    lasts: "Until the page is closed; nothing is stored.",
    close: "Close",
    groups: &[
        KeyGroup {
            heading: "Anywhere",
            views: &View::ALL,
            keys: &[
                ("?", "this list"),
                ("F", "full screen, where the browser allows it"),
                ("B or .", "a black screen, until the next key"),
            ],
        },
        KeyGroup {
            heading: "Going through the lesson",
            views: &[View::Learn],
            keys: &[
                ("Space, Page Down", "on, outside of buttons"),
                ("Shift Space, Page Up", "back"),
                ("[ and ]", "one pass back, one pass forward"),
                ("Esc", "let the selected cell go"),
            ],
        },
        KeyGroup {
            heading: "Time",
            views: TIMED,
            keys: &[
                ("[ and ]", "one tick back, one tick forward"),
                ("Space", "play and pause, outside of buttons"),
            ],
        },
        KeyGroup {
            heading: "Presenting: with the projector theme or in full screen",
            views: TIMED,
            keys: &[
                (
                    "Page Down, \u{2192}",
                    "one tick forward, as clickers send it",
                ),
                ("Page Up, \u{2190}", "one tick back"),
            ],
        },
        KeyGroup {
            heading: "The board",
            views: &[View::Explore],
            keys: &[
                ("Arrows, Home, End", "move about the board"),
                ("Ctrl Home, Ctrl End", "the first cell, the last cell"),
                ("Enter or Space", "select the cell, or let it go"),
                ("S", "spotlight on the cell and its premises"),
                ("Esc", "end the spotlight, then the selection"),
                ("C", "show or hide candidates"),
                ("E", "edit the board, or be done"),
                ("Digits, Backspace", "write and erase, while editing"),
                ("Ctrl Z, Ctrl Shift Z", "undo, redo"),
            ],
        },
        KeyGroup {
            heading: "The timeline, once it has the focus",
            views: &[View::Explore],
            keys: &[
                ("\u{2190} and \u{2192}", "one pass back, one pass forward"),
                ("Page Down, Page Up", "five passes back, five forward"),
                ("Home and End", "the givens, the last pass"),
            ],
        },
    ],
};

static ZH: KeysText = KeysText {
    heading: "快捷键",
    are_on: "启用不带 Ctrl 的快捷键",
    lasts: "在关闭页面前有效，不会保存任何内容。",
    close: "关闭",
    groups: &[
        KeyGroup {
            heading: "任何地方",
            views: &View::ALL,
            keys: &[
                ("?", "显示这张列表"),
                ("F", "全屏（浏览器允许时）"),
                ("B 或 .", "黑屏，按任意键恢复"),
            ],
        },
        KeyGroup {
            heading: "翻阅课程",
            views: &[View::Learn],
            keys: &[
                ("空格、Page Down", "下一步（焦点不在按钮上时）"),
                ("Shift 空格、Page Up", "上一步"),
                ("[ 和 ]", "后退一轮，前进一轮"),
                ("Esc", "取消选中的格"),
            ],
        },
        KeyGroup {
            heading: "时间",
            views: TIMED,
            keys: &[
                ("[ 和 ]", "后退一拍，前进一拍"),
                ("空格", "播放和暂停（焦点不在按钮上时）"),
            ],
        },
        KeyGroup {
            heading: "演示：使用投影主题或全屏时",
            views: TIMED,
            keys: &[
                ("Page Down、\u{2192}", "前进一拍，翻页笔也发送此键"),
                ("Page Up、\u{2190}", "后退一拍"),
            ],
        },
        KeyGroup {
            heading: "盘面",
            views: &[View::Explore],
            keys: &[
                ("方向键、Home、End", "在盘面上移动"),
                ("Ctrl Home、Ctrl End", "第一格，最后一格"),
                ("回车或空格", "选中这一格，或取消选中"),
                ("S", "用聚光灯照亮这一格和它的前提"),
                ("Esc", "先关闭聚光灯，再取消选中"),
                ("C", "显示或隐藏候选数"),
                ("E", "编辑盘面，或结束编辑"),
                ("数字、Backspace", "编辑时填写和擦除"),
                ("Ctrl Z、Ctrl Shift Z", "撤销，重做"),
            ],
        },
        KeyGroup {
            heading: "时间线（获得焦点后）",
            views: &[View::Explore],
            keys: &[
                ("\u{2190} 和 \u{2192}", "后退一轮，前进一轮"),
                ("Page Down、Page Up", "后退五轮，前进五轮"),
                ("Home 和 End", "回到已知数，到最后一轮"),
            ],
        },
    ],
};

impl Lang {
    /// Returns the keys with what they do.
    pub const fn keys(self) -> &'static KeysText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_list_as_many_keys_in_the_same_places() {
        let [en, zh] = Lang::ALL.map(|lang| lang.keys().groups);
        assert_eq!(en.len(), zh.len());
        for (en, zh) in en.iter().zip(zh) {
            assert_eq!((en.views, en.keys.len()), (zh.views, zh.keys.len()));
        }
    }
}
