//! The machines: the numbers of the project's claims, and properties over boards of many shapes.

#[path = "../boards/mod.rs"]
#[allow(dead_code)]
mod boards;

mod case;
mod claims;
mod combinations;
mod compute;
mod course;
mod drawn;
mod frames;
mod guesses;
mod reach;
mod schedules;
mod seeds;
mod symmetries;
