//! The state of the page: plain data, changed by actions alone.

use std::sync::Arc;

use background::{BoardFigures, Count, Paste, Start};
use engine::proof::Standing;
use engine::{Cell, Digit, Finish, Grid, Method, Proof, RuleSet, StepId};

use crate::action::{
    Action, Annex, Clock, Dialog, Direction, GraphMode, Lang, Presence, Speed, Theme, View,
};
use crate::link::{LinkState, Notice, Pairs, Part};
use crate::model::analysis::Analysis;
use crate::model::boards;
use crate::model::lesson::Target;
use crate::model::rungs::Rungs;
use crate::model::subject::Subject;

/// How many boards can be taken back.
const MAX_UNDO: usize = 200;

/// The state of the page.
#[derive(Clone, Debug)]
pub struct Session {
    /// What the page is about.
    pub view: View,
    /// The figures of the board, as the machines see it; nothing where they do not run, or nothing
    /// is known yet.
    pub figures: Option<BoardFigures>,
    /// The board, worked out.
    pub analysis: Arc<Analysis>,
    /// Steps written so far: the position in time.
    pub n_written: usize,
    /// What one tick of the clock writes.
    pub clock: Clock,
    /// How fast the clock runs.
    pub speed: Speed,
    /// Whether the clock runs.
    pub is_playing: bool,
    /// The cell or elimination that is explained.
    pub selected: Option<Subject>,
    /// What is under the pointer or the keyboard.
    pub hovered: Option<Subject>,
    /// What a word of the lesson points at, if it is more than one cell.
    pub light: Option<Target>,
    /// What was, the last time anything was.
    last_hovered: Option<Subject>,
    /// Whether all but what lights up, with its premises, is dimmed.
    pub is_spotlit: bool,
    /// How the graph is drawn.
    pub graph: GraphMode,
    /// Whether digits can be typed into the board.
    pub is_editing: bool,
    /// Whether open cells show their candidates.
    pub has_candidates: bool,
    /// The language that was chosen, if one was.
    pub lang: Option<Lang>,
    /// The colors.
    pub theme: Theme,
    /// Parts of the page a link asked to leave out.
    pub hidden: Vec<Part>,
    /// What the visitor should know about the link that was opened.
    pub notices: Vec<Notice>,
    /// The text that is typed or pasted as a board.
    pub typed: String,
    /// What it is read as.
    pub paste: Paste,
    /// How many solutions the board has.
    pub count: Count,
    /// What each rule set makes of the board, as far as it is known.
    pub rungs: Rungs,
    /// How far the proof that is waited for has come, if it takes long.
    pub proving: Option<Standing>,
    /// Whether what was asked of the background is lost.
    pub is_lost: bool,
    /// Where the annexes are.
    pub presence: [Presence; Annex::ALL.len()],
    /// The annexes that were called beside the view.
    called: [bool; Annex::ALL.len()],
    /// The dialog of the annex of paper that was opened over the view.
    pub dialog: Option<Dialog>,
    /// A link whose board has still to be got, by the annex of the boards.
    pub wanted: Option<Box<LinkState>>,
    /// Where the board comes from, as long as it is the same.
    origin: Pairs,
    /// What the annexes have set, by view.
    extras: [Pairs; View::ALL.len()],
    /// What a link asked for that waits for the proof.
    awaited: Option<LinkState>,
    /// Boards that can be brought back, the latest last.
    undo: Vec<Start>,
    /// Boards that were taken back, the latest last.
    redo: Vec<Start>,
}

impl Session {
    /// Returns the state of a page opened without a link.
    pub fn new() -> Self {
        Self::at(Analysis::of(boards::default_grid(), Method::default()))
    }

    /// Returns the state of a page that shows this board and nothing else has happened to.
    fn at(analysis: Arc<Analysis>) -> Self {
        Self {
            view: View::default(),
            figures: None,
            n_written: analysis.n_steps(),
            analysis,
            clock: Clock::default(),
            speed: Speed::default(),
            is_playing: false,
            selected: None,
            hovered: None,
            light: None,
            last_hovered: None,
            is_spotlit: false,
            graph: GraphMode::default(),
            is_editing: false,
            has_candidates: false,
            lang: None,
            theme: Theme::default(),
            hidden: Vec::new(),
            notices: Vec::new(),
            typed: String::new(),
            paste: Paste::default(),
            count: Count::default(),
            rungs: Rungs::default(),
            proving: None,
            is_lost: false,
            presence: Default::default(),
            called: Default::default(),
            dialog: None,
            wanted: None,
            origin: Pairs::default(),
            extras: Default::default(),
            awaited: None,
            undo: Vec::new(),
            redo: Vec::new(),
        }
    }

