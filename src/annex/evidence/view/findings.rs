//! What comes out, in three sentences.

use super::{Lab, lines};
use crate::browser::element::{Element, el, live};
use crate::derived::derived;
use crate::model::evidence::finding::Finding;

/// The sentences.
pub(super) fn findings(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    // The clock is a setting, too, and changes nothing here.
    let looped = derived(move || lab.settings.get().looped);
    el("div").class("findings").child(live(move || {
        let tables = lab.tables()?;
        let Finding {
            looped,
            many,
            few,
            deep,
            narrow,
            wide,
            control,
        } = Finding::of(&tables, looped.get())?;
        let says = [
            lang.looped_finding(looped.0, looped.1, many, few),
            lang.fixed_finding(deep, narrow, wide),
            lang.control(control.0, control.1, control.2),
        ];
        Some(lines(says))
    }))
}
