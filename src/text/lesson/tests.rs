use engine::Cell;

use super::facts::Facts;
use super::*;
use crate::model::lesson::{CHAPTERS as SCENES, Target};
use crate::state::Session;

/// Everything a scene says in a language, sentence by sentence.
fn texts(place: Place, lang: Lang) -> Vec<&'static str> {
    let mut texts: Vec<&str> = lang.scene_body(place).collect();
    texts.extend(lang.scene_ask(place));
    texts
}

fn pieces(place: Place, lang: Lang) -> Vec<Piece> {
    let texts = texts(place, lang).into_iter();
    let read = |text: &str| read(text).unwrap_or_else(|error| panic!("{place}: {error:?}: {text}"));
    texts.flat_map(read).collect()
}

/// The sources of the numbers of a text, `57: blanks`.
fn sources(text: &str) -> Vec<(&str, &str)> {
    let marks = text.split('{').skip(1);
    let inside = marks.map(|mark| mark.split_once('}').expect("a mark ends").0);
    let pair = inside.map(|inside| inside.split_once(": ").expect("a number has a source"));
    pair.collect()
}

#[test]
fn every_scene_has_its_words() {
    for (chapter, text) in CHAPTERS.iter().enumerate() {
        assert_eq!(
            text.scenes.len(),
            SCENES[chapter].scenes.len(),
            "{}",
            text.name.en
        );
    }
    for place in Place::all() {
        for lang in Lang::ALL {
            assert_eq!(
                lang.scene_leads(place).count(),
                place.scene().leads.len(),
                "{place}"
            );
            assert!(!lang.scene_heading(place).is_empty());
        }
    }
}

#[test]
fn both_languages_have_the_same_references_and_numbers() {
    let targets = |place, lang| {
        let live = pieces(place, lang).into_iter();
        let mut targets: Vec<String> = live
            .filter_map(|piece| match piece {
                Piece::Live(_, target) => Some(format!("{target:?}")),
                _ => None,
            })
            .collect();
        targets.sort();
        targets.dedup();
        targets
    };
    for place in Place::all() {
        assert_eq!(
            targets(place, Lang::En),
            targets(place, Lang::Zh),
            "{place}"
        );
        let texts = [Lang::En, Lang::Zh].map(|lang| texts(place, lang));
        assert_eq!(texts[0].len(), texts[1].len(), "{place}");
        for (en, zh) in texts[0].iter().zip(&texts[1]) {
            let sorted = |text| {
                let mut sources = sources(text);
                sources.sort_unstable();
                sources.dedup();
                sources
            };
            assert_eq!(sorted(en), sorted(zh), "{place}");
            assert_eq!(
                en.matches('*').count(),
                zh.matches('*').count(),
                "{place}: {en}"
            );
        }
    }
}

#[test]
fn every_number_is_what_the_engine_says() {
    let mut n_checked = 0;
    for place in Place::all() {
        let facts = Facts::of(place);
        for text in texts(place, Lang::En) {
            for (number, source) in sources(text) {
                let value = facts.value(source);
                assert_eq!(value.as_deref(), Some(number), "{place}: {source}");
                n_checked += 1;
            }
        }
    }
    assert!(n_checked > 80, "{n_checked}");
}

#[test]
fn every_reference_exists_on_its_board() {
    for place in Place::all() {
        let link = place.link();
        let analysis = Session::open(&link).analysis;
        for piece in pieces(place, Lang::En) {
            let Piece::Live(label, target) = piece else {
                continue;
            };
            let cells = target.cells(&analysis);
            match &target {
                Target::Cells(named) => assert_eq!(&cells, named, "{place}: {label}"),
                _ => assert!(!cells.is_empty(), "{place}: {label}"),
            }
            // Where a label begins with a number, it counts the cells.
            let number: Option<usize> = label.split(' ').next().and_then(|word| word.parse().ok());
            let counts = number.filter(|_| !label.contains("and"));
            if let Some(number) = counts.filter(|_| cells.len() > 1) {
                assert_eq!(number, cells.len(), "{place}: {label}");
            }
        }
    }
}

