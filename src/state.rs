//! The state of the page: plain data, changed by actions alone.

use std::sync::Arc;

use engine::{Cell, Digit, Grid, RuleSet, Shape};

use crate::action::{Action, Clock, Count, Direction, GraphMode, Speed, Theme};
use crate::link::{LinkState, Notice, Part};
use crate::model::analysis::Analysis;
use crate::model::boards;

/// How many boards can be taken back.
const MAX_UNDO: usize = 200;

/// The state of the page.
#[derive(Clone, Debug)]
pub struct Session {
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
    /// The cell that is explained.
    pub selected: Option<Cell>,
    /// The cell under the pointer or the keyboard.
    pub hovered: Option<Cell>,
    /// How the graph is drawn.
    pub graph: GraphMode,
    /// Whether digits can be typed into the board.
    pub is_editing: bool,
    /// Whether open cells show their candidates.
    pub has_candidates: bool,
    /// The colors.
    pub theme: Theme,
    /// Parts of the page a link asked to leave out.
    pub hidden: Vec<Part>,
    /// What the visitor should know about the link that was opened.
    pub notices: Vec<Notice>,
    /// How many solutions the board has.
    pub count: Count,
    /// Boards that can be brought back, the latest last.
    undo: Vec<Grid>,
    /// Boards that were taken back, the latest last.
    redo: Vec<Grid>,
}

