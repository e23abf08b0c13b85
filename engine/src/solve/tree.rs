//! The search: depth first, over boards of any kind.
//!
//! A board with open cells goes two ways, with a candidate placed and with it struck, so no
//! solution is found twice.

/// What became of a board after everything that follows at once was drawn.
pub(super) enum Fate<B> {
    /// It has no solution.
    Conflict,
    /// It is a solution.
    Solved,
    /// Cells are open: try this candidate, then the board without it.
    Open(B),
}

/// A board that a search can branch on.
pub(super) trait Board: Clone {
    /// A candidate to try.
    type Branch: Copy;

    /// Draws what follows at once.
    fn propagate(&mut self) -> Fate<Self::Branch>;

    /// Places the candidate.
    fn place(&mut self, branch: Self::Branch);

    /// Strikes the candidate.
    fn strike(&mut self, branch: Self::Branch);
}

/// A search from one board on.
#[derive(Clone, Debug)]
pub(super) struct Tree<B> {
    /// The board to look at next, or the solution found last.
    board: B,
    /// Whether `board` is still to be looked at.
    is_fresh: bool,
    /// The boards to look at later, the next one last; those from `n_waiting` on are only kept
    /// for their memory.
    waiting: Vec<B>,
    n_waiting: usize,
}

/// What a slice of a search brought.
pub(super) enum Slice {
    /// A solution not found before: the board of the tree.
    Found,
    /// There are no more solutions.
    Exhausted,
    /// The budget is spent.
    Paused,
}

impl<B: Board> Tree<B> {
    pub(super) fn of(board: B) -> Self {
        Self {
            board,
            is_fresh: true,
            waiting: Vec::new(),
            n_waiting: 0,
        }
    }

    /// Returns the solution found last.
    pub(super) fn board(&self) -> &B {
        &self.board
    }

    /// Searches on for the next solution, looking at no more than `budget` boards.
    pub(super) fn next_within(&mut self, budget: usize) -> Slice {
        for _ in 0..budget {
            if !self.is_fresh && !self.resume() {
                return Slice::Exhausted;
            }
            self.is_fresh = false;
            match self.board.propagate() {
                Fate::Conflict => {}
                Fate::Solved => return Slice::Found,
                Fate::Open(branch) => self.branch(branch),
            }
        }
        Slice::Paused
    }

    /// Takes the board that waits since the shortest time; false if none does.
    fn resume(&mut self) -> bool {
        let Some(last) = self.n_waiting.checked_sub(1) else {
            return false;
        };
        self.n_waiting = last;
        std::mem::swap(&mut self.board, &mut self.waiting[last]);
        true
    }

    fn branch(&mut self, branch: B::Branch) {
        match self.waiting.get_mut(self.n_waiting) {
            Some(memory) => memory.clone_from(&self.board),
            None => self.waiting.push(self.board.clone()),
        }
        self.waiting[self.n_waiting].strike(branch);
        self.n_waiting += 1;
        self.board.place(branch);
        self.is_fresh = true;
    }
}