    /// Returns the state of a page opened with a link.
    pub fn open(link: &LinkState) -> Self {
        let mut session = Self::new();
        session.follow(link);
        session
    }

    /// Changes the state as the action says.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Show(start) => {
                self.is_editing = false;
                self.change_board(start);
            }
            Action::Clear(shape) => {
                self.change_board(Grid::empty(shape).into());
                self.is_editing = true;
            }
            Action::Write(cell, digit) => self.write(cell, digit),
            Action::Undo => self.travel(Direction::Back),
            Action::Redo => self.travel(Direction::Forward),
            Action::SetRules(rules) => self.set_method(Method {
                rules,
                ..self.analysis.method
            }),
            Action::SetFinish(finish) => self.set_method(Method {
                finish,
                ..self.analysis.method
            }),
            Action::SetUniqueness(uniqueness) => self.set_method(Method {
                uniqueness,
                ..self.analysis.method
            }),
            Action::Enter(step) => self.enter(step),
            Action::Leave => self.leave(),
            Action::GoToPass(pass) => self.n_written = self.n_steps_after(pass),
            Action::Step(direction) => self.step(direction),
            Action::Jump(direction) => self.jump(direction),
            Action::SetPlaying(is_playing) => self.set_playing(is_playing),
            Action::Tick => self.tick(),
            Action::SetClock(clock) => self.clock = clock,
            Action::SetSpeed(speed) => self.speed = speed,
            Action::Select(subject) => self.select(subject),
            Action::Hover(subject) => self.hover(subject),
            Action::Light(target) => {
                let cell = target.as_ref().and_then(Target::cell);
                self.hover(cell.map(Subject::Cell));
                self.light = target.filter(|_| cell.is_none());
            }
            Action::SetSpotlight(is_spotlit) => self.is_spotlit = is_spotlit,
            Action::SetGraph(graph) => self.graph = graph,
            Action::SetEditing(is_editing) => self.is_editing = is_editing,
            Action::SetCandidates(has_candidates) => self.has_candidates = has_candidates,
            Action::SetView(view) => {
                self.go_to_view(view);
                self.wanted = None;
                self.is_playing = false;
            }
            Action::OpenDialog(dialog) => {
                self.dialog = Some(dialog);
                self.called[Annex::Paper as usize] = true;
            }
            Action::SetCalled(annex, is_called) => {
                self.called[annex as usize] = is_called;
                if annex == Annex::Paper {
                    self.dialog = None;
                }
            }
            Action::Reach(annex, presence) => self.presence[annex as usize] = presence,
            Action::SetExtra(view, extra) => {
                self.extras[view as usize] = extra;
                let is_open = !self.is_predicting();
                self.is_playing &= is_open;
                self.is_editing &= is_open;
            }
            Action::Refuse(notice) => self.refuse(notice),
            Action::Figured(figures) => self.figures = figures,
            Action::Speak(lang) => self.lang = Some(lang),
            Action::SetTheme(theme) => self.theme = theme,
            Action::Dismiss(index) => {
                if index < self.notices.len() {
                    self.notices.remove(index);
                }
            }
            Action::Type(text) => {
                if text.is_empty() {
                    self.paste = Paste::Nothing;
                }
                self.typed = text;
            }
            Action::Read(paste) => self.paste = *paste,
            Action::Counted(count) => self.count = count,
            Action::Climbed(rung) => self.rungs.add(rung),
            Action::Proving(standing) => self.proving = Some(standing),
            Action::Passed(proof) | Action::Proved(proof) => self.take_proof(*proof),
            Action::GiveUp => self.give_up(),
            Action::Lost => self.lose(),
            Action::Open(link) => {
                *self = Self {
                    typed: std::mem::take(&mut self.typed),
                    paste: std::mem::take(&mut self.paste),
                    count: self.count,
                    figures: self.figures,
                    extras: std::mem::take(&mut self.extras),
                    view: self.view,
                    presence: self.presence,
                    called: self.called,
                    rungs: std::mem::take(&mut self.rungs),
                    undo: std::mem::take(&mut self.undo),
                    redo: std::mem::take(&mut self.redo),
                    lang: self.lang,
                    theme: self.theme,
                    has_candidates: self.has_candidates,
                    clock: self.clock,
                    speed: self.speed,
                    // A link to the same board, such as one out of a world, needs no new proof.
                    ..Self::at(Arc::clone(self.analysis.real()))
                };
                self.follow(&link);
            }
        }
    }

    fn hover(&mut self, subject: Option<Subject>) {
        self.hovered = subject.filter(|&subject| self.analysis.has(subject));
        self.last_hovered = self.hovered.or(self.last_hovered);
    }

    /// Returns whether an annex is to be seen: in its view, or where it was called.
    pub fn shows(&self, annex: Annex) -> bool {
        let is_needed = annex == Annex::Class && self.is_predicting();
        self.view.annex() == Some(annex) || self.called[annex as usize] || is_needed
    }

    /// Returns whether the board is predicted: it is shown by the annex then, and nothing here tells what
    /// the page knows of it.
    pub fn is_predicting(&self) -> bool {
        self.view == View::Explore && self.extras[View::Explore as usize].is_prediction()
    }

    /// Goes to a view. Whoever was called beside the one before goes with it.
    fn go_to_view(&mut self, view: View) {
        if view != self.view {
            self.called = Default::default();
            self.dialog = None;
        }
        self.hidden = self.hidden_in(view);
        self.view = view;
    }

    /// Returns the parts that are left out in a view. What a scene of the lesson leaves out is there
    /// again where the lesson is left.
    fn hidden_in(&self, view: View) -> Vec<Part> {
        let is_left = self.view == View::Learn && view != View::Learn;
        if is_left {
            Vec::new()
        } else {
            self.hidden.clone()
        }
    }

    /// Returns how many passes are over at the cursor.
    pub fn n_passes_done(&self) -> usize {
        let solved = self.analysis.solved();
        solved.map_or(0, |solved| solved.n_passes_after(self.n_written))
    }

    /// Returns whether everything that can be derived is written.
    pub fn is_at_end(&self) -> bool {
        self.n_written == self.analysis.n_steps()
    }

    /// Returns what lights up with its cone: what is pointed at, or else what is selected. A spotlight
    /// stays on what is selected, or where it was pointed at last.
    pub fn lit(&self) -> Option<Subject> {
        if self.is_spotlit {
            self.selected.or(self.hovered).or(self.last_hovered)
        } else {
            self.hovered.or(self.selected)
        }
    }

    /// Returns whether a change of the board can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Returns whether something was taken back.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Returns whether a pass is half written.
    pub fn is_between(&self) -> bool {
        self.n_steps_after(self.n_passes_done()) != self.n_written
    }

    fn n_steps_after(&self, pass: usize) -> usize {
        let solved = self.analysis.solved();
        solved.map_or(0, |solved| solved.n_steps_after(pass))
    }

    fn change_board(&mut self, start: Start) {
        let before = self.analysis.real().start.clone();
        if start != before {
            self.undo.push(before);
            if self.undo.len() > MAX_UNDO {
                self.undo.remove(0);
            }
            self.redo.clear();
        }
        self.analyze(start, self.analysis.method);
    }

    fn set_method(&mut self, method: Method) {
        self.analyze(self.analysis.real().start.clone(), method);
    }

    /// Works a board out and looks at its end; what does not fit the board is let go.
    fn analyze(&mut self, start: Start, method: Method) {
        let real = self.analysis.real();
        let is_same = start == real.start;
        if is_same && method == real.method && self.analysis.outside.is_none() {
            return;
        }
        if !is_same || method.uniqueness != real.method.uniqueness {
            self.rungs = Rungs::default();
        }
        let shape = start.grid.shape();
        let analysis = if is_same {
            real.under(method)
        } else {
            Analysis::of(start, method)
        };
        self.look_at(analysis);
        self.awaited = None;
        if is_same {
            self.selected = self.selected.filter(|subject| subject.cell().is_some());
        } else {
            self.count = Count::Searching;
            self.origin = Pairs::default();
            let is_kept = |cell: Cell| self.is_editing && cell.is_on(shape);
            self.selected = self
                .selected
                .filter(|subject| subject.cell().is_some_and(is_kept));
        }
    }

    /// Puts a board, worked out, before the visitor, at its end.
    fn look_at(&mut self, analysis: Arc<Analysis>) {
        self.analysis = analysis;
        self.n_written = self.analysis.n_steps();
        self.is_playing = false;
        self.hovered = None;
        self.light = None;
        self.last_hovered = None;
        self.proving = None;
        self.is_lost = false;
    }

    /// Waits no longer for a proof, and stays with the one that is shown.
    fn give_up(&mut self) {
        if let Some(analysis) = self.analysis.given_up() {
            self.look_at(analysis);
            self.awaited = None;
        }
    }

    /// Nothing more comes of what was asked of the background.
    fn lose(&mut self) {
        self.is_lost = true;
        if self.count == Count::Searching {
            self.count = Count::GivenUp;
        }
    }

    /// Takes a proof that was worked on meanwhile, if it is still one that is waited for: the whole
    /// one, or as far as passes go.
    fn take_proof(&mut self, proof: Proof) {
        let Method {
            rules, uniqueness, ..
        } = self.analysis.method;
        let is_asked = self.analysis.is_pending
            && (proof.method.rules, proof.method.uniqueness) == (rules, uniqueness)
            && self.analysis.start.puzzle().as_ref() == Ok(&proof.puzzle);
        if is_asked {
            self.look_at(self.analysis.with_proof(proof));
            if !self.analysis.is_pending
                && let Some(link) = self.awaited.take()
            {
                self.follow_cursor(&link);
            }
        }
    }

    fn enter(&mut self, step: StepId) {
        if let Some(inside) = self.analysis.enter(step) {
            self.look_at(inside);
            self.selected = None;
            self.is_editing = false;
        }
    }

    fn leave(&mut self) {
        if let Some(outside) = self.analysis.outside.clone() {
            self.look_at(outside.analysis);
            self.select(Some(Subject::Step(outside.step)));
        }
    }

    /// Selects a subject. An elimination is shown at the moment before its pass.
    fn select(&mut self, subject: Option<Subject>) {
        self.selected = subject.filter(|&subject| self.analysis.has(subject));
        if let Some(Subject::Step(_)) = self.selected
            && let Some(step) = self
                .selected
                .and_then(|subject| self.analysis.step_of(subject))
        {
            self.is_playing = false;
            self.n_written = self.n_steps_after(step.pass - 1);
        }
    }

    fn write(&mut self, cell: Cell, digit: Option<Digit>) {
        let size = self.analysis.shape().size();
        if self.is_editing && digit.is_none_or(|digit| digit.value() <= size) {
            let mut start = self.analysis.real().start.clone();
            start.grid.set(cell, digit);
            self.change_board(start);
        }
    }

    fn travel(&mut self, direction: Direction) {
        let (from, to) = match direction {
            Direction::Back => (&mut self.undo, &mut self.redo),
            Direction::Forward => (&mut self.redo, &mut self.undo),
        };
        if let Some(start) = from.pop() {
            to.push(self.analysis.real().start.clone());
            self.analyze(start, self.analysis.method);
        }
    }

    fn step(&mut self, direction: Direction) {
        let n_steps = self.analysis.n_steps();
        self.n_written = match (self.clock, direction) {
            (Clock::Serial, Direction::Forward) => (self.n_written + 1).min(n_steps),
            (Clock::Serial, Direction::Back) => self.n_written.saturating_sub(1),
            (Clock::Parallel, Direction::Forward) => {
                let solved = self.analysis.solved();
                let next = solved.and_then(|solved| solved.next_pass(self.n_written));
                next.map_or(n_steps, |pass| self.n_steps_after(pass))
            }
            (Clock::Parallel, Direction::Back) if self.is_between() => {
                self.n_steps_after(self.n_passes_done())
            }
            (Clock::Parallel, Direction::Back) => {
                self.n_steps_after(self.n_passes_done().saturating_sub(1))
            }
        };
    }

    fn jump(&mut self, direction: Direction) {
        self.is_playing = false;
        self.n_written = match direction {
            Direction::Back => 0,
            Direction::Forward => self.analysis.n_steps(),
        };
    }

    /// Playing from the end starts over: nobody presses play to see nothing move.
    fn set_playing(&mut self, is_playing: bool) {
        self.is_playing = is_playing && self.analysis.n_steps() > 0;
        if self.is_playing && self.is_at_end() {
            self.n_written = 0;
        }
    }

    fn tick(&mut self) {
        if self.is_playing {
            self.step(Direction::Forward);
            self.is_playing = !self.is_at_end();
        }
    }

    fn follow(&mut self, link: &LinkState) {
        self.notices.clone_from(&link.notices);
        self.is_spotlit = link.is_spotlit;
        self.lang = link.lang.or(self.lang);
        self.theme = link.theme.unwrap_or(self.theme);
        if link.is_wanted() {
            self.go_to_view(View::Gallery);
            self.hidden.clone_from(&link.hidden);
            self.wanted = Some(Box::new(link.clone()));
            return;
        }
        let start = link.grid.clone().map(|grid| Start {
            grid,
            struck: link.struck.clone(),
        });
        let start = start.unwrap_or_else(|| boards::default_grid().into());
        let method = Method {
            rules: link.rules.unwrap_or_default(),
            uniqueness: link.uniqueness,
            finish: link.finish.unwrap_or_default(),
        };
        self.analyze(start, method);
        self.origin.clone_from(&link.origin);
        self.go_to_view(link.view.unwrap_or_default());
        self.hidden.clone_from(&link.hidden);
        self.extras[self.view as usize].clone_from(&link.extra);
        self.extras[View::Machines as usize].clone_from(&link.machines);
        self.graph = link.graph.unwrap_or(self.graph);
        self.speed = link.speed.unwrap_or(self.speed);
        if self.analysis.is_pending {
            self.awaited = Some(link.clone());
        } else {
            self.follow_cursor(link);
        }
    }

    /// Tells what an annex cannot follow. If it is the board, the rest of the link is followed.
    fn refuse(&mut self, notice: Notice) {
        match self.wanted.take() {
            Some(mut link) => {
                link.origin = Pairs::default();
                link.notices.push(notice);
                self.follow(&link);
            }
            None => self.notices.push(notice),
        }
    }

    /// Goes where a link points: into worlds, to a step or cell, to a pass.
    fn follow_cursor(&mut self, link: &LinkState) {
        for &step in &link.world {
            if self.analysis.enter(step).is_none() {
                self.notices.push(Notice::NoWorld(step));
                break;
            }
            self.enter(step);
        }
        if let Some(subject) = link.subject {
            self.select(Some(subject));
            if self.selected.is_none() {
                self.notices.push(Notice::NotThere(subject));
            }
        }
        if let Some(pass) = link.pass {
            self.n_written = self.n_steps_after(pass);
            if pass > self.analysis.n_passes() {
                self.notices.push(Notice::PassBeyondEnd {
                    found: pass,
                    last: self.analysis.n_passes(),
                });
            }
        }
        if link.is_playing && !self.is_predicting() {
            self.set_playing(true);
        }
    }

    /// Returns what a link to another view of the same says.
    pub fn to_link_of(&self, view: View) -> LinkState {
        LinkState {
            view: Some(view).filter(|&view| view != View::default()),
            machines: self.told_machines(view),
            extra: self.told_extra(view),
            origin: self.told_origin(view),
            hidden: self.hidden_in(view),
            ..self.to_link()
        }
    }

    /// Returns where a link to a view says that the board comes from. In the gallery most of the keys are
    /// those of the maker of boards.
    fn told_origin(&self, view: View) -> Pairs {
        match view {
            View::Gallery => self.origin.split("g").0,
            _ => self.origin.clone(),
        }
    }

    /// Returns what a link to a view says that is set in it.
    fn told_extra(&self, view: View) -> Pairs {
        match view {
            // It stands in the links to all views.
            View::Machines => Pairs::default(),
            _ => self.extras[view as usize].clone(),
        }
    }

    /// Returns what a link to a view says of the machines. Their clock does not run in other views.
    fn told_machines(&self, view: View) -> Pairs {
        let set = &self.extras[View::Machines as usize];
        match view {
            View::Machines => set.clone(),
            _ => set.split("play").1,
        }
    }

    /// Returns what a link to this picture says.
    pub fn to_link(&self) -> LinkState {
        if let Some(link) = self.wanted.as_deref().or(self.awaited.as_ref()) {
            // What the link asked for is not there yet, and must not be lost.
            return LinkState {
                notices: Vec::new(),
                is_playing: false,
                lang: self.lang,
                theme: Some(self.theme).filter(|&theme| theme != Theme::default()),
                ..link.clone()
            };
        }
        let is_default =
            |grid: &Grid| boards::id_of(grid) == Some(boards::DEFAULT) && self.origin.is_empty();
        let some_unless = |is_default: bool| (!is_default).then_some(());
        let Start { grid, struck } = self.analysis.real().start.clone();
        let method = self.analysis.method;
        LinkState {
            grid: some_unless(is_default(&grid) && struck.is_empty()).map(|()| grid),
            struck,
            origin: self.told_origin(self.view),
            rules: Some(method.rules).filter(|&rules| rules != RuleSet::default()),
            uniqueness: method.uniqueness,
            finish: Some(method.finish).filter(|&finish| finish != Finish::default()),
            world: self.analysis.way_in(),
            view: Some(self.view).filter(|&view| view != View::default()),
            machines: self.told_machines(self.view),
            graph: Some(self.graph).filter(|&graph| graph != GraphMode::default()),
            pass: some_unless(self.is_at_end()).map(|()| self.n_passes_done()),
            subject: self.selected,
            lang: self.lang,
            theme: Some(self.theme).filter(|&theme| theme != Theme::default()),
            speed: Some(self.speed).filter(|&speed| speed != Speed::default()),
            hidden: self.hidden.clone(),
            is_spotlit: self.is_spotlit,
            is_playing: false,
            extra: self.told_extra(self.view),
            notices: Vec::new(),
        }
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests;
