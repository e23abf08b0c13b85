//! Attempts made by several hands at once, with the result of one after the other.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use engine::generate::{Aim, Attempt, Made};

/// The evaluations between two looks at what the others found.
const SLICE: u64 = 1_000;

/// Makes attempts until one succeeds, or all; returns the board nearest to the aim, as if they were
/// made in order: those behind the first that succeeds are dropped. `tell` hears of every board
/// that is nearer than those before, in the order in which they are found.
pub(crate) fn find(
    aim: Aim,
    attempts: impl Iterator<Item = Attempt> + Send,
    n_hands: usize,
    tell: &(impl Fn(&Made) + Sync),
) -> Option<Made> {
    let desk = Desk {
        aim,
        attempts: Mutex::new(attempts),
        first_success: AtomicU32::new(u32::MAX),
        nearest: Mutex::new(None),
        results: Mutex::default(),
        tell,
    };
    thread::scope(|scope| {
        for _ in 0..n_hands {
            scope.spawn(|| desk.work());
        }
    });
    let mut results = desk
        .results
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|made| made.attempt);
    results
        .into_iter()
        .fold(None, |best, made| nearer(aim, best, made))
}

/// Returns the board that is nearer to the aim; the earlier of two that are as near.
fn nearer(aim: Aim, best: Option<Made>, made: Made) -> Option<Made> {
    if aim.is_nearer(made.depth, best.as_ref().map(|best| best.depth)) {
        Some(made)
    } else {
        best
    }
}

/// What the hands share.
struct Desk<'a, A, T> {
    aim: Aim,
    attempts: Mutex<A>,
    /// The number of the first attempt that succeeded.
    first_success: AtomicU32,
    /// The depth of the nearest board that was told of.
    nearest: Mutex<Option<u32>>,
    /// The best of each attempt that was made to its end.
    results: Mutex<Vec<Made>>,
    tell: &'a T,
}

impl<A: Iterator<Item = Attempt>, T: Fn(&Made)> Desk<'_, A, T> {
    /// Makes one attempt after the other.
    fn work(&self) {
        loop {
            let next = lock(&self.attempts).next();
            let Some(mut attempt) = next else {
                return;
            };
            while !self.is_late(&attempt) && attempt.advance(SLICE) {
                self.look_at(&attempt);
            }
            if self.is_late(&attempt) {
                return;
            }
            self.look_at(&attempt);
            if let Some(made) = attempt.best() {
                if self.aim.is_reached(made.depth) {
                    self.first_success
                        .fetch_min(made.attempt, Ordering::Relaxed);
                }
                lock(&self.results).push(made.clone());
            }
        }
    }

    /// Returns whether an earlier attempt succeeded.
    fn is_late(&self, attempt: &Attempt) -> bool {
        self.first_success.load(Ordering::Relaxed) < attempt.number()
    }

    /// Tells of the best of an attempt, if it is nearer than all that was told of.
    fn look_at(&self, attempt: &Attempt) {
        let Some(made) = attempt.best() else {
            return;
        };
        let mut nearest = lock(&self.nearest);
        if self.aim.is_nearer(made.depth, *nearest) {
            *nearest = Some(made.depth);
            (self.tell)(made);
        }
    }
}

/// Locks; a hand that panicked ends the scope anyway.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
