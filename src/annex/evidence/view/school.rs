//! Training in the page.

use std::sync::Arc;

use leptos::prelude::*;
use net::Kind;
use web_sys::Event;

use super::plot::{label, stroke};
use super::{Lab, section};
use crate::annex::evidence::school::Standing;
use crate::annex::evidence::settings::{MOST_SEED, Runner};
use crate::annex::evidence::state::Change;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::browser::{dom, files};
use crate::derived::{Derived, InPlace, derived};
use crate::model::evidence::curve::Curve;
use crate::model::evidence::field::{Field, Frame, Stroke};
use crate::model::evidence::training::{Contest, LAYERS, Plan, Pupil, SIZES, WIDTHS};
use crate::model::evidence::{Net, NetKind};
use crate::model::viewport::Size;
use crate::view::chart::{axis_below, axis_left, dot, path, plot, view_box};
use crate::view::controls::{button, labeled, select, truth};

/// The section.
pub(super) fn school(lab: Lab) -> Element {
    let text = lab.desk.lang.evidence();
    let run = derived(move || lab.desk.get(|state| state.school.run));
    let pupils = derived(move || {
        lab.desk
            .get(|state| InPlace(Arc::clone(&state.school.pupils)))
    });
    // A panel stays where only its pupil comes on.
    let n_pupils = derived(move || pupils.with(|pupils| pupils.0.len()));
    let shown = live(move || {
        let n_pupils = n_pupils.get();
        let panels = (0..n_pupils).map(|which| pupil(lab, pupils, which));
        el("div").class("pupils").children(panels)
    });
    section("school", text.school)
        .attr("data-run", "idle")
        .follow("data-run", move || run.get().name())
        .child(el("p").class("lead").child(text.school_lead))
        .child(choices(lab))
        .child(go(lab, run))
        .child(shown)
        .child(opening(lab))
}

fn choices(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let plan = move || lab.settings.get().plan;
    let set = move |set: &dyn Fn(&mut Plan)| lab.set(|settings| set(&mut settings.plan));
    let size = |size: u8| {
        button(lang.board_size(size.into()), move || {
            set(&|plan| plan.size = size)
        })
        .attr("data-size", usize::from(size).to_string())
        .follow("aria-pressed", move || truth(plan().size == size))
    };
    let sizes = el("div")
        .class("segments")
        .attr("role", "group")
        .attr("aria-label", text.size)
        .children(SIZES.map(size));
    let contests = Contest::ALL.map(|it| (it.name(), lang.contest(it).to_owned()));
    let contest = select(
        contests,
        move || plan().contest.name(),
        move |name| {
            if let Some(contest) = Contest::ALL.into_iter().find(|it| it.name() == name) {
                set(&|plan| plan.contest = contest);
            }
        },
    );
    let seed = el("input")
        .attr("type", "number")
        .attr("data-choice", "start")
        .attr("min", "1")
        .attr("max", MOST_SEED.to_string())
        .follow("prop:value", move || plan().seed.to_string())
        .on("change", move |event: &Event| {
            let wanted: Option<u32> = dom::value_of(event).parse().ok();
            set(&|plan| {
                let wanted = wanted.filter(|n| (1..=MOST_SEED).contains(n));
                plan.seed = wanted.unwrap_or(plan.seed);
            });
        });
    el("div")
        .class("making-choices school-choices controls making")
        .child(
            el("div")
                .class("choice sizes")
                .child(el("span").attr("aria-hidden", "true").child(text.size))
                .child(sizes),
        )
        .child(labeled(text.learn, contest.attr("data-choice", "learn")))
        .child(labeled(
            text.layers,
            numbers(
                LAYERS,
                move || plan().layers,
                move |n| set(&|plan| plan.layers = n),
            )
            .attr("data-choice", "stack")
            .follow("disabled", move || plan().contest == Contest::Looped),
        ))
        .child(labeled(
            text.width,
            numbers(
                WIDTHS,
                move || plan().width,
                move |n| set(&|plan| plan.width = n),
            )
            .attr("data-choice", "wide"),
        ))
        .child(labeled(text.seed, seed))
}

