//! The page of Sudoku Depth: which cells of a board fall in one parallel pass, which hang at the
//! end of a chain, and why.
//!
//! Arrows run `view -> model -> engine` and never back. Models are plain data made by pure
//! functions, tested natively; components only draw them; `browser` alone touches the browser.

pub mod action;
pub mod annex;
pub mod browser;
pub mod derived;
pub mod embed;
pub mod link;
pub mod model;
pub mod state;
pub mod store;
pub mod text;
pub mod view;

/// Puts the page into the document, in place of the picture that stood in for it.
pub fn start() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| browser::render::append_to("body", view::app()));
    browser::dom::remove("poster");
}
