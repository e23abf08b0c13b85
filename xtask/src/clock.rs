//! Durations in words: how long something took, and how long it may take.

use std::num::NonZero;
use std::thread;
use std::time::Duration;

/// How long something took, such as `0.3 s` or `2 min 05 s`.
pub(crate) fn spent(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 59.95 {
        format!("{seconds:.1} s")
    } else {
        let whole = duration.as_secs_f64().round() as u64;
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}

/// How long a build may take on this machine, such as `about 2 minutes on 2 cores`, from the
/// processor seconds it takes in all.
pub(crate) fn forecast(core_seconds: u32) -> String {
    forecast_on(
        core_seconds,
        thread::available_parallelism().map_or(1, NonZero::get),
    )
}

fn forecast_on(core_seconds: u32, n_cores: usize) -> String {
    // A build keeps a few cores busy and many cores waiting for the longest crate.
    let seconds = f64::from(core_seconds) / n_cores.min(6) as f64;
    let time = if seconds < 50.0 {
        format!("{} seconds", ((seconds / 10.0).ceil() * 10.0) as u32)
    } else {
        match (seconds / 60.0).round() as u32 {
            0 | 1 => "1 minute".to_string(),
            minutes => format!("{minutes} minutes"),
        }
    };
    let cores = if n_cores == 1 {
        "one core".to_string()
    } else {
        format!("{n_cores} cores")
    };
    format!("about {time} on {cores}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_time_spent() {
        assert_eq!(spent(Duration::from_millis(340)), "0.3 s");
        assert_eq!(spent(Duration::from_millis(59_990)), "1 min 00 s");
        assert_eq!(spent(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn forecasts_shrink_with_cores() {
        assert_eq!(forecast_on(240, 1), "about 4 minutes on one core");
        assert_eq!(forecast_on(240, 2), "about 2 minutes on 2 cores");
        assert_eq!(forecast_on(240, 16), "about 40 seconds on 16 cores");
        assert_eq!(forecast_on(110, 2), "about 1 minute on 2 cores");
    }
}
