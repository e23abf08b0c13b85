use background::decode;

use super::*;

fn link(hash: &str) -> LinkState {
    LinkState::read(hash)
}

fn shown(place: &str) -> String {
    place.parse::<Place>().unwrap().link().write()
}

/// A lesson whose page shows the picture of a scene.
fn at(place: &str) -> Lesson {
    let mut lesson = Lesson::default();
    assert_eq!(lesson.follow(link(&shown(place))), []);
    lesson
}

fn words(says: &[FromAnnex]) -> Vec<LessonWord> {
    let own = says.iter().filter_map(|message| match message {
        FromAnnex::Own(bytes) => decode(bytes),
        _ => None,
    });
    own.collect()
}

#[test]
fn a_link_without_a_scene_leads_to_one() {
    let first = FromAnnex::Show(shown("1.1"));
    assert_eq!(
        Lesson::default().follow(link("#view=learn")),
        std::slice::from_ref(&first)
    );
    let fourth = FromAnnex::Show(shown("4.1"));
    for hash in ["#view=learn&chapter=4", "#view=learn&chapter=4.1&foo=1"] {
        assert_eq!(
            Lesson::default().follow(link(hash)),
            std::slice::from_ref(&fourth),
            "{hash}"
        );
    }
    let says = Lesson::default().follow(link("#view=learn&chapter=9"));
    let refused = FromAnnex::Refused {
        key: "chapter".into(),
        found: "9".into(),
    };
    assert_eq!(says, [first, refused]);
}

#[test]
fn a_picture_that_was_changed_stays_as_its_link_says() {
    let mut lesson = Lesson::default();
    let hash = shown("2.2").replace("pass=1", "pass=2");
    assert_eq!(lesson.follow(link(&hash)), []);
    assert!(!lesson.is_as_told() && lesson.is_about_board());
    assert_eq!(lesson.restore()[1..], [FromAnnex::Show(shown("2.2"))]);
    assert!(lesson.is_as_told());
}

#[test]
fn who_comes_back_finds_the_picture_of_the_scene() {
    let mut lesson = at("4.2");
    lesson.leave();
    let back = link("#view=learn&chapter=4.2&p=2..4..2..4..1...");
    assert_eq!(lesson.follow(back), [FromAnnex::Show(shown("4.2"))]);
    lesson.leave();
    assert_eq!(lesson.follow(link(&shown("4.2"))), []);
    lesson.leave();
    assert_eq!(
        lesson.follow(link("#view=learn")),
        [FromAnnex::Show(shown("4.2"))]
    );
}

#[test]
fn turning_goes_through_the_lesson_and_ends_where_it_ends() {
    let mut lesson = at("1.4");
    let says = lesson.turn(Direction::Forward);
    assert_eq!(words(&says), [LessonWord::Light(None)]);
    assert_eq!(says[1], FromAnnex::Show(shown("2.1")));
    assert!(lesson.is_as_told(), "the text does not wait for the page");
    assert_eq!(
        lesson.turn(Direction::Back)[1],
        FromAnnex::Show(shown("1.4"))
    );
    assert_eq!(at("1.1").turn(Direction::Back), []);
    assert_eq!(at("8.4").turn(Direction::Forward), []);
}

#[test]
fn machines_are_called_where_a_scene_has_them() {
    let call = |is_called| FromAnnex::Call(Annex::Machines, is_called);
    let mut lesson = at("6.4");
    assert_eq!(lesson.follow(link(&shown("7.1"))), [call(true)]);
    assert_eq!(lesson.follow(link(&shown("7.2"))), []);
    assert!(lesson.is_as_told());
    lesson.follow(link(&(shown("7.2") + "&layers=9")));
    assert!(!lesson.is_as_told());
    assert_eq!(
        lesson.follow(link(&(shown("8.1") + "&layers=9"))),
        [call(false)]
    );
    assert!(lesson.is_as_told(), "what is not in sight does not count");
    lesson.follow(link(&shown("7.2")));
    lesson.leave();
    assert_eq!(lesson.follow(link(&shown("7.2"))), [call(true)]);
}

#[test]
fn language_and_look_of_the_page_stay() {
    let mut lesson = Lesson::default();
    let hash = shown("2.1") + "&lang=zh&theme=dark";
    assert_eq!(lesson.follow(link(&hash)), []);
    let FromAnnex::Show(next) = &lesson.turn(Direction::Forward)[1] else {
        panic!("nothing is shown");
    };
    let next = link(next);
    assert_eq!(
        (next.lang, next.theme),
        (link(&hash).lang, link(&hash).theme)
    );
}

#[test]
fn a_word_lights_up_and_stays_when_it_is_taken() {
    let mut lesson = at("2.2");
    let pass = Target::Passes(1, 1);
    let cell = Target::read("r5c5").unwrap();
    let light = |target: &Target| vec![LessonWord::Light(Some(target.clone()))];
    assert_eq!(words(&lesson.point(Some(&cell))), light(&cell));
    assert_eq!(words(&lesson.point(None)), [LessonWord::Light(None)]);
    assert_eq!(words(&lesson.take(&pass)), light(&pass));
    assert!(lesson.has_taken(&pass));
    assert_eq!(words(&lesson.point(Some(&cell))), light(&cell));
    assert_eq!(words(&lesson.point(None)), light(&pass));
    assert_eq!(words(&lesson.take(&pass)), [LessonWord::Light(None)]);
    assert_eq!(
        words(&lesson.take(&cell)),
        [LessonWord::Select(cell.cell())]
    );
    lesson.follow(link(&(shown("2.2") + "&cell=r5c5")));
    assert!(lesson.has_taken(&cell));
    assert_eq!(words(&lesson.take(&cell)), [LessonWord::Select(None)]);
}

#[test]
fn on_another_board_words_lead_back_to_the_picture() {
    let mut lesson = Lesson::default();
    lesson.follow(link("#view=learn&chapter=2.2&p=2..4..2..4..1..."));
    let cell = Target::read("r5c5").unwrap();
    assert!(!lesson.is_about_board());
    assert_eq!(words(&lesson.point(Some(&cell))), [LessonWord::Light(None)]);
    assert_eq!(lesson.take(&cell)[1], FromAnnex::Show(shown("2.2")));
}
