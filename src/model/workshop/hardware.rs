//! What helpers and fast steps buy: times, bounds, and the schedule for a number of helpers.

use background::{Dials, Report, Widths};
use engine::StepId;
use engine::schedule::{Schedule, Times};

use super::chart::{Scale, Tick, line, ticks, type_size};
use crate::model::analysis::Analysis;
use crate::model::viewport::{Size, within};

/// The numbers of helpers the table tells of.
const ROWS: [u16; 7] = [1, 2, 4, 8, 16, 32, 64];
/// The doublings from one helper to the most.
const DOUBLINGS: f64 = 6.0;

/// The two ways to share steps.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Sharing {
    /// Each pass is finished before the next begins.
    #[default]
    ByPass,
    /// The longest chain goes first, and no pass is waited for.
    ByChain,
}

impl Sharing {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::ByPass, Self::ByChain];

    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ByPass => "by-pass",
            Self::ByChain => "by-chain",
        }
    }

    /// Returns the time it takes, at latency 1.
    pub const fn time(self, times: &Times) -> u64 {
        match self {
            Self::ByPass => times.by_pass,
            Self::ByChain => times.by_chain,
        }
    }

    /// Returns its schedule.
    pub const fn schedule(self, report: &Report) -> &Schedule {
        match self {
            Self::ByPass => &report.by_pass,
            Self::ByChain => &report.by_chain,
        }
    }
}

/// Total and serial compute: what helpers share, and what none of them shortens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ceiling {
    /// The time of one helper at latency 1: W.
    pub work: u64,
    /// The longest chain: D.
    pub span: u64,
}

impl Ceiling {
    /// Returns it for a board; nothing where there is nothing to share.
    pub fn of(widths: &Widths) -> Option<Self> {
        let work = widths.times.first()?.by_pass;
        let span = widths.board.span as u64;
        (work > 0 && span > 0).then_some(Self { work, span })
    }

    /// Returns the most that helpers can speed things up: W / D.
    pub fn speed_up(self) -> f64 {
        self.work as f64 / self.span as f64
    }
}

/// A row of the table: the times of a number of helpers, latency counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// How many helpers.
    pub workers: u16,
    /// The time pass by pass.
    pub by_pass: u64,
    /// The time with the longest chain first.
    pub by_chain: u64,
    /// No schedule takes less.
    pub lower: u64,
    /// A schedule without needless rest takes no more.
    pub upper: u64,
}

/// Returns the rows of the table, that of the chosen number of helpers among them.
pub fn rows(widths: &Widths, dials: Dials) -> Vec<Row> {
    let latency = u64::from(dials.latency);
    let is_wanted =
        |times: &&Times| ROWS.contains(&times.workers.get()) || times.workers == dials.workers;
    let row = |times: &Times| Row {
        workers: times.workers.get(),
        by_pass: times.by_pass * latency,
        by_chain: times.by_chain * latency,
        lower: times.bounds.lower * latency,
        upper: times.bounds.upper * latency,
    };
    widths.times.iter().filter(is_wanted).map(row).collect()
}

/// What twice the helpers and half the latency would bring.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Offers {
    /// How many helpers there are.
    pub workers: u16,
    /// How long each takes for a step.
    pub latency: u16,
    /// The time as it is.
    pub now: u64,
    /// The time of twice the helpers.
    pub twice: u64,
    /// The time at half the latency.
    pub half: f64,
}

impl Offers {
    /// Returns the offers for what is set.
    pub fn of(widths: &Widths, sharing: Sharing, dials: Dials) -> Option<Self> {
        let (workers, latency) = (dials.workers.get(), dials.latency);
        let now = time_of(widths, sharing, workers)? * u64::from(latency);
        Some(Self {
            workers,
            latency,
            now,
            twice: time_of(widths, sharing, 2 * workers)? * u64::from(latency),
            half: now as f64 / 2.0,
        })
    }
}

fn time_of(widths: &Widths, sharing: Sharing, workers: u16) -> Option<u64> {
    let times = widths.times.get(usize::from(workers).checked_sub(1)?)?;
    Some(sharing.time(times))
}

