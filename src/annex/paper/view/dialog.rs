//! The dialogs of the annex.

use super::save::save;
use super::share::share;
use crate::action::Dialog;
use crate::annex::paper::Desk;
use crate::browser::dom;
use crate::browser::element::{Element, el};

/// Finds the dialog.
const DIALOG: &str = ".paper-dialog";

/// A dialog over the view. It is made when it is to open.
pub fn dialog(desk: Desk, dialog: Dialog) -> Element {
    let text = desk.lang.paper();
    dom::open_dialog_soon(DIALOG);
    // In a form of this kind any button closes the dialog.
    let close = el("form")
        .attr("method", "dialog")
        .child(el("button").class("primary").child(text.close));
    let (heading, content) = match dialog {
        Dialog::Save => (text.save_heading, save(desk)),
        Dialog::Share => (desk.lang.share().heading, share(desk)),
    };
    el("dialog")
        .class("paper-dialog")
        .attr("data-dialog", dialog.name())
        .attr("aria-labelledby", "paper-dialog-heading")
        .when("close", move || desk.change(|state| state.close()))
        .child(el("h2").attr("id", "paper-dialog-heading").child(heading))
        .child(content)
        .child(close)
}
