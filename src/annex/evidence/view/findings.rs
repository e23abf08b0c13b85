//! What comes out, in three sentences.

use super::{Lab, lines};
use crate::browser::element::{Element, el, live};
use crate::model::evidence::finding::Finding;

/// The sentences.
pub(super) fn findings(lab: Lab) -> Element {
    let lang = lab.desk.lang;
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
        } = Finding::of(&tables, lab.settings.get().looped)?;
        let says = [
            lang.looped_finding(looped.0, looped.1, many, few),
            lang.fixed_finding(deep, narrow, wide),
            lang.control(control.0, control.1, control.2),
        ];
        Some(lines(says))
    }))
}
