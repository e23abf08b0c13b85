//! Starts the annex of paper.

fn main() {
    sudoku_depth_web::annex::paper::start();
}
