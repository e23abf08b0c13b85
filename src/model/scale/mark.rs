//! Marks of the families: each has a form of its own, so that color is not all that tells them apart.

use std::fmt::Write;

use background::aside::scale::Family;

use crate::model::fixed::tenths;

/// Writes the mark of a family at a place into the value of `d`.
pub fn write(d: &mut String, family: Family, (x, y): (f64, f64), r: f64) {
    // Writing to a string cannot fail.
    let _ = match family {
        Family::Shallow => {
            let (left, r, wide) = (tenths(x - r), tenths(r), tenths(2.0 * r));
            let y = tenths(y);
            write!(
                d,
                "M{left},{y}a{r},{r} 0 1,0 {wide},0a{r},{r} 0 1,0 -{wide},0z"
            )
        }
        Family::Deep | Family::Dug => {
            let (top, r) = (tenths(y - 1.2 * r), tenths(1.2 * r));
            write!(d, "M{},{top}l{r},{r}l-{r},{r}l-{r},-{r}z", tenths(x))
        }
        Family::Deepest => {
            let (top, side, tall) = (tenths(y - 1.2 * r), tenths(1.2 * r), tenths(2.1 * r));
            let wide = tenths(2.4 * r);
            write!(d, "M{},{top}l{side},{tall}l-{wide},0z", tenths(x))
        }
    };
}

/// Returns how far a point lies beside its place, from -0.5 to 0.5: the same for the same number, and
/// numbers that follow each other far apart.
pub fn jitter(number: u16) -> f64 {
    // Multiples of the golden section never lie close to each other.
    f64::from(u32::from(number) * 40_503 % 65_536) / 65_536.0 - 0.5
}
