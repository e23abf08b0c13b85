//! How a figure grows between the medians that were measured, and where it would be beyond them.

/// The fewest medians that growth is fitted to.
const FEWEST: usize = 3;

/// Growth like a power of the size.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Growth {
    /// The power: the slope of a straight line through the medians where both axes are logarithmic.
    pub power: f64,
    /// The last size that was measured, with its median.
    last: (f64, f64),
}

impl Growth {
    /// Fits growth to medians by least squares; nothing for fewer than three, or where one is 0.
    pub fn of(medians: &[(f64, f64)]) -> Option<Self> {
        let are_fit = medians
            .iter()
            .all(|&(size, value)| size > 0.0 && value > 0.0);
        if medians.len() < FEWEST || !are_fit {
            return None;
        }
        let n = medians.len() as f64;
        let logs = || medians.iter().map(|&(size, value)| (size.ln(), value.ln()));
        let (sum_x, sum_y) = logs().fold((0.0, 0.0), |sum, (x, y)| (sum.0 + x, sum.1 + y));
        let (mean_x, mean_y) = (sum_x / n, sum_y / n);
        let both: f64 = logs().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
        let one: f64 = logs().map(|(x, _)| (x - mean_x) * (x - mean_x)).sum();
        Some(Self {
            power: both / one,
            last: *medians.last()?,
        })
    }

    /// Returns where it would be at a larger size, if it went on like that from the last median.
    pub fn beyond(self, size: f64) -> f64 {
        let (last_size, last_value) = self.last;
        last_value * (self.power * (size / last_size).ln()).exp()
    }
}

/// Returns the size up to which growth is continued: the one after the greatest that was measured.
pub fn next_size(greatest: usize) -> Option<usize> {
    [6, 9, 12, 16, 25, 36]
        .into_iter()
        .find(|&size| size > greatest)
}
