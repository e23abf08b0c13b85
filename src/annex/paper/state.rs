//! The state of the annex: which board is at hand, what is set for worksheets, what is there.

use background::aside::paper::{Answer, Order};
use background::{Kind, Start, Ticket, decode, encode};
use engine::{Method, RuleSet};

use super::pile::{Pile, Progress};
use crate::action::{Annex, Dialog, Lang, View};
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::annex::state;
use crate::link::{LinkState, Pairs};
use crate::model::paper::sheet::{Material, Sheet, Source};
use crate::model::paper::{Look, Motif};
use crate::model::share::{Purpose, Share};
use crate::model::{boards, gallery};

/// The state of the annex.
#[derive(Clone, Debug)]
pub struct State {
    /// The language that was chosen, if one was.
    lang: Option<Lang>,
    /// The link of the page: the board at hand is in it.
    link: LinkState,
    /// Whether the view of the annex is shown.
    pub is_view: bool,
    /// Whether it was shown before: it stays as it was left.
    pub was_opened: bool,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// The link that is made to be shared.
    pub share: Share,
    /// What is set for worksheets.
    pub sheet: Sheet,
    /// What a picture to be saved shows.
    pub motif: Motif,
    /// How many times life-size a PNG is.
    pub scale: usize,
    /// The board at hand.
    here: Pile,
    /// The boards of a worksheet that come from elsewhere.
    others: Pile,
    /// Which pile the background works on, by the number of its order.
    running: Option<(Which, Ticket)>,
    last_ticket: Ticket,
}

/// Which boards.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Which {
    /// The board at hand.
    Here,
    /// Those of a worksheet that come from elsewhere.
    Others,
}

impl Default for State {
    fn default() -> Self {
        Self {
            lang: None,
            link: LinkState::default(),
            is_view: false,
            was_opened: false,
            dialog: None,
            share: Share::default(),
            sheet: Sheet::default(),
            motif: Motif::Both,
            scale: 2,
            here: Pile::default(),
            others: Pile::default(),
            running: None,
            last_ticket: Ticket::default(),
        }
    }
}

impl state::State for State {
    const ANNEX: Annex = Annex::Paper;

    fn lang(&self) -> Option<Lang> {
        self.lang
    }

    fn hear(&mut self, message: ToAnnex) -> Vec<FromAnnex> {
        match message {
            ToAnnex::Link(hash) => self.follow(LinkState::read(&hash)),
            ToAnnex::Own(bytes) => {
                self.dialog = decode(&bytes);
                if self.dialog == Some(Dialog::Share) {
                    self.share = self.share.again(self.link.clone());
                }
                self.ask()
            }
            ToAnnex::Left => {
                self.is_view = false;
                self.dialog = None;
                Vec::new()
            }
            ToAnnex::Answer(Kind::Paper, ticket, bytes) => self.take(ticket, &bytes),
            ToAnnex::Answer(..) => Vec::new(),
            ToAnnex::Lost => {
                if let Some((which, _)) = self.running.take() {
                    self.pile_mut(which).progress = Progress::Lost;
                }
                Vec::new()
            }
        }
    }
}

impl State {
    /// Returns the boards of a kind, as far as they are there.
    pub const fn pile(&self, which: Which) -> &Pile {
        match which {
            Which::Here => &self.here,
            Which::Others => &self.others,
        }
    }

    const fn pile_mut(&mut self, which: Which) -> &mut Pile {
        match which {
            Which::Here => &mut self.here,
            Which::Others => &mut self.others,
        }
    }

    /// Returns which boards stand on the worksheet.
    pub fn on_sheet(&self) -> Which {
        match self.sheet.source {
            Source::Here => Which::Here,
            Source::Offered | Source::Gallery => Which::Others,
        }
    }

    /// Changes what is set for worksheets.
    pub fn set(&mut self, change: impl FnOnce(&mut Sheet)) -> Vec<FromAnnex> {
        change(&mut self.sheet);
        let mut says = vec![self.settings()];
        says.extend(self.ask());
        says
    }

    /// Changes what is chosen to be shared.
    pub fn choose(&mut self, change: impl FnOnce(&mut Share)) -> Vec<FromAnnex> {
        change(&mut self.share);
        self.ask()
    }

    /// Returns whether something for a note is made in the dialog: words and a picture of the board go with
    /// it.
    pub fn is_for_note(&self) -> bool {
        self.dialog == Some(Dialog::Share) && self.share.purpose == Purpose::Note
    }

    /// Closes the dialog.
    pub fn close(&mut self) -> Vec<FromAnnex> {
        self.dialog = None;
        let mut says = vec![FromAnnex::Call(Annex::Paper, false)];
        // A note may have wanted the board under other rules.
        says.extend(self.ask());
        says
    }

