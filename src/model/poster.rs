//! The picture that stands in for the page before, and without, its program.

use std::fmt::Write;

use engine::{Cell, RuleSet};

use super::analysis::{Analysis, Solved};
use super::headline::Headline;
use super::{boards, palette};
use crate::text::{Lang, Span};

/// Draws the default board as HTML that looks like the page, with its passes in words; nothing
/// if there is no such board.
pub fn html(lang: Lang) -> Option<String> {
    let analysis = Analysis::of(
        boards::find(boards::DEFAULT)?.grid.clone(),
        RuleSet::default().into(),
    );
    let solved = analysis.solved()?;
    let text = lang.page();
    Some(format!(
        r#"<div id="poster">
<header class="page-head"><p class="name">{} <small>{}</small></p></header>
<main>
<header class="headline" style="{}"><h1>{}</h1><p class="standing"></p></header>
<div class="boards"></div>
<div class="stage">
<div class="left"><div class="board" style="--n:9;--box-columns:3" role="img" aria-label="{}">
{}</div></div>
<section class="graph-section" aria-label="{}"><ol class="passes">
{}</ol></section>
</div>
</main>
</div>
"#,
        text.name,
        text.tagline,
        palette::underlines(),
        sentence(lang, &analysis),
        lang.board().grid,
        board(&analysis, solved),
        lang.timeline().slider,
        passes(lang, solved),
    ))
}

fn sentence(lang: Lang, analysis: &Analysis) -> String {
    let spans = lang.headline(&Headline::of(analysis)).into_iter();
    spans
        .map(|span| match span {
            Span::Text(text) => text,
            Span::OnePass(text) => format!(r#"<em class="one-pass">{text}</em>"#),
            Span::Deepest(text) => format!(r#"<em class="deepest">{text}</em>"#),
            Span::Cell(cell) => cell.to_string(),
        })
        .collect()
}

fn board(analysis: &Analysis, solved: &Solved) -> String {
    let size = analysis.shape().size();
    let rows = (0..size).map(|row| {
        let cells = (0..size).filter_map(|column| Cell::new(row, column));
        let cells: String = cells
            .map(|cell| cell_html(analysis, solved, cell))
            .collect();
        format!("<div class=\"row\">{cells}</div>\n")
    });
    rows.collect()
}

fn cell_html(analysis: &Analysis, solved: &Solved, cell: Cell) -> String {
    let shape = analysis.shape();
    let mut class = "cell".to_owned();
    if (cell.column() + 1).is_multiple_of(shape.box_columns()) {
        class += " box-right";
    }
    if (cell.row() + 1).is_multiple_of(shape.box_rows()) {
        class += " box-bottom";
    }
    let Some((step, placed)) = solved
        .step_of(cell)
        .and_then(|step| Some((step, step.placement()?)))
    else {
        let given = analysis.start.grid.get(cell).map(|digit| digit.to_string());
        return format!(
            r#"<div class="{class}" data-state="given"><span class="digit">{}</span></div>"#,
            given.unwrap_or_default()
        );
    };
    let mark = if step.pass == 1 {
        r#" data-one-pass="1""#
    } else {
        ""
    };
    format!(
        r#"<div class="{class}" data-state="filled"{mark} style="{}"><span class="digit">{}</span><span class="pass" data-text="{}"></span></div>"#,
        palette::style(step.pass, solved.measures.passes),
        placed.digit,
        step.pass
    )
}

fn passes(lang: Lang, solved: &Solved) -> String {
    let mut html = String::new();
    for (index, &n_cells) in solved.measures.profile.iter().enumerate() {
        let steps = solved
            .proof
            .steps
            .iter()
            .filter(|step| step.pass == index + 1);
        let placed = steps.filter_map(|step| step.placement());
        let cells: Vec<String> = placed.map(|placed| placed.to_string()).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(
            html,
            "<li><b>{}</b> {}</li>",
            lang.pass_heading(index + 1, n_cells),
            cells.join(", ")
        );
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_poster_in_the_page_is_up_to_date() {
        let html = html(Lang::En).unwrap();
        expect_test::expect_file!["../../assets/poster.html"].assert_eq(&html);
        assert_eq!(html.matches("data-one-pass").count(), 3);
        assert_eq!(html.matches("<li>").count(), 23);
    }
}
