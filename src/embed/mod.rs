//! The page in a frame of somebody's note: less of it, and in talk with the note around.
//!
//! A program of its own, so that a note loads no more than it shows. It has the board, the graph, the
//! timeline and the walk; machines and predictions come as annexes, as in the page.

pub mod link;
pub mod message;
pub mod report;
mod view;

use crate::browser::{dom, render};

/// Puts the frame's content into the document, in place of the picture that stood in for it.
pub fn start() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| render::append_to("body", view::app()));
    dom::remove("poster");
}
