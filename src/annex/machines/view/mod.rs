//! The machines, under the board and the rules that the page shows.

mod bill;
mod cards;
mod claims;
mod clock;
mod dial;
mod diffusion;
mod floor;
mod hardware;
mod small_board;
mod twins;
mod width;

use self::bill::bill;
use self::claims::claims;
use self::floor::floor;
use self::hardware::hardware;
use self::twins::twins;
use self::width::width;
use super::Desk;
use crate::annex::machines::shop::Shop;
use crate::annex::machines::state::Change;
use crate::browser::element::{Content, el, live, many};
use crate::view::ticking::tick_while;

/// All of it, in the language of the page.
pub fn views(desk: Desk) -> Content {
    let shop = Shop::at(desk);
    let lang = desk.spoken();
    let tick_ms = move || shop.get(|state| state.is_playing.then(|| state.speed.tick_ms()));
    tick_while(tick_ms, move || shop.send(Change::Tick));
    live(move || machines(shop.speaking(lang.get())))
}

fn machines(shop: Shop) -> Content {
    many([
        // The clock stays in sight over its cards, and no further.
        el("div").attr("id", "machines").child(floor(shop)).into(),
        hardware(shop).into(),
        width(shop).into(),
        twins(shop),
        bill(shop),
        claims(shop).into(),
    ])
}
