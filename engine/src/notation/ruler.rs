//! Rulers: lines that are a part of a frame.

use super::scan::{Placed, is_frame};

/// Returns whether a line is a part of a frame: corners with runs of dashes between them, or
/// nothing but dashes that are no row.
pub(super) fn is_ruler(chars: &[Placed], is_row_of_dashes: impl Fn(usize) -> bool) -> bool {
    let is_dash = |c: char| c == '-';
    let is_corner = |c: char| {
        matches!(
            c,
            '+' | '=' | '*' | '.' | '\'' | '`' | '\u{2500}'..='\u{257f}'
        )
    };
    if !chars
        .iter()
        .all(|&(c, _)| is_dash(c) || is_corner(c) || is_frame(c))
    {
        return false;
    }
    let n_dashes = chars.iter().filter(|&&(c, _)| is_dash(c)).count();
    let has_hard_corner = chars
        .iter()
        .any(|&(c, _)| is_corner(c) && !matches!(c, '.' | '*'));
    let has_soft_corner = chars.iter().any(|&(c, _)| matches!(c, '.' | '*'));
    let has_run = chars
        .windows(3)
        .any(|run| run.iter().all(|&(c, _)| is_dash(c)));
    if has_hard_corner {
        // A row of dots between bars drawn as lines has no dashes.
        return n_dashes > 0 || !has_soft_corner;
    }
    if has_soft_corner {
        return has_run;
    }
    n_dashes > 0 && !is_row_of_dashes(n_dashes)
}
