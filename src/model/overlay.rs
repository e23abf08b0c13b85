//! The pattern of an elimination, drawn over the board: in units of a cell, x to the right, y down.

use engine::{Candidate, Cell, Conflict, House, LinkKind, Outcome, Pattern, Shape, Step};

use super::analysis::Analysis;
use super::arrows::place_of_candidate;
use super::board::standing;
use super::subject::Subject;
use crate::model::fixed::hundredths;

/// What is drawn.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Overlay {
    /// Houses, each as its outline.
    pub houses: Vec<Outline>,
    /// Candidates that make the pattern, each as the middle of a ring.
    pub marks: Vec<Mark>,
    /// Links of a chain.
    pub links: Vec<Line>,
    /// The house or cell that shows a contradiction: left and upper edge, width and height.
    pub conflict: Option<[f64; 4]>,
    /// The cells it is about, for those of which candidates are shown.
    cells: Vec<Cell>,
}

/// The outline of a house.
#[derive(Clone, PartialEq, Debug)]
pub struct Outline {
    /// The house.
    pub house: House,
    /// Left and upper edge, width and height.
    pub rect: [f64; 4],
    /// Whether it needs the digit, or only covers it.
    pub is_base: bool,
}

/// A candidate of the pattern.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Mark {
    /// The candidate.
    pub candidate: Candidate,
    /// Its middle.
    pub at: (f64, f64),
    /// What it is to the pattern.
    pub role: Role,
}

/// What a candidate is to a pattern.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// It makes the pattern.
    Member,
    /// It is a fin of a fish.
    Fin,
    /// It goes.
    Removed,
    /// It is assumed, and goes as its world contradicts.
    Refuted,
}

impl Role {
    /// Returns the value of the attribute `data-role`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Fin => "fin",
            Self::Removed => "removed",
            Self::Refuted => "refuted",
        }
    }
}

/// A link of a chain.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// The line, as the `d` of an SVG path.
    pub path: String,
    /// Whether one of its ends must be true.
    pub is_strong: bool,
}

impl Overlay {
    /// Returns what is drawn for a subject: nothing but for eliminations.
    pub fn of(analysis: &Analysis, subject: Option<Subject>) -> Self {
        let step = subject.and_then(|subject| analysis.step_of(subject));
        match step {
            None if subject.is_none() => Self {
                conflict: conflict(analysis),
                ..Self::default()
            },
            Some(step) if step.placement().is_none() || step.pattern().is_some() => {
                let mut overlay = Self::of_step(step, analysis.shape());
                overlay.keep_candidates(analysis, step.pass);
                overlay
            }
            _ => Self::default(),
        }
    }

    /// Drops marks of candidates that were gone when the pass began.
    fn keep_candidates(&mut self, analysis: &Analysis, pass: usize) {
        let n_before = analysis
            .solved()
            .map_or(0, |solved| solved.n_steps_after(pass - 1));
        let before = standing(analysis, n_before);
        self.marks.retain(|mark| {
            let Candidate { cell, digit } = mark.candidate;
            before.grid.get(cell).is_none() && before.candidates(cell).contains(digit)
        });
    }

    fn of_step(step: &Step, shape: Shape) -> Self {
        let mut drawing = Drawing {
            overlay: Self::default(),
            shape,
        };
        if let Some(pattern) = step.pattern() {
            drawing.pattern(pattern);
        }
        let role = match step.refutation() {
            Some(_) => Role::Refuted,
            None => Role::Removed,
        };
        for &candidate in step.eliminations() {
            drawing.mark(candidate, role);
        }
        drawing.overlay
    }

    /// Returns whether the pattern is about this cell.
    pub fn touches(&self, cell: Cell) -> bool {
        self.cells.contains(&cell)
    }
}

struct Drawing {
    overlay: Overlay,
    shape: Shape,
}

