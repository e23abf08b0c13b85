//! From the keys of a pattern to what its rule saw.

use engine::{LinkKind, Rule};

use super::{Link, Name, Pattern};
use crate::Mismatch;
use crate::pattern::Strength;

impl Pattern {
    /// Returns what a rule saw; `field` tells whose pattern it is.
    ///
    /// # Errors
    /// [`Mismatch`] if a key that the rule needs is missing, or has too many or too few entries.
    pub(super) fn to_engine(&self, rule: Rule, field: &str) -> Result<engine::Pattern, Mismatch> {
        let keys = Keys { field };
        match rule {
            Rule::Pointing
            | Rule::Claiming
            | Rule::XWing
            | Rule::Swordfish
            | Rule::Jellyfish
            | Rule::FinnedXWing
            | Rule::FinnedSwordfish
            | Rule::FinnedJellyfish => self.to_fish(&keys),
            Rule::NakedPair
            | Rule::NakedTriple
            | Rule::NakedQuad
            | Rule::HiddenPair
            | Rule::HiddenTriple
            | Rule::HiddenQuad => self.to_subset(&keys),
            Rule::XyWing
            | Rule::WWing
            | Rule::Skyscraper
            | Rule::TwoStringKite
            | Rule::XChain
            | Rule::XyChain
            | Rule::Aic => self.to_chain(&keys),
            Rule::XyzWing => self.to_xyz_wing(&keys),
            Rule::EmptyRectangle => self.to_empty_rectangle(&keys),
            Rule::UniqueRectangle => self.to_rectangle(&keys),
            Rule::BugPlusOne => Ok(engine::Pattern::BivalueGrave {
                left: keys.list("left", &self.left)?,
            }),
            Rule::HiddenSingle | Rule::NakedSingle | Rule::Probe | Rule::Split => Err(
                Mismatch::words(field, format!("no pattern for {rule}"), "one"),
            ),
        }
    }

    fn to_fish(&self, keys: &Keys) -> Result<engine::Pattern, Mismatch> {
        Ok(engine::Pattern::Fish {
            digit: keys.one("digit", self.digit)?.0,
            bases: keys.list("bases", &self.bases)?,
            covers: keys.list("covers", &self.covers)?,
            fins: bare(self.fins.as_deref().unwrap_or_default()),
        })
    }

    fn to_subset(&self, keys: &Keys) -> Result<engine::Pattern, Mismatch> {
        Ok(engine::Pattern::Subset {
            house: keys.one("house", self.house)?,
            cells: keys.list("cells", &self.cells)?,
            digits: keys.one("digits", self.digits)?.0,
        })
    }

    fn to_chain(&self, keys: &Keys) -> Result<engine::Pattern, Mismatch> {
        let links = keys.there("links", self.links.as_ref())?;
        let links: Result<Vec<engine::Link>, Mismatch> =
            links.iter().map(|link| link.to_engine(keys)).collect();
        Ok(engine::Pattern::Chain { links: links? })
    }

    fn to_xyz_wing(&self, keys: &Keys) -> Result<engine::Pattern, Mismatch> {
        Ok(engine::Pattern::XyzWing {
            pivot: keys.one("pivot", self.pivot)?,
            pincers: keys.array("pincers", &self.pincers)?,
            digit: keys.one("digit", self.digit)?.0,
        })
    }

    fn to_empty_rectangle(&self, keys: &Keys) -> Result<engine::Pattern, Mismatch> {
        Ok(engine::Pattern::EmptyRectangle {
            digit: keys.one("digit", self.digit)?.0,
            block: keys.one("box", self.block)?,
            near_line: keys.one("near_line", self.near_line)?,
            far_line: keys.one("far_line", self.far_line)?,
            house: keys.one("house", self.house)?,
            ends: keys.array("ends", &self.ends)?,
        })
    }

    fn to_rectangle(&self, keys: &Keys) -> Result<engine::Pattern, Mismatch> {
        Ok(engine::Pattern::Rectangle {
            cells: keys.array("cells", &self.cells)?,
            digits: keys.one("digits", self.digits)?.0,
        })
    }
}

impl Link {
    fn to_engine(&self, keys: &Keys) -> Result<engine::Link, Mismatch> {
        let kind = match (self.kind, self.house) {
            (Strength::Strong, Some(house)) => LinkKind::StrongInHouse(house.0),
            (Strength::Strong, None) => LinkKind::StrongInCell,
            (Strength::Weak, None) => LinkKind::Weak,
            (Strength::Weak, Some(house)) => {
                let field = keys.field;
                return Err(Mismatch::words(field, "no house for a weak link", house.0));
            }
        };
        Ok(engine::Link {
            from: self.from.0,
            to: self.to.0,
            kind,
        })
    }
}

/// Takes keys out of a pattern.
struct Keys<'a> {
    /// Whose pattern it is.
    field: &'a str,
}

impl Keys<'_> {
    fn there<T>(&self, key: &str, value: Option<T>) -> Result<T, Mismatch> {
        value.ok_or_else(|| Mismatch::words(self.field, format!("{key} in its pattern"), "none"))
    }

    fn one<T>(&self, key: &str, value: Option<Name<T>>) -> Result<T, Mismatch> {
        self.there(key, value).map(|name| name.0)
    }

    fn list<T: Copy>(&self, key: &str, value: &Option<Vec<Name<T>>>) -> Result<Vec<T>, Mismatch> {
        self.there(key, value.as_deref()).map(bare)
    }

    fn array<T: Copy, const N: usize>(
        &self,
        key: &str,
        value: &Option<Vec<Name<T>>>,
    ) -> Result<[T; N], Mismatch> {
        let list = self.list(key, value)?;
        list.try_into().map_err(|list: Vec<T>| {
            Mismatch::words(self.field, format!("{N} {key} in its pattern"), list.len())
        })
    }
}

fn bare<T: Copy>(names: &[Name<T>]) -> Vec<T> {
    names.iter().map(|name| name.0).collect()
}
