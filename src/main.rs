//! Starts the page.

fn main() {
    sudoku_depth_web::start();
}
