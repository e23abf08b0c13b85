//! The walk: one cell in the middle, what it needs on the left, what it enables on the right.

use engine::Candidate;

use super::analysis::Analysis;
use super::inspector::{Link, enabled_by, enabled_by_given, needs_of};
use super::subject::Subject;

/// One cell with its neighbors in the proof.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Walk {
    /// The cell in the middle.
    pub center: Link,
    /// What it needs: givens first, then by pass.
    pub needs: Vec<Link>,
    /// What needs it, by pass.
    pub enables: Vec<Link>,
    /// Whether the cell in the middle was chosen by the page, not by the visitor.
    pub is_suggested: bool,
}

impl Walk {
    /// Returns the walk at what is selected, or at the end of the longest chain if nothing is;
    /// nothing for a cell that is not part of the proof.
    pub fn at(analysis: &Analysis, selected: Option<Subject>) -> Option<Self> {
        let solved = analysis.solved()?;
        let end = || {
            let id = *solved.measures.critical_path.last()?;
            solved.proof.step(id).map(Subject::of)
        };
        let subject = selected.or_else(end)?;
        let is_suggested = selected.is_none();
        if let Some(step) = analysis.step_of(subject) {
            return Some(Self {
                center: Link::to(step),
                needs: needs_of(solved, step),
                enables: enabled_by(solved, step.id),
                is_suggested,
            });
        }
        let cell = subject.cell()?;
        let given = Candidate {
            cell,
            digit: analysis.start.grid.get(cell)?,
        };
        Some(Self {
            center: Link::given(given),
            needs: Vec::new(),
            enables: enabled_by_given(solved, given),
            is_suggested,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Session;

    #[test]
    fn every_way_leads_back() {
        let analysis = Session::new().analysis;
        for cell in engine::Cell::all(analysis.shape()) {
            let here = Walk::at(&analysis, Some(Subject::Cell(cell))).unwrap();
            for enabled in &here.enables {
                let there = Walk::at(&analysis, enabled.subject()).unwrap();
                assert!(there.needs.contains(&here.center), "{cell} {enabled:?}");
            }
        }
    }

    #[test]
    fn it_begins_at_the_end_of_the_longest_chain() {
        let walk = Walk::at(&Session::new().analysis, None).unwrap();
        assert_eq!((walk.center.pass, walk.is_suggested), (Some(23), true));
    }
}
