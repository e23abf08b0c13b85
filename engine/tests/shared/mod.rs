//! The puzzle lists outside the project.

use std::path::Path;

/// Reads a list from the folder beside the project; says so and returns nothing where the
/// folder is absent.
pub(crate) fn read(name: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    if !folder.is_dir() {
        eprintln!("skipped: no folder {}, so no {name}", folder.display());
        return None;
    }
    let path = folder.join(name);
    let text = std::fs::read_to_string(&path);
    Some(text.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}
