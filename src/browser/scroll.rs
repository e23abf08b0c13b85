//! How far the page is scrolled.

/// Returns how far down, in pixels.
pub fn position() -> f64 {
    let window = web_sys::window();
    window
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or(0.0)
}

/// Scrolls there at once.
pub fn go_to(position: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, position);
    }
}
