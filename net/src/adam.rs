//! Adam: how weights follow their derivatives.

use crate::real::Real;

/// How much of the past the average of derivatives keeps.
const KEEP: f64 = 0.9;
/// How much of the past the average of their squares keeps.
const KEEP_SQUARES: f64 = 0.99;
/// Keeps the step from dividing by nothing.
const LEAST: f64 = 1e-8;

/// The averages that Adam keeps of each weight.
#[derive(Clone, Debug)]
pub(crate) struct Adam<F> {
    means: Vec<F>,
    squares: Vec<F>,
    /// How much of the averages is still the nothing they began with.
    left: (f64, f64),
}

impl<F: Real> Adam<F> {
    pub(crate) fn new(n_weights: usize) -> Self {
        Self {
            means: vec![F::default(); n_weights],
            squares: vec![F::default(); n_weights],
            left: (1.0, 1.0),
        }
    }

    /// Changes the weights by a step of this rate. Derivatives that are longer than 1 together are made
    /// shorter first. Returns how long they were.
    pub(crate) fn step(&mut self, weights: &mut [F], by_weights: &[F], rate: f64) -> f64 {
        let square: f64 = by_weights.iter().map(|by| by.to_f64() * by.to_f64()).sum();
        let length = square.sqrt();
        let shorten = F::of(if length > 1.0 { 1.0 / length } else { 1.0 });
        self.left.0 *= KEEP;
        self.left.1 *= KEEP_SQUARES;
        let rate = rate * (1.0 - self.left.1).sqrt() / (1.0 - self.left.0);
        let averages = self.means.iter_mut().zip(&mut self.squares);
        for ((weight, &by), (mean, square)) in weights.iter_mut().zip(by_weights).zip(averages) {
            let by = by * shorten;
            *mean = *mean * F::of(KEEP) + by * F::of(1.0 - KEEP);
            *square = *square * F::of(KEEP_SQUARES) + by * by * F::of(1.0 - KEEP_SQUARES);
            *weight += -(*mean * F::of(rate) / (square.sqrt() + F::of(LEAST)));
        }
        length
    }
}
