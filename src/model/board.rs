//! The board: what each cell shows.

use engine::{Candidate, Cell, Digit, DigitSet, Fault, Grid, House, HouseKind, Proof, Shape};

use super::analysis::Analysis;
use super::focus::{Focus, Relation};
use super::inspector;
use super::overlay::Overlay;
use super::subject::Subject;
use crate::state::Session;

/// What a cell shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CellView {
    /// The cell.
    pub cell: Cell,
    /// Its state at the cursor.
    pub state: CellState,
    /// The digit it shows.
    pub digit: Option<Digit>,
    /// The pass that fills it, whether or not the cursor is there yet.
    pub pass: Option<usize>,
    /// Candidates, where they are asked for and the cell is open.
    pub candidates: Option<Candidates>,
    /// How it relates to the cell in focus.
    pub relation: Relation,
    /// Whether it is the cell that is explained.
    pub is_selected: bool,
    /// Whether it belongs to the house that explains the selected cell.
    pub is_in_house: bool,
    /// Whether it was open then and could not take the digit of the selected cell.
    pub is_blocked: bool,
    /// Whether it lies on the longest chain that is shown.
    pub is_critical: bool,
}

/// The candidates of an open cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Candidates {
    /// Those left.
    pub left: DigitSet,
    /// Those that steps removed and no digit takes away.
    pub removed: DigitSet,
    /// Those that the selected step is about to remove.
    pub doomed: DigitSet,
}

/// The state of a cell at the cursor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CellState {
    /// A given.
    Given,
    /// What the world assumes.
    Assumed,
    /// Filled by a step.
    Filled,
    /// Filled by a later step.
    Waiting,
    /// No step fills it.
    Open,
    /// A given that contradicts another.
    Wrong,
}

impl CellState {
    /// Returns the value of the attribute `data-state`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Assumed => "guess",
            Self::Filled => "filled",
            Self::Waiting | Self::Open => "open",
            Self::Wrong => "wrong",
        }
    }
}

/// Returns what the cells show, row by row; `overlay` is that of what is selected.
pub fn cells(session: &Session, focus: &Focus, overlay: &Overlay) -> Vec<CellView> {
    let analysis = &*session.analysis;
    let standing = standing(analysis, session.n_written);
    let why = session.selected.and_then(Subject::cell);
    let why = why.zip(analysis.solved());
    let why = why.and_then(|(cell, solved)| inspector::Why::of(solved, cell));
    let selected = session
        .selected
        .and_then(|subject| analysis.step_of(subject));
    let doomed = selected.map_or(&[][..], engine::Step::eliminations);
    let view = |cell: Cell| {
        let step = analysis.solved().and_then(|solved| solved.step_of(cell));
        let digit = standing.grid.get(cell);
        let is_asked = session.has_candidates || overlay.touches(cell);
        CellView {
            cell,
            state: state_of(analysis, digit, cell),
            digit,
            pass: step.map(|step| step.pass),
            candidates: (is_asked && digit.is_none()).then(|| standing.marks(cell, doomed)),
            relation: focus.relation(cell, step.map(|step| step.id)),
            is_selected: session.selected == Some(Subject::Cell(cell)),
            is_in_house: why.as_ref().is_some_and(|why| why.has_in_house(cell)),
            is_blocked: why.as_ref().is_some_and(|why| why.is_blocked(cell)),
            is_critical: analysis
                .solved()
                .zip(step)
                .is_some_and(|(solved, step)| solved.is_on_longest_chain(step.id)),
        }
    };
    Cell::all(analysis.shape()).map(view).collect()
}

/// The board as it stands after some steps.
pub struct Standing {
    /// The digits.
    pub grid: Grid,
    /// By cell index: the digits removed other than by a placed digit.
    removed: Vec<DigitSet>,
}

/// Returns the board as it stands after so many steps.
pub fn standing(analysis: &Analysis, n_written: usize) -> Standing {
    match analysis.solved() {
        Some(solved) => Standing::of(&solved.proof, n_written),
        None => Standing::at_start(analysis.start.grid.clone()),
    }
}

impl Standing {
    /// Returns the board as it stands after so many steps of a proof.
    pub fn of(proof: &Proof, n_written: usize) -> Self {
        let shape = proof.puzzle.shape();
        let mut standing = Self::at_start(proof.puzzle.grid().clone());
        let mut remove =
            |gone: Candidate| standing.removed[gone.cell.index(shape)].insert(gone.digit);
        proof.puzzle.struck_candidates().for_each(&mut remove);
        for step in proof.steps.iter().take(n_written) {
            step.eliminations().iter().copied().for_each(&mut remove);
            if let Some(Candidate { cell, digit }) = step.placement() {
                standing.grid.set(cell, Some(digit));
            }
        }
        standing
    }

    fn at_start(grid: Grid) -> Self {
        let removed = vec![DigitSet::EMPTY; grid.shape().n_cells()];
        Self { grid, removed }
    }

    /// Returns the digits left for an open cell.
    pub fn candidates(&self, cell: Cell) -> DigitSet {
        let removed = self.removed[cell.index(self.grid.shape())];
        candidates(&self.grid, cell).difference(removed)
    }

    fn marks(&self, cell: Cell, doomed: &[Candidate]) -> Candidates {
        let all = candidates(&self.grid, cell);
        let left = self.candidates(cell);
        let doomed = doomed.iter().filter(|gone| gone.cell == cell);
        let doomed: DigitSet = doomed.map(|gone| gone.digit).collect();
        Candidates {
            left,
            removed: all.difference(left),
            doomed: doomed.intersection(left),
        }
    }
}

