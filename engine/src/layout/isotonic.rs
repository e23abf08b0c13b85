//! Isotonic regression: the nearest sequence that never falls.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;

/// A value and how much it costs to move it by 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    pub(super) value: f64,
    pub(super) weight: f64,
}

/// The scratch of fits.
#[derive(Debug, Default)]
pub(super) struct Isotonic {
    /// The slope of the cost of all wishes so far, in steps, up to where it reaches 0.
    steps: BinaryHeap<Step>,
}

impl Isotonic {
    /// Replaces the values by a sequence that never falls, with the least weighted sum of the
    /// distances moved. Weights must be positive. O(n log n).
    pub(super) fn fit(&mut self, wishes: &mut [Wish]) {
        self.steps.clear();
        for wish in wishes.iter_mut() {
            wish.value = self.add(*wish);
        }
        for i in (1..wishes.len()).rev() {
            wishes[i - 1].value = wishes[i - 1].value.min(wishes[i].value);
        }
    }

    /// Adds the cost of a wish and returns where the last value of all wishes so far is best.
    fn add(&mut self, wish: Wish) -> f64 {
        self.steps.push(Step {
            value: wish.value,
            rise: 2.0 * wish.weight,
        });
        // Beyond the best value the sequence may stay behind: the slope there is cut off.
        let mut excess = wish.weight;
        while let Some(mut top) = self.steps.peek_mut() {
            if top.rise > excess {
                top.rise -= excess;
                return top.value;
            }
            excess -= top.rise;
            PeekMut::pop(top);
        }
        wish.value
    }
}

/// By how much the slope rises at a value.
#[derive(Debug)]
struct Step {
    value: f64,
    rise: f64,
}

impl Ord for Step {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.total_cmp(&other.value)
    }
}

impl PartialOrd for Step {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Step {}

#[cfg(test)]
mod tests {
    use super::*;

    /// The least cost over all sequences that never fall and only take values wished for, by
    /// trying them all; some best sequence is among them.
    fn least_cost(wishes: &[Wish], least: f64) -> f64 {
        let Some((first, rest)) = wishes.split_first() else {
            return 0.0;
        };
        let values = [0.0, 1.0, 2.0, 3.0].into_iter().filter(|&v| v >= least);
        let costs = values.map(|v| first.weight * (v - first.value).abs() + least_cost(rest, v));
        costs.fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn fits_are_the_best_of_all() {
        for code in 0..8u32.pow(5) {
            let wishes: Vec<Wish> = (0..5)
                .map(|i| code / 8u32.pow(i) % 8)
                .map(|digit| Wish {
                    value: f64::from(digit % 4),
                    weight: f64::from(1 + digit / 4),
                })
                .collect();
            let mut fitted = wishes.clone();
            Isotonic::default().fit(&mut fitted);
            assert!(fitted.is_sorted_by_key(|w| w.value), "{wishes:?}");
            let moved = |(a, b): (&Wish, &Wish)| a.weight * (a.value - b.value).abs();
            let cost: f64 = wishes.iter().zip(&fitted).map(moved).sum();
            assert_eq!(cost, least_cost(&wishes, 0.0), "{wishes:?} {fitted:?}");
        }
    }
}