/// Time against helpers as a drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct Curve {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type.
    pub em: f64,
    /// Doublings of helpers.
    pub x: Scale,
    /// Time at latency 1.
    pub y: Scale,
    /// Numbers of helpers along the axis.
    pub helpers: Vec<Tick>,
    /// Times along the axis, latency counted in.
    pub times: Vec<Tick>,
    /// The line of passes.
    pub by_pass: String,
    /// The line of chains.
    pub by_chain: String,
    /// The line of a way to share at half the latency.
    pub half: String,
    /// What lies between Brent's bounds.
    pub bounds: String,
    /// Where the floor lies.
    pub floor: f64,
    /// Where a label for the line of passes can point.
    pub pass_point: (f64, f64),
    /// Where a label for the line of chains can point.
    pub chain_point: (f64, f64),
    /// Where a label for half the latency can stand.
    pub half_point: (f64, f64),
}

impl Curve {
    /// Draws the times into a space of this size.
    pub fn of(widths: &Widths, sharing: Sharing, latency: u16, size: Size) -> Option<Self> {
        let ceiling = Ceiling::of(widths)?;
        let em = type_size(size);
        let x = Scale {
            most: DOUBLINGS,
            start: 3.2 * em,
            end: size.width - 1.2 * em,
        };
        let y = Scale {
            most: ceiling.work as f64,
            start: size.height - 3.2 * em,
            end: 1.4 * em,
        };
        let at = |workers: u16, time: f64| (x.at(f64::from(workers).log2()), y.at(time));
        let shown = || {
            widths
                .times
                .iter()
                .filter(|times| times.workers.get() <= 64)
        };
        let through = |time: &dyn Fn(&Times) -> f64| -> Vec<(f64, f64)> {
            shown()
                .map(|times| at(times.workers.get(), time(times)))
                .collect()
        };
        let point = |sharing: Sharing, workers: u16| {
            at(
                workers,
                time_of(widths, sharing, workers).unwrap_or(0) as f64,
            )
        };
        let mut around = through(&|times| times.bounds.upper as f64);
        around.extend(
            through(&|times| times.bounds.lower as f64)
                .into_iter()
                .rev(),
        );
        let scaled = Scale {
            most: y.most * f64::from(latency),
            ..y
        };
        let half_time = time_of(widths, sharing, 3).unwrap_or(0) as f64 / 2.0;
        Some(Self {
            size,
            em,
            x,
            y,
            helpers: ROWS.map(|n| Tick::of(n.into(), at(n, 0.0).0)).into(),
            times: ticks(scaled),
            by_pass: line(through(&|times| times.by_pass as f64)),
            by_chain: line(through(&|times| times.by_chain as f64)),
            half: line(through(&|times| sharing.time(times) as f64 / 2.0)),
            bounds: line(around) + "Z",
            floor: y.at(ceiling.span as f64),
            pass_point: point(Sharing::ByPass, 2),
            chain_point: point(Sharing::ByChain, 3),
            half_point: (
                x.start + 0.5 * em,
                (y.at(half_time) + 1.3 * em).min(y.start - 0.5 * em),
            ),
        })
    }

    /// Returns where a time lies for a number of helpers, both in pixels; the time at latency 1.
    pub fn place(&self, workers: u16, time: f64) -> (f64, f64) {
        let doublings = f64::from(workers).log2().min(DOUBLINGS);
        (self.x.at(doublings), self.y.at(time))
    }

    /// Returns the number of helpers at a part of the axis, from 0 to 1.
    pub fn workers_at(part: f64) -> u16 {
        (within(part, 0.0, 1.0) * DOUBLINGS).exp2().round() as u16
    }
}

