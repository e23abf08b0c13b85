//! The layered layout: what it accepts, how few crossings it leaves, where it puts things and the
//! paths it draws.

mod crossings;
mod curves;
mod drawn;
mod figures;
mod graphs;
mod input;
mod places;
mod recorded;
mod seen;
