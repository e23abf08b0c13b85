//! Fits the runs into the room, layer by layer, and bends those that find no place.

use super::isotonic::{Isotonic, Wish};
use super::plan::{Plan, Range};
use super::straight::Straight;

/// A trunk that came straight from the layer before gives way only to two sites that did not.
const HELD: f64 = 2.0;
/// The weight of every other site.
const FREE: f64 = 1.0;
/// Moves up to here are rounding.
const TINY: f64 = 1e-9;

/// Moves the sites of each layer as little as will do to keep the distances and the room, and
/// each run where the layer before left it. A run that has to move bends there.
pub(super) fn bend(plan: &Plan, straight: &mut Straight, room: Range, positions: &mut [f64]) {
    let mut fitter = Fitter::default();
    for layer in plan.order.layers() {
        fitter.fit(plan, straight, layer, room, positions);
        for (&site, &position) in layer.iter().zip(&fitter.fitted) {
            if (position - positions[site as usize]).abs() > TINY {
                straight.bend_before(site);
            }
            positions[site as usize] = position;
            if let Some(next) = plan.sites.next_on_trunk(site) {
                positions[next as usize] = position;
            }
        }
    }
}

/// Fits one layer.
#[derive(Debug, Default)]
struct Fitter {
    isotonic: Isotonic,
    wishes: Vec<Wish>,
    /// How far each site lies above the first if all stand as close as they may.
    offsets: Vec<f64>,
    /// The positions found.
    fitted: Vec<f64>,
}

impl Fitter {
    fn fit(
        &mut self,
        plan: &Plan,
        straight: &Straight,
        layer: &[u32],
        room: Range,
        positions: &[f64],
    ) {
        self.set_offsets(plan, layer);
        let wish = |(&site, offset): (&u32, &f64)| Wish {
            value: positions[site as usize] - offset,
            weight: if straight.is_first(site) { FREE } else { HELD },
        };
        self.wishes.clear();
        self.wishes
            .extend(layer.iter().zip(&self.offsets).map(wish));
        // Less its offset, no site may lie below the one before it.
        self.isotonic.fit(&mut self.wishes);
        let slack = Range {
            least: room.least,
            most: room.most - self.offsets.last().unwrap_or(&0.0),
        };
        let fits = self.wishes.iter().zip(&self.offsets);
        self.fitted.clear();
        self.fitted
            .extend(fits.map(|(wish, offset)| slack.nearest(wish.value) + offset));
    }

    fn set_offsets(&mut self, plan: &Plan, layer: &[u32]) {
        self.offsets.clear();
        let mut offset = 0.0;
        for (i, &site) in layer.iter().enumerate() {
            if i > 0 {
                offset += plan.separation(layer[i - 1], site);
            }
            self.offsets.push(offset);
        }
    }
}
