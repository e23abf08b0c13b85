//! How far machines come on boards of each size.

use background::aside::scale::Family;
use web_sys::Event;

use super::Lab;
use super::picture::{Titles, chart};
use crate::annex::boards::scale::settings::{MOST_HELPERS, MOST_LAYERS, Settings};
use crate::browser::dom;
use crate::browser::element::{Element, el, live};
use crate::model::scale::axis::Axes;
use crate::model::scale::chart::Frame;
use crate::model::scale::finding::{Filled, Helped};
use crate::model::scale::series;

/// The section.
pub(super) fn reach(lab: Lab) -> Element {
    let text = lab.desk.lang.scale();
    let said =
        |says: fn(Lab) -> Option<String>| el("p").class("lead").child(live(move || says(lab)));
    let left = el("div")
        .child(dial(lab, text.layers, "reach", MOST_LAYERS, |settings| {
            &mut settings.reach.layers
        }))
        .child(said(filled).attr("data-said", "filled"))
        .child(within_chart(lab));
    let right = el("div")
        .child(dial(
            lab,
            text.helpers,
            "helpers",
            MOST_HELPERS,
            |settings| &mut settings.reach.helpers,
        ))
        .child(said(helped).attr("data-said", "helped"))
        .child(speed_chart(lab))
        .child(el("p").class("quiet under").child(text.ceiling));
    el("section")
        .class("machine-section")
        .attr("aria-labelledby", "reach-heading")
        .child(el("h2").attr("id", "reach-heading").child(text.reach))
        .child(el("div").class("chart-pair").child(left).child(right))
        .child(el("p").class("quiet scope").child(text.reach_scope))
}

/// Says what so many passes fill.
fn filled(lab: Lab) -> Option<String> {
    let layers = lab.settings.get().reach.layers;
    lab.sample.with(|sample| {
        let all = Family::COMPARED.map(|family| Filled::of(&sample.0, family, layers));
        let all: Vec<Filled> = all.into_iter().flatten().collect();
        lab.desk.lang.filled(layers, &all)
    })
}

/// Says what so many helpers bring, on the deep boards.
fn helped(lab: Lab) -> Option<String> {
    let helpers = lab.settings.get().reach.helpers;
    lab.sample.with(|sample| {
        let [shallow, deep] =
            [Family::Shallow, Family::Deep].map(|family| Helped::of(&sample.0, family, helpers));
        let said = [deep, shallow].into_iter().flatten();
        let said: Vec<String> = said
            .map(|helped| lab.desk.lang.helped(helpers, helped))
            .collect();
        (!said.is_empty()).then(|| said.join(lab.desk.lang.gap()))
    })
}

fn within_chart(lab: Lab) -> Element {
    let text = lab.desk.lang.scale();
    chart(lab, "within", move |size| {
        let layers = lab.settings.get().reach.layers;
        let titles = Titles {
            right: text.by_size,
            up: text.within,
            name: filled(lab).unwrap_or_default(),
        };
        let series = lab.sample.with(|sample| series::reach(&sample.0, layers));
        (series, frame(size, Some(100.0)), titles)
    })
}

fn speed_chart(lab: Lab) -> Element {
    let text = lab.desk.lang.scale();
    chart(lab, "speed", move |size| {
        let helpers = lab.settings.get().reach.helpers;
        let titles = Titles {
            right: text.by_size,
            up: text.speed,
            name: helped(lab).unwrap_or_default(),
        };
        let series = lab.sample.with(|sample| series::speed(&sample.0, helpers));
        (series, frame(size, None), titles)
    })
}

const fn frame(size: crate::model::viewport::Size, most: Option<f64>) -> Frame {
    Frame {
        size,
        axes: Axes::Linear,
        most,
        is_by_size: true,
    }
}

/// A slider for one of the machines.
fn dial(
    lab: Lab,
    name: &'static str,
    key: &'static str,
    most: u16,
    part: fn(&mut Settings) -> &mut u16,
) -> Element {
    let value = move || usize::from(*part(&mut lab.settings.get()));
    let input = el("input")
        .attr("type", "range")
        .attr("data-dial", key)
        .attr("min", "1")
        .attr("max", usize::from(most))
        .attr("step", "1")
        .follow("prop:value", value)
        .on("input", move |event: &Event| {
            if let Ok(to) = dom::value_of(event).parse::<u16>() {
                lab.set(|settings| *part(settings) = to.clamp(1, most));
            }
        });
    el("label")
        .class("dial controls")
        .child(el("span").class("dial-name").child(name))
        .child(input)
        .child(el("output").attr("aria-hidden", "true").child(live(value)))
}
