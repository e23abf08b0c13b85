//! Requests as keys of a link: with the same keys anybody makes the same board.

use std::str::FromStr;

use engine::generate::{Aim, Bounds, Request, Symmetry, VERSION};
use engine::{RuleSet, Shape};

use super::budget::unsaid;
use super::offers::{can_be_minimal, rules_of};
use super::{Form, Wish};
use crate::link::{LinkState, Pairs};
use crate::model::maker::Found;

/// The keys of a request; the rule set is the page's own key `rules`.
const KEYS: [&str; 9] = [
    "seed",
    "depth",
    "givens",
    "shape",
    "symmetry",
    "minimal",
    "attempt",
    "budget",
    "generator",
];
/// The rule set of the panel, where it is not that of the page.
const SEE: &str = "see";
/// The value of `depth` that asks for the deepest.
const DEEPEST: &str = "deepest";

/// Returns the keys among these that tell a request.
pub fn own(pairs: &Pairs) -> Pairs {
    pairs.filtered(|key| KEYS.contains(&key) || key == SEE)
}

/// Reads a request under a rule set, and the keys whose values cannot be followed.
pub fn request_of(pairs: &Pairs, rules: RuleSet) -> (Request, Vec<&'static str>) {
    let mut refused = Vec::new();
    let shape = read(pairs, "shape", &mut refused).unwrap_or(Shape::CLASSIC);
    let rules = read_with(pairs, SEE, &mut refused, rules_named).unwrap_or(rules);
    let aim = match pairs.get("depth") {
        None => Aim::Solved(rules),
        Some(DEEPEST) => Aim::Deepest(rules),
        Some(_) => read(pairs, "depth", &mut refused)
            .map_or(Aim::Solved(rules), |depths| Aim::Depth(rules, depths)),
    };
    let any = Request::new(shape, read(pairs, "seed", &mut refused).unwrap_or(1));
    let is_minimal = |text: &str| match text {
        "0" => Some(false),
        "1" if can_be_minimal(shape) => Some(true),
        _ => None,
    };
    let is_budget = |text: &str| text.parse().ok().filter(|&budget| budget > 0);
    let request = Request {
        aim,
        givens: read::<Bounds>(pairs, "givens", &mut refused),
        symmetry: read::<Symmetry>(pairs, "symmetry", &mut refused).unwrap_or_default(),
        is_minimal: read_with(pairs, "minimal", &mut refused, is_minimal).unwrap_or(false),
        attempt: read(pairs, "attempt", &mut refused),
        budget: read_with(pairs, "budget", &mut refused, is_budget).unwrap_or(any.budget),
        ..any
    };
    if !rules_of(shape).contains(&rules) {
        refused.push("rules");
    }
    (request, refused)
}

fn read<T: FromStr>(
    pairs: &Pairs,
    key: &'static str,
    refused: &mut Vec<&'static str>,
) -> Option<T> {
    read_with(pairs, key, refused, |text| text.parse().ok())
}

fn read_with<T>(
    pairs: &Pairs,
    key: &'static str,
    refused: &mut Vec<&'static str>,
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let value = read(pairs.get(key)?);
    if value.is_none() {
        refused.push(key);
    }
    value
}

fn rules_named(name: &str) -> Option<RuleSet> {
    RuleSet::ALL.into_iter().find(|rules| rules.name() == name)
}