/// A choice of numbers.
fn numbers<const N: usize>(
    all: [u8; N],
    chosen: impl Fn() -> u8 + 'static,
    choose: impl Fn(u8) + 'static,
) -> Element {
    let option = |n: u8| {
        let n = usize::from(n).to_string();
        el("option").attr("value", n.clone()).child(n)
    };
    el("select")
        .children(all.map(option))
        .follow("prop:value", move || usize::from(chosen()).to_string())
        .on("change", move |event: &Event| {
            if let Ok(n) = dom::value_of(event).parse() {
                choose(n);
            }
        })
}

/// Begins, pauses, gives up, and tells how far it is.
fn go(lab: Lab, run: Derived<Standing>) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let progress = derived(move || lab.desk.get(|state| state.school.progress()));
    let n_boards = move || {
        lab.desk.get(|state| {
            let pupils = state.school.pupils.iter();
            pupils.map(|pupil| u64::from(pupil.standing.n_boards)).sum()
        })
    };
    // One button, so that the keyboard stays on it.
    let label = live(move || match run.get() {
        Standing::Going => text.pause,
        Standing::Paused => text.go_on,
        _ => text.begin,
    });
    let begin = button(label, move || {
        lab.send(match run.peek() {
            Standing::Going => Change::Pause(true),
            Standing::Paused => Change::Pause(false),
            _ => Change::Train,
        });
    })
    .class("primary")
    .attr("data-act", "train");
    let give_up = button(text.give_up, move || {
        lab.send(Change::GiveUp);
        dom::rescue_focus("[data-act=train]");
    })
    .attr("data-act", "give-up")
    .follow("hidden", move || {
        !matches!(run.get(), Standing::Going | Standing::Paused)
    });
    let bar = el("progress")
        .attr("aria-hidden", "true")
        .follow("max", move || progress.get().1.to_string())
        .follow("value", move || progress.get().0.to_string())
        .follow("hidden", move || run.get() == Standing::Idle);
    let says = move || {
        let (done, all) = progress.get();
        let left = lab.desk.get(|state| state.school.seconds_left());
        lang.training(run.get(), done * 100 / all.max(1), n_boards(), left)
    };
    // What changes all the time is read by those who look for it; the ends are told.
    let count = el("span")
        .class("count")
        .child(live(move || (run.get() == Standing::Going).then(says)));
    let end = el("span")
        .attr("role", "status")
        .child(live(move || (run.get() != Standing::Going).then(says)));
    let before = live(move || {
        let plan = lab.settings.get().plan;
        let is_idle = !matches!(run.get(), Standing::Going | Standing::Paused);
        let (seconds, is_measured) = lab.desk.get(|state| state.school.time_for(plan.work()));
        let small = (plan.size == 4).then_some(text.small);
        is_idle.then(|| {
            el("p")
                .class("quiet")
                .child(lang.training_time(seconds, is_measured))
                .child(lang.gap())
                .child(small)
        })
    });
    el("div")
        .class("school-go")
        .child(
            el("div")
                .class("making-go controls")
                .child(begin)
                .child(give_up)
                .child(bar)
                .child(count)
                .child(end),
        )
        .child(before)
}

