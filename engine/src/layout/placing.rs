//! The second phase: a position for every site, with long edges straight and links short.
//!
//! Trunks are first placed as if all could be straight, which takes far too much room. They are
//! fitted into the room there is, bending some; then the straight runs that are left are relaxed,
//! and joined again where there is space.

use super::bending::bend;
use super::plan::{Plan, Range};
use super::relax::relax;
use super::straight::Straight;
use super::straighten::{join, snap};

/// Rounds of relaxation while the trunks are still rigid: enough to find their places in the whole.
const RIGID_ROUNDS: u32 = 6;
/// Rounds of relaxation after each change of the runs.
const ROUNDS: u32 = 10;
/// How often runs are joined; more joins hardly any.
const JOIN_ROUNDS: u32 = 2;

/// Places every site; the positions have their middle at 0.
pub(super) fn place(plan: &Plan) -> Vec<f64> {
    let room = Range::around_zero(plan.needed_width() * plan.spacing.room.max(1.0));
    let mut straight = Straight::new(plan);
    let mut positions = vec![0.0; plan.sites.len()];
    relax(
        plan,
        &straight,
        Range::ENDLESS,
        &mut positions,
        RIGID_ROUNDS,
    );
    squeeze(&mut positions, room);
    bend(plan, &mut straight, room, &mut positions);
    relax(plan, &straight, room, &mut positions, ROUNDS);
    for _ in 0..JOIN_ROUNDS {
        if join(plan, &mut straight, room, &mut positions) == 0 {
            break;
        }
        relax(plan, &straight, room, &mut positions, ROUNDS);
    }
    snap(plan, &straight, room, &mut positions);
    center(&mut positions);
    positions
}

/// Scales the positions down to the room.
fn squeeze(positions: &mut [f64], room: Range) {
    center(positions);
    let width = Range::of(positions).width();
    if width > room.width() {
        for position in positions {
            *position *= room.width() / width;
        }
    }
}

/// Moves the middle of all positions to 0.
fn center(positions: &mut [f64]) {
    let middle = Range::of(positions).middle();
    for position in positions {
        *position -= middle;
    }
}