/// Writes a request; what has its default is left out.
pub fn write(request: &Request) -> Pairs {
    let mut pairs = Pairs::default();
    let mut put = |key, value: Option<String>| {
        if let Some(value) = value {
            pairs.add(key, &value);
        }
    };
    put("seed", Some(request.seed.to_string()));
    put(
        "depth",
        match request.aim {
            Aim::Proper | Aim::Solved(_) => None,
            Aim::Depth(_, depths) => Some(depths.to_string()),
            Aim::Deepest(_) => Some(DEEPEST.to_owned()),
        },
    );
    put("givens", request.givens.map(|givens| givens.to_string()));
    let shape = Some(request.shape).filter(|&shape| shape != Shape::CLASSIC);
    put("shape", shape.map(|shape| shape.to_string()));
    let symmetry = Some(request.symmetry).filter(|&symmetry| symmetry != Symmetry::None);
    put("symmetry", symmetry.map(|symmetry| symmetry.name().into()));
    put("minimal", request.is_minimal.then(|| "1".to_owned()));
    put(
        "attempt",
        request.attempt.map(|attempt| attempt.to_string()),
    );
    let budget = Some(request.budget).filter(|&budget| budget != unsaid(request));
    put("budget", budget.map(|budget| budget.to_string()));
    put("generator", Some(VERSION.to_string()));
    pairs
}

/// Writes what is set in the panel, beside the page's own rule set; nothing where nothing was set.
/// What has a fault is left out.
pub fn write_form(form: &Form, rules: RuleSet) -> Pairs {
    if *form == Form::under(rules) {
        return Pairs::default();
    }
    let mut sound = form.clone();
    sound.let_faults_go();
    let mut pairs = Pairs::default();
    if form.rules != rules {
        pairs.add(SEE, form.rules.name());
    }
    if let Some(request) = sound.request() {
        pairs.extend(&write(&request));
    }
    pairs
}

/// Reads what is set in the panel, beside the page's own rule set, and the keys whose values cannot be
/// followed.
pub fn read_form(pairs: &Pairs, rules: RuleSet) -> (Form, Vec<&'static str>) {
    if pairs.is_empty() {
        return (Form::under(rules), Vec::new());
    }
    let (request, mut refused) = request_of(pairs, rules);
    let mut form = Form::of(&request);
    if pairs.get("depth").is_some() && form.wish == Wish::Any {
        form.wish = Wish::Range;
    }
    // The page's own rule set may be none that is offered here: nobody has asked for that.
    refused.retain(|&key| key != "rules");
    form.set_shape(form.shape);
    (form, refused)
}

/// Returns the generator these keys are meant for, if it is not the one that is here.
pub fn other_generator(pairs: &Pairs) -> Option<&str> {
    pairs
        .get("generator")
        .filter(|&found| found != VERSION.to_string())
}

