//! Many short lists in one piece of memory.

/// The lists of items that belong to each of `0..n` keys.
#[derive(Debug, Default)]
pub(super) struct Lists<T> {
    start_of_key: Vec<u32>,
    items: Vec<T>,
}

impl<T: Copy + Default> Lists<T> {
    /// Files pairs (key, item) by key; the items of one key keep their order.
    pub(super) fn new(n_keys: usize, pairs: impl Iterator<Item = (u32, T)> + Clone) -> Self {
        let mut start_of_key = vec![0u32; n_keys + 1];
        for (key, _) in pairs.clone() {
            start_of_key[key as usize + 1] += 1;
        }
        for key in 0..n_keys {
            start_of_key[key + 1] += start_of_key[key];
        }
        let mut free = start_of_key.clone();
        let mut items = vec![T::default(); start_of_key[n_keys] as usize];
        for (key, item) in pairs {
            let slot = &mut free[key as usize];
            items[*slot as usize] = item;
            *slot += 1;
        }
        Self {
            start_of_key,
            items,
        }
    }

    /// The items of one key.
    pub(super) fn of(&self, key: u32) -> &[T] {
        &self.items[self.range(key as usize)]
    }

    /// The items of one key, to be reordered or replaced.
    pub(super) fn of_mut(&mut self, key: u32) -> &mut [T] {
        let range = self.range(key as usize);
        &mut self.items[range]
    }

    /// The number of keys.
    pub(super) fn n_keys(&self) -> usize {
        self.start_of_key.len() - 1
    }

    fn range(&self, key: usize) -> std::ops::Range<usize> {
        self.start_of_key[key] as usize..self.start_of_key[key + 1] as usize
    }
}
