//! Numbers with a fixed number of places after the point, as pictures want them.
//!
//! The library's own printing of such numbers can do far more, and would be a few percent of the
//! page's whole program.

use std::fmt;

/// A number that is printed with `PLACES` digits after the point, rounded.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Fixed<const PLACES: u32>(pub f64);

/// Prints one digit after the point: enough for pixels.
pub const fn tenths(value: f64) -> Fixed<1> {
    Fixed(value)
}

/// Prints two digits after the point.
pub const fn hundredths(value: f64) -> Fixed<2> {
    Fixed(value)
}

/// Prints three digits after the point.
pub const fn thousandths(value: f64) -> Fixed<3> {
    Fixed(value)
}

/// Prints four digits after the point.
pub const fn ten_thousandths(value: f64) -> Fixed<4> {
    Fixed(value)
}

impl<const PLACES: u32> fmt::Display for Fixed<PLACES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = 10_u64.pow(PLACES);
        let scaled = (self.0.abs() * one as f64).round() as u64;
        if self.0 < 0.0 && scaled > 0 {
            f.write_str("-")?;
        }
        write!(f, "{}.", scaled / one)?;
        // A width known only at run time would bring in more of the library.
        let mut rest = scaled % one;
        let mut place = one;
        while place > 1 {
            place /= 10;
            write!(f, "{}", rest / place)?;
            rest %= place;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_like_the_library() {
        for value in [
            0.0, 1.0, 0.26, 0.74, 3.149, 12.5, 99.96, 1234.04, 0.04, 0.06,
        ] {
            for value in [value, -value] {
                let expected = format!("{value:.1}");
                let expected = if expected == "-0.0" { "0.0" } else { &expected };
                assert_eq!(tenths(value).to_string(), expected);
            }
            assert_eq!(thousandths(value).to_string(), format!("{value:.3}"));
            assert_eq!(hundredths(value).to_string(), format!("{value:.2}"));
            assert_eq!(ten_thousandths(value).to_string(), format!("{value:.4}"));
        }
    }
}
