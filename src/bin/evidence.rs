//! Starts the annex of evidence.

fn main() {
    sudoku_depth_web::annex::evidence::start();
}
