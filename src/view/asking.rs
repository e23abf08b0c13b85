//! What is asked of the background, as a function of the state, and what becomes of its answers.

use background::{Answer, Count, Kind, Order};
use engine::RuleSet;

use crate::action::Action;
use crate::browser::annex::Annexes;
use crate::browser::background::{Background, Word};
use crate::derived::derived;
use crate::model::analysis::Analysis;
use crate::state::Session;
use crate::store::{Store, watch};

/// Opens the way to the background, and takes what it answers.
pub(crate) fn connect(store: Store, annexes: Annexes) -> Background {
    Background::new(move |word| {
        let action = match word {
            Word::Lost => {
                annexes.lose();
                Action::Lost
            }
            Word::Answer(answer) => match *answer {
                Answer::Ready(_) => return,
                Answer::Read(_, paste) => Action::Read(Box::new(paste)),
                Answer::Standing(_, standing) => Action::Proving(standing),
                Answer::Passed(_, proof) => Action::Passed(proof),
                Answer::Proved(_, proof) => Action::Proved(proof),
                Answer::Counted(_, count) => Action::Counted(count),
                Answer::Climbed(_, rung) => Action::Climbed(rung),
                Answer::Aside(_, kind, bytes) => return annexes.answer(kind, bytes),
            },
        };
        store.send(action);
    })
}

/// Has what is typed or pasted read.
pub(super) fn ask_for_reading(store: Store, background: &Background) {
    let read = |session: &Session| {
        let text = &session.typed;
        (!text.is_empty()).then(|| Order::Read { text: text.clone() })
    };
    follow_order(store, background, Kind::Read, read);
}

/// Has proofs made that take more than singles.
pub(crate) fn ask_for_proof(store: Store, background: &Background) {
    let proof = |session: &Session| {
        let analysis = &session.analysis;
        analysis.is_pending.then(|| Order::Prove {
            start: analysis.start.clone(),
            method: analysis.method,
        })
    };
    follow_order(store, background, Kind::Prove, proof);
}

/// Has the solutions counted, where that is worth asking.
pub(crate) fn ask_for_count(
    store: Store,
    background: &Background,
    is_worth_it: fn(&Analysis) -> bool,
) {
    // Other rules, or a world that is entered, leave the number of solutions as it is.
    let count = move |session: &Session| {
        let real = session.analysis.real();
        let is_unknown =
            session.count == Count::Searching && real.solved().is_some() && is_worth_it(real);
        is_unknown.then(|| Order::Count {
            start: real.start.clone(),
        })
    };
    follow_order(store, background, Kind::Count, count);
}

/// Has the board worked out under every rule set.
pub(super) fn ask_for_rungs(store: Store, background: &Background) {
    // The answers change what is missing, and must not begin it anew.
    let climb = |session: &Session| {
        let real = session.analysis.real();
        real.solved()?;
        Some(Order::Climb {
            start: real.start.clone(),
            rules: RuleSet::ALL.to_vec(),
            uniqueness: real.method.uniqueness,
        })
    };
    follow_order(store, background, Kind::Climb, climb);
}

/// Keeps the background at what the state asks for.
fn follow_order(
    store: Store,
    background: &Background,
    kind: Kind,
    order: impl Fn(&Session) -> Option<Order> + Send + Sync + 'static,
) {
    let background = background.clone();
    let order = derived(move || store.get(&order));
    watch(move || match order.get() {
        Some(order) => background.begin(order),
        None => background.cancel(kind),
    });
}
