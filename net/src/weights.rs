//! The weights of a network as bytes, and back.

use std::fmt;

use crate::network::{Kind, Spec};

/// The weights of a network, with what it is.
#[derive(Clone, PartialEq, Debug)]
pub struct Weights {
    /// What the network is.
    pub spec: Spec,
    /// All weights in a row: layer by layer, then those that read the state out.
    pub numbers: Vec<f32>,
}

/// Why bytes are no weights.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WeightsError {
    /// They do not begin as weights do, or with a version that is not known.
    Head,
    /// The network would be larger than any that is meant, or nothing.
    Spec,
    /// There are more or fewer weights than the network has.
    Length {
        /// How many bytes there should be.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// A weight is no number.
    NotFinite {
        /// Which one, counted from 0.
        index: usize,
    },
}

impl fmt::Display for WeightsError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Head => write!(f, "expected weights of version {}", HEAD[3]),
            Self::Spec => write!(
                f,
                "expected a network of up to {MOST_WIDTH} numbers a state, {MOST_HIDDEN} between and {MOST_LAYERS} layers"
            ),
            Self::Length { expected, found } => {
                write!(f, "expected {expected} bytes, found {found}")
            }
            Self::NotFinite { index } => write!(f, "expected a number as weight {index}"),
        }
    }
}

impl std::error::Error for WeightsError {}

/// What weights begin with; the last byte is the version.
const HEAD: [u8; 4] = *b"sdn\x01";
/// The most numbers in a state that are read. What comes from anywhere may not keep anybody busy for long.
const MOST_WIDTH: u8 = 64;
/// The most numbers between.
const MOST_HIDDEN: u8 = 128;
/// The most layers.
const MOST_LAYERS: u8 = 16;

impl Weights {
    /// Writes them: head, what the network is in four bytes, and each weight in four, the lowest first.
    pub fn to_bytes(&self) -> Vec<u8> {
        let Spec {
            kind,
            width,
            hidden,
        } = self.spec;
        let (code, n_layers) = match kind {
            Kind::Fixed(n_layers) => (0, n_layers),
            Kind::Looped => (1, 1),
        };
        let mut bytes = HEAD.to_vec();
        bytes.extend([code, n_layers as u8, width as u8, hidden as u8]);
        for number in &self.numbers {
            bytes.extend(number.to_le_bytes());
        }
        bytes
    }

    /// Reads them. They may come from anywhere.
    ///
    /// # Errors
    /// [`WeightsError`] tells what is wrong with the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, WeightsError> {
        let rest = bytes.strip_prefix(&HEAD).ok_or(WeightsError::Head)?;
        let Some((&[code, n_layers, width, hidden], rest)) = rest.split_first_chunk() else {
            return Err(WeightsError::Head);
        };
        let kind = match (code, n_layers) {
            (0, 1..) => Kind::Fixed(n_layers.into()),
            (1, 1) => Kind::Looped,
            _ => return Err(WeightsError::Spec),
        };
        let spec = Spec {
            kind,
            width: width.into(),
            hidden: hidden.into(),
        };
        let is_small = n_layers <= MOST_LAYERS && width <= MOST_WIDTH && hidden <= MOST_HIDDEN;
        if width == 0 || hidden == 0 || !is_small {
            return Err(WeightsError::Spec);
        }
        if rest.len() != 4 * spec.n_weights() {
            return Err(WeightsError::Length {
                expected: 8 + 4 * spec.n_weights(),
                found: bytes.len(),
            });
        }
        let (fours, _) = rest.as_chunks();
        let numbers: Vec<f32> = fours.iter().map(|&four| f32::from_le_bytes(four)).collect();
        match numbers.iter().position(|number| !number.is_finite()) {
            Some(index) => Err(WeightsError::NotFinite { index }),
            None => Ok(Self { spec, numbers }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::Network;

    #[test]
    fn bytes_are_read_back() {
        for kind in [Kind::Looped, Kind::Fixed(3)] {
            let spec = Spec {
                kind,
                width: 5,
                hidden: 6,
            };
            let weights = Network::<f32>::new(spec, 7).to_weights();
            assert_eq!(Weights::from_bytes(&weights.to_bytes()), Ok(weights));
        }
    }

    #[test]
    fn what_is_no_weights_is_refused() {
        let spec = Spec {
            kind: Kind::Looped,
            width: 4,
            hidden: 4,
        };
        let good = Network::<f32>::new(spec, 7).to_weights().to_bytes();
        assert_eq!(Weights::from_bytes(b""), Err(WeightsError::Head));
        assert_eq!(Weights::from_bytes(b"sdn\x02aaaa"), Err(WeightsError::Head));
        for (place, value) in [(4, 2), (5, 0), (6, 0), (6, 65), (7, 0), (7, 129)] {
            let mut bad = good.clone();
            bad[place] = value;
            assert_eq!(Weights::from_bytes(&bad), Err(WeightsError::Spec));
        }
        let found = good.len() - 1;
        assert_eq!(
            Weights::from_bytes(&good[..found]),
            Err(WeightsError::Length {
                expected: found + 1,
                found
            })
        );
        let mut bad = good;
        bad[8..12].copy_from_slice(&f32::NAN.to_le_bytes());
        let index = 0;
        assert_eq!(
            Weights::from_bytes(&bad),
            Err(WeightsError::NotFinite { index })
        );
    }
}
