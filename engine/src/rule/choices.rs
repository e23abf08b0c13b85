//! Choosing a few sets whose union is small.

use crate::shape::MAX_SIZE;

/// A set of bits under a name below 32.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Named {
    pub(super) name: u8,
    pub(super) bits: u32,
}

/// A few named sets, on the stack; only choices with a fresh one among them are of interest.
#[derive(Debug)]
pub(super) struct Sets {
    /// The fresh ones first.
    sets: [Named; MAX_SIZE],
    n_fresh: usize,
    len: usize,
}

impl Sets {
    /// Collects sets by name, for the names in `names`; those in `fresh` changed since they were
    /// looked at before. Those that are not `wanted` are left out.
    pub(super) fn new(
        names: u32,
        fresh: u32,
        bits_of: impl Fn(usize) -> u32,
        wanted: impl Fn(u32) -> bool,
    ) -> Self {
        let mut sets = Self {
            sets: [Named::default(); MAX_SIZE],
            n_fresh: 0,
            len: 0,
        };
        sets.add(names & fresh, &bits_of, &wanted);
        sets.n_fresh = sets.len;
        if sets.n_fresh > 0 {
            sets.add(names & !fresh, &bits_of, &wanted);
        }
        sets
    }

    fn add(&mut self, names: u32, bits_of: impl Fn(usize) -> u32, wanted: impl Fn(u32) -> bool) {
        for name in positions(names) {
            let bits = bits_of(name);
            if wanted(bits) {
                let name = name as u8;
                self.sets[self.len] = Named { name, bits };
                self.len += 1;
            }
        }
    }

    /// Shows `visit` every choice of two to `max_size` sets, a fresh one among them, whose union is
    /// no larger than their number. In no particular order.
    pub(super) fn each_choice(&self, max_size: usize, mut visit: impl FnMut(Choice)) {
        let sets = &self.sets[..self.len];
        descend(sets, self.n_fresh, max_size, &mut visit, Choice::default());
    }
}

/// A few of the sets.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Choice {
    pub(super) size: usize,
    /// Bits of their names.
    pub(super) names: u32,
    pub(super) union: u32,
    /// The size of the union.
    pub(super) n_bits: usize,
}

/// Adds to a choice one of the first `n_first` sets, then others behind it.
fn descend(
    sets: &[Named],
    n_first: usize,
    max_size: usize,
    visit: &mut impl FnMut(Choice),
    chosen: Choice,
) {
    let size = chosen.size + 1;
    for (position, set) in sets[..n_first].iter().enumerate() {
        let union = chosen.union | set.bits;
        let n_bits = union.count_ones() as usize;
        if n_bits > max_size {
            continue;
        }
        let choice = Choice {
            size,
            names: chosen.names | 1 << set.name,
            union,
            n_bits,
        };
        if size > 1 && n_bits <= size {
            visit(choice);
        }
        if size < max_size {
            let rest = &sets[position + 1..];
            descend(rest, rest.len(), max_size, visit, choice);
        }
    }
}

/// Returns the size of the largest choice among so many sets that leaves one out; four at most.
pub(super) fn max_size(n_sets: u32) -> usize {
    (n_sets as usize).saturating_sub(1).min(4)
}

/// Returns a key that orders choices of equal size by their names, the lowest name first.
pub(super) const fn order(names: u32) -> u32 {
    !names.reverse_bits()
}

/// Returns the number of ways to choose two, three or four of `n` things.
pub(super) const fn n_choices(n: usize) -> usize {
    N_CHOICES[n]
}

const N_CHOICES: [usize; MAX_SIZE + 1] = {
    let mut n_choices = [0; MAX_SIZE + 1];
    let mut n = 0;
    while n <= MAX_SIZE {
        n_choices[n] = count_choices(n);
        n += 1;
    }
    n_choices
};

const fn count_choices(n: usize) -> usize {
    let two = n * n.saturating_sub(1) / 2;
    let three = two * n.saturating_sub(2) / 3;
    let four = three * n.saturating_sub(3) / 4;
    two + three + four
}

/// Iterates over the positions of the bits set, from the lowest one up.
pub(super) fn positions(mut bits: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let position = bits.trailing_zeros() as usize;
        (bits != 0).then(|| {
            bits &= bits - 1;
            position
        })
    })
}
