//! The state of the annex: its views, and what the page says to them.

use background::aside::gallery::Answer;
use background::{Kind, Ticket, decode, encode};

use crate::action::{Annex, Lang, View};
use crate::annex::boards::maker::Maker;
use crate::annex::boards::scale::Scale;
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::annex::state;
use crate::link::{LinkState, Pairs};
use crate::model::gallery::{self, Choice, Known};
use crate::model::maker::Form;

/// The state of the annex.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct State {
    /// The language that was chosen, if one was.
    lang: Option<Lang>,
    /// The view that is shown, one of the annex.
    pub view: Option<View>,
    /// The views that were shown so far: they stay as they were left.
    pub opened: Vec<View>,
    /// Which boards of the gallery are shown.
    pub choice: Choice,
    /// What the engine makes of the boards of the gallery.
    pub known: Known,
    /// The maker of boards.
    pub maker: Maker,
    /// The number of the last order.
    last_ticket: Ticket,
    /// The number of the order for the boards of the gallery.
    asked: Ticket,
    /// The view of scale.
    pub scale: Scale,
}

impl state::State for State {
    const ANNEX: Annex = Annex::Boards;

    fn lang(&self) -> Option<Lang> {
        self.lang
    }

    fn hear(&mut self, message: ToAnnex) -> Vec<FromAnnex> {
        match message {
            ToAnnex::Link(hash) => self.follow(LinkState::read(&hash)),
            ToAnnex::Answer(Kind::Gallery, ticket, bytes) if ticket == self.asked => {
                if let Some(answer) = decode::<Answer>(&bytes) {
                    self.known.add(answer, gallery::all().len());
                }
                Vec::new()
            }
            ToAnnex::Answer(Kind::Scale, ticket, bytes) => {
                self.scale.hear(ticket, &bytes);
                Vec::new()
            }
            ToAnnex::Answer(Kind::Make, ticket, bytes) => self.maker.hear(ticket, &bytes),
            ToAnnex::Answer(..) | ToAnnex::Own(_) => Vec::new(),
            ToAnnex::Left => self.maker.leave(),
            ToAnnex::Lost => {
                self.maker.lose();
                if self.known.all().is_none() {
                    self.known = Known::Lost;
                }
                self.scale.lose();
                Vec::new()
            }
        }
    }
}

impl State {
    /// Returns whether a view is to be seen. None is, while the board of a link is made.
    pub fn shows(&self, view: View) -> bool {
        self.view == Some(view) && !self.maker.has_wish()
    }

    /// Asks for the figures of the boards of the gallery, anew if they were lost.
    pub fn ask_for_figures(&mut self) -> FromAnnex {
        self.known = Known::default();
        self.last_ticket = Ticket(self.last_ticket.0 + 1);
        self.asked = self.last_ticket;
        let order = encode(&gallery::order(gallery::all()));
        FromAnnex::Ask(Kind::Gallery, self.asked, Some(order))
    }

    fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        self.lang = link.lang;
        let is_wanted = link.is_wanted();
        let view = match link.view {
            Some(view) if view.annex() == Some(Annex::Boards) => view,
            _ if is_wanted => View::Gallery,
            // It is called beside a view of another program.
            _ => return Vec::new(),
        };
        self.view = Some(view);
        if is_wanted {
            return self.get_board(link);
        }
        let mut says = match view {
            View::Scale => self.scale.follow(&link.extra),
            _ => self.follow_gallery(&link),
        };
        if !self.opened.contains(&view) {
            self.opened.push(view);
            if view == View::Gallery {
                says.push(self.ask_for_figures());
            }
        }
        says
    }

    /// Gets the board of a link from its origin: the link with it is shown instead.
    fn get_board(&mut self, link: LinkState) -> Vec<FromAnnex> {
        let Some(id) = link.origin.get("g") else {
            return self.maker.grant(link);
        };
        let Some(board) = gallery::find(id) else {
            return vec![refuse("g", Some(id))];
        };
        let link = LinkState {
            grid: Some(board.grid.clone()),
            ..link
        };
        vec![FromAnnex::Show(link.write())]
    }

    fn follow_gallery(&mut self, link: &LinkState) -> Vec<FromAnnex> {
        let (choice, refused) = Choice::read(&link.extra);
        let mut says: Vec<FromAnnex> = refused
            .iter()
            .map(|key| refuse(key, link.extra.get(key)))
            .collect();
        self.choice = choice;
        says.extend(self.maker.follow(link));
        // Keys that nobody knows go, and so do values that cannot be followed.
        if self.settings() != link.extra {
            says.push(self.tell_settings());
        }
        says
    }

    /// Shows other boards of the gallery.
    pub fn choose(&mut self, choice: Choice) -> Vec<FromAnnex> {
        self.choice = choice;
        vec![self.tell_settings()]
    }

    /// Changes what is set in the maker.
    pub fn set_maker(&mut self, change: impl FnOnce(&mut Form)) -> Vec<FromAnnex> {
        change(&mut self.maker.form);
        vec![self.tell_settings()]
    }

    /// Returns what is set in the view of the gallery, as keys of a link.
    fn settings(&self) -> Pairs {
        let mut settings = self.choice.write();
        settings.extend(&self.maker.keys());
        settings
    }

    fn tell_settings(&mut self) -> FromAnnex {
        self.maker.note_written();
        FromAnnex::Settings(View::Gallery, self.settings().to_string())
    }

    /// Returns the positions of the boards of the gallery that are shown, the first first.
    pub fn shown(&self) -> Vec<usize> {
        let figures = self.known.all();
        figures.map_or_else(Vec::new, |figures| self.choice.of(gallery::all(), figures))
    }
}

