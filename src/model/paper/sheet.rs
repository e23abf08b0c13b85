//! What a worksheet holds, as it stands in a link.

use crate::link::Pairs;

/// The most boards of a worksheet.
pub const MOST_BOARDS: usize = 12;
/// No board is deeper than this.
pub const MOST_DEPTH: usize = 99;

/// Where the boards of a worksheet come from.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Source {
    /// The board at hand.
    #[default]
    Here,
    /// The boards that the page offers.
    Offered,
    /// Boards of the gallery, by their depth.
    Gallery,
}

impl Source {
    /// Every source, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::Here, Self::Offered, Self::Gallery];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Offered => "offered",
            Self::Gallery => "gallery",
        }
    }
}

/// How many boards stand on a page.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum PerPage {
    /// One.
    #[default]
    One,
    /// Two.
    Two,
    /// Four.
    Four,
}

impl PerPage {
    /// Every number, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Four];

    /// Returns the name used in links: the number.
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "1",
            Self::Two => "2",
            Self::Four => "4",
        }
    }

    /// Returns the number.
    pub const fn number(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Four => 4,
        }
    }
}

/// What stands in the view of teaching.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Material {
    /// Worksheets.
    #[default]
    Sheet,
    /// The guide for teachers.
    Guide,
    /// What can be saved of the board at hand.
    Save,
}

impl Material {
    /// Every part, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::Sheet, Self::Guide, Self::Save];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sheet => "sheet",
            Self::Guide => "guide",
            Self::Save => "save",
        }
    }
}

/// What is set for worksheets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// What is shown: worksheets or the guide.
    pub material: Material,
    /// Where the boards come from.
    pub source: Source,
    /// The least and the greatest depth of boards of the gallery.
    pub depths: (usize, usize),
    /// How many boards of the gallery.
    pub n_boards: usize,
    /// How many boards stand on a page.
    pub per_page: PerPage,
    /// Whether blanks have a box for the number of the pass.
    pub has_boxes: bool,
    /// Whether solutions follow.
    pub has_solutions: bool,
}

impl Default for Sheet {
    fn default() -> Self {
        Self {
            material: Material::default(),
            source: Source::default(),
            depths: (3, 12),
            n_boards: 4,
            per_page: PerPage::default(),
            has_boxes: true,
            has_solutions: true,
        }
    }
}

impl Sheet {
    /// Reads what a link says, with the keys whose values cannot be followed.
    pub fn read(pairs: &Pairs) -> (Self, Vec<&'static str>) {
        let mut sheet = Self::default();
        let mut refused = Vec::new();
        let mut take = |key: &'static str, read: &mut dyn FnMut(&str) -> Option<()>| {
            if let Some(value) = pairs.get(key)
                && read(value).is_none()
            {
                refused.push(key);
            }
        };
        take("show", &mut |value| {
            sheet.material = Material::ALL
                .into_iter()
                .find(|material| material.name() == value)?;
            Some(())
        });
        take("boards", &mut |value| {
            sheet.source = Source::ALL
                .into_iter()
                .find(|source| source.name() == value)?;
            Some(())
        });
        take("depths", &mut |value| {
            sheet.depths = read_depths(value)?;
            Some(())
        });
        take("n", &mut |value| {
            let n = value.parse().ok()?;
            sheet.n_boards = (1..=MOST_BOARDS).contains(&n).then_some(n)?;
            Some(())
        });
        take("each", &mut |value| {
            sheet.per_page = PerPage::ALL.into_iter().find(|each| each.name() == value)?;
            Some(())
        });
        take("boxes", &mut |value| {
            sheet.has_boxes = read_flag(value)?;
            Some(())
        });
        take("solutions", &mut |value| {
            sheet.has_solutions = read_flag(value)?;
            Some(())
        });
        (sheet, refused)
    }

    /// Writes what differs from the default as keys of a link.
    pub fn write(&self) -> Pairs {
        let default = Self::default();
        let mut pairs = Pairs::default();
        let mut put = |differs: bool, key: &str, value: &str| {
            if differs {
                pairs.add(key, value);
            }
        };
        let flag = |is_on: bool| if is_on { "1" } else { "0" };
        let depths = format!("{}..{}", self.depths.0, self.depths.1);
        put(
            self.material != default.material,
            "show",
            self.material.name(),
        );
        put(self.source != default.source, "boards", self.source.name());
        put(self.depths != default.depths, "depths", &depths);
        put(
            self.n_boards != default.n_boards,
            "n",
            &self.n_boards.to_string(),
        );
        put(
            self.per_page != default.per_page,
            "each",
            self.per_page.name(),
        );
        put(!self.has_boxes, "boxes", flag(self.has_boxes));
        put(!self.has_solutions, "solutions", flag(self.has_solutions));
        pairs
    }

    /// Returns how many pages so many boards take. Solutions begin on a page of their own, a page for
    /// each board that stands alone, and otherwise as many to a page as the boards.
    pub fn n_pages(&self, n_boards: usize) -> usize {
        let n_sheets = n_boards.div_ceil(self.per_page.number());
        n_sheets * if self.has_solutions { 2 } else { 1 }
    }
}

/// Returns depths from the least to the greatest.
fn read_depths(value: &str) -> Option<(usize, usize)> {
    let (from, to) = value.split_once("..")?;
    let depths = (from.parse().ok()?, to.parse().ok()?);
    (1 <= depths.0 && depths.0 <= depths.1 && depths.1 <= MOST_DEPTH).then_some(depths)
}

fn read_flag(value: &str) -> Option<bool> {
    match value {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_reads_back() {
        for text in [
            "",
            "show=guide",
            "boards=offered&each=4&boxes=0",
            "boards=gallery&depths=7..20&n=12&each=2&solutions=0",
        ] {
            let (sheet, refused) = Sheet::read(&Pairs::read(text));
            assert_eq!(
                (sheet.write().to_string(), refused),
                (text.to_owned(), vec![])
            );
        }
    }

    #[test]
    fn what_cannot_be_followed_is_told() {
        let text = "show=x&boards=&depths=9..7&n=13&each=3&boxes=2&solutions=yes";
        let (sheet, refused) = Sheet::read(&Pairs::read(text));
        let expected = [
            "show",
            "boards",
            "depths",
            "n",
            "each",
            "boxes",
            "solutions",
        ];
        assert_eq!((sheet, refused), (Sheet::default(), expected.to_vec()));
        for depths in ["3", "..", "0..4", "3..100", "-1..4", "3...4"] {
            let (_, refused) = Sheet::read(&Pairs::read(&format!("depths={depths}")));
            assert_eq!(refused, ["depths"], "{depths}");
        }
    }

    #[test]
    fn solutions_double_the_pages() {
        let sheet = |per_page, has_solutions| Sheet {
            per_page,
            has_solutions,
            ..Sheet::default()
        };
        assert_eq!(sheet(PerPage::Four, true).n_pages(6), 4);
        assert_eq!(sheet(PerPage::Two, false).n_pages(5), 3);
        assert_eq!(sheet(PerPage::One, true).n_pages(1), 2);
    }
}
