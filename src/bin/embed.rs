//! Starts the page in a frame.

fn main() {
    sudoku_depth_web::embed::start();
}
