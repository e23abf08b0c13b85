//! A work one can look up.

use crate::browser::element::{Content, el};
use crate::text::claims::Source;

/// Its title, which leads there where it has an address. It stands in English, in whatever language the page
/// speaks.
pub fn source(source: &Source) -> Content {
    match source.address {
        Some(address) => el("a")
            .attr("href", address)
            .attr("rel", "noreferrer")
            .child(source.title)
            .into(),
        None => source.title.into(),
    }
}
