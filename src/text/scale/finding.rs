//! What was found, in sentences.

use background::aside::scale::Family;

use crate::model::fixed::tenths;
use crate::model::scale::finding::{Filled, Helped, Way};
use crate::model::scale::median::Median;
use crate::model::scale::sample::WHOLE;
use crate::model::scale::table::Row;
use crate::text::{Lang, count, list};

/// Growth slower than this is told as none.
const FLAT: f64 = 0.05;

impl Lang {
    /// Says how passes and work of a family grow: "Deep boards: from 3 passes at 4×4 to 36 at 16×16".
    pub fn ways(self, passes: Way, work: Way) -> String {
        let _ = self;
        let power = |way: Way| match way.power {
            Some(power) if power < FLAT => ", hardly growing".to_owned(),
            Some(power) => format!(", like N^{}", tenths(power)),
            None => String::new(),
        };
        format!(
            "from {} at {} to {} at {}{}; work from {} to {}{}.",
            plural(passes.from.1, "pass", "passes"),
            self.board_size(passes.from.0),
            passes.to.1,
            self.board_size(passes.to.0),
            power(passes),
            work.from.1,
            work.to.1,
            power(work),
        )
    }

    /// Says what so many passes fill.
    pub fn filled(self, layers: u16, all: &[Filled]) -> Option<String> {
        let _ = self;
        let parts: Vec<String> = all.iter().map(|&filled| self.filled_part(filled)).collect();
        let fill = if layers == 1 { "fills" } else { "fill" };
        let passes = count(layers.into(), "pass", "passes");
        (!parts.is_empty()).then(|| format!("{passes} {fill} {}.", list(&parts)))
    }

    fn filled_part(self, filled: Filled) -> String {
        let board = match filled.family {
            Family::Deepest => "deepest-found board",
            Family::Shallow => "shallow board",
            _ => "deep board",
        };
        let Some((size, within)) = filled.at_largest else {
            return format!("every {board} here");
        };
        let are_most = within.whole(1) == WHOLE;
        let size = self.board_size(size);
        match filled.all_up_to.map(|size| self.board_size(size)) {
            Some(all) if are_most => format!("every {board} up to {all} and most of {size}"),
            Some(all) => {
                let percent = within.whole(100);
                format!("every {board} up to {all} but {percent} % of one of {size}")
            }
            None if are_most => format!("most {board}s of {size}"),
            None => format!("{} % of a {board} of {size}", within.whole(100)),
        }
    }

    /// Says what helpers bring on the largest boards of a family.
    pub fn helped(self, helpers: u16, helped: Helped) -> String {
        let _ = self;
        let boards = match helped.family {
            Family::Deepest => "the deepest-found boards",
            Family::Deep => "deep boards",
            _ => "shallow boards",
        };
        format!(
            "{} {} {} times as quick as one on {boards} of {}, where no number of them could be more than {} times.",
            count(helpers.into(), "helper", "helpers"),
            if helpers == 1 { "is" } else { "are" },
            tenths(helped.speed.value() / 100.0),
            self.board_size(helped.size),
            tenths(helped.ceiling.value() / 100.0),
        )
    }

    /// Says how many boards the scatter shows, and how many could not be made.
    pub fn dug_boards(self, size: usize, n_boards: usize, n_unmade: usize) -> String {
        let _ = self;
        let boards = count(n_boards, "board", "boards");
        let size = self.board_size(size);
        let unmade = match n_unmade {
            0 => String::new(),
            1 => " Once more the rules were stuck before so few givens were left.".to_owned(),
            n => format!(" {n} times more the rules were stuck before so few givens were left."),
        };
        format!("{boards} of {size}.{unmade}")
    }

    /// Writes the figures of a row of the table; `family` comes second.
    pub fn scale_row(self, row: &Row) -> [String; 11] {
        [
            self.board_size(row.size),
            self.family(row.family).to_owned(),
            row.n_boards.to_string(),
            row.givens.to_string(),
            row.passes.least.to_string(),
            row.passes.median.to_string(),
            row.passes.most.to_string(),
            row.work.to_string(),
            tenths(row.parallelism.value() / 100.0).to_string(),
            row.within.whole(100).to_string(),
            row.time.to_string(),
        ]
    }

    /// Describes a chart for those who do not see it.
    pub fn chart_name(self, what: &str, lines: &[String]) -> String {
        format!("{what}. {}", lines.join(" "))
    }
}

fn plural(number: Median, one: &str, many: &str) -> String {
    let is_one = number.to_string() == "1";
    format!("{number} {}", if is_one { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scale::series::Figure;
    use crate::model::scale::tests::sample;

    #[test]
    fn findings_are_told_in_numbers() {
        let lang = Lang::default();
        let ways = |family| {
            let way = |figure| Way::of(&sample(), family, figure).unwrap();
            lang.ways(way(Figure::Passes), way(Figure::Work))
        };
        assert_eq!(
            ways(Family::Deep),
            "from 4 passes at 4\u{d7}4 to 16 at 16\u{d7}16, like N^1.0; work from 8 to 32, like N^1.0."
        );
        assert_eq!(
            ways(Family::Shallow),
            "from 1 pass at 4\u{d7}4 to 1 at 16\u{d7}16, hardly growing; work from 6 to 102, like N^2.0."
        );
        let filled = |layers| {
            let families = [Family::Shallow, Family::Deep];
            let all = families.map(|family| Filled::of(&sample(), family, layers).unwrap());
            lang.filled(layers, &all).unwrap()
        };
        assert_eq!(
            filled(8),
            "8 passes fill every shallow board here and every deep board up to 4\u{d7}4 but 50 % of one of 16\u{d7}16."
        );
        assert_eq!(
            filled(1),
            "1 pass fills every shallow board here and 6 % of a deep board of 16\u{d7}16."
        );
        assert_eq!(
            lang.dug_boards(9, 1, 2),
            "1 board of 9\u{d7}9. 2 times more the rules were stuck before so few givens were left."
        );
    }
}
