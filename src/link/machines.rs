//! The keys of the machines view.

use std::num::NonZeroU16;

use engine::machine::Order;

use super::LinkState;
use crate::model::workshop::{
    Card, Cards, Diffusion, MOST_LATENCY, MOST_TURNS, MOST_WORKERS, Settings,
};

const ORDERS: [Order; 2] = [Order::Confidence, Order::Random];

impl LinkState {
    /// Reads a key of the machines; returns whether it is one.
    pub(super) fn read_machines(&mut self, key: &str, value: &str) -> bool {
        let turns = |v: &str| number(v, 1, MOST_TURNS);
        let old = self.machines;
        match key {
            "layers" => {
                let layers = self.read_with("layers", value, turns);
                self.machines.dials.layers = layers.unwrap_or(old.dials.layers);
            }
            "steps" => {
                let steps = self.read_with("steps", value, turns);
                self.machines.dials.steps = steps.unwrap_or(old.dials.steps);
            }
            "loops" => {
                let loops = self.read_with("loops", value, turns);
                self.machines.dials.loops = loops.unwrap_or(old.dials.loops);
            }
            "workers" => {
                let workers = |v: &str| NonZeroU16::new(number(v, 1, MOST_WORKERS)?);
                let workers = self.read_with("workers", value, workers);
                self.machines.dials.workers = workers.unwrap_or(old.dials.workers);
            }
            "latency" => {
                let latency = self.read_with("latency", value, |v| number(v, 1, MOST_LATENCY));
                self.machines.dials.latency = latency.unwrap_or(old.dials.latency);
            }
            "guessed" => {
                let most = background::MOST_GUESSED;
                let guessed = self.read_with("guessed", value, |v| number(v, 0, most));
                self.machines.dials.guessed = guessed.unwrap_or(old.dials.guessed);
            }
            "draw" => {
                let seed = self.read_with("draw", value, |v| v.parse().ok());
                self.machines.dials.seed = seed.unwrap_or(old.dials.seed);
            }
            "order" => {
                let order = self.read_name("order", value, &ORDERS, |o| o.name());
                self.machines.dials.order = order.unwrap_or(old.dials.order);
            }
            "diffusion" => {
                let kind = self.read_name("diffusion", value, &Diffusion::ALL, |d| d.name());
                self.machines.diffusion = kind.unwrap_or(old.diffusion);
            }
            "machines" => {
                let cards = self.read_with("machines", value, read_cards);
                self.machines.cards = cards.unwrap_or(old.cards);
            }
            "time" => {
                let moment = self.read_with("time", value, |v| v.parse::<u16>().ok());
                self.machines.moment = moment.map(Into::into);
            }
            "guess" => self.machines.has_guess = self.read_flag("guess", value),
            _ => return false,
        }
        true
    }

    /// Returns the keys of the machines with their values, but those at their defaults.
    pub(super) fn written_machines(&self) -> Vec<(&'static str, String)> {
        let (now, default) = (self.machines, Settings::default());
        let (dials, usual) = (now.dials, default.dials);
        let mut pairs = Vec::new();
        let mut put = |key, value: String, is_default: bool| {
            if !is_default {
                pairs.push((key, value));
            }
        };
        put(
            "layers",
            dials.layers.to_string(),
            dials.layers == usual.layers,
        );
        put("steps", dials.steps.to_string(), dials.steps == usual.steps);
        put("loops", dials.loops.to_string(), dials.loops == usual.loops);
        put(
            "workers",
            dials.workers.to_string(),
            dials.workers == usual.workers,
        );
        put(
            "latency",
            dials.latency.to_string(),
            dials.latency == usual.latency,
        );
        put(
            "guessed",
            dials.guessed.to_string(),
            dials.guessed == usual.guessed,
        );
        put("draw", dials.seed.to_string(), dials.seed == usual.seed);
        put(
            "order",
            dials.order.name().into(),
            dials.order == usual.order,
        );
        put(
            "diffusion",
            now.diffusion.name().into(),
            now.diffusion == default.diffusion,
        );
        put(
            "machines",
            write_cards(now.cards),
            now.cards == default.cards,
        );
        let moment = now.moment.unwrap_or_default();
        put("time", moment.to_string(), now.moment.is_none());
        put("guess", "1".into(), !now.has_guess);
        pairs
    }
}

fn number(value: &str, least: u16, most: u16) -> Option<u16> {
    let number = value.parse().ok()?;
    (least..=most).contains(&number).then_some(number)
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

    #[test]
    fn what_is_written_reads_back() {
        let hash = "#v=1&view=machines&layers=16&steps=2&loops=64&workers=9&latency=8&guessed=3&draw=77\
                    &order=random&diffusion=commit&machines=one-pass,looped&time=12&guess=1";
        let link = LinkState::read(hash);
        assert_eq!(link.notices, []);
        assert_eq!(link.write(), hash);
        assert_eq!(
            link.machines.cards.iter().collect::<Vec<_>>(),
            [Card::OnePass, Card::Looped]
        );
        assert_eq!(LinkState::read("#machines=").machines.cards, Cards::NONE);
    }

    #[test]
    fn bad_values_leave_the_default() {
        let hash = "#layers=0&steps=65&loops=x&workers=0&latency=9&guessed=4&draw=-1&order=best\
                    &diffusion=both&machines=one-pass,abacus&time=99999&guess=2";
        let link = LinkState::read(hash);
        assert_eq!(link.notices.len(), 12);
        assert_eq!(link.machines, Settings::default());
    }
}
