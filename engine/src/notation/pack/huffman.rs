//! Bits, and the codes they make.

/// The longest code, in bits.
const MAX_BITS: usize = 15;
/// A canonical Huffman code.
pub(super) struct Code {
    /// How many codes there are of each length.
    n_of_length: [usize; MAX_BITS + 1],
    /// The symbols in the order of their codes.
    symbols: Vec<usize>,
}

impl Code {
    /// Returns the code whose symbols have these lengths, 0 for none, if it is not overfull.
    pub(super) fn new(lengths: &[u8]) -> Option<Self> {
        let mut n_of_length = [0; MAX_BITS + 1];
        for &length in lengths {
            *n_of_length.get_mut(usize::from(length))? += 1;
        }
        let room = n_of_length[1..]
            .iter()
            .try_fold(1_usize, |room, n| (2 * room).checked_sub(*n));
        room?;
        let mut symbols: Vec<usize> = (0..lengths.len()).filter(|&s| lengths[s] > 0).collect();
        symbols.sort_by_key(|&symbol| lengths[symbol]);
        Some(Self {
            n_of_length,
            symbols,
        })
    }

    pub(super) fn read(&self, bits: &mut Bits<'_>) -> Option<usize> {
        let (mut code, mut first, mut index) = (0, 0, 0);
        for &n in &self.n_of_length[1..] {
            code |= bits.read(1)?;
            if code < first + n {
                return self.symbols.get(index + code - first).copied();
            }
            index += n;
            first = (first + n) << 1;
            code <<= 1;
        }
        None
    }
}

/// Reads bits of bytes, the lowest first.
pub(super) struct Bits<'a> {
    /// The bytes.
    pub(super) bytes: &'a [u8],
    /// The bits that are read.
    pub(super) n_used: usize,
}

impl Bits<'_> {
    /// Reads a number, its lowest bit first.
    pub(super) fn read(&mut self, n_bits: u32) -> Option<usize> {
        (0..n_bits).try_fold(0, |number, index| {
            let byte = self.bytes.get(self.n_used / 8)?;
            let bit = byte >> (self.n_used % 8) & 1;
            self.n_used += 1;
            Some(number | usize::from(bit) << index)
        })
    }
}
