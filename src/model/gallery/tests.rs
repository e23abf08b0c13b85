//! Boards for tests, whatever is in the list.

use super::GalleryBoard;
use super::list;

const TEXT: &str = "\
deepest-32 | singles | found | - | 2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.
history-23 | singles | JPF, 2006 | - | ..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..
made-1 | singles | made | seed=1 | .21..4..559.7...34...8.27..4...358.13..2.9...862.7.5..1..9......4....17625..6394.
hardest-1 | singles | Inkala | - | 1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..
made-4x4 | singles | made | - | ...4...14...3...
made-6x6 | locked | made | - | .32...5....3.1...66...3.1....5...61.
made-16x16 | singles | made | - | .C1...2BF..D.4.E..9.8D..73..F...EG.3F.54...B..67....7...4.2.C..5.1C8....9.D5.3BGA7......31....4.G....7.....CE....3.E...1.7BG89.C1.8C42E.A...G.7....G5.....6....4.9....G8......235B2.3C.6....A1E.C..6.8.D...4....B8..1...5C.64.D2...4..B7..F2.A..7.D.2..5E8...GC.
";

/// Returns the boards.
pub(crate) fn boards() -> Vec<GalleryBoard> {
    list::read(TEXT)
}

/// Returns the board with this id.
pub(crate) fn board(id: &str) -> GalleryBoard {
    let mut boards = boards().into_iter();
    boards
        .find(|board| board.id == id)
        .expect("it is in the sample")
}
