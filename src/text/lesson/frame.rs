//! Words around the chapters.

use super::super::{Lang, say};
use crate::model::lesson::{CHAPTERS, Place};

/// Labels of the lesson.
#[derive(Debug)]
pub struct LessonText {
    /// Name of the line of chapters.
    pub chapters: &'static str,
    /// Goes on.
    pub next: &'static str,
    /// Goes back.
    pub previous: &'static str,
    /// Name of the two buttons.
    pub turning: &'static str,
    /// Goes back to the picture of the scene.
    pub restore: &'static str,
    /// Before the question of a scene.
    pub ask: &'static str,
    /// Begins a prediction on the board of the chapter.
    pub predict: &'static str,
    /// Before the title of the next chapter.
    pub next_chapter: &'static str,
    /// Told at the end of the lesson.
    pub end: &'static str,
    /// The heading of the table of boards that grow.
    pub growth: &'static str,
    /// Heads of its columns: size, blanks and passes of a shallow board, and of a deep one.
    pub growth_heads: [&'static str; 3],
}

static EN: LessonText = LessonText {
    chapters: "Chapters",
    next: "Next",
    previous: "Back",
    turning: "Go through the lesson",
    restore: "Back to the picture of this step",
    ask: "Before you go on",
    predict: "Predict the passes of this board yourself",
    next_chapter: "Next chapter:",
    end: "This is the end of the lesson. The board is yours.",
    growth: "Passes that a board takes, by size",
    growth_heads: ["size", "a shallow board", "a deep board"],
};

static ZH: LessonText = LessonText {
    chapters: "章",
    next: "下一步",
    previous: "上一步",
    turning: "翻阅课程",
    restore: "回到这一步的画面",
    ask: "往下看之前",
    predict: "自己预测这个盘面的各轮",
    next_chapter: "下一章：",
    end: "课程到此结束。盘面交给你了。",
    growth: "各种大小的盘面需要几轮",
    growth_heads: ["大小", "浅的盘面", "深的盘面"],
};

impl Lang {
    /// Returns the labels of the lesson.
    pub const fn lesson(self) -> &'static LessonText {
        self.pick(&EN, &ZH)
    }

    /// Says which chapter it is: "Chapter 3 of 8".
    pub fn chapter_number(self, place: Place) -> String {
        let (number, n) = (place.chapter + 1, CHAPTERS.len());
        say!(self, "Chapter {number} of {n}", "第 {number} 章，共 {n} 章")
    }

    /// Says which scene of the chapter it is: "2 of 4".
    pub fn scene_number(self, place: Place) -> String {
        let (number, n) = (place.scene + 1, place.n_scenes());
        say!(self, "{number} of {n}", "第 {number} 步，共 {n} 步")
    }
}
