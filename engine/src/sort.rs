//! Sorting short lists in little code: the library's sorts are made for long ones, and each type
//! that is sorted would add some kilobytes to the page.

/// Sorts a list by a key; what has equal keys stays in its order. For lists of up to some hundred
/// items, best in order already.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        let last = key(&items[end]);
        let mut place = end;
        while place > 0 && last < key(&items[place - 1]) {
            place -= 1;
        }
        items[place..=end].rotate_right(1);
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;

    #[test]
    fn equal_keys_stay_in_their_order() {
        let mut items = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        sort_by_key(&mut items, |item| item.0);
        assert_eq!(items, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        sort_by_key(&mut [] as &mut [u8], |&item| item);
    }
}
