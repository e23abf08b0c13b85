//! The state of the annex: plain data, changed by what the page says and by what a visitor does.

use background::Kind;

use crate::action::View;
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::annex::scale::Scale;
use crate::link::LinkState;
use crate::model::gallery;

/// The state of the annex.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct State {
    /// The view that is shown, one of the annex.
    pub view: Option<View>,
    /// The views that were shown so far: they stay as they were left.
    pub opened: Vec<View>,
    /// The view of scale.
    pub scale: Scale,
}

impl State {
    /// Takes what the page says, and returns what there is to say to it.
    pub fn hear(&mut self, message: ToAnnex) -> Vec<FromAnnex> {
        match message {
            ToAnnex::Link(hash) => self.follow(LinkState::read(&hash)),
            ToAnnex::Answer(Kind::Scale, ticket, bytes) => {
                self.scale.hear(ticket, &bytes);
                Vec::new()
            }
            ToAnnex::Answer(..) => Vec::new(),
            ToAnnex::Lost => {
                self.scale.lose();
                Vec::new()
            }
        }
    }

    fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        let view = link.view.filter(|view| view.is_in_annex());
        let view = view.unwrap_or(View::Gallery);
        self.view = Some(view);
        if !self.opened.contains(&view) {
            self.opened.push(view);
        }
        if link.is_wanted() {
            return vec![get_board(link)];
        }
        match view {
            View::Scale => self.scale.follow(&link.extra),
            _ => Vec::new(),
        }
    }
}

/// Gets the board of a link from its origin: the link with it is shown instead.
fn get_board(link: LinkState) -> FromAnnex {
    let refused = |key: &str| FromAnnex::Refused {
        key: key.into(),
        found: link.origin.get(key).unwrap_or_default().into(),
    };
    let Some(id) = link.origin.get("g") else {
        return refused("seed");
    };
    let Some(board) = gallery::find(id) else {
        return refused("g");
    };
    let link = LinkState {
        grid: Some(board.grid.clone()),
        ..link
    };
    FromAnnex::Show(link.write())
}

#[cfg(test)]
mod tests {
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
        let board = gallery::find("history-jpf-2006").unwrap();
        let (_, says) = told("#g=history-jpf-2006&rules=locked&pass=2&cell=r1c1");
        let shown = format!(
            "#v=1&p={}&g=history-jpf-2006&rules=locked&pass=2&cell=r1c1",
            board.grid
        );
        assert_eq!(says, [FromAnnex::Show(shown)]);
    }

    #[test]
    fn a_board_that_cannot_be_got_is_refused() {
        let refused = |key: &str, found: &str| FromAnnex::Refused {
            key: key.into(),
            found: found.into(),
        };
        assert_eq!(told("#g=made-nowhere").1, [refused("g", "made-nowhere")]);
        assert_eq!(told("#seed=7&depth=9").1, [refused("seed", "7")]);
    }
}
