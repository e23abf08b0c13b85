//! The picture that stands in for the page before, and without, its program.

use std::fmt::Write;

use background::Count;
use engine::{Cell, Finish, RuleSet, Solutions};

use super::analysis::{Analysis, Solved};
use super::board::class;
use super::headline::{Headline, Standing};
use super::{boards, palette};
use crate::action::{Theme, View};
use crate::text::{Lang, Span};

/// Draws the default board as HTML that looks like the page, with its passes in words; nothing
/// if there is no such board.
pub fn html(lang: Lang) -> Option<String> {
    let analysis = Analysis::of(
        boards::find(boards::DEFAULT)?.grid.clone(),
        RuleSet::default().into(),
    );
    let solved = analysis.solved()?;
    Some(format!(
        r#"<div id="poster">
{}<main data-view="explore">
<header class="headline" style="{}"><h1>{}</h1><p class="standing">{}</p></header>
{}{}<div class="stage">
<div class="left"><div class="board" style="--n:9;--box-columns:3" role="img" aria-label="{}">
{}</div></div>
<section class="graph-section" aria-label="{}"><ol class="passes">
{}</ol></section>
</div>
</main>
</div>
"#,
        head(lang),
        palette::underlines(),
        sentence(lang, &analysis),
        lang.standing(Standing {
            count: Count::Known(Solutions::One),
            is_solved: true,
            is_refuting: false,
            is_uniqueness_used: false,
        }),
        choice_of_boards(lang),
        choice_of_rules(lang),
        lang.board().grid,
        board(&analysis, solved),
        lang.timeline().slider,
        passes(lang, solved),
    ))
}

/// The head of the page and the rows of choices have the same places as in the page, so that nothing moves
/// when the program takes over; none of them does anything yet.
fn head(lang: Lang) -> String {
    let text = lang.page();
    let views: String = View::ALL
        .iter()
        .map(|&view| {
            let current = if view == View::default() {
                r#" aria-current="page""#
            } else {
                ""
            };
            format!("<a{current}>{}</a>", lang.view(view))
        })
        .collect();
    let choice = |name: &str, chosen: &str| {
        format!(
            r#"<label class="choice"><span class="heard-only">{name}</span><select disabled><option>{chosen}</option></select></label>"#
        )
    };
    let choices = [
        choice(text.theme, lang.theme(Theme::Auto)),
        choice(text.language, lang.own_name()),
        still_button("keys", lang.keys().heading),
        still_button("share-button", text.share),
        still_button("save", text.save),
        still_button("icon full", ""),
    ];
    format!(
        "<header class=\"page-head\"><p class=\"name\">{} <small>{}</small></p>\n\
         <div class=\"views\">{views}</div>\n\
         <div class=\"choices\">{}</div></header>\n",
        text.name,
        text.tagline,
        choices.concat(),
    )
}

fn choice_of_boards(lang: Lang) -> String {
    let text = lang.boards();
    let offered: String = boards::all()
        .iter()
        .map(|board| {
            let depth = board.profile().len();
            format!(r#"<button type="button" disabled><b>{depth}</b><span class="spark"></span></button>"#)
        })
        .collect();
    format!(
        "<div class=\"boards\"><span>{}</span><div class=\"offered\">{offered}</div>{}</div>\n",
        text.depth,
        still_button("own", text.own),
    )
}

fn choice_of_rules(lang: Lang) -> String {
    let text = lang.rungs();
    let rungs: String = RuleSet::ALL
        .iter()
        .map(|&rules| {
            format!(
                r#"<button type="button" class="rung" disabled><span class="rung-name">{}</span></button>"#,
                lang.rules(rules)
            )
        })
        .collect();
    format!(
        "<section class=\"rungs\"><div class=\"rung-head\"><h2>{}</h2><div class=\"rung-more\">\
         <label class=\"choice\"><span>{}</span><select disabled><option>{}</option></select></label></div></div>\n\
         <div class=\"rung-strip\">{rungs}</div></section>\n",
        text.heading,
        text.finish,
        lang.finish(Finish::Stop),
    )
}

fn still_button(class: &str, name: &str) -> String {
    // One without a name is only a picture.
    let hides = if name.is_empty() {
        r#" aria-hidden="true""#
    } else {
        ""
    };
    format!(r#"<button type="button" class="{class}" disabled{hides}>{name}</button>"#)
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
    let class = class(cell, shape);
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
        let placed = solved.steps_of(index + 1);
        let placed = placed.filter_map(|step| step.placement());
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
