//! The annexes: programs of their own, each loaded when it is first needed.
//!
//! The page keeps the head, the address, the theme and the background; an annex has an element of the
//! page to itself and talks to the page in messages. Nothing here but the messages is reached from the
//! page's own program, which is what keeps that small. What all annexes share stands here, and a folder
//! is an annex.

pub mod boards;
pub mod class;
pub mod desk;
pub mod evidence;
pub mod machines;
pub mod message;
pub mod paper;
pub mod state;

use crate::browser::element::Content;
use crate::browser::{port, render};
use desk::Desk;
use state::State;

/// Puts an annex into its element, if there is a page that waits for it.
fn open<S: State>(views: fn(Desk<S>) -> Content) {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(move || {
        if let Some(desk) = Desk::open() {
            render::append_to(&port::host(S::ANNEX), views(desk));
        }
    });
}
