//! The annex: a second program, loaded when one of its views is opened.
//!
//! The page keeps the head, the address, the theme and the background; the annex has an element of the
//! page to itself and talks to the page in messages. Nothing here is reached from the page's own
//! program, which is what keeps that small.

pub mod desk;
pub mod maker;
pub mod message;
pub mod scale;
pub mod state;
mod view;

use crate::browser::{crash, render};
use desk::Desk;

/// Finds the element of the page that the annex has to itself.
pub const HOST: &str = "#annex";

/// Puts the annex into its element, if there is a page that waits for it.
pub fn start() {
    crash::install();
    leptos::mount::mount_to_body(|| {
        if let Some(desk) = Desk::open() {
            render::append_to(HOST, view::views(desk));
        }
    });
}
