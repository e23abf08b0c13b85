use engine::{Measures, Puzzle, RuleSet, proof};

use super::*;
use crate::annex::machines::settings;
use crate::link::LinkState;
use crate::model::gallery;
use crate::model::twins;
use crate::state::Session;

/// Opens the link of a place, as the address of the page would.
fn open(hash: &str) -> Session {
    let link = LinkState::read(hash);
    assert_eq!(link.notices, [], "{hash}");
    Session::open(&link)
}

#[test]
fn every_scene_is_the_picture_its_link_says() {
    for place in Place::all() {
        let hash = place.link().write();
        let session = open(&hash);
        assert_eq!(session.notices, [], "{place}");
        let shown = session.to_link();
        assert!(
            place.is_shown_by(&shown),
            "{place}: {hash} is {}",
            shown.write()
        );
        assert_eq!(shown.extra.get("chapter"), Some(place.to_string().as_str()));
        assert_eq!(shown.write(), hash, "{place}");
    }
}

#[test]
fn another_picture_is_told_from_that_of_the_scene() {
    let place: Place = "2.2".parse().unwrap();
    for more in [
        "&pass=2",
        "&cell=r1c1",
        "&rules=locked",
        "&graph=board",
        "&p=2..4..2..4..1...",
    ] {
        let link = LinkState::read(&(place.link().write() + more));
        assert!(!place.is_shown_by(&link), "{more}");
    }
    for more in ["&lang=zh", "&theme=dark", "&speed=2", "&chapter=3"] {
        let link = LinkState::read(&(place.link().write() + more));
        assert!(place.is_shown_by(&link), "{more}");
    }
}

#[test]
fn links_that_lead_on_can_be_followed() {
    for place in Place::all() {
        for lead in place.scene().leads {
            open(&format!("#{lead}"));
        }
    }
    for chapter in &CHAPTERS {
        let session = open(&format!("#{}", chapter.predicts));
        let solved = session.analysis.solved().unwrap();
        assert!(solved.measures.passes > 1, "{}", chapter.predicts);
    }
}

#[test]
fn places_read_back_and_follow_each_other() {
    let places: Vec<Place> = Place::all().collect();
    assert_eq!(places.len(), 33);
    for pair in places.windows(2) {
        assert_eq!(pair[0].next(), Some(pair[1]));
        assert_eq!(pair[1].previous(), Some(pair[0]));
        assert_eq!(
            pair[0].is_end_of_chapter(),
            pair[0].chapter != pair[1].chapter
        );
    }
    assert_eq!(places[0].previous(), None);
    assert_eq!(places.last().unwrap().next(), None);
    for place in places {
        assert_eq!(place.to_string().parse(), Ok(place));
    }
    assert_eq!("4".parse(), Ok(Place::start_of(3)));
    for text in [
        "",
        "0",
        "9",
        "1.0",
        "1.5",
        "1.1.1",
        "-1",
        "x",
        "1.x",
        "99999999999999999999",
    ] {
        assert_eq!(text.parse::<Place>(), Err(PlaceError), "{text}");
    }
}

#[test]
fn machines_are_set_as_their_annex_writes_it() {
    let with_machines = Place::all().filter(|place| place.has_machines());
    for place in with_machines {
        let link = place.link();
        let (settings, refused) = settings::read(&link.machines);
        assert_eq!(refused, [], "{place}");
        assert_eq!(settings::write(settings), link.machines, "{place}");
        // The texts are about four layers, and so many loops as they take.
        assert_eq!(settings.dials.layers, 4, "{place}");
    }
}

#[test]
fn boards_grow_as_the_table_says() {
    let passes = |id: &str| {
        let puzzle = Puzzle::try_from(gallery::find(id).unwrap().grid.clone()).unwrap();
        let proof = proof::prove(&puzzle, RuleSet::Singles);
        assert_eq!(Measures::of(&proof).work, puzzle.n_blanks(), "{id}");
        proof.n_passes()
    };
    let rows: Vec<&[Growth]> = Place::all().map(|place| place.scene().grows).collect();
    let rows: Vec<Growth> = rows.concat();
    assert_eq!(rows.len(), 7);
    for row in rows {
        let size = row.size;
        let found = Growth {
            size,
            shallow: passes(&format!("made-shallow-{size}x{size}")),
            deep: passes(&format!("made-deep-{size}x{size}")),
        };
        assert_eq!(row, found);
    }
}

#[test]
fn the_hard_board_is_the_hard_twin() {
    let hard: Place = "6.2".parse().unwrap();
    let twin = twins::all().iter().find(|twin| twin.id == "hard").unwrap();
    assert_eq!(hard.link().grid.as_ref(), Some(&twin.grid));
    let twelve: Place = "8.2".parse().unwrap();
    let deep = gallery::find("made-deep-12x12").unwrap();
    assert_eq!(twelve.link().grid.as_ref(), Some(&deep.grid));
}