impl Drawing {
    fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Fish {
                digit,
                bases,
                covers,
                fins,
            } => {
                self.houses(bases, true);
                self.houses(covers, false);
                let shape = self.shape;
                for &base in bases {
                    for cell in base.cells(shape) {
                        let is_covered = covers.iter().any(|cover| cover.contains(cell, shape));
                        let digit = *digit;
                        if fins.contains(&cell) {
                            self.mark(Candidate { cell, digit }, Role::Fin);
                        } else if is_covered {
                            self.mark(Candidate { cell, digit }, Role::Member);
                        }
                    }
                }
            }
            Pattern::Subset {
                house,
                cells,
                digits,
            } => {
                self.houses(&[*house], true);
                for &cell in cells {
                    for digit in *digits {
                        self.mark(Candidate { cell, digit }, Role::Member);
                    }
                }
            }
            Pattern::Chain { links } => {
                for link in links {
                    self.mark(link.from, Role::Member);
                    self.mark(link.to, Role::Member);
                    if let LinkKind::StrongInHouse(house) = link.kind {
                        self.houses(&[house], true);
                    }
                    self.link(link.from, link.to, link.kind.is_strong());
                }
            }
            Pattern::XyzWing {
                pivot,
                pincers,
                digit,
            } => {
                let digit = *digit;
                self.mark(
                    Candidate {
                        cell: *pivot,
                        digit,
                    },
                    Role::Member,
                );
                for &pincer in pincers {
                    let cell = *pivot;
                    let shared = Candidate {
                        cell,
                        digit: pincer.digit,
                    };
                    self.mark(shared, Role::Member);
                    self.mark(pincer, Role::Member);
                    let cell = pincer.cell;
                    self.mark(Candidate { cell, digit }, Role::Member);
                    self.link(shared, pincer, false);
                }
            }
            Pattern::EmptyRectangle {
                digit,
                block,
                near_line,
                far_line,
                house,
                ends,
            } => {
                self.houses(&[*block, *house], true);
                self.houses(&[*near_line, *far_line], false);
                let [near, far] = ends.map(|cell| Candidate {
                    cell,
                    digit: *digit,
                });
                self.mark(near, Role::Member);
                self.mark(far, Role::Member);
                self.link(near, far, true);
            }
            Pattern::Rectangle { cells, digits } => {
                for &cell in cells {
                    for digit in *digits {
                        self.mark(Candidate { cell, digit }, Role::Member);
                    }
                }
            }
            Pattern::BivalueGrave { left } => {
                for &candidate in left {
                    self.mark(candidate, Role::Member);
                }
            }
        }
    }

    fn houses(&mut self, houses: &[House], is_base: bool) {
        for &house in houses {
            let Some(rect) = outline(house, self.shape) else {
                continue;
            };
            let outline = Outline {
                house,
                rect,
                is_base,
            };
            if !self.overlay.houses.contains(&outline) {
                self.overlay.houses.push(outline);
            }
        }
    }

    /// Marks a candidate; the first role it gets stays.
    fn mark(&mut self, candidate: Candidate, role: Role) {
        let marks = &mut self.overlay.marks;
        if let Some(mark) = marks.iter_mut().find(|mark| mark.candidate == candidate) {
            if role == Role::Removed {
                mark.role = role;
            }
            return;
        }
        marks.push(Mark {
            candidate,
            at: place_of_candidate(candidate.cell, candidate.digit, self.shape),
            role,
        });
        self.overlay.cells.push(candidate.cell);
    }

    fn link(&mut self, from: Candidate, to: Candidate, is_strong: bool) {
        let ends = [from, to].map(|end| place_of_candidate(end.cell, end.digit, self.shape));
        self.overlay.links.push(Line {
            path: bow(ends),
            is_strong,
        });
    }
}

/// Returns where a contradiction shows.
fn conflict(analysis: &Analysis) -> Option<[f64; 4]> {
    let Outcome::Contradiction(contradiction) = &analysis.solved()?.proof.outcome else {
        return None;
    };
    match contradiction.conflict {
        Conflict::NoCandidate(cell) => Some(rect(cell, cell)),
        Conflict::Twice(house, _) | Conflict::NoPlace(house, _) => outline(house, analysis.shape()),
    }
}

/// Returns the outline of a house: left and upper edge, width and height.
pub fn outline(house: House, shape: Shape) -> Option<[f64; 4]> {
    let (first, last) = ends(house, shape)?;
    Some(rect(first, last))
}

/// Returns the first and the last cell of a house.
fn ends(house: House, shape: Shape) -> Option<(Cell, Cell)> {
    let mut cells = house.cells(shape);
    let first = cells.next()?;
    Some((first, cells.last()?))
}

/// Returns left and upper edge, width and height of the cells between two corners.
fn rect(first: Cell, last: Cell) -> [f64; 4] {
    let (x, y) = (first.column() as f64, first.row() as f64);
    [
        x,
        y,
        last.column() as f64 + 1.0 - x,
        last.row() as f64 + 1.0 - y,
    ]
}

/// Draws a line between two candidates that begins and ends at their rings, a little bowed.
fn bow([(x0, y0), (x1, y1)]: [(f64, f64); 2]) -> String {
    let (dx, dy) = (x1 - x0, y1 - y0);
    let length = dx.hypot(dy).max(1e-9);
    let gap = (0.15 / length).min(0.4);
    let (sx, sy) = (x0 + dx * gap, y0 + dy * gap);
    let (ex, ey) = (x1 - dx * gap, y1 - dy * gap);
    let (mx, my) = (x0 + dx / 2.0 + dy * 0.12, y0 + dy / 2.0 - dx * 0.12);
    format!(
        "M{},{}Q{},{} {},{}",
        hundredths(sx),
        hundredths(sy),
        hundredths(mx),
        hundredths(my),
        hundredths(ex),
        hundredths(ey)
    )
}