/// A schedule as a drawing: a row for each helper, a bar for each step.
#[derive(Clone, PartialEq, Debug)]
pub struct Gantt {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type.
    pub em: f64,
    /// How high a row is.
    pub row: f64,
    /// Where the rows begin and end.
    pub x: Scale,
    /// How many helpers there are.
    pub n_workers: usize,
    /// Times along the axis, latency counted in.
    pub times: Vec<Tick>,
    /// The steps, in the order of their start.
    pub bars: Vec<Bar>,
    /// The time of all helpers together, latency counted in.
    pub in_all: u64,
    /// What of it nothing is done in.
    pub idle: u64,
}

/// A step in a schedule.
#[derive(Clone, PartialEq, Debug)]
pub struct Bar {
    /// The step.
    pub step: StepId,
    /// Its pass.
    pub pass: usize,
    /// Whether it lies on the longest chain.
    pub is_critical: bool,
    /// What it concludes: `r4c7=5`, or `r4c7<>5` for the first that goes.
    pub name: String,
    /// The cell, where the bar has room for it.
    pub label: Option<String>,
    /// Who does it, counted from 1.
    pub worker: usize,
    /// When it begins, latency counted in.
    pub start: u64,
    /// When it is done.
    pub end: u64,
    /// Where it lies.
    pub corner: (f64, f64),
    /// How long it is drawn.
    pub length: f64,
}

