//! Sets of cells as words of bits, by cell index, for the inner loops.

/// Returns the number of words for this many cells.
pub(crate) const fn n_words(n_cells: usize) -> usize {
    n_cells.div_ceil(u64::BITS as usize)
}

/// Returns whether the cell is in the set.
pub(crate) fn contains(set: &[u64], cell: usize) -> bool {
    set[cell / 64] & 1 << (cell % 64) != 0
}

/// Adds a cell.
pub(crate) fn insert(set: &mut [u64], cell: usize) {
    set[cell / 64] |= 1 << (cell % 64);
}

/// Removes a cell.
pub(crate) fn remove(set: &mut [u64], cell: usize) {
    set[cell / 64] &= !(1 << (cell % 64));
}

/// Iterates over the cells that are in all of these sets, row by row.
pub(crate) fn common<const N: usize>(sets: [&[u64]; N]) -> impl Iterator<Item = usize> {
    let mut word = 0;
    let mut bits = word_of(sets, 0);
    std::iter::from_fn(move || {
        while bits == 0 {
            word += 1;
            if word >= sets[0].len() {
                return None;
            }
            bits = word_of(sets, word);
        }
        let cell = word * 64 + bits.trailing_zeros() as usize;
        bits &= bits - 1;
        Some(cell)
    })
}

/// Returns whether some cell is in all of these sets.
pub(crate) fn meet<const N: usize>(sets: [&[u64]; N]) -> bool {
    (0..sets[0].len()).any(|word| word_of(sets, word) != 0)
}

fn word_of<const N: usize>(sets: [&[u64]; N], word: usize) -> u64 {
    sets.iter().fold(u64::MAX, |bits, set| bits & set[word])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_come_in_order_from_every_word() {
        let mut set = vec![0; n_words(130)];
        for cell in [129, 0, 63, 64, 100] {
            insert(&mut set, cell);
        }
        remove(&mut set, 100);
        assert_eq!(common([&set]).collect::<Vec<_>>(), [0, 63, 64, 129]);
        assert!(contains(&set, 64) && !contains(&set, 100));
    }

    #[test]
    fn only_what_all_sets_have_is_common() {
        let (mut a, mut b) = (vec![0; 2], vec![0; 2]);
        insert(&mut a, 70);
        insert(&mut b, 3);
        assert!(!meet([&a, &b]));
        insert(&mut b, 70);
        assert!(meet([&a, &b]));
        assert_eq!(common([&a, &b]).collect::<Vec<_>>(), [70]);
    }
}