    /// Asks once more for what was lost.
    pub fn ask_again(&mut self) -> Vec<FromAnnex> {
        for pile in [&mut self.here, &mut self.others] {
            if pile.progress == Progress::Lost {
                pile.progress = Progress::Idle;
            }
        }
        self.ask()
    }

    fn settings(&self) -> FromAnnex {
        FromAnnex::Settings(View::Teach, self.sheet.write().to_string())
    }

    fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        self.lang = link.lang;
        self.is_view = link.view == Some(View::Teach);
        self.was_opened |= self.is_view;
        let mut says = Vec::new();
        if self.is_view {
            let (sheet, refused) = Sheet::read(&link.extra);
            self.sheet = sheet;
            says.extend(refused.into_iter().map(|key| FromAnnex::Refused {
                key: key.to_owned(),
                found: link.extra.get(key).unwrap_or_default().to_owned(),
            }));
            // Keys that nobody knows go, and so do values that cannot be followed.
            if self.sheet.write() != link.extra {
                says.push(self.settings());
            }
        }
        self.link = link;
        says.extend(self.ask());
        says
    }

    fn take(&mut self, ticket: Ticket, bytes: &[u8]) -> Vec<FromAnnex> {
        let Some((which, running)) = self.running else {
            return Vec::new();
        };
        let answer = decode::<Answer>(bytes).filter(|_| running == ticket);
        if answer.is_some_and(|answer| self.pile_mut(which).take(answer)) {
            self.running = None;
            return self.ask();
        }
        Vec::new()
    }

    /// Asks the background for what is wanted and not there, one pile after the other.
    fn ask(&mut self) -> Vec<FromAnnex> {
        let (wants_here, wants_others) = self.wants();
        if wants_here {
            let order = self.order_of_here();
            self.here.want(order, self.link.origin.clone());
        }
        if wants_others {
            self.others
                .want(order_of_others(&self.sheet), Pairs::default());
        }
        let is_stale = |(which, _): (Which, Ticket)| self.pile(which).progress != Progress::Working;
        if self.running.is_some_and(|running| !is_stale(running)) {
            return Vec::new();
        }
        self.running = None;
        for (which, is_wanted) in [(Which::Here, wants_here), (Which::Others, wants_others)] {
            let order = self.pile(which).order_to_give().filter(|_| is_wanted);
            if let Some(order) = order.map(encode) {
                let ticket = Ticket(self.last_ticket.0 + 1);
                self.last_ticket = ticket;
                self.running = Some((which, ticket));
                self.pile_mut(which).progress = Progress::Working;
                return vec![FromAnnex::Ask(Kind::Paper, ticket, Some(order))];
            }
        }
        Vec::new()
    }

    /// Returns whether the board at hand is wanted, and whether those from elsewhere are.
    fn wants(&self) -> (bool, bool) {
        let is_on = |material| self.is_view && self.sheet.material == material;
        let is_sheet_of_here = is_on(Material::Sheet) && self.on_sheet() == Which::Here;
        (
            self.dialog == Some(Dialog::Save)
                || self.is_for_note()
                || is_on(Material::Save)
                || is_sheet_of_here,
            is_on(Material::Sheet) && !is_sheet_of_here,
        )
    }

    fn order_of_here(&self) -> Order {
        let default = || boards::find(boards::DEFAULT).map(|board| board.grid.clone());
        let grid = self.link.grid.clone().or_else(default);
        let start = Start {
            grid: grid.unwrap_or_else(|| engine::Grid::empty(engine::Shape::CLASSIC)),
            struck: self.link.struck.clone(),
        };
        let method = Method {
            rules: if self.is_for_note() {
                self.share.rules
            } else {
                self.link.rules.unwrap_or_default()
            },
            uniqueness: self.link.uniqueness,
            finish: self.link.finish.unwrap_or_default(),
        };
        Order::of_one(start, method)
    }
}

/// Returns the order for the boards of a worksheet that come from elsewhere.
fn order_of_others(sheet: &Sheet) -> Order {
    let singles = |grid: &engine::Grid| (Start::from(grid.clone()), RuleSet::default().into());
    match sheet.source {
        Source::Gallery => Order {
            boards: gallery::all()
                .iter()
                .map(|board| singles(&board.grid))
                .collect(),
            has_record: false,
            depths: Some(sheet.depths),
            most: sheet.n_boards,
        },
        Source::Here | Source::Offered => Order {
            boards: boards::all()
                .iter()
                .map(|board| singles(&board.grid))
                .collect(),
            has_record: false,
            depths: None,
            most: boards::all().len(),
        },
    }
}

/// What a picture to be saved can show.
pub const MOTIFS: [Motif; 4] = [
    Motif::Both,
    Motif::Board(Look::Passes),
    Motif::Graph,
    Motif::Board(Look::Blank),
];
