//! What the states of all annexes have in common.

use crate::action::{Annex, Lang};
use crate::annex::message::{FromAnnex, ToAnnex};

/// The state of an annex: plain data, changed by what the page says and by what a visitor does.
pub trait State: Default + Send + Sync + 'static {
    /// Which annex it is the state of.
    const ANNEX: Annex;

    /// Takes what the page says, and returns what there is to say to it.
    fn hear(&mut self, message: ToAnnex) -> Vec<FromAnnex>;

    /// Returns the language that was chosen, if one was.
    fn lang(&self) -> Option<Lang>;
}
