//! The numbers a network calculates with: short ones to run, long ones to check its derivatives by.

use std::fmt::Debug;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

/// A number with a fraction, of 32 or of 64 bits.
pub trait Real:
    Copy
    + Debug
    + PartialOrd
    + Default
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
{
    /// Returns the nearest such number.
    fn of(value: f64) -> Self;

    /// Returns it with 64 bits.
    fn to_f64(self) -> f64;

    /// Returns the square root.
    fn sqrt(self) -> Self;

    /// Returns e to the power of it.
    fn exp(self) -> Self;

    /// Returns the greater of both.
    fn at_least(self, least: Self) -> Self {
        if self < least { least } else { self }
    }
}

macro_rules! real {
    ($type:ident, $exp:path) => {
        impl Real for $type {
            fn of(value: f64) -> Self {
                value as Self
            }

            fn to_f64(self) -> f64 {
                f64::from(self)
            }

            fn sqrt(self) -> Self {
                $type::sqrt(self)
            }

            // The platforms round their own ones differently.
            fn exp(self) -> Self {
                $exp(self)
            }
        }
    };
}

real!(f32, libm::expf);
real!(f64, libm::exp);
