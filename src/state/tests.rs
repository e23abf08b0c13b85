use engine::{Shape, notation};

use super::*;

fn session_of(hash: &str) -> Session {
    Session::open(&LinkState::read(hash))
}

fn cell(name: &str) -> Cell {
    name.parse().unwrap()
}

#[test]
fn a_page_opens_at_the_end_of_the_depth_23_board() {
    let session = Session::new();
    assert_eq!((session.n_written, session.n_passes_done()), (57, 23));
    assert_eq!(session.to_link().write(), "#v=1");
}

#[test]
fn the_parallel_clock_steps_by_passes_and_back() {
    let mut session = session_of("#pass=0");
    let mut written = vec![session.n_written];
    for _ in 0..4 {
        session.apply(Action::Step(Direction::Forward));
        written.push(session.n_written);
    }
    assert_eq!(written, [0, 3, 5, 6, 7]);
    for expected in [6, 5, 3, 0, 0] {
        session.apply(Action::Step(Direction::Back));
        assert_eq!(session.n_written, expected);
    }
}

#[test]
fn the_serial_clock_steps_by_cells_and_the_parallel_one_falls_in_with_it() {
    let mut session = session_of("#pass=0");
    session.apply(Action::SetClock(Clock::Serial));
    for _ in 0..4 {
        session.apply(Action::Step(Direction::Forward));
    }
    assert_eq!((session.n_written, session.n_passes_done()), (4, 1));
    session.apply(Action::SetClock(Clock::Parallel));
    session.apply(Action::Step(Direction::Back));
    assert_eq!(session.n_written, 3);
}

#[test]
fn playing_runs_to_the_end_and_stops() {
    let mut session = Session::new();
    session.apply(Action::SetPlaying(true));
    assert_eq!(session.n_written, 0);
    let mut n_ticks = 0;
    while session.is_playing {
        session.apply(Action::Tick);
        n_ticks += 1;
    }
    assert_eq!((n_ticks, session.is_at_end()), (23, true));
}

#[test]
fn boards_are_taken_back_and_done_again() {
    let mut session = Session::new();
    let first = session.analysis.start.grid.clone();
    session.apply(Action::Clear(Shape::CLASSIC));
    session.apply(Action::Write(cell("r1c1"), Digit::new(5)));
    assert!(session.is_editing);
    session.apply(Action::Undo);
    session.apply(Action::Undo);
    assert_eq!(session.analysis.start.grid, first);
    assert!(!session.can_undo());
    session.apply(Action::Redo);
    session.apply(Action::Redo);
    assert_eq!(session.analysis.start.grid.n_filled(), 1);
    assert!(!session.can_redo());
}

#[test]
fn only_an_open_board_takes_digits_and_only_those_it_has() {
    let mut session = Session::new();
    session.apply(Action::Write(cell("r1c1"), Digit::new(9)));
    assert_eq!(session.analysis.start.grid.get(cell("r1c1")), None);
    session.apply(Action::Clear(Shape::new(2, 2).unwrap()));
    session.apply(Action::Write(cell("r1c1"), Digit::new(5)));
    session.apply(Action::Write(cell("r9c9"), Digit::new(1)));
    assert_eq!(session.analysis.start.grid.n_filled(), 0);
}

#[test]
fn a_link_opens_to_the_same_picture() {
    let hash = "#v=1&p=63.95.7424......9.59.3.2..1.1..3...7..4..93....2417.6.2.5.....6.4..239......68...\
                &rules=naked&graph=board&pass=2&cell=r1c3&theme=dark&speed=2&hide=graph";
    let session = session_of(hash);
    assert_eq!(session.notices, []);
    assert_eq!(session.to_link().write(), hash);
}

#[test]
fn what_does_not_fit_the_board_is_told() {
    let session = session_of("#p=1...............&cell=r5c1&pass=9");
    let expected = [
        Notice::NotThere(Subject::Cell(cell("r5c1"))),
        Notice::PassBeyondEnd { found: 9, last: 0 },
    ];
    assert_eq!(session.notices, expected);
}

#[test]
fn another_rule_set_keeps_the_selection() {
    let mut session = session_of("#cell=r1c1");
    session.apply(Action::SetRules(RuleSet::Naked));
    assert_eq!(session.selected, Some(Subject::Cell(cell("r1c1"))));
    let grid = notation::read_one("1...............", &Default::default())
        .unwrap()
        .grid;
    session.apply(Action::Show(grid.into()));
    assert_eq!((session.selected, session.count), (None, Count::Searching));
}

/// A board that singles do not solve and probes do.
const PROBED: &str = "#v=1&p=....4...43..5......42...16.4.2..5.13&finish=probe";

/// Opens a link and works on the proof it asks for.
fn proved(hash: &str) -> Session {
    let mut session = session_of(hash);
    prove(&mut session);
    session
}

