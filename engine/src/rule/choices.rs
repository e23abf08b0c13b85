//! Choosing a few sets whose union is small.

/// The most sets a pattern has.
pub(super) const MOST: usize = 4;

/// A set of bits under a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub(super) name: u8,
    pub(super) bits: u32,
}

/// Shows `visit` every choice of `k` of the sets, in order, of which no beginning has a union that
/// `is_hopeless`: their names, and their union.
pub(super) fn each(
    sets: &[Named],
    k: usize,
    is_hopeless: impl Fn(u32) -> bool + Copy,
    mut visit: impl FnMut(&[u8], u32),
) {
    debug_assert!(k <= MOST);
    descend(sets, k, is_hopeless, &mut visit, &mut [0; MOST], 0, 0);
}

fn descend(
    sets: &[Named],
    k: usize,
    is_hopeless: impl Fn(u32) -> bool + Copy,
    visit: &mut impl FnMut(&[u8], u32),
    chosen: &mut [u8; MOST],
    n_chosen: usize,
    union: u32,
) {
    if n_chosen == k {
        visit(&chosen[..k], union);
        return;
    }
    let n_more = k - n_chosen;
    for position in 0..(sets.len() + 1).saturating_sub(n_more) {
        let Named { name, bits } = sets[position];
        let union = union | bits;
        if !is_hopeless(union) {
            chosen[n_chosen] = name;
            let rest = &sets[position + 1..];
            descend(rest, k, is_hopeless, visit, chosen, n_chosen + 1, union);
        }
    }
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