fn state_of(analysis: &Analysis, written: Option<Digit>, cell: Cell) -> CellState {
    let is_given = analysis.start.grid.get(cell).is_some();
    match &analysis.result {
        Err(faults) if faults.0.iter().any(|fault| has_cell(fault, cell)) => CellState::Wrong,
        _ if analysis.is_assumed(cell) => CellState::Assumed,
        _ if is_given => CellState::Given,
        _ if written.is_some() => CellState::Filled,
        Ok(solved) if solved.step_of(cell).is_some() => CellState::Waiting,
        _ => CellState::Open,
    }
}

fn has_cell(fault: &Fault, cell: Cell) -> bool {
    match fault {
        Fault::DigitTooGreat { cell: at, .. } => *at == cell,
        Fault::Repeated { cells, .. } => cells.contains(&cell),
    }
}

/// Returns the digits no peer of the cell holds.
pub fn candidates(grid: &Grid, cell: Cell) -> DigitSet {
    let shape = grid.shape();
    let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
    let houses = kinds.map(|kind| House::of_cell(kind, cell, shape));
    let seen = houses.into_iter().flat_map(|house| house.cells(shape));
    DigitSet::all(shape.size()).difference(seen.filter_map(|peer| grid.get(peer)).collect())
}

/// Returns where the keyboard goes from a cell; it stops at the edge.
pub fn neighbor(cell: Cell, shape: Shape, key: GridKey) -> Cell {
    let last = shape.size() - 1;
    let (row, column) = (cell.row(), cell.column());
    let (row, column) = match key {
        GridKey::Left => (row, column.saturating_sub(1)),
        GridKey::Right => (row, (column + 1).min(last)),
        GridKey::Up => (row.saturating_sub(1), column),
        GridKey::Down => ((row + 1).min(last), column),
        GridKey::RowStart => (row, 0),
        GridKey::RowEnd => (row, last),
        GridKey::First => (0, 0),
        GridKey::Last => (last, last),
    };
    Cell::new(row, column).unwrap_or(cell)
}

/// A key that moves about the board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GridKey {
    /// One cell to the left.
    Left,
    /// One cell to the right.
    Right,
    /// One cell up.
    Up,
    /// One cell down.
    Down,
    /// The first cell of the row.
    RowStart,
    /// The last cell of the row.
    RowEnd,
    /// The first cell of the board.
    First,
    /// The last cell of the board.
    Last,
}

impl GridKey {
    /// Reads the name of a key as the browser gives it.
    pub fn read(key: &str, has_control: bool) -> Option<Self> {
        Some(match (key, has_control) {
            ("ArrowLeft", false) => Self::Left,
            ("ArrowRight", false) => Self::Right,
            ("ArrowUp", false) => Self::Up,
            ("ArrowDown", false) => Self::Down,
            ("Home", false) => Self::RowStart,
            ("End", false) => Self::RowEnd,
            ("Home", true) => Self::First,
            ("End", true) => Self::Last,
            _ => return None,
        })
    }
}

/// Returns the classes of a cell: the strong lines run along the boxes.
pub fn class(cell: Cell, shape: Shape) -> &'static str {
    let is_right = (cell.column() + 1).is_multiple_of(shape.box_columns());
    let is_bottom = (cell.row() + 1).is_multiple_of(shape.box_rows());
    match (is_right, is_bottom) {
        (true, true) => "cell box-right box-bottom",
        (true, false) => "cell box-right",
        (false, true) => "cell box-bottom",
        (false, false) => "cell",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::LinkState;

    fn views(hash: &str) -> Vec<CellView> {
        let session = Session::open(&LinkState::read(hash));
        let focus = Focus::on(&session.analysis, session.selected);
        let overlay = Overlay::of(&session.analysis, session.selected);
        cells(&session, &focus, &overlay)
    }

    fn count(views: &[CellView], state: CellState) -> usize {
        views.iter().filter(|view| view.state == state).count()
    }

    #[test]
    fn cells_wait_until_the_cursor_passes_them() {
        let views = views("#pass=2");
        assert_eq!(count(&views, CellState::Given), 24);
        assert_eq!(count(&views, CellState::Filled), 5);
        assert_eq!(count(&views, CellState::Waiting), 52);
        assert!(
            views
                .iter()
                .all(|view| view.digit.is_none() || view.pass.unwrap_or(0) <= 2)
        );
    }

    #[test]
    fn clashing_givens_are_wrong_and_the_rest_stays() {
        let views = views("#p=11..............");
        assert_eq!(count(&views, CellState::Wrong), 2);
        assert_eq!(count(&views, CellState::Open), 14);
    }

    #[test]
    fn the_keyboard_stops_at_the_edge() {
        let shape = Shape::CLASSIC;
        let at = |name: &str| name.parse::<Cell>().unwrap();
        assert_eq!(neighbor(at("r1c1"), shape, GridKey::Up), at("r1c1"));
        assert_eq!(neighbor(at("r9c9"), shape, GridKey::Right), at("r9c9"));
        assert_eq!(neighbor(at("r4c5"), shape, GridKey::RowEnd), at("r4c9"));
        assert_eq!(neighbor(at("r4c5"), shape, GridKey::Last), at("r9c9"));
        assert_eq!(neighbor(at("r4c5"), shape, GridKey::Left), at("r4c4"));
    }

    #[test]
    fn candidates_are_what_no_peer_holds() {
        let grid = engine::notation::read_one("12..34..........", &Default::default())
            .unwrap()
            .grid;
        let digits: String = candidates(&grid, "r1c3".parse().unwrap())
            .map(|d| d.to_char())
            .collect();
        assert_eq!(digits, "34");
    }
}
