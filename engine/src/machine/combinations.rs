//! Numbers of combinations: products too great for any integer.

use crate::digit::DigitSet;
use crate::shape::MAX_SIZE;

/// How many ways there are to choose a digit for each of some cells: the branches of a guess, or the
/// width it takes to skip what is left of a chain.
#[derive(Clone, Copy, PartialEq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Combinations {
    /// The number, where 128 bits hold it.
    pub exact: Option<u128>,
    /// Its decimal logarithm: the number as a power of ten. Minus infinity if there are none.
    pub log10: f64,
}

/// The decimal logarithms of 1 to 25, so that no platform's library has its own.
const LOG10: [f64; MAX_SIZE] = [
    0.0,
    std::f64::consts::LOG10_2,
    0.47712125471966244,
    0.6020599913279624,
    0.6989700043360189,
    0.7781512503836436,
    0.8450980400142568,
    0.9030899869919435,
    0.9542425094393249,
    1.0,
    1.041392685158225,
    1.0791812460476249,
    1.1139433523068367,
    1.146128035678238,
    1.1760912590556813,
    1.2041199826559248,
    1.2304489213782739,
    1.255272505103306,
    1.2787536009528289,
    1.3010299956639813,
    1.3222192947339193,
    1.3424226808222062,
    1.3617278360175928,
    1.380211241711606,
    1.3979400086720377,
];

impl Combinations {
    /// Returns the number of ways to choose one digit of each of these sets.
    pub fn of(sets: impl IntoIterator<Item = DigitSet>) -> Self {
        let mut exact = Some(1_u128);
        let mut n_sets = [0_u32; MAX_SIZE + 1];
        for set in sets {
            exact = exact.and_then(|product| product.checked_mul(set.len() as u128));
            n_sets[set.len()] += 1;
        }
        if n_sets[0] > 0 {
            return Self {
                exact: Some(0),
                log10: f64::NEG_INFINITY,
            };
        }
        let logs = LOG10.iter().zip(&n_sets[1..]);
        Self {
            exact,
            log10: logs.map(|(log, &n)| log * f64::from(n)).sum(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_sizes(sizes: &[usize]) -> Combinations {
        Combinations::of(sizes.iter().map(|&size| DigitSet::all(size)))
    }

    #[test]
    fn products_are_exact_while_they_fit() {
        assert_eq!(of_sizes(&[]).exact, Some(1));
        assert_eq!(of_sizes(&[2, 3, 25, 1]).exact, Some(150));
        assert_eq!(of_sizes(&[16; 31]).exact, Some(1 << 124));
        assert_eq!(of_sizes(&[16; 32]).exact, None);
        assert_eq!(of_sizes(&[16; 40]).log10, 40.0 * LOG10[15]);
        assert_eq!(of_sizes(&[16, 0, 16]).exact, Some(0));
    }

    #[test]
    fn logarithms_are_those_of_the_numbers() {
        for (log, n) in LOG10.iter().zip(1..) {
            assert!((log - f64::from(n).log10()).abs() < 1e-15, "{n}");
            assert_eq!(of_sizes(&[n as usize]).log10, *log);
        }
    }
}