fn prove(session: &mut Session) {
    let puzzle = session.analysis.start.puzzle().unwrap();
    let proof = engine::proof::prove(&puzzle, session.analysis.method);
    session.apply(Action::Proved(Box::new(proof)));
}

fn first_probe(session: &Session) -> StepId {
    let solved = session.analysis.solved().unwrap();
    let mut steps = solved.proof.steps.iter();
    steps.find(|step| step.refutation().is_some()).unwrap().id
}

#[test]
fn probes_are_not_waited_for() {
    let mut session = session_of(PROBED);
    assert!(session.analysis.is_pending);
    let n_before = session.n_written;
    prove(&mut session);
    assert!(!session.analysis.is_pending && session.is_at_end() && session.n_written > n_before);
    session.apply(Action::SetFinish(Finish::Stop));
    assert_eq!(session.n_written, n_before);
}

#[test]
fn a_proof_that_comes_too_late_is_not_taken() {
    let mut session = session_of(PROBED);
    let puzzle = session.analysis.start.puzzle().unwrap();
    let proof = engine::proof::prove(&puzzle, session.analysis.method);
    session.apply(Action::SetFinish(Finish::Stop));
    let n_before = session.n_written;
    session.apply(Action::Proved(Box::new(proof)));
    assert_eq!(session.n_written, n_before);
}

#[test]
fn a_world_is_entered_and_left_at_its_probe() {
    let mut session = proved(PROBED);
    let probe = first_probe(&session);
    session.apply(Action::Select(Some(Subject::Step(probe))));
    let here = session.to_link();
    session.apply(Action::Enter(probe));
    let assumption = session.analysis.outside.as_ref().unwrap().assumption;
    assert_eq!(
        session.analysis.start.grid.get(assumption.cell),
        Some(assumption.digit)
    );
    assert_eq!(session.to_link().write(), format!("{PROBED}&world={probe}"));
    session.apply(Action::Leave);
    assert_eq!(session.to_link(), here);
}

#[test]
fn a_link_into_a_world_waits_for_the_probes() {
    let probe = first_probe(&proved(PROBED));
    let hash = format!("{PROBED}&world={probe}");
    let mut session = session_of(&hash);
    assert_eq!(
        (session.to_link().write(), session.analysis.way_in()),
        (hash.clone(), vec![])
    );
    prove(&mut session);
    assert_eq!(
        (session.to_link().write(), session.analysis.way_in()),
        (hash, vec![probe])
    );
    let session = proved(&format!("{PROBED}&world=9999"));
    assert_eq!(session.notices, [Notice::NoWorld(StepId(9999))]);
}

#[test]
fn a_link_out_of_a_world_keeps_the_proof() {
    let mut session = proved(PROBED);
    let real = Arc::clone(&session.analysis);
    session.apply(Action::Enter(first_probe(&session)));
    session.apply(Action::Open(Box::new(LinkState::read(PROBED))));
    assert!(Arc::ptr_eq(&session.analysis, &real) && session.is_at_end());
    session.apply(Action::Open(Box::new(LinkState::read("#v=1"))));
    assert_eq!(
        (session.n_written, session.to_link().write()),
        (57, "#v=1".to_owned())
    );
}

#[test]
fn the_parallel_clock_steps_over_what_a_probe_takes() {
    let mut session = proved(PROBED);
    session.apply(Action::Jump(Direction::Back));
    let mut passes = vec![0];
    while !session.is_at_end() {
        session.apply(Action::Step(Direction::Forward));
        passes.push(session.n_passes_done());
    }
    assert!(
        passes.windows(2).any(|pair| pair[1] > pair[0] + 1),
        "{passes:?}"
    );
    for expected in passes.iter().rev().skip(1) {
        session.apply(Action::Step(Direction::Back));
        assert_eq!(session.n_passes_done(), *expected);
    }
}

#[test]
fn a_removal_is_shown_before_its_pass() {
    let mut session = proved("#rules=subsets");
    let solved = session.analysis.solved().unwrap();
    let step = solved.shown_steps().find(|step| step.placement().is_none());
    let (id, pass) = step.map(|step| (step.id, step.pass)).unwrap();
    session.apply(Action::Select(Some(Subject::Step(id))));
    assert_eq!(
        (session.n_passes_done(), session.selected),
        (pass - 1, Some(Subject::Step(id)))
    );
    session.apply(Action::SetRules(RuleSet::Locked));
    assert_eq!(session.selected, None);
}

/// The default board as if it came from the gallery.
const FROM_GALLERY: &str = "#v=1&p=..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..\
                            &g=history-1&rules=locked&pass=2";

#[test]
fn a_board_is_wanted_until_it_is_got() {
    let hash = "#v=1&g=history-1&rules=locked&pass=2";
    let mut session = session_of(hash);
    assert_eq!(
        (session.view, session.to_link().write()),
        (View::Gallery, hash.to_owned())
    );
    session.apply(Action::Open(Box::new(LinkState::read(FROM_GALLERY))));
    assert!(session.wanted.is_none());
    assert_eq!(
        (session.view, session.analysis.method.rules),
        (View::Explore, RuleSet::Locked)
    );
}

