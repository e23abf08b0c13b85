//! The machines, what they cost and what is claimed of them.

use std::num::NonZeroU16;

use background::{BoardFigures, Dials};
use engine::Cell;
use engine::machine::{Combinations, CourseError, Order};

use super::{hold, hold_both, hold_labels};
use crate::model::twins::{self, Rating};
use crate::model::viewport::Size;
use crate::model::workshop::card::Figures;
use crate::model::workshop::chart::Scale;
use crate::model::workshop::compare::{Outcome, Place};
use crate::model::workshop::hardware::{Bar, Ceiling, Gantt, Offers, Sharing};
use crate::model::workshop::width::{Skip, Trade};
use crate::model::workshop::{Card, Diffusion, Settings};
use crate::text::Lang;
use crate::text::sentence::plain;

const BOARD: BoardFigures = BoardFigures {
    blanks: 57,
    passes: 23,
    span: 23,
    is_solved: true,
    n_open: 0,
};

fn settings() -> Settings {
    Settings {
        dials: Dials {
            layers: 4,
            steps: 8,
            loops: 3,
            workers: NonZeroU16::new(4).unwrap(),
            latency: 2,
            order: Order::Confidence,
            guessed: 2,
            seed: 1,
        },
        ..Settings::default()
    }
}

fn figures() -> Figures {
    Figures {
        blanks: 57,
        filled: 40,
        guessed: 2,
        wrong: 1,
        blurred: 14,
        expected_right: 45.5,
        conflicts: 7,
        done: 8,
        serial: 8,
        work: None,
        is_stuck: true,
    }
}

#[test]
fn labels_of_the_machines() {
    let (en, zh) = (Lang::En, Lang::Zh);
    hold_labels(en.machines(), zh.machines());
    hold_labels(en.bill(), zh.bill());
    hold_labels(en.hardware(), zh.hardware());
    hold_labels(en.width(), zh.width());
    hold_labels(en.twins(), zh.twins());
    hold_labels(&en.looks(), &zh.looks());
}

#[test]
fn claims_are_made_in_both_languages() {
    let told = |lang: Lang| {
        let claims = lang.claims();
        let words = [
            claims.heading,
            claims.fills,
            claims.not_claimed,
            claims.on_what_ground,
            claims.measured_heading,
            claims.measured,
            claims.footnotes_heading,
            claims.sources_heading,
        ];
        (words, claims.ground, claims.footnotes)
    };
    hold_labels(&told(Lang::En), &told(Lang::Zh));
    // Works keep their titles.
    assert_eq!(Lang::En.claims().sources, Lang::Zh.claims().sources);
    for card in Card::ALL {
        for diffusion in Diffusion::ALL {
            let [en, zh] = Lang::ALL.map(|lang| lang.statement(card, diffusion));
            hold_labels(en, zh);
            hold_both(|lang| lang.claim_name(card, diffusion));
        }
    }
    let name = |card| Lang::Zh.claim_name(card, Diffusion::Commit);
    assert_eq!(name(Card::Diffusion), "扩散，写下再读");
    assert_eq!(name(Card::Looped), "循环网络");
}

#[test]
fn every_number_of_the_measurements_is_in_both_languages() {
    let numbers = |lang: Lang| {
        let measured = lang.claims().measured;
        let is_part = |c: char| c.is_ascii_digit() || c == '.';
        let parts = measured.split(|c| !is_part(c));
        let mut numbers: Vec<String> = parts
            .filter(|part| part.starts_with(|c: char| c.is_ascii_digit()))
            .map(|part| part.trim_end_matches('.').to_owned())
            .collect();
        numbers.sort();
        numbers
    };
    assert_eq!(numbers(Lang::En), numbers(Lang::Zh));
}