/// Returns the link that opens a board. If it is what was asked for, it says with what it was made.
pub fn link_to(request: &Request, found: &Found, is_asked: bool) -> LinkState {
    let rules = request.aim.rules().unwrap_or_default();
    // The attempt that found the deepest is made again without those before it, and no longer.
    let origin = match request.aim {
        Aim::Deepest(_) => Request {
            attempt: Some(found.attempt),
            budget: found.own_budget,
            ..*request
        },
        _ => *request,
    };
    LinkState {
        grid: Some(found.grid.clone()),
        origin: if is_asked {
            write(&origin)
        } else {
            Pairs::default()
        },
        rules: Some(rules).filter(|&rules| rules != RuleSet::default()),
        ..LinkState::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::gallery;
    use engine::generate::{Search, State};

    fn request(text: &str) -> Request {
        let (request, refused) = request_of(&Pairs::read(text), RuleSet::Singles);
        assert_eq!(refused, [""; 0], "{text}");
        request
    }

    #[test]
    fn what_is_written_reads_back() {
        for text in [
            "seed=7&depth=22..24&generator=1",
            "seed=0&depth=12&givens=20..30&shape=4x4&symmetry=quarter&generator=1",
            "seed=18446744073709551615&minimal=1&generator=1",
            "seed=9&depth=deepest&shape=2x3&budget=3000&generator=1",
        ] {
            assert_eq!(write(&request(text)).to_string(), text);
            let (form, refused) = read_form(&Pairs::read(text), RuleSet::Singles);
            assert_eq!((form.request(), refused.len()), (Some(request(text)), 0));
            assert_eq!(write_form(&form, RuleSet::Singles).to_string(), text);
        }
    }

    #[test]
    fn a_link_may_name_one_attempt() {
        let text = "seed=111&depth=deepest&attempt=53&budget=700000&generator=1";
        assert_eq!(request(text).attempt, Some(53));
        assert_eq!(write(&request(text)).to_string(), text);
        let (mut form, _) = read_form(&Pairs::read(text), RuleSet::Singles);
        assert_eq!(form.request(), Some(request(text)));
        form.type_into(crate::model::maker::Field::Seed, "112".into());
        assert_eq!(form.request().and_then(|request| request.attempt), None);
        // The page keeps all of it with the board.
        assert_eq!(LinkState::read(text).origin, Pairs::read(text));
    }

    #[test]
    fn the_panel_says_its_rule_set_only_where_the_page_has_another() {
        let (form, _) = read_form(&Pairs::read("seed=7&depth=9"), RuleSet::Locked);
        assert_eq!(form.rules, RuleSet::Locked);
        let written = write_form(&form, RuleSet::Singles).to_string();
        assert_eq!(written, "see=locked&seed=7&depth=9&generator=1");
        assert_eq!(read_form(&Pairs::read(&written), RuleSet::Naked).0, form);
        for rules in RuleSet::ALL {
            assert!(write_form(&Form::under(rules), rules).is_empty());
        }
    }

    #[test]
    fn what_cannot_be_followed_is_refused_by_its_key() {
        for (text, key) in [
            ("seed=seven", "seed"),
            ("seed=1&depth=21..19", "depth"),
            ("seed=1&depth=deep", "depth"),
            ("seed=1&givens=-3", "givens"),
            ("seed=1&shape=9x9", "shape"),
            ("seed=1&symmetry=odd", "symmetry"),
            ("seed=1&minimal=yes", "minimal"),
            ("seed=1&minimal=1&shape=5x5", "minimal"),
            ("seed=1&budget=0", "budget"),
            ("seed=1&see=stars", "see"),
            ("seed=1&shape=5x5&see=chains", "rules"),
        ] {
            let (_, refused) = request_of(&Pairs::read(text), RuleSet::Singles);
            assert_eq!(refused, [key], "{text}");
        }
    }

    #[test]
    fn a_fault_goes_and_the_rest_stays() {
        let mut form = Form::default();
        form.type_into(super::super::Field::GivensFrom, "many".into());
        let written = write_form(&form, RuleSet::Singles).to_string();
        assert_eq!(written, "seed=1&depth=19..21&generator=1");
    }

    #[test]
    fn boards_of_the_gallery_are_made_again_from_their_origins() {
        let mut n_made = 0;
        for board in gallery::all()
            .iter()
            .filter(|board| !board.origin.is_empty())
        {
            let (request, refused) = request_of(&board.origin, board.rules);
            assert_eq!(refused, [""; 0], "{}", board.id);
            // Those that take long are left to `cargo xtask gallery`.
            let budget = request.budget.min(100_000);
            let mut search = Search::new(Request { budget, ..request }).expect("a request");
            while search.advance(1000) == State::Going {}
            let depth = search.best().map_or(0, |best| best.depth);
            if matches!(request.aim, Aim::Depth(..)) && request.aim.is_reached(depth) {
                let made = search.made().map(|made| made.puzzle.grid());
                assert_eq!(made, Some(&board.grid), "{}", board.id);
                n_made += 1;
            }
        }
        assert!(n_made > 45, "{n_made}");
    }

    #[test]
    fn another_generator_is_noticed() {
        let other = |text| other_generator(&Pairs::read(text)).map(str::to_owned);
        assert_eq!(other("seed=1&generator=2"), Some("2".to_owned()));
        assert_eq!((other("seed=1&generator=1"), other("seed=1")), (None, None));
    }
}
