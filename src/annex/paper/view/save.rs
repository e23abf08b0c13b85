//! What can be saved of the board at hand.

use std::sync::Arc;

use super::standing::standing;
use crate::annex::paper::Desk;
use crate::annex::paper::pile::{Piece, Pieces};
use crate::annex::paper::state::{MOTIFS, Which};
use crate::browser::element::{Content, Element, el, live, many};
use crate::browser::{address, dom, picture};
use crate::derived::derived;
use crate::model::paper::files::{File, size_in_words};
use crate::model::paper::{self, Picture};
use crate::view::controls::{button, labeled, select};

/// The scales of PNG, as the options name them.
const SCALES: [(usize, &str); 3] = [(1, "1"), (2, "2"), (3, "3")];

/// Pictures, proof and figures, each with its size.
pub fn save(desk: Desk) -> Element {
    let text = desk.lang.paper();
    let here = derived(move || desk.get(|state| state.pile(Which::Here).pieces.clone()));
    el("div")
        .class("save-files")
        .child(el("p").class("quiet").child(text.save_lead))
        .child(standing(desk, Which::Here))
        .child(live(move || {
            let Pieces(pieces) = here.get();
            pieces.first().map(|piece| files(desk, piece))
        }))
}

fn files(desk: Desk, piece: &Arc<Piece>) -> Content {
    let (lang, text) = (desk.lang, desk.lang.paper());
    let link = address::with_hash(&piece.link.write());
    let analysis = &piece.analysis;
    let proof = match &piece.record {
        Some(record) => file(desk, text.proof_json, File::ProofJson, record.clone()),
        None => el("p").class("quiet").child(text.no_record),
    };
    let pictured = Arc::clone(piece);
    many([
        section(
            text.pictures,
            [
                choices(desk).into(),
                live(move || pictures(desk, &pictured)),
            ],
        ),
        section(
            text.proof,
            [
                proof.into(),
                file(
                    desk,
                    text.proof_text,
                    File::ProofText,
                    lang.proof_text(analysis, &link),
                )
                .into(),
            ],
        ),
        section(
            text.figures,
            [
                file(
                    desk,
                    text.figures_csv,
                    File::FiguresCsv,
                    lang.figures_csv(analysis),
                )
                .into(),
                file(
                    desk,
                    text.figures_markdown,
                    File::FiguresMarkdown,
                    lang.figures_markdown(analysis, &link),
                )
                .into(),
                file(
                    desk,
                    text.cells_csv,
                    File::CellsCsv,
                    paper::figures::cells_csv(analysis),
                )
                .into(),
            ],
        ),
    ])
}

fn section<const N: usize>(heading: &'static str, contents: [Content; N]) -> Element {
    el("section")
        .child(el("h3").child(heading))
        .children(contents)
}

/// A file of text, with what it is and a button that saves it.
fn file(desk: Desk, what: &'static str, file: File, content: String) -> Element {
    let size = size_in_words(content.len());
    let label = desk.lang.save_file(file.kind(), &size);
    el("p")
        .class("save-file")
        .child(el("span").child(what))
        .child(
            button(label, move || dom::save(file.name(), &content)).attr("data-file", file.name()),
        )
}

/// What a picture shows, and how large a PNG is.
fn choices(desk: Desk) -> Element {
    let text = desk.lang.paper();
    let motif = select(
        MOTIFS.map(|motif| (motif.name(), desk.lang.motif(motif).to_owned())),
        move || desk.get(|state| state.motif.name()),
        move |name| {
            let motif = MOTIFS.into_iter().find(|motif| motif.name() == name);
            desk.change(|state| {
                state.motif = motif.unwrap_or(state.motif);
                Vec::new()
            });
        },
    );
    let scale = select(
        SCALES.map(|(_, name)| (name, format!("{name}\u{d7}"))),
        move || {
            let scale = desk.get(|state| state.scale);
            let named = SCALES.iter().find(|named| named.0 == scale);
            named.map_or("1", |named| named.1)
        },
        move |name| {
            let named = SCALES.iter().find(|named| named.1 == name);
            desk.change(|state| {
                state.scale = named.map_or(state.scale, |named| named.0);
                Vec::new()
            });
        },
    );
    el("div")
        .class("save-choices")
        .child(labeled(text.motif, motif))
        .child(labeled(text.scale, scale))
}

/// The picture that is chosen, in small, and buttons that save it.
fn pictures(desk: Desk, piece: &Piece) -> Content {
    let (lang, text) = (desk.lang, desk.lang.paper());
    let (motif, scale) = desk.get(|state| (state.motif, state.scale));
    let link = address::with_hash(&piece.link.write());
    let caption = lang.caption(&piece.analysis, link);
    let Some(drawn) = paper::draw(&piece.analysis, motif, &caption) else {
        return el("p").class("quiet").child(text.no_graph).into();
    };
    let shown = el("img")
        .class("save-preview")
        .attr("src", picture::to_address(&drawn.svg))
        .attr("width", drawn.size.width as usize)
        .attr("height", drawn.size.height as usize)
        .attr("alt", text.picture_preview);
    let pixels = drawn.in_pixels(scale);
    let svg = save_svg(desk, &drawn);
    let png = {
        let size = format!("{}\u{d7}{}", pixels.0, pixels.1);
        let label = lang.save_file(File::Png.kind(), &size);
        let text = drawn.svg;
        button(label, move || {
            picture::save_png(File::Png.name(), &text, pixels)
        })
        .attr("data-file", File::Png.name())
    };
    many([shown, el("p").class("save-file").child(svg).child(png)])
}

fn save_svg(desk: Desk, drawn: &Picture) -> Element {
    let svg = drawn.svg.clone();
    let label = desk
        .lang
        .save_file(File::Svg.kind(), &size_in_words(svg.len()));
    button(label, move || dom::save(File::Svg.name(), &svg)).attr("data-file", File::Svg.name())
}