#[test]
fn machines_are_named() {
    for diffusion in Diffusion::ALL {
        for card in Card::ALL {
            let settings = Settings {
                diffusion,
                ..settings()
            };
            hold_both(|lang| lang.card(card).to_owned());
            hold_both(|lang| lang.machine(card, settings));
        }
        hold_both(|lang| lang.diffusion(diffusion).to_owned());
    }
    for order in [Order::Confidence, Order::Random] {
        hold_both(|lang| lang.order(order).to_owned());
    }
    let [en, zh] = Lang::ALL.map(|lang| lang.machine_names(settings().dials));
    hold_labels(&en, &zh);
    assert_eq!(zh[3], "扩散，写下再读，8 步，每步 4 层，写有把握的");
    let hardware = Lang::Zh.machine(Card::Hardware, settings());
    assert_eq!(hardware, "更多硬件：4 个处理器，延迟 2");
    assert_eq!(Lang::Zh.bill_copied(Lang::Zh.bill().csv), "已复制为 CSV。");
    hold_both(|lang| lang.bill_copied(lang.scale().copy_table));
}

#[test]
fn what_machines_are_up_against() {
    hold_both(|lang| plain(lang.machines_headline(BOARD)));
    let stuck = BoardFigures {
        is_solved: false,
        ..BOARD
    };
    hold_both(|lang| plain(lang.machines_headline(stuck)));
    assert_eq!(
        plain(Lang::Zh.machines_headline(BOARD)),
        "57 个空格，最长的链有 23\u{a0}步。每台机器能拿它怎么办？"
    );
    for error in [CourseError::NoSolution, CourseError::ManySolutions] {
        hold_both(|lang| lang.no_machines(error).to_owned());
    }
    hold_both(|lang| lang.moment(3, 8));
    hold_both(|lang| lang.of(3, 8));
    hold_both(|lang| lang.picture(&figures()));
    hold_both(|lang| lang.outcome(&figures()));
    assert_eq!(
        Lang::Zh.outcome(&figures()),
        "57 格中推出 40 格，猜 2 格，错 1 格，未填 14 格。规则卡住了。\
         把余下的猜完：平均共填对 45.5 格；其中一次猜测违反盘面规则 7 处。"
    );
}

#[test]
fn hardware_is_told() {
    let ceiling = Ceiling { work: 58, span: 32 };
    let offers = Offers {
        workers: 4,
        latency: 1,
        now: 33,
        twice: 32,
        half: 16.5,
    };
    let gantt = Gantt {
        bars: Vec::new(),
        size: Size::default(),
        em: 12.0,
        row: 1.0,
        x: Scale {
            most: 33.0,
            start: 0.0,
            end: 100.0,
        },
        n_workers: 4,
        times: Vec::new(),
        in_all: 132,
        idle: 74,
    };
    let bar = Bar {
        pass: 3,
        is_critical: true,
        name: "r4c7=5".to_owned(),
        label: None,
        worker: 2,
        start: 5,
        end: 6,
        corner: (0.0, 0.0),
        length: 1.0,
    };
    for sharing in Sharing::ALL {
        hold_both(|lang| lang.sharing(sharing).to_owned());
        hold_both(|lang| lang.gantt(&gantt, sharing));
    }
    for latency in [1, 2] {
        hold_both(|lang| lang.floor(ceiling, latency));
    }
    hold_both(|lang| lang.ceiling(ceiling));
    hold_both(|lang| lang.ceiling_label(ceiling));
    hold_both(|lang| lang.curve_name(offers, ceiling));
    hold_both(|lang| lang.shared_only(5).unwrap());
    hold_both(|lang| lang.alone(58));
    hold_both(|lang| lang.slot(&bar));
    for (en, zh) in Lang::En.offers(offers).iter().zip(&Lang::Zh.offers(offers)) {
        hold(en.0, zh.0);
        assert_eq!((&en.1, &en.2), (&zh.1, &zh.2));
    }
    let lang = Lang::Zh;
    assert_eq!(
        lang.ceiling(ceiling),
        "按这些规则共 58 步，其中 32 步在一条链上：无论有多少个处理器，速度最多是单独一个的 58 / 32 = 1.8 倍。"
    );
    assert_eq!(
        lang.gantt(&gantt, Sharing::ByPass),
        "4 个处理器，逐轮进行：第 33 拍完成。共 132 个处理器拍，空闲 74 个，占 56%。"
    );
    assert_eq!(
        lang.slot(&bar),
        "r4c7=5，第 3 轮：处理器 2，从 5 到 6，在一条最长链上"
    );
}

