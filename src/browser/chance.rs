//! Chance, which only the browser has.

use js_sys::Date;

/// The most a seed that is drawn can be: few enough digits to be read out.
const MOST: u32 = 1_000_000_000;

/// Draws a seed, from the browser's own source where it has one, else from the clock.
pub fn seed() -> u64 {
    let mut bytes = [0; 4];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let is_drawn = crypto.is_some_and(|crypto| {
        let drawn = crypto.get_random_values_with_u8_array(&mut bytes);
        drawn.is_ok()
    });
    if is_drawn {
        u64::from(u32::from_le_bytes(bytes) % MOST)
    } else {
        Date::now() as u64 % u64::from(MOST)
    }
}