impl Session {
    /// Returns the state of a page opened without a link.
    pub fn new() -> Self {
        let grid = boards::find(boards::DEFAULT)
            .map_or_else(|| Grid::empty(Shape::CLASSIC), |board| board.grid.clone());
        let analysis = Analysis::of(grid, RuleSet::default());
        Self {
            n_written: analysis.n_steps(),
            analysis,
            clock: Clock::default(),
            speed: Speed::default(),
            is_playing: false,
            selected: None,
            hovered: None,
            graph: GraphMode::default(),
            is_editing: false,
            has_candidates: false,
            theme: Theme::default(),
            hidden: Vec::new(),
            notices: Vec::new(),
            count: Count::default(),
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
            Action::Show(grid) => {
                self.is_editing = false;
                self.change_board(grid);
            }
            Action::Clear(shape) => {
                self.change_board(Grid::empty(shape));
                self.is_editing = true;
            }
            Action::Write(cell, digit) => self.write(cell, digit),
            Action::Undo => self.travel(Direction::Back),
            Action::Redo => self.travel(Direction::Forward),
            Action::SetRules(rules) => self.analyze(self.analysis.grid.clone(), rules),
            Action::GoToPass(pass) => self.n_written = self.n_steps_after(pass),
            Action::Step(direction) => self.step(direction),
            Action::Jump(direction) => self.jump(direction),
            Action::SetPlaying(is_playing) => self.set_playing(is_playing),
            Action::Tick => self.tick(),
            Action::SetClock(clock) => self.clock = clock,
            Action::SetSpeed(speed) => self.speed = speed,
            Action::Select(cell) => self.selected = cell.filter(|&cell| self.is_on_board(cell)),
            Action::Hover(cell) => self.hovered = cell.filter(|&cell| self.is_on_board(cell)),
            Action::SetGraph(graph) => self.graph = graph,
            Action::SetEditing(is_editing) => self.is_editing = is_editing,
            Action::SetCandidates(has_candidates) => self.has_candidates = has_candidates,
            Action::SetTheme(theme) => self.theme = theme,
            Action::Dismiss(index) => {
                if index < self.notices.len() {
                    self.notices.remove(index);
                }
            }
            Action::Counted(count) => self.count = count,
            Action::Open(link) => {
                *self = Self {
                    undo: std::mem::take(&mut self.undo),
                    redo: std::mem::take(&mut self.redo),
                    theme: self.theme,
                    has_candidates: self.has_candidates,
                    clock: self.clock,
                    speed: self.speed,
                    ..Self::new()
                };
                self.follow(&link);
            }
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

    /// Returns whether a change of the board can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Returns whether something was taken back.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    fn is_on_board(&self, cell: Cell) -> bool {
        cell.is_on(self.analysis.shape())
    }

    fn n_steps_after(&self, pass: usize) -> usize {
        let solved = self.analysis.solved();
        solved.map_or(0, |solved| solved.n_steps_after(pass))
    }

    fn change_board(&mut self, grid: Grid) {
        if grid != self.analysis.grid {
            self.undo.push(self.analysis.grid.clone());
            if self.undo.len() > MAX_UNDO {
                self.undo.remove(0);
            }
            self.redo.clear();
        }
        self.analyze(grid, self.analysis.rules);
    }

    /// Works a board out and looks at its end; what does not fit the board is let go.
    fn analyze(&mut self, grid: Grid, rules: RuleSet) {
        let is_same = grid == self.analysis.grid;
        if is_same && rules == self.analysis.rules {
            return;
        }
        self.analysis = Analysis::of(grid, rules);
        self.n_written = self.analysis.n_steps();
        self.is_playing = false;
        self.hovered = None;
        if !is_same {
            self.count = Count::Searching;
            self.selected = self
                .selected
                .filter(|&cell| self.is_editing && self.is_on_board(cell));
        }
    }

    fn write(&mut self, cell: Cell, digit: Option<Digit>) {
        let size = self.analysis.shape().size();
        if self.is_editing && digit.is_none_or(|digit| digit.value() <= size) {
            let mut grid = self.analysis.grid.clone();
            grid.set(cell, digit);
            self.change_board(grid);
        }
    }

    fn travel(&mut self, direction: Direction) {
        let (from, to) = match direction {
            Direction::Back => (&mut self.undo, &mut self.redo),
            Direction::Forward => (&mut self.redo, &mut self.undo),
        };
        if let Some(grid) = from.pop() {
            to.push(self.analysis.grid.clone());
            self.analyze(grid, self.analysis.rules);
        }
    }

    fn step(&mut self, direction: Direction) {
        let n_done = self.n_passes_done();
        let is_between = self.n_steps_after(n_done) != self.n_written;
        self.n_written = match (self.clock, direction) {
            (Clock::Serial, Direction::Forward) => {
                (self.n_written + 1).min(self.analysis.n_steps())
            }
            (Clock::Serial, Direction::Back) => self.n_written.saturating_sub(1),
            (Clock::Parallel, Direction::Forward) => self.n_steps_after(n_done + 1),
            (Clock::Parallel, Direction::Back) if is_between => self.n_steps_after(n_done),
            (Clock::Parallel, Direction::Back) => self.n_steps_after(n_done.saturating_sub(1)),
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
        self.hidden.clone_from(&link.hidden);
        let grid = link
            .grid
            .clone()
            .unwrap_or_else(|| self.analysis.grid.clone());
        self.analyze(grid, link.rules.unwrap_or(self.analysis.rules));
        self.graph = link.graph.unwrap_or(self.graph);
        self.theme = link.theme.unwrap_or(self.theme);
        self.speed = link.speed.unwrap_or(self.speed);
        if let Some(cell) = link.cell {
            if self.is_on_board(cell) {
                self.selected = Some(cell);
            } else {
                self.notices.push(Notice::CellOffBoard(cell));
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
        if link.is_playing {
            self.set_playing(true);
        }
    }

    /// Returns what a link to this picture says.
    pub fn to_link(&self) -> LinkState {
        let is_default = |grid: &Grid| boards::id_of(grid) == Some(boards::DEFAULT);
        let some_unless = |is_default: bool| (!is_default).then_some(());
        LinkState {
            grid: some_unless(is_default(&self.analysis.grid)).map(|()| self.analysis.grid.clone()),
            rules: Some(self.analysis.rules).filter(|&rules| rules != RuleSet::default()),
            graph: Some(self.graph).filter(|&graph| graph != GraphMode::default()),
            pass: some_unless(self.is_at_end()).map(|()| self.n_passes_done()),
            cell: self.selected,
            theme: Some(self.theme).filter(|&theme| theme != Theme::default()),
            speed: Some(self.speed).filter(|&speed| speed != Speed::default()),
            hidden: self.hidden.clone(),
            is_playing: false,
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
