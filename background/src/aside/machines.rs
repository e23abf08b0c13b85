//! Machines on boards: on one that is watched, on several that are compared, and what speed costs.

use std::cell::RefCell;
use std::rc::Rc;

use engine::Method;
use engine::machine::CourseError;
use serde::{Deserialize, Serialize};

use super::Task;
use crate::machines::{Courses, Dials, Report, Widths};
use crate::message::encode;
use crate::start::Start;

/// Boards made ready, which the tasks share: another turn of a dial proves nothing anew.
pub(crate) type Shelf = Rc<RefCell<Courses>>;

/// Asks for something of machines. They neither probe nor split.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Order {
    /// What they make of a board from moment to moment.
    Watch {
        /// The board.
        start: Start,
        /// What a pass may see.
        method: Method,
        /// The parameters.
        dials: Dials,
    },
    /// How their runs end on several boards.
    Compare {
        /// The boards.
        starts: Vec<Start>,
        /// What a pass may see.
        method: Method,
        /// The parameters.
        dials: Dials,
    },
    /// What speed costs on a board.
    Widths {
        /// The board.
        start: Start,
        /// What a pass may see.
        method: Method,
    },
}

/// What there is to say of an order. Machines do not run on every board.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// What they make of the board.
    Watched(Result<Box<Report>, CourseError>),
    /// What they make of the boards that are compared, in their order.
    Compared(Vec<Result<Report, CourseError>>),
    /// What speed costs.
    Widths(Result<Box<Widths>, CourseError>),
}

/// An order that is worked on: a board at a time.
pub(crate) struct Machines {
    order: Order,
    shelf: Shelf,
    /// What is known of the boards that are compared.
    compared: Vec<Result<Report, CourseError>>,
}

impl Machines {
    /// Begins an order.
    pub(crate) const fn new(order: Order, shelf: Shelf) -> Self {
        Self {
            order,
            shelf,
            compared: Vec::new(),
        }
    }
}

impl Task for Machines {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        let mut shelf = self.shelf.borrow_mut();
        let answer = match &self.order {
            Order::Watch {
                start,
                method,
                dials,
            } => {
                let course = shelf.of(start, *method);
                Answer::Watched(course.map(|course| Box::new(Report::of(course, *dials))))
            }
            Order::Compare {
                starts,
                method,
                dials,
            } => {
                if let Some(start) = starts.get(self.compared.len()) {
                    let course = shelf.of(start, *method);
                    let end = course.map(|course| Report::of(course, *dials).without_ways());
                    self.compared.push(end);
                    return false;
                }
                Answer::Compared(std::mem::take(&mut self.compared))
            }
            Order::Widths { start, method } => {
                let course = shelf.of(start, *method);
                Answer::Widths(course.map(|course| Box::new(Widths::of(course))))
            }
        };
        answers.push(encode(&answer));
        true
    }
}

#[cfg(test)]
mod tests {
    use engine::{RuleSet, notation};

    use super::*;
    use crate::message::decode;

    const DEEP: &str =
        "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";

    fn start_of(board: &str) -> Start {
        let read = notation::read_one(board, &Default::default()).unwrap();
        read.grid.into()
    }

    /// Works to the end, and returns the one answer.
    fn answer_to(order: Order) -> Answer {
        assert_eq!(decode(&encode(&order)), Some(order.clone()));
        let mut task = Machines::new(order, Shelf::default());
        let mut answers = Vec::new();
        while !task.advance(&mut answers) {}
        assert_eq!(answers.len(), 1);
        let answer: Answer = decode(&answers[0]).unwrap();
        assert_eq!(encode(&answer), answers[0]);
        answer
    }

    fn watched(start: Start) -> Result<Box<Report>, CourseError> {
        let (method, dials) = (RuleSet::Singles.into(), Dials::default());
        match answer_to(Order::Watch {
            start,
            method,
            dials,
        }) {
            Answer::Watched(report) => report,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn machines_run_on_the_board_that_is_watched_and_on_those_compared() {
        let (method, dials) = (RuleSet::Singles.into(), Dials::default());
        let report = watched(start_of(DEEP)).unwrap();
        assert_eq!(report.runs.len(), dials.machines().len());
        assert_eq!((report.board.blanks, report.board.span), (57, 23));
        let compared = answer_to(Order::Compare {
            starts: vec![start_of(DEEP), start_of("1...............")],
            method,
            dials,
        });
        let ends = [
            Ok((*report).clone().without_ways()),
            Err(CourseError::ManySolutions),
        ];
        assert_eq!(compared, Answer::Compared(ends.into()));
        let start = start_of(DEEP);
        let Answer::Widths(Ok(widths)) = answer_to(Order::Widths { start, method }) else {
            panic!("machines run on this board");
        };
        assert_eq!(widths.board, report.board);
        assert_eq!(widths.times[0].by_pass, 57);
        assert_eq!(widths.combinations.len(), 24);
        assert_eq!(widths.combinations[23].exact, Some(1));
    }

    #[test]
    fn a_report_tells_the_steps_that_its_schedules_share() {
        let report = watched(start_of(DEEP)).unwrap();
        assert_eq!(report.steps.len(), report.by_pass.slots.len());
        let n_critical = report.steps.iter().filter(|step| step.is_critical).count();
        assert_eq!(n_critical, report.board.span);
        assert!(report.steps.iter().all(|step| step.is_placement));
        assert_eq!(report.steps.iter().map(|step| step.pass).max(), Some(23));
    }

    #[test]
    fn a_board_that_is_no_puzzle_has_no_solution() {
        let report = watched(start_of("11.............."));
        assert_eq!(report, Err(CourseError::NoSolution));
    }
}
