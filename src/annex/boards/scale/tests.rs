use background::aside::scale::Measured;
use engine::Grid;

use super::*;
use crate::model::scale::shape;

fn told(scale: &mut Scale, link: &str) -> Vec<FromAnnex> {
    scale.follow(&Pairs::read(link))
}

fn answer(lot: u16, number: u16, profile: Option<&[u16]>) -> Vec<u8> {
    let board = profile.map(|profile| Measured {
        grid: Grid::empty(shape(4)),
        profile: profile.to_vec(),
    });
    encode(&Answer { lot, number, board })
}

/// A view that makes three boards of 4x4 and twelve to be dug.
fn going() -> Scale {
    let mut scale = Scale::default();
    told(&mut scale, "sizes=4&boards=1&dug=4&series=5");
    scale.start();
    scale
}

#[test]
fn nothing_starts_by_itself() {
    let mut scale = Scale::default();
    assert_eq!(told(&mut scale, "boards=5"), []);
    assert_eq!(
        (scale.run, scale.settings.making.n_boards),
        (Standing::Idle, 5)
    );
}

#[test]
fn a_link_can_begin_and_goes_on_without_that() {
    let mut scale = Scale::default();
    let says = told(&mut scale, "play=1&boards=5&series=3");
    let order = encode(&scale.settings.making.order());
    assert_eq!(
        says,
        [
            FromAnnex::Settings(View::Scale, "boards=5&series=3".into()),
            FromAnnex::Ask(Kind::Scale, Ticket(1), Some(order)),
        ]
    );
    assert_eq!(
        (scale.run, scale.progress()),
        (Standing::Going, (0, 5 * 15 + 60))
    );
}

#[test]
fn what_cannot_be_followed_is_told() {
    let says = told(&mut Scale::default(), "boards=many");
    let refused = FromAnnex::Refused {
        key: "boards".into(),
        found: "many".into(),
    };
    assert_eq!(says, [refused]);
}

#[test]
fn boards_come_in_with_their_seeds_until_all_are_there() {
    let mut scale = going();
    scale.hear(Ticket(1), &answer(1, 0, Some(&[3, 2])));
    assert_eq!(scale.progress(), (1, 15));
    let board = scale.sample.boards[0].clone();
    assert_eq!(
        (board.family, board.seed, board.passes()),
        (Family::Deep, 5000, 2)
    );
    for number in 0..14 {
        assert_eq!(scale.run, Standing::Going);
        scale.hear(Ticket(1), &answer(3, number, None));
    }
    assert_eq!((scale.run, scale.progress()), (Standing::Done, (15, 15)));
    assert_eq!((scale.sample.boards.len(), scale.sample.n_unmade), (1, 14));
}

#[test]
fn what_was_not_asked_for_is_passed_over() {
    let mut scale = going();
    scale.hear(Ticket(2), &answer(0, 0, Some(&[1])));
    scale.hear(Ticket(1), &answer(9, 0, Some(&[1])));
    scale.hear(Ticket(1), &[250, 3]);
    assert_eq!(scale.progress(), (0, 15));
    assert_eq!(scale.stop(), [FromAnnex::Ask(Kind::Scale, Ticket(1), None)]);
    scale.hear(Ticket(1), &answer(0, 0, Some(&[1])));
    assert_eq!((scale.run, scale.progress()), (Standing::Stopped, (0, 15)));
}

#[test]
fn boards_stay_when_something_else_is_set_and_are_known_to_be_of_old() {
    let mut scale = going();
    scale.hear(Ticket(1), &answer(0, 0, Some(&[1])));
    let says = scale.set(|settings| settings.making.series = 6);
    assert!(scale.is_of_old());
    assert_eq!(scale.sample.boards.len(), 1);
    let keys = "sizes=4&boards=1&series=6&dug=4";
    assert_eq!(says, [FromAnnex::Settings(View::Scale, keys.into())]);
    scale.start();
    assert_eq!((scale.is_of_old(), scale.sample.boards.len()), (false, 0));
}

#[test]
fn another_size_is_dug_beside_what_is_there() {
    let mut scale = going();
    scale.hear(Ticket(1), &answer(0, 0, Some(&[1])));
    scale.hear(Ticket(1), &answer(3, 0, Some(&[1])));
    scale.stop();
    let says = scale.dig(6);
    assert_eq!(says.len(), 2);
    assert_eq!((scale.run, scale.progress()), (Standing::Going, (0, 12)));
    assert_eq!(scale.sample.boards.len(), 1);
    scale.hear(Ticket(2), &answer(0, 3, Some(&[1, 1])));
    assert_eq!(scale.sample.lot(Family::Dug, 4).count(), 1);
    // While boards are made, it is only set.
    assert_eq!(scale.dig(9).len(), 1);
    assert!(scale.is_of_old());
}

#[test]
fn a_lost_background_ends_what_is_going_and_nothing_else() {
    let mut scale = going();
    scale.lose();
    assert_eq!(scale.run, Standing::Lost);
    let mut scale = Scale::default();
    scale.lose();
    assert_eq!(scale.run, Standing::Idle);
}
