//! Paths: smooth, forward, and clear of the nodes they pass.

use engine::layout::{Layout, Path, Piece, Place, Point, Scale, Style, lay_out};

use crate::recorded::{RECORDED, recorded};

const SCALE: Scale = Scale {
    layer: 44.0,
    position: 40.0,
    flat: 13.0,
};

fn mix(a: Place, b: Place, t: f64) -> Place {
    Place {
        main: a.main + (b.main - a.main) * t,
        cross: a.cross + (b.cross - a.cross) * t,
    }
}

/// Splits a piece into places along it, from its start to its end.
fn sampled(from: Place, piece: Piece) -> Vec<Place> {
    let times = (0..=16).map(|i| f64::from(i) / 16.0);
    let place = |t: f64| match piece {
        Piece::Line { to } => mix(from, to, t),
        Piece::Curve {
            first_control: a,
            second_control: b,
            to,
        } => {
            let (start, middle, end) = (mix(from, a, t), mix(a, b, t), mix(b, to, t));
            mix(mix(start, middle, t), mix(middle, end, t), t)
        }
    };
    times.map(place).collect()
}

fn places(path: &Path) -> Vec<Place> {
    let mut from = path.start;
    let mut places = vec![from];
    for &piece in &path.pieces {
        places.extend(sampled(from, piece).into_iter().skip(1));
        from = places[places.len() - 1];
    }
    places
}

fn layouts() -> impl Iterator<Item = Layout> {
    let graphs = RECORDED.iter().map(|&(_, text)| recorded(text));
    graphs.map(|dag| lay_out(&dag, &Style::default()))
}

fn path(points: &[Point]) -> Path {
    SCALE.path(points).expect("a path through points")
}

#[test]
fn paths_run_forward_from_end_to_end() {
    for layout in layouts() {
        for route in &layout.routes {
            let places = places(&path(&route.points));
            assert!(places.is_sorted_by(|a, b| a.main < b.main), "{route:?}");
            let (first, last) = (route.points[0], route.points[route.points.len() - 1]);
            assert_eq!(places[0], SCALE.place(first));
            assert_eq!(places[places.len() - 1], SCALE.place(last));
        }
    }
}

#[test]
fn paths_stay_clear_of_nodes() {
    for layout in layouts() {
        let mut nodes_of_layer = vec![Vec::new(); layout.n_layers as usize];
        for node in &layout.nodes {
            nodes_of_layer[node.point.layer as usize].push(node.point);
        }
        for route in &layout.routes {
            let ends = [route.points[0], route.points[route.points.len() - 1]];
            for place in places(&path(&route.points)) {
                let layer = (place.main / SCALE.layer).round() as usize;
                let others = nodes_of_layer[layer].iter().filter(|&n| !ends.contains(n));
                for other in others.map(|&node| SCALE.place(node)) {
                    let (main, cross) = (place.main - other.main, place.cross - other.cross);
                    assert!(main.hypot(cross) > SCALE.flat, "{place:?} {other:?}");
                }
            }
        }
    }
}

#[test]
fn shared_points_make_shared_curves() {
    let at = |layer, position| Point { layer, position };
    let trunk = [at(0, 0.0), at(1, 2.0), at(2, 1.0), at(3, 1.0)];
    let long = path(&trunk);
    let short = path(&trunk[..3]);
    let end = short.pieces.len() - 1;
    assert_eq!(long.pieces[..end], short.pieces[..end]);
}

#[test]
fn straight_stretches_are_one_line() {
    let points: Vec<Point> = (2..9)
        .map(|layer| Point {
            layer,
            position: 1.5,
        })
        .collect();
    let path = path(&points);
    assert_eq!(path.start, SCALE.place(points[0]));
    assert_eq!(
        path.pieces,
        [Piece::Line {
            to: SCALE.place(points[6])
        }]
    );
}

#[test]
fn curves_leave_and_arrive_along_the_main_axis() {
    let points = [
        Point {
            layer: 0,
            position: 0.0,
        },
        Point {
            layer: 1,
            position: 1.0,
        },
    ];
    let at = |main, cross| Place { main, cross };
    let curve = |start: f64, middle, end| Piece::Curve {
        first_control: at(middle, start * 0.0),
        second_control: at(middle, 40.0),
        to: at(end, 40.0),
    };
    let pieces = [
        Piece::Line { to: at(13.0, 0.0) },
        curve(13.0, 22.0, 31.0),
        Piece::Line { to: at(44.0, 40.0) },
    ];
    assert_eq!(path(&points).pieces, pieces);
    let round = Scale { flat: 0.0, ..SCALE };
    let path = round.path(&points).expect("a path through points");
    assert_eq!(path.pieces, [curve(0.0, 22.0, 44.0)]);
}

#[test]
fn flats_meet_in_the_middle_at_most() {
    let points = [
        Point {
            layer: 0,
            position: 0.0,
        },
        Point {
            layer: 1,
            position: 1.0,
        },
    ];
    let steep = Scale {
        flat: 99.0,
        ..SCALE
    };
    let places = places(&steep.path(&points).expect("a path through points"));
    assert!(places.is_sorted_by(|a, b| a.main <= b.main), "{places:?}");
}

#[test]
fn there_is_no_path_through_nothing() {
    assert_eq!(SCALE.path(&[]), None);
}
