//! Starts the annex for classes.

fn main() {
    sudoku_depth_web::annex::class::start();
}