fn refuse(key: &str, value: Option<&str>) -> FromAnnex {
    FromAnnex::Refused {
        key: key.into(),
        found: value.unwrap_or_default().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::state::State as _;
    use super::*;

    fn told(hash: &str) -> (State, Vec<FromAnnex>) {
        let mut state = State::default();
        let says = state.hear(ToAnnex::Link(hash.into()));
        (state, says)
    }

    #[test]
    fn a_link_opens_a_view_and_views_stay() {
        let (mut state, says) = told("#v=1&view=scale");
        assert_eq!((state.view, says), (Some(View::Scale), vec![]));
        state.hear(ToAnnex::Link("#v=1&view=gallery".into()));
        assert_eq!(state.view, Some(View::Gallery));
        assert_eq!(state.opened, [View::Scale, View::Gallery]);
    }

    #[test]
    fn a_board_is_got_by_its_id_and_the_rest_of_the_link_stays() {
        let board = &gallery::all()[0];
        let rest = format!("&g={}&rules=locked&pass=2&cell=r1c1", board.id);
        let (_, says) = told(&format!("#v=1{rest}"));
        let shown = format!("#v=1&p={}{rest}", board.grid);
        assert_eq!(says, [FromAnnex::Show(shown)]);
    }

    #[test]
    fn what_is_chosen_is_told_and_followed() {
        let (mut state, says) = told("#view=gallery&depths=20..22&sort=givens");
        assert!(matches!(
            says[..],
            [FromAnnex::Ask(Kind::Gallery, Ticket(1), Some(_))]
        ));
        assert_eq!(state.choice.depths.from, Some(20));
        let says = state.choose(Choice::default());
        assert_eq!(says, [FromAnnex::Settings(View::Gallery, String::new())]);
        assert_eq!(state.shown(), [0; 0]);
        for figures in gallery::work_out(gallery::all()) {
            let answer = encode(&Answer(figures));
            state.hear(ToAnnex::Answer(Kind::Gallery, Ticket(1), answer));
        }
        assert_eq!(state.shown().len(), gallery::all().len());
    }

    #[test]
    fn what_cannot_be_followed_is_refused_and_goes() {
        let (_, says) = told("#view=gallery&sort=luck&kind=made&foo=1");
        let settings = FromAnnex::Settings(View::Gallery, "kind=made".into());
        assert_eq!(says[..2], [refuse("sort", Some("luck")), settings]);
    }

    #[test]
    fn what_is_lost_can_be_asked_for_again() {
        let (mut state, _) = told("#view=gallery");
        state.hear(ToAnnex::Lost);
        assert_eq!(state.known, Known::Lost);
        let asked = state.ask_for_figures();
        assert!(matches!(
            asked,
            FromAnnex::Ask(Kind::Gallery, Ticket(2), Some(_))
        ));
        let figures = gallery::work_out(&gallery::all()[..1]);
        let late = ToAnnex::Answer(
            Kind::Gallery,
            Ticket(1),
            encode(&Answer(figures[0].clone())),
        );
        state.hear(late);
        assert_eq!(state.known, Known::default());
    }

    #[test]
    fn a_board_that_cannot_be_got_is_refused() {
        let refused = |key: &str, found: &str| refuse(key, Some(found));
        assert_eq!(told("#g=made-nowhere").1, [refused("g", "made-nowhere")]);
        assert_eq!(told("#seed=7&depth=9..7").1, [refused("depth", "9..7")]);
    }
}
