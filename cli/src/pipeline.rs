//! Work on all cores, answers in the order of the input, as soon as they are there.
//!
//! Every job gets a channel of its own for its messages, and the channels queue up in the order
//! of the jobs. The queue is bounded, so whoever reads the input waits for whoever prints, and
//! no more than a few jobs per core are in memory. Workers take the jobs in order, so the one
//! whose messages are printed is always at work.

use std::io;
use std::sync::mpsc::{self, Receiver, SyncSender, TryRecvError};
use std::thread;

use rayon::iter::{ParallelBridge, ParallelIterator};

use crate::message::Message;
use crate::sink::Sink;

/// So many jobs may wait per core.
const JOBS_PER_CORE: usize = 16;
/// So many messages of one job may wait.
const MESSAGES_PER_JOB: usize = 8;

/// Where a worker leaves the messages of its job.
pub(crate) struct Outlet(SyncSender<Message>);

/// Nobody wants messages any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Closed;

impl Outlet {
    /// Leaves a message; waits while too many are there.
    ///
    /// # Errors
    /// [`Closed`] once the output is closed.
    pub(crate) fn send(&self, message: Message) -> Result<(), Closed> {
        self.0.send(message).map_err(|_| Closed)
    }
}

/// Does `work` on every job of the source; a message in place of a job is passed on.
///
/// # Errors
/// If the sink cannot write.
pub(crate) fn run<S, J, W>(source: S, work: W, sink: &mut Sink) -> io::Result<()>
where
    S: Iterator<Item = Result<J, Message>> + Send + 'static,
    J: Send + 'static,
    W: Fn(J, &Outlet) -> Result<(), Closed> + Send + Sync + 'static,
{
    let (queue, inlets) = mpsc::sync_channel(JOBS_PER_CORE * rayon::current_num_threads());
    let feed = Feed { source, queue };
    let workers = thread::spawn(move || {
        feed.par_bridge().for_each(|(job, outlet)| {
            // Once nobody listens the feed ends too.
            let _ = work(job, &outlet);
        });
    });
    while let Some(inlet) = receive(&inlets, sink)? {
        while let Some(message) = receive(&inlet, sink)? {
            sink.accept(message)?;
        }
        sink.count();
    }
    workers
        .join()
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    Ok(())
}

/// Hands out jobs, each with an outlet, and queues the other ends in the same order.
struct Feed<S> {
    source: S,
    queue: SyncSender<Receiver<Message>>,
}

impl<S, J> Iterator for Feed<S>
where
    S: Iterator<Item = Result<J, Message>>,
{
    type Item = (J, Outlet);

    fn next(&mut self) -> Option<(J, Outlet)> {
        loop {
            let item = self.source.next()?;
            let (outlet, inlet) = mpsc::sync_channel(MESSAGES_PER_JOB);
            self.queue.send(inlet).ok()?;
            match item {
                Ok(job) => return Some((job, Outlet(outlet))),
                Err(message) => outlet.send(message).ok()?,
            }
        }
    }
}

/// Waits for the next item; what is printed is written out first if the wait may be long.
fn receive<T>(channel: &Receiver<T>, sink: &mut Sink) -> io::Result<Option<T>> {
    match channel.try_recv() {
        Ok(item) => Ok(Some(item)),
        Err(TryRecvError::Disconnected) => Ok(None),
        Err(TryRecvError::Empty) => {
            sink.flush()?;
            Ok(channel.recv().ok())
        }
    }
}
