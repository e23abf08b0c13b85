//! The gallery, the maker of boards, and boards as they grow.

use background::aside::scale::Family;
use engine::generate::{RequestError, Symmetry};
use engine::{RuleSet, Shape};

use super::{hold_both, hold_labels};
use crate::annex::boards::scale::Standing;
use crate::model::gallery::{self, Kind, Sort};
use crate::model::maker::{Fault, Field, Tried, Wish};
use crate::model::scale::axis::Axes;
use crate::model::scale::series::Figure;
use crate::model::{boards, twins};
use crate::text::Lang;

#[test]
fn labels_of_the_collection() {
    let (en, zh) = (Lang::En, Lang::Zh);
    hold_labels(en.annex(), zh.annex());
    hold_labels(en.gallery(), zh.gallery());
    hold_labels(en.maker(), zh.maker());
    hold_labels(en.scale(), zh.scale());
    hold_labels(&en.scale_head(8, 4), &zh.scale_head(8, 4));
}

#[test]
fn choices_of_the_gallery() {
    for sort in Sort::ALL {
        hold_both(|lang| lang.gallery_sort(sort).to_owned());
    }
    for kind in Kind::ALL {
        hold_both(|lang| lang.gallery_kind(kind).to_owned());
    }
}

#[test]
fn where_boards_come_from() {
    let listed = gallery::all().iter().map(|board| board.credit);
    let offered = boards::all().iter().map(|board| board.credit);
    let compared = twins::all().iter().map(|twin| twin.credit);
    for credit in listed.chain(offered).chain(compared) {
        let [en, zh] = Lang::ALL.map(|lang| lang.credit(credit));
        assert_eq!(en, credit);
        // Who has a name and a year keeps them.
        match credit.ends_with(|c: char| c.is_ascii_digit()) {
            true => assert_eq!(zh.replace('，', ", "), en),
            false => hold_both(|lang| lang.credit(credit)),
        }
    }
}

#[test]
fn words_of_the_maker() {
    for wish in [Wish::Any, Wish::Range, Wish::Deepest] {
        hold_both(|lang| lang.maker_wish(wish).to_owned());
    }
    for symmetry in Symmetry::ALL {
        hold_both(|lang| lang.maker_symmetry(symmetry).to_owned());
    }
    for field in Field::ALL {
        hold_both(|lang| lang.maker_field(field).to_owned());
        for fault in [
            Fault::NoNumber,
            Fault::Missing,
            Fault::TooSmall { least: 1 },
            Fault::TooLarge { most: 81 },
            Fault::Reversed,
        ] {
            hold_both(|lang| lang.maker_fault(field, fault));
        }
    }
    let (least, n_cells) = (90, 81);
    for error in [
        RequestError::TooManyGivens { least, n_cells },
        RequestError::TooDeep { least, n_cells },
        RequestError::NoDepth,
        RequestError::NoBudget,
    ] {
        hold_both(|lang| lang.refusal(error));
    }
    hold_both(|lang| lang.maker_size(Shape::new(2, 6).unwrap()));
    hold_both(|lang| lang.maker_budget(1000));
    hold_both(|lang| lang.maker_seed(7));
    hold_both(|lang| lang.maker_attempt(53));
    hold_both(|lang| lang.maker_depth(23));
    hold_both(|lang| {
        lang.maker_tried(Tried {
            evaluations: 12_345,
            attempts: 1,
        })
    });
}

#[test]
fn words_of_growing_boards() {
    for family in [Family::Shallow, Family::Deep, Family::Deepest, Family::Dug] {
        hold_both(|lang| lang.family(family).to_owned());
        hold_both(|lang| lang.family_made(family).to_owned());
        hold_both(|lang| lang.family_ways(family, "4"));
    }
    for rules in [RuleSet::Naked, RuleSet::Singles] {
        hold_both(|lang| lang.seen(rules).to_owned());
    }
    for axes in Axes::ALL {
        hold_both(|lang| lang.axes(axes).to_owned());
    }
    for figure in Figure::ALL {
        hold_both(|lang| lang.growing(figure).to_owned());
    }
    for standing in [
        Standing::Going,
        Standing::Stopped,
        Standing::Done,
        Standing::Lost,
    ] {
        hold_both(|lang| lang.making(standing, (3, 40)));
    }
}
