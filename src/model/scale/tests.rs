use std::f64::consts::SQRT_2;

use background::aside::scale::Family;
use engine::Grid;

use super::axis::{Axes, Axis};
use super::chart::{Chart, Frame};
use super::finding::{Filled, Helped, Way};
use super::growth::{Growth, next_size};
use super::mark;
use super::median::{Spread, median};
use super::sample::{Board, Sample};
use super::series::{Figure, dug, growth, reach, speed};
use super::table::{self, Reach, rows};
use super::*;
use crate::model::fixed::thousandths;
use crate::model::viewport::Size;
use crate::model::workshop::chart::Tick;

/// A board that was never made: all that counts is its profile.
pub(crate) fn board(family: Family, size: u8, number: u16, profile: &[u16]) -> Board {
    Board {
        family,
        number,
        seed: u64::from(number),
        grid: Grid::empty(shape(size)),
        profile: profile.to_vec(),
    }
}

/// Three sizes of two families. The passes of the deep ones double with the size.
pub(crate) fn sample() -> Sample {
    let deep = |size, number, n_passes| board(Family::Deep, size, number, &vec![2; n_passes]);
    let shallow = |size, number, width| board(Family::Shallow, size, number, &[width]);
    Sample {
        boards: vec![
            deep(4, 0, 4),
            deep(4, 1, 4),
            shallow(4, 0, 6),
            deep(9, 0, 9),
            deep(9, 1, 8),
            deep(9, 2, 30),
            shallow(9, 0, 32),
            deep(16, 0, 16),
            shallow(16, 0, 102),
        ],
        n_unmade: 0,
    }
}

#[test]
fn medians_are_exact() {
    let of = |numbers: &[u64]| median(numbers.iter().copied()).map(|m| m.to_string());
    assert_eq!(of(&[]), None);
    assert_eq!(of(&[7]).as_deref(), Some("7"));
    assert_eq!(of(&[9, 1, 4]).as_deref(), Some("4"));
    assert_eq!(of(&[9, 1, 4, 5]).as_deref(), Some("4.5"));
    assert_eq!(of(&[3, 1, 5, 9]).as_deref(), Some("4"));
    let spread = Spread::of([3, 8, 1]).unwrap();
    assert_eq!(
        (spread.least, spread.median.value(), spread.most),
        (1, 3.0, 8)
    );
    let percent = median([6_149, 6_151]).unwrap();
    assert_eq!((percent.whole(100), percent.whole(1)), (62, 6_150));
}

#[test]
fn what_a_board_takes_is_counted_from_its_profile() {
    let board = board(Family::Deep, 9, 0, &[5, 4, 1, 1]);
    assert_eq!((board.passes(), board.work()), (4, 11));
    let within = [0, 1, 2, 3, 4, 99].map(|layers| board.within(layers));
    assert_eq!(within, [0, 4_545, 8_182, 9_091, 10_000, 10_000]);
    let time = [1, 2, 4, 5, 64].map(|helpers| board.time(helpers));
    assert_eq!(time, [11, 7, 5, 4, 4]);
    assert_eq!((board.speed(2), board.speed(64)), (157, 275));
    assert_eq!(board.parallelism(), 275);
}

#[test]
fn growth_is_the_slope_where_both_axes_are_logarithmic() {
    let square: Vec<(f64, f64)> = [4.0, 6.0, 9.0, 16.0].map(|n| (n, 3.0 * n * n)).into();
    let fit = Growth::of(&square).unwrap();
    assert_eq!(thousandths(fit.power).to_string(), "2.000");
    assert_eq!(fit.beyond(32.0).round(), 3072.0);
    let flat = Growth::of(&[(4.0, 2.0), (6.0, 2.0), (9.0, 2.0)]).unwrap();
    assert_eq!((flat.power, flat.beyond(25.0)), (0.0, 2.0));
    assert_eq!(Growth::of(&square[..2]), None);
    assert_eq!(Growth::of(&[(4.0, 0.0), (6.0, 1.0), (9.0, 2.0)]), None);
    // What is continued begins at the last median, not on the line that was fitted.
    let bent = Growth::of(&[(1.0, 1.0), (2.0, 4.0), (4.0, 4.0)]).unwrap();
    assert_eq!((bent.power.round(), bent.beyond(4.0)), (1.0, 4.0));
    assert_eq!(
        [4, 16, 25, 36].map(next_size),
        [Some(6), Some(25), Some(36), None]
    );
}

