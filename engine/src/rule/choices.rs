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

    /// Shows `visit` every choice of `k` sets, a fresh one among them, of which no part has a union
    /// that `is_hopeless`: bits of their names, and their union. In no particular order.
    pub(super) fn each_choice(
        &self,
        k: usize,
        is_hopeless: impl Fn(u32) -> bool + Copy,
        mut visit: impl FnMut(u32, u32),
    ) {
        if self.len >= k {
            let sets = &self.sets[..self.len];
            descend(sets, self.n_fresh, k, is_hopeless, &mut visit, (0, 0));
        }
    }
}

/// Chooses the first of `k` more sets among the first `n_first`, then the others behind it.
fn descend(
    sets: &[Named],
    n_first: usize,
    k: usize,
    is_hopeless: impl Fn(u32) -> bool + Copy,
    visit: &mut impl FnMut(u32, u32),
    (names, union): (u32, u32),
) {
    let last = (sets.len() + 1).saturating_sub(k);
    for (position, set) in sets[..n_first.min(last)].iter().enumerate() {
        let union = union | set.bits;
        if is_hopeless(union) {
            continue;
        }
        let names = names | 1 << set.name;
        if k == 1 {
            visit(names, union);
        } else {
            let rest = &sets[position + 1..];
            descend(rest, rest.len(), k - 1, is_hopeless, visit, (names, union));
        }
    }
}

/// Returns a key that orders choices of equal size by their names, the lowest name first.
pub(super) const fn order(names: u32) -> u32 {
    !names.reverse_bits()
}

/// Returns the number of ways to choose two, three or four of `n` things.
pub(super) const fn n_choices(n: usize) -> usize {
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
