//! The verdict of a pass, cell by cell.

use engine::{Cell, Digit};

use super::ground::Ground;
use super::verdict::{Entry, Mark, Reason};

/// Returns what is said of every cell that falls or was marked: row by row.
pub(super) fn entries(ground: &Ground, pass: usize, marked: &[Cell]) -> Vec<Entry> {
    let falling = ground.falling(pass);
    let entry = |cell: Cell| {
        let mark = Mark::of(falling.contains(&cell), marked.contains(&cell))?;
        let (reason, lit) = match mark {
            Mark::FalseAlarm => why_not(ground, pass, cell),
            _ => why(ground, cell)?,
        };
        Some(Entry {
            cell,
            mark: Some(mark),
            reason,
            lit,
        })
    };
    Cell::all(ground.shape()).filter_map(entry).collect()
}

fn why(ground: &Ground, cell: Cell) -> Option<(Reason, Vec<Cell>)> {
    let step = ground.step_of(cell)?;
    let reason = Reason::Falls {
        digit: step.placement()?.digit,
        rule: step.rule,
        house: step.house(),
    };
    Some((reason, ground.premise_cells(step)))
}

/// Says why a cell does not fall in this pass, and of later passes no more than what this one brings:
/// where the cell falls in the next, what it was still waiting for.
fn why_not(ground: &Ground, pass: usize, cell: Cell) -> (Reason, Vec<Cell>) {
    let next = ground.step_of(cell).filter(|step| step.pass == pass + 1);
    let new: Vec<Cell> = next.map_or_else(Vec::new, |step| {
        let premises = step.step_premises().filter_map(|id| ground.proof.step(id));
        let new = premises.filter(|premise| premise.pass == pass);
        new.filter_map(|premise| Some(premise.placement()?.cell))
            .collect()
    });
    if new.is_empty() {
        let left: Vec<Digit> = ground.after(pass - 1).candidates(cell).collect();
        return (Reason::Open(left), Vec::new());
    }
    (Reason::TooEarly(new.clone()), new)
}
