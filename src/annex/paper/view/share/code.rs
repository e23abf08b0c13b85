//! The link as a QR code: in the dialog, over the whole screen, as a picture.

use web_sys::{Event, KeyboardEvent};

use crate::annex::paper::Desk;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::browser::{dom, picture};
use crate::derived::{Derived, derived};
use crate::model::qr::{QUIET, Qr};
use crate::view::controls::button;

/// Finds the code that fills the screen.
const LARGE: &str = ".code-large";
/// The name of the picture.
const FILE: &str = "sudoku-depth-link.png";
/// Pixels to a module of the picture.
const MODULE: usize = 12;

/// The code, with what can be done with it; or why there is none.
pub fn code(desk: Desk, link: Derived<String>) -> Element {
    let text = desk.lang.share();
    let qr = derived(move || Qr::of(&link.get()));
    el("figure")
        .class("code")
        .child(el("figcaption").child(text.code))
        .child(live(move || match qr.get() {
            Some(qr) => many([
                drawn(desk, &qr).into(),
                buttons(desk, qr.clone()).into(),
                large(desk, &qr, &link.get()),
            ]),
            None => el("p").class("quiet").child(text.no_code).into(),
        }))
}

fn buttons(desk: Desk, qr: Qr) -> Element {
    let text = desk.lang.share();
    let save = move || {
        let side = MODULE * (qr.size() + 2 * QUIET);
        picture::save_png(FILE, &qr.to_svg(), (side, side));
    };
    el("div")
        .class("buttons")
        .child(button(text.code_large, || dom::open_dialog(LARGE)))
        .child(button(text.code_save, save))
}

fn drawn(desk: Desk, qr: &Qr) -> Element {
    let size = qr.size() + 2 * QUIET;
    svg("svg")
        .class("qr")
        .attr("viewBox", format!("0 0 {size} {size}"))
        .attr("role", "img")
        .attr("aria-label", desk.lang.share().code)
        .attr("shape-rendering", "crispEdges")
        .child(svg("path").attr("d", qr.path()))
}

/// The code over the whole screen, for a class to scan. Any key or a click goes back.
fn large(desk: Desk, qr: &Qr, link: &str) -> Content {
    let text = desk.lang.share();
    el("dialog")
        .class("code-large")
        .attr("aria-label", text.code)
        .on("keydown", |event: &KeyboardEvent| {
            event.prevent_default();
            event.stop_propagation();
            dom::close_dialog(LARGE);
        })
        .on("close", |event: &Event| event.stop_propagation())
        .when("click", || dom::close_dialog(LARGE))
        .child(drawn(desk, qr))
        .child(el("p").child(link.to_owned()))
        .child(el("p").class("quiet").child(text.code_back))
        .into()
}
