//! The keys of the machines in links.

use std::num::NonZeroU16;

use background::MOST_GUESSED;
use engine::machine::Order;

use crate::link::Pairs;
use crate::model::workshop::{
    Card, Cards, Diffusion, MOST_LATENCY, MOST_TURNS, MOST_WORKERS, Settings,
};

const ORDERS: [Order; 2] = [Order::Confidence, Order::Random];

/// Reads what is set, and the keys whose values cannot be followed: those have their defaults.
pub fn read(pairs: &Pairs) -> (Settings, Vec<(&str, &str)>) {
    let mut settings = Settings::default();
    let refused = pairs
        .iter()
        .filter(|(key, value)| read_pair(&mut settings, key, value).is_none());
    let refused = refused.collect();
    (settings, refused)
}

/// Reads a value; nothing if the key cannot have it.
fn read_pair(settings: &mut Settings, key: &str, value: &str) -> Option<()> {
    let dials = &mut settings.dials;
    let turns = || number(value, 1, MOST_TURNS);
    match key {
        "layers" => dials.layers = turns()?,
        "steps" => dials.steps = turns()?,
        "loops" => dials.loops = turns()?,
        "workers" => dials.workers = NonZeroU16::new(number(value, 1, MOST_WORKERS)?)?,
        "latency" => dials.latency = number(value, 1, MOST_LATENCY)?,
        "guessed" => dials.guessed = number(value, 0, MOST_GUESSED)?,
        "draw" => dials.seed = value.parse().ok()?,
        "order" => dials.order = ORDERS.into_iter().find(|order| order.name() == value)?,
        "diffusion" => {
            let kind = Diffusion::ALL.into_iter().find(|d| d.name() == value);
            settings.diffusion = kind?;
        }
        "machines" => settings.cards = read_cards(value)?,
        "time" => settings.moment = Some(value.parse::<u16>().ok()?.into()),
        "guess" => settings.has_guess = flag(value)?,
        // Whether the clock runs is no setting.
        "play" => {}
        _ => return None,
    }
    Some(())
}

/// Writes what is set, but what has its default.
pub fn write(settings: Settings) -> Pairs {
    let usual = Settings::default();
    let (now, old) = (settings.dials, usual.dials);
    let number = |now: u16, old: u16| (now != old).then(|| now.to_string());
    let moment = settings.moment.map(|moment| moment.to_string());
    let mut pairs = Pairs::default();
    let mut put = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            pairs.add(key, &value);
        }
    };
    put("layers", number(now.layers, old.layers));
    put("steps", number(now.steps, old.steps));
    put("loops", number(now.loops, old.loops));
    put("workers", number(now.workers.get(), old.workers.get()));
    put("latency", number(now.latency, old.latency));
    put("guessed", number(now.guessed, old.guessed));
    put("draw", (now.seed != old.seed).then(|| now.seed.to_string()));
    put(
        "order",
        (now.order != old.order).then(|| now.order.name().into()),
    );
    let diffusion = settings.diffusion;
    put(
        "diffusion",
        (diffusion != usual.diffusion).then(|| diffusion.name().into()),
    );
    let cards = settings.cards;
    put(
        "machines",
        (cards != usual.cards).then(|| write_cards(cards)),
    );
    put("time", moment);
    put("guess", settings.has_guess.then(|| "1".into()));
    pairs
}

fn number(value: &str, least: u16, most: u16) -> Option<u16> {
    let number = value.parse().ok()?;
    (least..=most).contains(&number).then_some(number)
}

fn flag(value: &str) -> Option<bool> {
    matches!(value, "0" | "1").then_some(value == "1")
}

fn read_cards(value: &str) -> Option<Cards> {
    let mut cards = Cards::NONE;
    for name in value.split(',').filter(|name| !name.is_empty()) {
        let card = Card::ALL.into_iter().find(|card| card.name() == name)?;
        if !cards.has(card) {
            cards = cards.toggled(card);
        }
    }
    Some(cards)
}

fn write_cards(cards: Cards) -> String {
    let names: Vec<&str> = cards.iter().map(Card::name).collect();
    names.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::LinkState;

    #[test]
    fn what_is_written_reads_back() {
        let keys = "layers=16&steps=2&loops=64&workers=9&latency=8&guessed=3&draw=77\
                    &order=random&diffusion=commit&machines=one-pass,looped&time=12&guess=1";
        let hash = format!("#v=1&view=machines&{keys}");
        let link = LinkState::read(&hash);
        assert_eq!(
            (link.write(), link.machines.to_string()),
            (hash, keys.to_owned())
        );
        let (settings, refused) = read(&link.machines);
        assert_eq!(refused, []);
        assert_eq!(write(settings), link.machines);
        let cards: Vec<_> = settings.cards.iter().collect();
        assert_eq!(cards, [Card::OnePass, Card::Looped]);
        assert_eq!(read(&Pairs::read("machines=")).0.cards, Cards::NONE);
        assert_eq!(write(Settings::default()), Pairs::default());
    }

    #[test]
    fn bad_values_leave_the_default() {
        let keys = "layers=0&steps=65&loops=x&workers=0&latency=9&guessed=4&draw=-1&order=best\
                    &diffusion=both&machines=one-pass,abacus&time=99999&guess=2";
        let pairs = Pairs::read(keys);
        let (settings, refused) = read(&pairs);
        assert_eq!(settings, Settings::default());
        assert_eq!(refused, pairs.iter().collect::<Vec<_>>());
        assert_eq!(refused.len(), 12);
    }
}
