use std::num::NonZeroU16;

use background::{Dials, Report, Widths};
use engine::Method;
use engine::machine::Course;

use super::*;
use crate::model::boards;
use crate::model::viewport::Size;

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
    let report = Report::of(&course, dials(4, 2));
    for (sharing, time) in [(Sharing::ByPass, 66), (Sharing::ByChain, 64)] {
        let gantt = Gantt::of(&report, sharing, 1200.0, 15.0).unwrap();
        assert_eq!(gantt.bars.len(), 58);
        assert_eq!(gantt.bars.iter().map(|bar| bar.end).max(), Some(time));
        assert_eq!(gantt.bars.iter().filter(|bar| bar.is_critical).count(), 32);
        assert_eq!((gantt.in_all, gantt.idle), (4 * time, 4 * time - 116));
        assert!(gantt.bars.is_sorted_by_key(|bar| (bar.start, bar.worker)));
    }
}