fn copies(exact: u128) -> Combinations {
    Combinations {
        exact: Some(exact),
        log10: 0.0,
    }
}

#[test]
fn width_is_told() {
    let trade = |cells: Option<&[(usize, usize)]>, n_open| Trade {
        cells: cells.map(|cells| {
            let cells = cells.iter();
            cells
                .map(|&(row, column)| Cell::new(row, column).unwrap())
                .collect()
        }),
        copies: copies(150),
        passes: 6,
        n_open,
    };
    let three = trade(Some(&[(7, 3), (4, 8), (8, 6)]), 2);
    for trade in [trade(None, 0), trade(Some(&[]), 3), three.clone()] {
        hold_both(|lang| lang.trade(&trade));
        hold_both(|lang| lang.short_trade(&trade));
    }
    assert_eq!(
        Lang::En.trade(&three),
        "r8c4, r5c9 and r9c7: 150 copies, 6 passes, 2 cells left open"
    );
    assert_eq!(
        Lang::Zh.trade(&three),
        "r8c4、r5c9 和 r9c7：150 份副本，6 轮，2 格未填"
    );
    assert_eq!(
        Lang::Zh.short_trade(&three),
        "3 格：150 份副本，6 轮，2 格未填"
    );
    let skip = |passes, skipped, left| Skip {
        passes,
        left,
        skipped,
    };
    let many = Combinations {
        exact: None,
        log10: 35.2,
    };
    for skip in [
        skip(0, 23, many),
        skip(9, 1, copies(30)),
        skip(23, 0, copies(1)),
    ] {
        hold_both(|lang| lang.skip(skip));
        hold_both(|lang| lang.skip_aloud(skip));
    }
    assert_eq!(
        Lang::Zh.skip_aloud(skip(0, 23, many)),
        "第一轮之前，还剩 10 的 35.2 次方种组合：跳过其余 23 轮就需要这样的宽度。"
    );
    hold_both(|lang| lang.stuck_width(5).unwrap());
}

#[test]
fn compared_boards_are_told() {
    let deep = twins::all().iter().find(|twin| twin.id == "deep").unwrap();
    let hard = twins::all().iter().find(|twin| twin.id == "hard").unwrap();
    let place = |twin, n_guessed, is_at_most| Place {
        twin,
        passes: 12,
        n_guessed,
        rating: 10.5,
        is_at_most,
    };
    for twin in twins::all() {
        hold_both(|lang| lang.twin(twin).to_owned());
    }
    for n_guessed in [0, 3] {
        let places = [place(deep, 0, true), place(hard, n_guessed, false)];
        hold_both(|lang| lang.twin_chart(&places));
        hold_both(|lang| lang.twin_moral(&places));
    }
    hold_both(|lang| lang.twin_moral(&[place(deep, 0, true)]));
    hold_both(|lang| lang.twin_depth(BOARD));
    hold_both(|lang| lang.twin_rating(None));
    hold_both(|lang| lang.twin_rating(Some(Rating::AtMost(23))));
    let outcome = Outcome {
        filled: 32,
        blanks: 58,
        serial: 4,
    };
    hold_both(|lang| lang.twin_outcome(outcome));
    assert_eq!(Lang::Zh.twin_outcome(outcome), "4 步，填出 32 / 58 格");
    assert_eq!(
        Lang::Zh.twin_place(&place(hard, 3, false)),
        "难，猜 3 格：12"
    );
}
