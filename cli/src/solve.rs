//! `solve`: solutions by search.

use std::io;

use engine::solve::{Progress, Search};

use crate::args::SolveArgs;
use crate::boards::{Boards, Job};
use crate::input::Input;
use crate::message::{Message, Refusal};
use crate::pipeline::{self, Closed, Outlet};
use crate::sink::Sink;
use record::count;

/// The boards the search looks at for one more solution before it gives up: a minute or two.
const BUDGET: usize = 20_000_000;
/// What was found is passed on after so many boards, or so many bytes.
const SLICE: usize = 20_000;
const BLOCK: usize = 1 << 14;

/// Prints up to `--count` solutions of every board of the input.
///
/// # Errors
/// If standard output cannot be written.
pub(crate) fn run(args: &SolveArgs, input: Input, sink: &mut Sink) -> io::Result<()> {
    let boards = Boards::new(sink.watch(input), args.reading);
    let most = args.count;
    pipeline::run(boards, move |job, outlet| solve(&job, most, outlet), sink)
}

fn solve(job: &Job, most: u64, outlet: &Outlet) -> Result<(), Closed> {
    let mut search = Search::of(&job.puzzle);
    let mut text = String::new();
    let (mut n_found, mut n_spent) = (0, 0);
    while n_found < most {
        match search.next_within(SLICE) {
            Progress::Found(grid) => {
                n_found += 1;
                n_spent = 0;
                text.push_str(&format!("{grid}\n"));
                if text.len() > BLOCK {
                    pass_on(&mut text, outlet)?;
                }
            }
            Progress::Paused if n_spent >= BUDGET => {
                pass_on(&mut text, outlet)?;
                let refusal = Refusal::at(job.position, count::gave_up(BUDGET));
                outlet.send(Message::Refused(refusal))?;
                break;
            }
            Progress::Paused => {
                n_spent += SLICE;
                pass_on(&mut text, outlet)?;
            }
            Progress::Exhausted => break,
        }
    }
    if n_found == 0 || most > 1 {
        text.push('\n');
    }
    pass_on(&mut text, outlet)
}

fn pass_on(text: &mut String, outlet: &Outlet) -> Result<(), Closed> {
    if text.is_empty() {
        return Ok(());
    }
    outlet.send(Message::Text(std::mem::take(text).into_bytes()))
}
