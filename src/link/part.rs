//! The parts of the page that a link can leave out: all of them, in one place.

use crate::action::View;

/// A part of the page that a link can leave out, by its name in `hide=`. What the name hides stands in
/// `style/parts.css`, one rule each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Buttons and switches, wherever they are.
    Controls,
    /// The head of the page, all of it.
    Nav,
    /// The choice of views in the head.
    Views,
    /// Theme, language and the buttons in the head.
    Choices,
    /// The sentence at the top.
    Headline,
    /// The boards that are offered.
    Boards,
    /// What one pass may see.
    Rules,
    /// The buttons under the board.
    Tools,
    /// What the looks of a cell mean.
    Legend,
    /// The timeline.
    Timeline,
    /// The graph, its words included.
    Graph,
    /// The graph in words.
    Words,
    /// The inspector.
    Explain,
    /// The figures.
    Measures,
    /// What depth means.
    Primer,
    /// The dials of the machines.
    Dials,
    /// The kind of diffusion.
    Diffusion,
    /// The machines with their small boards, and their clock.
    Cards,
    /// More hardware.
    Hardware,
    /// What speed costs.
    Width,
    /// Two boards beside each other.
    Twins,
    /// What all machines cost, as a table.
    Bill,
    /// What is claimed, and what is not.
    Claims,
    /// The maker of boards.
    Maker,
    /// Which boards of the gallery are shown.
    Filters,
    /// What is made and measured in the view of scale.
    Making,
}

impl Part {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 26] = [
        Self::Controls,
        Self::Nav,
        Self::Views,
        Self::Choices,
        Self::Headline,
        Self::Boards,
        Self::Rules,
        Self::Tools,
        Self::Legend,
        Self::Timeline,
        Self::Graph,
        Self::Words,
        Self::Explain,
        Self::Measures,
        Self::Primer,
        Self::Dials,
        Self::Diffusion,
        Self::Cards,
        Self::Hardware,
        Self::Width,
        Self::Twins,
        Self::Bill,
        Self::Claims,
        Self::Maker,
        Self::Filters,
        Self::Making,
    ];

    /// Returns whether a view has such a part.
    pub const fn is_in(self, view: View) -> bool {
        match self {
            Self::Controls | Self::Nav | Self::Views | Self::Choices | Self::Headline => true,
            Self::Boards => matches!(view, View::Explore | View::Machines),
            Self::Rules => matches!(view, View::Explore | View::Machines | View::Learn),
            Self::Tools
            | Self::Legend
            | Self::Timeline
            | Self::Graph
            | Self::Words
            | Self::Explain
            | Self::Measures
            | Self::Primer => matches!(view, View::Explore | View::Learn),
            Self::Dials
            | Self::Diffusion
            | Self::Cards
            | Self::Hardware
            | Self::Width
            | Self::Twins
            | Self::Bill
            | Self::Claims => matches!(view, View::Machines),
            Self::Maker | Self::Filters => matches!(view, View::Gallery),
            Self::Making => matches!(view, View::Scale),
        }
    }

    /// Returns the name used in links and in the attribute `data-hide`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Controls => "controls",
            Self::Nav => "nav",
            Self::Views => "views",
            Self::Choices => "choices",
            Self::Headline => "headline",
            Self::Boards => "boards",
            Self::Rules => "rules",
            Self::Tools => "tools",
            Self::Legend => "legend",
            Self::Timeline => "timeline",
            Self::Graph => "graph",
            Self::Words => "words",
            Self::Explain => "explain",
            Self::Measures => "measures",
            Self::Primer => "primer",
            Self::Dials => "dials",
            Self::Diffusion => "diffusion",
            Self::Cards => "cards",
            Self::Hardware => "hardware",
            Self::Width => "width",
            Self::Twins => "twins",
            Self::Bill => "bill",
            Self::Claims => "claims",
            Self::Maker => "maker",
            Self::Filters => "filters",
            Self::Making => "making",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_one_rule_in_the_style_sheet_and_no_rule_is_without_a_part() {
        let sheet = include_str!("../../style/parts.css");
        let named = sheet.split("data-hide~=\"").skip(1);
        let named: Vec<&str> = named.filter_map(|rest| rest.split('"').next()).collect();
        for part in Part::ALL {
            let n_rules = named.iter().filter(|&&name| name == part.name()).count();
            assert_eq!(n_rules, 1, "{}", part.name());
        }
        assert_eq!(named.len(), Part::ALL.len());
    }
}