/// Numbers in plain words that no engine can know: digits that are told, sizes, years, cited figures.
const PLAIN: &[&str] = &[
    "1", "2", "2s", "3", "4", "5", "6", "7", "8", "9", "17", "20", "57", "9×9", "12×12", "6.88",
    "89.49", "1990", "2003", "2025", "TC0",
];

#[test]
fn no_other_number_stands_in_the_texts() {
    for place in Place::all() {
        for lang in Lang::ALL {
            for piece in pieces_without_sources(place, lang) {
                let is_part = |c: char| c.is_alphanumeric() && c.is_ascii() || "×.".contains(c);
                for word in piece.split(|c| !is_part(c)) {
                    let word = word.trim_matches('.');
                    let has_digit = word.contains(|c: char| c.is_ascii_digit());
                    let is_cell = word.parse::<Cell>().is_ok();
                    assert!(
                        !has_digit || is_cell || PLAIN.contains(&word),
                        "{place}: {word}"
                    );
                }
            }
        }
    }
}

/// The words of a scene with all numbers left out that have a source.
fn pieces_without_sources(place: Place, lang: Lang) -> Vec<String> {
    let without = |text: &str| {
        let parts = text.split('{');
        let after = parts.map(|part| part.split_once('}').map_or(part, |(_, after)| after));
        let plain: String = after.collect();
        // What a live word points at is not read.
        let labels = plain.split('[').map(|part| match part.split_once(']') {
            Some((inside, after)) => {
                format!(
                    "{}{after}",
                    inside.split_once('|').map_or(inside, |(label, _)| label)
                )
            }
            None => part.to_owned(),
        });
        labels.collect::<String>()
    };
    texts(place, lang).into_iter().map(without).collect()
}

#[test]
fn a_scene_is_short_enough_to_be_read_aloud() {
    for place in Place::all() {
        let words: usize = pieces(place, Lang::En)
            .iter()
            .map(|piece| match piece {
                Piece::Words(text) | Piece::Term(text) | Piece::Live(text, _) => {
                    text.split_whitespace().count()
                }
            })
            .sum();
        assert!((40..=125).contains(&words), "{place}: {words} words");
    }
}

#[test]
fn the_chain_is_walked_back_as_it_is_told() {
    let place: Place = "4.2".parse().unwrap();
    let analysis = Session::open(&place.link()).analysis;
    let solved = analysis.solved().unwrap();
    let told = ["r4c7", "r3c8", "r3c5", "r9c6", "r5c9", "r5c8"];
    let path = solved.measures.critical_path.iter().rev();
    let path: Vec<String> = path
        .take(told.len())
        .map(|&id| {
            solved
                .proof
                .step(id)
                .unwrap()
                .placement()
                .unwrap()
                .cell
                .to_string()
        })
        .collect();
    assert_eq!(path, told);
}

#[test]
fn the_cell_that_is_guessed_is_the_best_one() {
    let place: Place = "6.4".parse().unwrap();
    let cell = place.link().subject.and_then(|subject| subject.cell());
    assert_eq!(Facts::of(place).guessed(), cell);
    assert!(Facts::of("1.4".parse().unwrap()).waits("r1c2"));
}

#[test]
fn waiting_cells_wait_for_what_is_told() {
    let place: Place = "3.2".parse().unwrap();
    let analysis = Session::open(&place.link()).analysis;
    let solved = analysis.solved().unwrap();
    for (cell, needed) in [("r3c9", "r2c9"), ("r4c5", "r5c5"), ("r9c3", "r4c5")] {
        let step = solved.step_of(cell.parse().unwrap()).unwrap();
        let needed = solved.step_of(needed.parse().unwrap()).unwrap().id;
        assert!(step.step_premises().any(|id| id == needed), "{cell}");
    }
}
