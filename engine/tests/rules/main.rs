//! The rules that eliminate, probes and splits: against a slow reading of each rule, and
//! properties that hold on every board.

#[path = "../boards/mod.rs"]
mod boards;
#[path = "../shared/mod.rs"]
mod shared;
mod slow;

mod agreement;
mod chains;
mod endings;
mod known;
mod probes;
mod proper;
mod schedules;
mod skyscrapers;
mod stronger;
mod truth;
mod turned;