/// A network in training: what it is, how surprised it is, what it knows by now.
fn pupil(lab: Lab, pupils: Derived<InPlace<Vec<Pupil>>>, which: usize) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let get = move || pupils.with(|pupils| pupils.0.get(which).cloned());
    let name = live(move || Some(lang.pupil_name(get()?.setup.spec)));
    let says = live(move || {
        let pupil = get()?;
        let solved = pupil.solved.last().map(|last| last.1);
        let at = pupil.looks.last().map_or(0, |look| look.0);
        let is_looped = pupil.setup.spec.kind == Kind::Looped;
        let solved = solved.map(|solved| (solved, at, is_looped));
        (pupil.standing.n_steps > 0).then(|| lang.pupil(pupil.standing.loss, solved))
    });
    let losses = move |size: Size| {
        let curve = Curve::of(&get()?, size)?;
        Some(surprise(lab, &curve))
    };
    let known = move |size: Size| {
        let lines = get()?.known();
        let deepest = lines.iter().flat_map(|line| line.points.last());
        let frame = Frame {
            size,
            n_rows: 14.0,
            most: deepest.map(|point| point.at).max()?.max(2),
            most_up: 100.0,
        };
        Some(known_picture(lab, &Field::of(&lines, frame)))
    };
    let ends = live(move || {
        let pupil = get()?;
        let weights = pupil.weights?;
        let net = Net::of(pupil.setup.spec).name();
        let name = format!("sudoku-depth-{net}-seed-{}.sdn", pupil.setup.seed);
        let save = button(text.save_weights, move || files::save(&name, &weights));
        let run = button(text.run_it, move || {
            lab.set(|settings| settings.runners[0] = Runner::Own(which as u8 + 1));
            dom::focus("[data-choice=net]");
        });
        Some(many([
            save.attr("data-act", "save-weights"),
            run.attr("data-act", "run-own"),
        ]))
    });
    el("article")
        .class("pupil")
        .attr("data-pupil", which)
        .follow("data-solved", move || {
            Some(usize::from(get()?.solved.last()?.1).to_string())
        })
        .follow("data-steps", move || {
            Some(get()?.standing.n_steps.to_string())
        })
        .child(el("h3").child(name))
        .child(el("p").class("net-standing").child(says))
        .child(el("figure").child(plot(
            "chart pupil-chart",
            RwSignal::new(Size::default()),
            known,
        )))
        .child(el("figure").child(plot(
            "chart pupil-chart small",
            RwSignal::new(Size::default()),
            losses,
        )))
        .child(el("div").class("controls").child(ends))
}

/// What it knows by now, by depth.
fn known_picture(lab: Lab, field: &Field) -> Element {
    let text = lab.desk.lang.evidence();
    let em = field.em;
    let label = |drawn: &Stroke| label(drawn, lab.desk.lang.drawn_short(drawn.source));
    frame(field.size, text.known_by_depth)
        .child(axis_left(field.x, &field.y_ticks, em, text.known_by_depth))
        .child(axis_below(
            field.x,
            field.y.start,
            em,
            &field.x_ticks,
            text.depth,
        ))
        .children(field.strokes.iter().map(|drawn| stroke(drawn, em)))
        .children(field.strokes.iter().map(label))
}

/// Its surprise against the steps.
fn surprise(lab: Lab, curve: &Curve) -> Element {
    let text = lab.desk.lang.evidence();
    let em = curve.em;
    let kind = if curve.is_looped {
        NetKind::Looped
    } else {
        NetKind::Fixed
    };
    frame(curve.size, text.loss)
        .child(axis_left(curve.x, &curve.y_ticks, em, text.loss))
        .child(axis_below(
            curve.x,
            curve.y.start,
            em,
            &curve.x_ticks,
            text.steps,
        ))
        .child(
            svg("g")
                .class("net-line")
                .attr("data-kind", kind.name())
                .child(path("line", curve.line.clone()))
                .children(curve.points.iter().map(|&at| dot("mark", at, 0.2 * em))),
        )
}

fn frame(size: Size, name: &'static str) -> Element {
    svg("svg")
        .class("picture")
        .attr("role", "img")
        .attr("aria-label", name)
        .attr("viewBox", view_box(size))
}

/// Opens weights from a file.
fn opening(lab: Lab) -> Content {
    let text = lab.desk.lang.evidence();
    let input = el("input")
        .attr("type", "file")
        .attr("accept", ".sdn")
        .attr("data-act", "open-weights")
        .on("change", move |event: &Event| {
            files::chosen(event, move |name, bytes| {
                lab.send(Change::Open(name, bytes));
            });
        });
    let refused = live(move || {
        let error = lab.desk.get(|state| state.refused_file.clone())?;
        Some(
            el("p")
                .attr("role", "alert")
                .child(lab.desk.lang.no_network(&error)),
        )
    });
    many([
        el("label")
            .class("open-weights controls")
            .child(el("span").child(text.open))
            .child(input)
            .into(),
        refused,
    ])
}
