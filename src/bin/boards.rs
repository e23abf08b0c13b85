//! Starts the annex of the boards.

fn main() {
    sudoku_depth_web::annex::boards::start();
}
