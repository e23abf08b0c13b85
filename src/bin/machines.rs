//! Starts the annex of the machines.

fn main() {
    sudoku_depth_web::annex::machines::start();
}
