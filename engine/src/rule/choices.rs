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
    /// The size of the largest choices of interest.
    max_size: usize,
}

impl Sets {
    /// Collects sets by name, for the names in `names`; those in `fresh` changed since they were
    /// looked at before. Those that are empty, or too large for any choice, are left out.
    pub(super) fn new(
        names: u32,
        fresh: u32,
        max_size: usize,
        bits_of: impl Fn(usize) -> u32,
    ) -> Self {
        let mut sets = Self {
            sets: [Named::default(); MAX_SIZE],
            n_fresh: 0,
            len: 0,
            max_size,
        };
        sets.add(names & fresh, &bits_of);
        sets.n_fresh = sets.len;
        sets.add(names & !fresh, &bits_of);
        sets
    }

    fn add(&mut self, names: u32, bits_of: impl Fn(usize) -> u32) {
        for name in positions(names) {
            let bits = bits_of(name);
            if bits != 0 && bits.count_ones() as usize <= self.max_size {
                let name = name as u8;
                self.sets[self.len] = Named { name, bits };
                self.len += 1;
            }
        }
    }

    /// Shows `visit` every choice of two or more sets, those of `begun` and any of these, a fresh
    /// one among them, whose union is no larger than their number. In no particular order.
    pub(super) fn each_choice(&self, begun: Choice, mut visit: impl FnMut(Choice)) {
        if begun.size > self.max_size || begun.n_bits > self.max_size {
            return;
        }
        if begun.is_fresh && begun.is_closed() {
            visit(begun);
        }
        let n_first = if begun.is_fresh {
            self.len
        } else {
            self.n_fresh
        };
        if begun.size < self.max_size {
            self.descend(0, n_first, &mut visit, begun);
        }
    }

    /// Adds to a choice one of the sets from `first` to `end`, then others behind it.
    fn descend(&self, first: usize, end: usize, visit: &mut impl FnMut(Choice), chosen: Choice) {
        for position in first..end {
            let choice = chosen.with(self.sets[position]);
            if choice.n_bits > self.max_size {
                continue;
            }
            if choice.is_closed() {
                visit(choice);
            }
            if choice.size < self.max_size {
                self.descend(position + 1, self.len, visit, choice);
            }
        }
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
    /// Whether what it is begun with has a fresh one.
    pub(super) is_fresh: bool,
}

impl Choice {
    /// Returns the choice with one more set.
    pub(super) const fn with(self, set: Named) -> Self {
        let union = self.union | set.bits;
        Self {
            size: self.size + 1,
            names: self.names | 1 << set.name,
            union,
            n_bits: union.count_ones() as usize,
            is_fresh: self.is_fresh,
        }
    }

    /// Returns whether there are two or more sets and their union is no larger than their number.
    const fn is_closed(self) -> bool {
        self.size > 1 && self.n_bits <= self.size
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

#[cfg(test)]
mod tests {
    use super::*;

    const SETS: [u32; 6] = [0b11, 0b110, 0b101, 0b1111_1000, 0b1000, 0b1_1000];

    /// Lists the choices of interest the slow way: their names.
    fn slowly(fresh: u32, begun: u32) -> Vec<u32> {
        let names = 0..1 << SETS.len();
        let is_of_interest = |names: &u32| {
            let size = names.count_ones();
            let union = positions(*names).fold(0, |union, name| union | SETS[name]);
            names & begun == begun
                && names & fresh != 0
                && (2..=3).contains(&size)
                && union.count_ones() <= size
        };
        names.filter(is_of_interest).collect()
    }

    #[test]
    fn every_closed_choice_with_a_fresh_set_is_shown_once() {
        for fresh in 0..1_u32 << SETS.len() {
            for begun in [0, 0b1, 0b10_0000, 0b11] {
                let sets = Sets::new(!begun & 0b11_1111, fresh, 3, |name| SETS[name]);
                let start = Choice {
                    is_fresh: begun & fresh != 0,
                    ..Choice::default()
                };
                let start = positions(begun).fold(start, |choice, name| {
                    choice.with(Named {
                        name: name as u8,
                        bits: SETS[name],
                    })
                });
                let mut shown = Vec::new();
                sets.each_choice(start, |choice| shown.push(choice.names));
                shown.sort_unstable();
                assert_eq!(shown, slowly(fresh, begun), "{fresh:b} {begun:b}");
            }
        }
    }
}
