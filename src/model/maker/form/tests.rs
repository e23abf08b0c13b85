use super::*;

fn typed(texts: &[(Field, &str)]) -> Form {
    let mut form = Form::default();
    for &(field, text) in texts {
        form.type_into(field, text.to_owned());
    }
    form
}

#[test]
fn a_form_asks_for_what_is_typed_and_comes_back_from_it() {
    let mut form = typed(&[
        (Field::DepthFrom, "12"),
        (Field::DepthTo, "14"),
        (Field::GivensTo, "30"),
        (Field::Seed, " 7 "),
    ]);
    form.symmetry = Symmetry::Rotational;
    let request = form.request().unwrap();
    let bounds = |least, most| Bounds { least, most };
    assert_eq!(request.aim, Aim::Depth(RuleSet::Singles, bounds(12, 14)));
    assert_eq!((request.givens, request.seed), (Some(bounds(0, 30)), 7));
    assert_eq!(Form::of(&request).request(), Some(request));
    for wish in Wish::ALL {
        let form = Form {
            wish,
            ..Form::default()
        };
        assert_eq!(Form::of(&form.request().unwrap()), form);
    }
}

#[test]
fn one_end_of_a_range_is_enough() {
    let form = typed(&[(Field::DepthFrom, ""), (Field::DepthTo, "5")]);
    let aim = Aim::Depth(RuleSet::Singles, Bounds { least: 0, most: 5 });
    assert_eq!(form.request().unwrap().aim, aim);
    let form = typed(&[(Field::DepthTo, "")]);
    let aim = Aim::Depth(
        RuleSet::Singles,
        Bounds {
            least: 19,
            most: 81,
        },
    );
    assert_eq!(form.request().unwrap().aim, aim);
}

#[test]
fn every_fault_is_told_at_its_field() {
    for (field, text, fault) in [
        (Field::Seed, "x", Fault::NoNumber),
        (Field::Seed, "", Fault::Missing),
        (Field::Seed, "-1", Fault::NoNumber),
        (Field::Seed, "18446744073709551616", Fault::NoNumber),
        (Field::DepthFrom, "82", Fault::TooLarge { most: 81 }),
        (Field::DepthFrom, "1.5", Fault::NoNumber),
        (Field::DepthTo, "18", Fault::Reversed),
        (Field::DepthTo, "0", Fault::TooSmall { least: 1 }),
        (Field::GivensTo, "99999999999", Fault::TooLarge { most: 81 }),
        (Field::GivensFrom, "many", Fault::NoNumber),
    ] {
        let form = typed(&[(field, text)]);
        assert_eq!(form.fault(field), Some(fault), "{text}");
        assert_eq!(form.request(), None);
        let others = Field::ALL.into_iter().filter(|&other| other != field);
        assert!(
            others
                .map(|other| form.fault(other))
                .all(|fault| fault.is_none()),
            "{text}"
        );
        assert_eq!(form.field(field), text);
    }
    let form = typed(&[(Field::DepthFrom, ""), (Field::DepthTo, "")]);
    assert_eq!(form.fault(Field::DepthTo), Some(Fault::Missing));
}

#[test]
fn a_depth_that_is_not_asked_for_has_no_fault() {
    let mut form = typed(&[(Field::DepthFrom, "deep")]);
    assert_eq!(form.request(), None);
    form.wish = Wish::Deepest;
    assert_eq!(form.request().unwrap().aim, Aim::Deepest(RuleSet::Singles));
    assert_eq!(form.depth.from, "deep");
}

#[test]
fn what_a_shape_does_not_offer_gives_way() {
    let mut form = Form {
        is_minimal: true,
        ..Form::default()
    };
    form.set_rules(RuleSet::Chains);
    assert_eq!(form.budget, 20_000);
    form.set_shape(Shape::from_size(16).unwrap());
    assert_eq!((form.rules, form.is_minimal), (RuleSet::Subsets, false));
    assert_eq!(form.budget, 200_000);
    form.budget = 2_000_000;
    form.set_rules(RuleSet::Singles);
    assert_eq!(form.budget, 2_000_000);
}
