//! A clock that ticks while something is so.

use gloo::timers::callback::Interval;

use crate::store::watch;

/// Ticks every so many milliseconds, while there are any.
pub fn tick_while(ms: impl Fn() -> Option<u32> + 'static, tick: impl Fn() + Clone + 'static) {
    let mut running: Option<(u32, Interval)> = None;
    watch(move || {
        let ms = ms();
        if ms != running.as_ref().map(|(ms, _)| *ms) {
            let tick = tick.clone();
            // The interval of the run before is dropped with the value this replaces.
            running = ms.map(|ms| (ms, Interval::new(ms, tick)));
        }
    });
}
