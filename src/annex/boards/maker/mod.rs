//! The state of the maker: what is set in its panel, and the searches it watches. There is one at a time;
//! whatever begins stops the one before, which keeps its best.

use background::{Kind, Ticket, decode, encode};
use engine::generate::{Aim, Request};
use engine::{Grid, RuleSet};

use crate::action::View;
use crate::annex::message::FromAnnex;
use crate::link::{LinkState, Pairs};
use crate::model::maker::{self, End, Form, Purpose, Run};

/// The state of the maker.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Maker {
    /// What is set in the panel.
    pub form: Form,
    /// Whether a link has said something of the panel, or somebody has searched: it is open then.
    pub is_used: bool,
    /// The last search of each purpose.
    runs: [Option<Run>; Purpose::ALL.len()],
    /// The search that goes on.
    active: Option<Purpose>,
    /// The link whose board is being made.
    wish: Option<LinkState>,
    /// The rule set of the page.
    rules: RuleSet,
    /// What the link of the page says of the panel, as far as both sides know.
    written: Pairs,
    /// The number of the last order.
    ticket: Ticket,
}

impl Maker {
    /// Returns the last search of a purpose.
    pub const fn run(&self, purpose: Purpose) -> Option<&Run> {
        self.runs[purpose as usize].as_ref()
    }

    /// Returns whether the board of a link is being made, or could not be.
    pub const fn has_wish(&self) -> bool {
        self.wish.is_some()
    }

    /// Returns the link that opens the panel with what the link asks for, whose board could not be made.
    pub fn link_to_panel(&self) -> Option<String> {
        let wish = self.wish.as_ref()?;
        let link = LinkState {
            view: Some(View::Gallery),
            extra: wish.origin.clone(),
            rules: wish.rules,
            ..LinkState::default()
        };
        Some(link.write())
    }

    /// Returns what is set in the panel, as keys of a link.
    pub fn keys(&self) -> Pairs {
        maker::write_form(&self.form, self.rules)
    }

    /// Takes that the page is told what is set in the panel.
    pub fn note_written(&mut self) {
        self.written = self.keys();
    }

    /// Follows the link of the page, as far as it is about the panel, and returns what there is to
    /// say. What was typed stays, unless the link says something else.
    pub fn follow(&mut self, link: &LinkState) -> Vec<FromAnnex> {
        let mut says = self.leave();
        let own = maker::own(&link.extra);
        self.is_used |= !own.is_empty();
        let rules = link.rules.unwrap_or_default();
        let was_untouched = self.form == Form::under(self.rules);
        let is_known = own == self.written;
        self.rules = rules;
        if !is_known || was_untouched {
            let (form, refused) = maker::read_form(&own, rules);
            self.form = form;
            says.extend(refused.iter().map(|key| refuse(key, own.get(key))));
            let other = maker::other_generator(&own);
            says.extend(other.map(|found| refuse("generator", Some(found))));
        }
        self.written = self.keys();
        says
    }

    /// Follows that the page shows something else: the board of a link is wanted no longer.
    pub fn leave(&mut self) -> Vec<FromAnnex> {
        self.wish = None;
        let is_wish = self.active == Some(Purpose::Wish);
        let says = if is_wish { self.stop() } else { Vec::new() };
        self.runs[Purpose::Wish as usize] = None;
        says
    }

    /// Makes the board of a link.
    pub fn grant(&mut self, link: LinkState) -> Vec<FromAnnex> {
        let rules = link.rules.unwrap_or_default();
        let is_same = |wish: &LinkState| wish.origin == link.origin && wish.rules == link.rules;
        if self.wish.as_ref().is_some_and(is_same) {
            // Something else has changed, such as the theme.
            self.wish = Some(link);
            return Vec::new();
        }
        let (request, refused) = maker::request_of(&link.origin, rules);
        if let Some(key) = refused.first() {
            let value = link.origin.get(key).unwrap_or(rules.name());
            return vec![refuse(key, Some(value))];
        }
        self.wish = Some(link);
        self.begin(Purpose::Wish, request)
    }

    /// Begins to make what the panel asks for; nothing where that has a fault.
    pub fn order(&mut self) -> Vec<FromAnnex> {
        let request = self.form.request();
        request.map_or_else(Vec::new, |request| self.begin(Purpose::Order, request))
    }

    /// Begins a race for the deepest board of the shape and the rules of the panel.
    pub fn race(&mut self, seed: u64) -> Vec<FromAnnex> {
        let form = &self.form;
        let request = Request {
            aim: Aim::Deepest(form.rules),
            budget: maker::RACE,
            ..Request::new(form.shape, seed)
        };
        self.begin(Purpose::Race, request)
    }

    /// Tries once more to make the board of a link.
    pub fn grant_again(&mut self) -> Vec<FromAnnex> {
        let request = self.run(Purpose::Wish).map(|run| run.request);
        request.map_or_else(Vec::new, |request| self.begin(Purpose::Wish, request))
    }

    fn begin(&mut self, purpose: Purpose, request: Request) -> Vec<FromAnnex> {
        self.end_early(End::Stopped);
        self.is_used = true;
        self.ticket = Ticket(self.ticket.0 + 1);
        self.active = Some(purpose);
        self.runs[purpose as usize] = Some(Run::new(request));
        let order = encode(&request);
        vec![FromAnnex::Ask(Kind::Make, self.ticket, Some(order))]
    }

    /// Stops what goes on. It keeps its best.
    pub fn stop(&mut self) -> Vec<FromAnnex> {
        self.end_early(End::Stopped);
        vec![FromAnnex::Ask(Kind::Make, self.ticket, None)]
    }

    /// Takes that nothing more comes of what was asked.
    pub fn lose(&mut self) {
        self.end_early(End::Lost);
    }

    fn end_early(&mut self, end: End) {
        if let Some(run) = self
            .active
            .take()
            .and_then(|at| self.runs[at as usize].as_mut())
        {
            run.end_early(end);
        }
    }

    /// Takes an answer of the background, and returns what there is to say to the page.
    pub fn hear(&mut self, ticket: Ticket, bytes: &[u8]) -> Vec<FromAnnex> {
        let Some(purpose) = self.active.filter(|_| ticket == self.ticket) else {
            return Vec::new();
        };
        let (Some(run), Some(answer)) = (&mut self.runs[purpose as usize], decode(bytes)) else {
            return Vec::new();
        };
        run.hear(answer);
        let is_over = !run.is_going();
        let is_made = run.end == Some(End::Made);
        let grid = run.best.as_ref().map(|found| found.grid.clone());
        if is_over {
            self.active = None;
        }
        match (purpose, &self.wish) {
            (Purpose::Wish, Some(wish)) if is_made => show(wish, grid),
            _ => Vec::new(),
        }
    }
}

/// Shows the board of a link; a seed that was meant for another generator may have meant another.
fn show(wish: &LinkState, grid: Option<Grid>) -> Vec<FromAnnex> {
    let other = maker::other_generator(&wish.origin);
    let link = LinkState {
        grid,
        ..wish.clone()
    };
    let mut says = vec![FromAnnex::Show(link.write())];
    says.extend(other.map(|found| refuse("generator", Some(found))));
    says
}

fn refuse(key: &str, value: Option<&str>) -> FromAnnex {
    FromAnnex::Refused {
        key: key.into(),
        found: value.unwrap_or_default().into(),
    }
}

#[cfg(test)]
mod tests;
