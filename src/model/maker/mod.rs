//! The maker of boards: what can be asked for, and what is said and drawn while it is made.

pub use background::aside::make::{Answer, Found, Tried};

mod budget;
mod chart;
mod fault;
mod form;
mod offers;
mod recipe;
mod run;

pub use budget::{BUDGETS, RACE, default_budget};
pub use chart::Chart;
pub use fault::{Fault, Field};
pub use form::{Form, Range, Wish};
pub use offers::{SHAPES, can_be_minimal, rules_of};
pub use recipe::{link_to, other_generator, own, read_form, request_of, write_form};
pub use run::{End, Purpose, Record, Run};