#[test]
fn an_origin_stays_with_its_board_and_no_longer() {
    let mut session = proved(FROM_GALLERY);
    assert_eq!(session.to_link().write(), FROM_GALLERY);
    session.apply(Action::SetRules(RuleSet::Singles));
    session.apply(Action::SetView(View::Machines));
    assert_eq!(session.to_link().origin, Pairs::read("g=history-1"));
    session.apply(Action::SetEditing(true));
    session.apply(Action::Write(cell("r1c1"), Digit::new(1)));
    assert!(session.to_link().origin.is_empty());
}

#[test]
fn a_board_that_cannot_be_got_is_told_and_the_rest_is_followed() {
    let mut session = session_of("#seed=7&rules=naked&theme=dark&speed=99");
    let refused = |key: &'static str, found: &str| Notice::bad_value(key.into(), found);
    session.apply(Action::Refuse(refused("seed", "7")));
    assert_eq!(
        session.notices,
        [refused("speed", "99"), refused("seed", "7")]
    );
    assert_eq!(session.to_link().write(), "#v=1&rules=naked&theme=dark");
    session.apply(Action::Refuse(refused("sort", "x")));
    assert_eq!(session.notices.len(), 3);
}

#[test]
fn who_goes_elsewhere_wants_the_board_no_longer() {
    let mut session = session_of("#g=history-1");
    session.apply(Action::SetView(View::Machines));
    assert_eq!(session.to_link().write(), "#v=1&view=machines");
}

#[test]
fn an_annex_is_shown_in_its_views_and_where_it_is_called() {
    let mut session = session_of("#view=gallery");
    let shows = |session: &Session| session.shows(Annex::Boards);
    assert!(shows(&session));
    session.apply(Action::SetView(View::Explore));
    assert!(!shows(&session));
    session.apply(Action::SetCalled(Annex::Boards, true));
    assert!(shows(&session));
    session.apply(Action::Open(Box::new(LinkState::read("#v=1&pass=2"))));
    assert!(shows(&session));
    session.apply(Action::SetView(View::Machines));
    assert!(!shows(&session));
    session.apply(Action::SetCalled(Annex::Boards, true));
    session.apply(Action::SetCalled(Annex::Boards, false));
    assert!(!shows(&session));
}

#[test]
fn each_view_of_an_annex_keeps_what_it_has_set() {
    let mut session = session_of("#view=gallery&sort=givens");
    session.apply(Action::SetExtra(View::Scale, Pairs::read("size=16")));
    assert_eq!(session.to_link().write(), "#v=1&view=gallery&sort=givens");
    session.apply(Action::SetView(View::Explore));
    assert_eq!(session.to_link().write(), "#v=1");
    assert_eq!(
        session.to_link_of(View::Gallery).write(),
        "#v=1&view=gallery&sort=givens"
    );
    assert_eq!(
        session.to_link_of(View::Scale).write(),
        "#v=1&view=scale&size=16"
    );
    session.apply(Action::Open(Box::new(LinkState::read("#v=1"))));
    assert_eq!(
        session.to_link_of(View::Gallery).write(),
        "#v=1&view=gallery&sort=givens"
    );
    session.apply(Action::Open(Box::new(LinkState::read("#view=gallery"))));
    assert_eq!(session.to_link().write(), "#v=1&view=gallery");
}

#[test]
fn a_spotlight_stays_on_what_is_selected_or_was_pointed_at_last() {
    let subject = |name: &str| name.parse::<Subject>().ok();
    let mut session = Session::new();
    session.apply(Action::SetSpotlight(true));
    assert_eq!(session.lit(), None);
    session.apply(Action::Hover(subject("r3c7")));
    session.apply(Action::Hover(None));
    assert_eq!(session.lit(), subject("r3c7"));
    session.apply(Action::Select(subject("r4c1")));
    session.apply(Action::Hover(subject("r3c7")));
    assert_eq!(session.lit(), subject("r4c1"));
    session.apply(Action::SetSpotlight(false));
    assert_eq!(session.lit(), subject("r3c7"), "else what is pointed at");
    session.apply(Action::SetSpotlight(true));
    session.apply(Action::Clear(Shape::CLASSIC));
    assert_eq!(session.lit(), None, "it was a cell of another board");
}

#[test]
fn a_link_tells_of_the_spotlight() {
    let session = Session::open(&LinkState::read("#cell=r3c7&spot=1"));
    assert!(session.is_spotlit);
    assert_eq!(session.to_link().write(), "#v=1&cell=r3c7&spot=1");
    let link = LinkState::read("#spot=on");
    assert_eq!(link.notices, [Notice::bad_value("spot".into(), "on")]);
}
