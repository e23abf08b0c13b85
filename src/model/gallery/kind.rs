//! Why a board is in the gallery.

/// Why a board is in the gallery; its id begins with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// It has a place in the history of deep boards.
    History,
    /// It is among the hardest that are known.
    Hardest,
    /// It has as many givens as another, and another depth.
    Twin,
    /// It is among the deepest that were found.
    Deepest,
    /// It was made for this page, or from a seed.
    Made,
}

impl Kind {
    /// Every kind, in the order of the choice.
    pub const ALL: [Self; 5] = [
        Self::History,
        Self::Deepest,
        Self::Hardest,
        Self::Twin,
        Self::Made,
    ];

    /// Returns the name used in ids and links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::History => "history",
            Self::Hardest => "hardest",
            Self::Twin => "twin",
            Self::Deepest => "deepest",
            Self::Made => "made",
        }
    }

    /// Returns the kind of a board by its id; nothing if no board of the gallery can have that id.
    pub fn of_id(id: &str) -> Option<Self> {
        let (name, rest) = id.split_once('-')?;
        let kind = Self::ALL.into_iter().find(|kind| kind.name() == name);
        kind.filter(|_| !rest.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_tell_kinds() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_id(&format!("{}-a-1", kind.name())), Some(kind));
        }
        for id in ["", "none", "made", "made-", "depth-23", "Made-1"] {
            assert_eq!(Kind::of_id(id), None, "{id}");
        }
    }
}
