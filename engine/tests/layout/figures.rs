//! How good the layouts of recorded graphs are: figures to compare with when anything changes.

use std::fmt::Write;

use engine::layout::{Effort, LayeredDag, Layout, Spacing, Style, lay_out};
use expect_test::expect;

use crate::recorded::{RECORDED, recorded};

fn laid_out(dag: &LayeredDag, effort: Effort) -> Layout {
    let spacing = Spacing::default();
    lay_out(dag, &Style { spacing, effort })
}

/// Counts the links within trunks that are not straight.
fn n_bends(layout: &Layout) -> usize {
    let inner = layout.routes.iter().flat_map(|route| {
        let own = route.own_points();
        own[..own.len() - 1].windows(2)
    });
    inner.filter(|w| w[0].position != w[1].position).count()
}

#[test]
fn figures() {
    let mut table =
        String::from("graph      crossings: as given, quick, thorough   bends   width\n");
    for (name, text) in RECORDED {
        let dag = recorded(text);
        let as_given = laid_out(&dag, Effort { tries: 0 }).n_crossings;
        let quick = laid_out(&dag, Effort::QUICK);
        let thorough = laid_out(&dag, Effort::THOROUGH).n_crossings;
        let (bends, width) = (n_bends(&quick), 2.0 * quick.half_width);
        let crossings = format!("{as_given:>20} {:>6} {thorough:>9}", quick.n_crossings);
        writeln!(table, "{name:<8}{crossings} {bends:>9} {width:>8.1}").expect("room");
    }
    expect![[r#"
        graph      crossings: as given, quick, thorough   bends   width
        depth 3                  525    150       131         7     22.3
        depth 23                1030    250       250        55     12.2
        depth 32                1629    435       359       103     11.7
        16x16                  17101   4284      4244       466     38.3
        25x25                  94612  26691     25804       745    100.5
    "#]]
    .assert_eq(&table);
}
