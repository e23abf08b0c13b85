//! The walk: one cell in the middle, what it needs on the left, what it enables on the right.

use engine::{Candidate, Cell};

use super::analysis::Analysis;
use super::inspector::{Link, enabled_by, enabled_by_given, needs_of};

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
    /// Returns the walk at the selected cell, or at the end of the longest chain if none is
    /// selected; nothing for a cell that is not part of the proof.
    pub fn at(analysis: &Analysis, selected: Option<Cell>) -> Option<Self> {
        let solved = analysis.solved()?;
        let end = || {
            let id = *solved.measures.critical_path.last()?;
            Some(solved.proof.step(id)?.placement().cell)
        };
        let cell = selected.or_else(end)?;
        let is_suggested = selected.is_none();
        if let Some(step) = solved.step_of(cell) {
            return Some(Self {
                center: Link {
                    candidate: step.placement(),
                    pass: Some(step.pass),
                },
                needs: needs_of(solved, step),
                enables: enabled_by(solved, step.id),
                is_suggested,
            });
        }
        let given = Candidate {
            cell,
            digit: analysis.grid.get(cell)?,
        };
        Some(Self {
            center: Link {
                candidate: given,
                pass: None,
            },
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
        for cell in Cell::all(analysis.shape()) {
            let here = Walk::at(&analysis, Some(cell)).unwrap();
            for enabled in &here.enables {
                let there = Walk::at(&analysis, Some(enabled.candidate.cell)).unwrap();
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