impl Gantt {
    /// Draws a schedule of the steps of a board; `em` is the size of the type. Nothing where the
    /// board is another one already.
    pub fn of(
        analysis: &Analysis,
        schedule: &Schedule,
        latency: u16,
        width: f64,
        em: f64,
    ) -> Option<Self> {
        let solved = analysis.solved()?;
        let steps = &solved.proof.steps;
        if schedule.slots.len() != steps.len() || schedule.time == 0 {
            return None;
        }
        let n_workers = usize::from(schedule.workers.get());
        let row = within(15.0 * em / n_workers as f64, 0.2 * em, 1.7 * em);
        let x = Scale {
            most: schedule.time as f64,
            start: 2.2 * em,
            end: width - 0.6 * em,
        };
        let factor = u64::from(latency);
        let mut bars: Vec<Bar> = Vec::with_capacity(steps.len());
        for (slot, step) in schedule.slots.iter().zip(steps) {
            let length = x.at(slot.end as f64) - x.at(slot.start as f64);
            let has_room = length >= 2.3 * em && row >= 1.2 * em;
            let placed = step.placement();
            let first = step.conclusion.first();
            bars.push(Bar {
                step: step.id,
                pass: step.pass,
                is_critical: solved.is_on_longest_chain(step.id),
                name: match placed {
                    Some(placed) => placed.to_string(),
                    None => format!("{}<>{}", first.cell, first.digit),
                },
                label: placed
                    .filter(|_| has_room)
                    .map(|placed| placed.cell.to_string()),
                worker: slot.worker + 1,
                start: slot.start * factor,
                end: slot.end * factor,
                corner: (x.at(slot.start as f64), slot.worker as f64 * row),
                length,
            });
        }
        bars.sort_by_key(|bar| (bar.start, bar.worker));
        let busy: u64 = bars.iter().map(|bar| bar.end - bar.start).sum();
        let in_all = schedule.time * n_workers as u64 * factor;
        Some(Self {
            size: Size {
                width,
                height: row * n_workers as f64 + 1.9 * em,
            },
            em,
            row,
            x,
            n_workers,
            times: ticks(Scale {
                most: x.most * f64::from(latency),
                ..x
            }),
            bars,
            in_all,
            idle: in_all - busy,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU16;

    use engine::Method;
    use engine::machine::Course;

    use super::*;
    use crate::model::boards;

    const SIZE: Size = Size {
        width: 600.0,
        height: 300.0,
    };

    fn course(id: &str) -> Course {
        let grid = boards::find(id).unwrap().grid.clone();
        Course::of(&grid.try_into().unwrap(), Method::default(), 1000).unwrap()
    }

    fn dials(workers: u16, latency: u16) -> Dials {
        Dials {
            workers: NonZeroU16::new(workers).unwrap(),
            latency,
            ..Dials::default()
        }
    }

    #[test]
    fn the_rows_of_the_depth_32_board() {
        let widths = Widths::of(&course("depth-32"));
        let rows_at = |workers, latency| rows(&widths, dials(workers, latency));
        let times: Vec<[u64; 5]> = rows_at(4, 1)
            .iter()
            .map(|row| {
                [
                    row.workers.into(),
                    row.by_pass,
                    row.by_chain,
                    row.lower,
                    row.upper,
                ]
            })
            .collect();
        assert_eq!(
            times[..4],
            [
                [1, 58, 58, 58, 58],
                [2, 39, 37, 32, 45],
                [4, 33, 32, 32, 38],
                [8, 32, 32, 32, 35]
            ]
        );
        assert_eq!(times.len(), 7);
        let odd = rows_at(3, 2);
        assert_eq!(odd.len(), 8);
        assert_eq!((odd[2].workers, odd[1].by_pass), (3, 78));
    }

    #[test]
    fn helpers_stop_at_the_ceiling_and_fast_steps_do_not() {
        let widths = Widths::of(&course("depth-32"));
        let offer = |workers, latency| {
            let offers = Offers::of(&widths, Sharing::ByPass, dials(workers, latency)).unwrap();
            (offers.now, offers.twice, offers.half)
        };
        assert_eq!(offer(2, 1), (39, 33, 19.5));
        assert_eq!(offer(4, 2), (66, 64, 33.0));
        assert_eq!(offer(64, 1), (32, 32, 16.0));
        let ceiling = Ceiling::of(&widths).unwrap();
        assert_eq!((ceiling.work, ceiling.span), (58, 32));
        assert_eq!(ceiling.speed_up(), 58.0 / 32.0);
        let shallow = Ceiling::of(&Widths::of(&course("depth-3"))).unwrap();
        assert_eq!((shallow.work, shallow.span), (47, 3));
    }

    #[test]
    fn the_curve_falls_from_all_work_to_the_floor() {
        let widths = Widths::of(&course("depth-32"));
        let curve = Curve::of(&widths, Sharing::ByPass, 2, SIZE).unwrap();
        assert_eq!(curve.em, 15.0);
        assert_eq!(curve.place(1, 58.0), (48.0, 21.0));
        assert_eq!(curve.place(64, 0.0), (582.0, 252.0));
        assert_eq!(curve.place(128, 0.0), (582.0, 252.0));
        let start = format!("M{},{}", "48.0", "21.0");
        assert!(curve.by_pass.starts_with(&start) && curve.by_chain.starts_with(&start));
        assert_eq!(curve.floor, curve.place(64, 32.0).1);
        assert_eq!(curve.times.last().unwrap().value, 100);
        let parts = [-1.0, 0.0, 0.5, 1.0, 2.0].map(Curve::workers_at);
        assert_eq!(parts, [1, 1, 8, 64, 64]);
    }

    #[test]
    fn bars_fill_the_rows_and_what_is_left_is_idle() {
        let course = course("depth-32");
        let analysis = Analysis::of(
            boards::find("depth-32").unwrap().grid.clone(),
            Method::default(),
        );
        let report = Report::of(&course, dials(4, 2));
        for (sharing, time) in [(Sharing::ByPass, 66), (Sharing::ByChain, 64)] {
            let schedule = sharing.schedule(&report);
            let gantt = Gantt::of(&analysis, schedule, 2, 1200.0, 15.0).unwrap();
            assert_eq!(gantt.bars.len(), 58);
            assert_eq!(gantt.bars.iter().map(|bar| bar.end).max(), Some(time));
            assert_eq!(gantt.bars.iter().filter(|bar| bar.is_critical).count(), 32);
            assert_eq!((gantt.in_all, gantt.idle), (4 * time, 4 * time - 116));
            assert!(gantt.bars.is_sorted_by_key(|bar| (bar.start, bar.worker)));
        }
        let other = Analysis::of(
            boards::find("depth-3").unwrap().grid.clone(),
            Method::default(),
        );
        assert_eq!(Gantt::of(&other, &report.by_pass, 1, 900.0, 15.0), None);
    }
}