#[test]
fn equal_factors_are_equally_far_apart_on_a_logarithmic_axis() {
    let axis = Axis {
        axes: Axes::Log,
        least: 1.0,
        most: 64.0,
        start: 0.0,
        end: 60.0,
    };
    let places = [1.0, 2.0, 8.0, 64.0, 0.0].map(|value| axis.at(value).round());
    assert_eq!(places, [0.0, 10.0, 30.0, 60.0, 0.0]);
    assert_eq!((10.0 * axis.at(SQRT_2)).round(), 50.0);
    let values: Vec<u64> = axis.ticks().iter().map(|tick| tick.value).collect();
    assert_eq!(values, [1, 2, 5, 10, 20, 50]);
}

#[test]
fn a_linear_axis_need_not_begin_at_0() {
    let axis = Axis {
        axes: Axes::Linear,
        least: 16.0,
        most: 56.0,
        start: 0.0,
        end: 80.0,
    };
    assert_eq!(
        [16.0, 26.0, 56.0].map(|value| axis.at(value)),
        [0.0, 20.0, 80.0]
    );
    let expected = [20, 30, 40, 50].map(|value| Tick::of(value, axis.at(value as f64)));
    assert_eq!(axis.ticks(), expected);
}

#[test]
fn series_hold_the_boards_and_their_medians() {
    let [shallow, deep, deepest] = &growth(&sample(), Figure::Passes)[..] else {
        panic!("a series for each family");
    };
    assert_eq!(shallow.medians, [(4.0, 1.0), (9.0, 1.0), (16.0, 1.0)]);
    assert_eq!(deep.medians, [(4.0, 4.0), (9.0, 9.0), (16.0, 16.0)]);
    assert_eq!((deep.points.len(), deepest.points.len()), (6, 0));
    let (size, passes) = deep.beyond.unwrap();
    assert_eq!((size, passes.round()), (25.0, 25.0));
    assert_eq!(deepest.beyond, None);
    for &(place, _) in &deep.points {
        assert!(
            [4.0, 9.0, 16.0]
                .iter()
                .any(|size: &f64| (size - place).abs() <= 0.5)
        );
    }
    let work = &growth(&sample(), Figure::Work)[0];
    assert_eq!(work.medians, [(4.0, 6.0), (9.0, 32.0), (16.0, 102.0)]);
}

#[test]
fn reach_and_speed_are_medians_over_boards() {
    let reach = &reach(&sample(), 8)[1];
    assert_eq!(reach.medians, [(4.0, 100.0), (9.0, 88.89), (16.0, 50.0)]);
    let speed = speed(&sample(), 4);
    assert_eq!(speed[0].medians, [(4.0, 3.0), (9.0, 4.0), (16.0, 3.92)]);
    assert_eq!(speed[0].ceiling, [(4.0, 6.0), (9.0, 32.0), (16.0, 102.0)]);
    assert_eq!(speed[1].medians, speed[1].ceiling);
}

#[test]
fn a_way_goes_from_the_smallest_to_the_largest() {
    let way = Way::of(&sample(), Family::Deep, Figure::Passes).unwrap();
    assert_eq!((way.from.0, way.from.1.value()), (4, 4.0));
    assert_eq!((way.to.0, way.to.1.value()), (16, 16.0));
    assert_eq!(thousandths(way.power.unwrap()).to_string(), "1.000");
    assert_eq!(Way::of(&sample(), Family::Deepest, Figure::Passes), None);
}

#[test]
fn what_is_filled_is_told_for_every_board_and_for_the_median() {
    let of = |layers| Filled::of(&sample(), Family::Deep, layers).unwrap();
    // One board of 9x9 takes 30 passes.
    assert_eq!(of(16).all_up_to, Some(4));
    let (size, within) = of(8).at_largest.unwrap();
    assert_eq!((size, within.whole(100)), (16, 50));
    assert_eq!((of(1).all_up_to, of(30).all_up_to), (None, Some(16)));
    assert_eq!(of(30).at_largest, None);
    assert_eq!(Filled::of(&sample(), Family::Deepest, 8), None);
    let helped = Helped::of(&sample(), Family::Shallow, 4).unwrap();
    assert_eq!(
        (helped.size, helped.speed.value(), helped.ceiling.value()),
        (16, 392.0, 10_200.0)
    );
}

