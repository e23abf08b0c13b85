//! Starts the annex.

fn main() {
    sudoku_depth_web::annex::start();
}