#[test]
fn every_size_and_family_has_a_row() {
    let reach = Reach {
        layers: 8,
        helpers: 4,
    };
    let rows = rows(&sample(), reach);
    let places: Vec<_> = rows.iter().map(|row| (row.size, row.family)).collect();
    let expected = [4, 9, 16].map(|size| [(size, Family::Shallow), (size, Family::Deep)]);
    assert_eq!(places, expected.concat());
    let row = rows[3];
    let passes = (row.passes.least, row.passes.median.value(), row.passes.most);
    assert_eq!((row.n_boards, passes), (3, (8, 9.0, 30)));
    assert_eq!((row.work.value(), row.parallelism.value()), (18.0, 200.0));
    assert_eq!((row.within.value(), row.time.value()), (8_889.0, 9.0));
}

#[test]
fn every_board_has_a_line_with_its_digits() {
    let lines = table::boards(&sample());
    assert_eq!(lines.len(), sample().boards.len());
    assert_eq!(lines[0].len(), table::HEAD.len());
    let dots = ".".repeat(16);
    assert_eq!(
        lines[0],
        ["2x2", "deep", "0", "0", "0", "8", "4", "2 2 2 2", &dots]
    );
}

#[test]
fn a_chart_holds_all_it_draws() {
    let size = Size {
        width: 400.0,
        height: 300.0,
    };
    for axes in Axes::ALL {
        let frame = Frame {
            size,
            axes,
            most: None,
            is_by_size: true,
        };
        let chart = Chart::of(&growth(&sample(), Figure::Passes), frame).unwrap();
        let sizes: Vec<u64> = chart.x_ticks.iter().map(|tick| tick.value).collect();
        assert_eq!(sizes, [4, 6, 9, 12, 16, 25]);
        let edge = chart.edge.unwrap();
        assert!((edge - chart.x.at(16.0)).abs() < 0.01 && edge < chart.x.end);
        for tick in chart.x_ticks.iter().chain(&chart.y_ticks) {
            assert!((0.0..400.0).contains(&tick.at()), "{tick:?}");
        }
        let deep = &chart.strokes[1];
        assert_eq!(deep.points.matches('M').count(), 6);
        assert_eq!(
            (
                deep.line.matches('L').count(),
                deep.beyond.matches('L').count()
            ),
            (2, 1)
        );
        assert_eq!(chart.strokes[2].points, "");
        assert_eq!(Chart::of(&dug(&sample()), frame), None);
        let mut sample = sample();
        sample.boards.push(board(Family::Dug, 4, 3, &[1, 1]));
        let places = &dug(&sample)[0].points;
        let near = |(x, y): (f64, f64)| x.abs() < 0.5 && (y - 2.0).abs() < 0.5;
        assert!(places.len() == 1 && near(places[0]));
    }
}

#[test]
fn marks_differ_in_form_and_points_lie_side_by_side() {
    let forms = Family::COMPARED.map(|family| {
        let mut d = String::new();
        mark::write(&mut d, family, (10.0, 10.0), 2.0);
        d
    });
    assert_eq!(
        forms[0],
        "M8.0,10.0a2.0,2.0 0 1,0 4.0,0a2.0,2.0 0 1,0 -4.0,0z"
    );
    assert_eq!(forms[1], "M10.0,7.6l2.4,2.4l-2.4,2.4l-2.4,-2.4z");
    assert_eq!(forms[2], "M10.0,7.6l2.4,4.2l-4.8,0z");
    let beside: Vec<f64> = (0..50).map(mark::jitter).collect();
    for (index, one) in beside.iter().enumerate() {
        assert!((-0.5..=0.5).contains(one));
        assert!(
            beside[..index]
                .iter()
                .all(|other| (one - other).abs() > 0.005)
        );
    }
}
