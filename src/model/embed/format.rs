//! The kinds of notes, and what is written into each.

use super::escape::{attribute, markdown, markdown_address, python};
use super::{Embed, Still, height};
use crate::model::paper::files::File;

/// What a note is written in.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Format {
    /// A frame in HTML.
    #[default]
    Html,
    /// The element `<sudoku-depth>`.
    Element,
    /// A frame in a note of Obsidian.
    Obsidian,
    /// A picture with a link, or a sentence with one.
    Markdown,
    /// A frame in a document of Quarto.
    Quarto,
    /// A frame in a page of Hugo.
    Hugo,
    /// A frame in a page of MDX.
    Mdx,
    /// A cell of a notebook.
    Jupyter,
    /// An address for Notion.
    Notion,
    /// A picture that is saved, with a link.
    Picture,
}

impl Format {
    /// Every format, in the order of the choice.
    pub const ALL: [Self; 10] = [
        Self::Html,
        Self::Element,
        Self::Obsidian,
        Self::Notion,
        Self::Markdown,
        Self::Quarto,
        Self::Hugo,
        Self::Mdx,
        Self::Jupyter,
        Self::Picture,
    ];

    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Element => "element",
            Self::Obsidian => "obsidian",
            Self::Markdown => "markdown",
            Self::Quarto => "quarto",
            Self::Hugo => "hugo",
            Self::Mdx => "mdx",
            Self::Jupyter => "jupyter",
            Self::Notion => "notion",
            Self::Picture => "picture",
        }
    }

    /// Returns whether the page itself is shown, not a picture of the board.
    pub const fn is_live(self) -> bool {
        !matches!(self, Self::Markdown | Self::Picture)
    }
}

/// What the frame may do: run the page, and open its links in a window of their own. Without its own origin
/// the page could not load its program from every host.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const ALLOW: &str = "fullscreen; clipboard-write";

/// Returns what is written into a note.
pub fn snippet(format: Format, embed: &Embed) -> String {
    match format {
        Format::Html | Format::Hugo => frame(embed, "\n  "),
        Format::Element => element(embed),
        // Blank lines and indents mean something there: all stands in one line.
        Format::Obsidian => frame(embed, " "),
        Format::Markdown => in_markdown(embed),
        Format::Quarto => format!("```{{=html}}\n{}\n```", frame(embed, "\n  ")),
        Format::Mdx => in_jsx(embed),
        Format::Jupyter => in_python(embed),
        Format::Notion => embed.frame(),
        Format::Picture => picture(embed),
    }
}

/// A frame; `gap` stands between its attributes.
fn frame(embed: &Embed, gap: &str) -> String {
    let (address, title) = (attribute(&embed.frame()), attribute(&embed.title));
    let (height, scheme) = (height(embed.share.shown), embed.scheme());
    // A page that is dark on its own would stand on light paper, and the other way round: so the frame has
    // the paper of its scheme.
    let style = format!("border: 0; color-scheme: {scheme}; background: canvas");
    format!(
        "<iframe src=\"{address}\"{gap}title=\"{title}\"{gap}width=\"100%\" height=\"{height}\" \
         loading=\"lazy\"{gap}sandbox=\"{SANDBOX}\"{gap}allow=\"{ALLOW}\"{gap}style=\"{style}\"></iframe>"
    )
}

fn in_jsx(embed: &Embed) -> String {
    let (address, title) = (attribute(&embed.frame()), attribute(&embed.title));
    let (height, scheme) = (height(embed.share.shown), embed.scheme());
    format!(
        "<iframe\n  src=\"{address}\"\n  title=\"{title}\"\n  width=\"100%\"\n  height=\"{height}\"\n  \
         loading=\"lazy\"\n  sandbox=\"{SANDBOX}\"\n  allow=\"{ALLOW}\"\n  \
         style={{{{border: 0, colorScheme: \"{scheme}\", background: \"canvas\"}}}}\n/>"
    )
}

fn in_python(embed: &Embed) -> String {
    let (address, height) = (python(&embed.frame()), height(embed.share.shown));
    format!(
        "from IPython.display import IFrame\n\nIFrame(\"{address}\", width=\"100%\", height={height})"
    )
}

/// The element with what the link says as attributes, and with a link for as long as it is not ready.
fn element(embed: &Embed) -> String {
    let script = attribute(&embed.beside("sudoku-depth.js"));
    let attributes: String = embed
        .keys()
        .map(|(key, value)| format!(" {}=\"{}\"", key, attribute(&value)))
        .collect();
    let page = attribute(&embed.page());
    let headline = attribute(&embed.headline);
    let content = match embed.still() {
        Some(Still { address, side }) => image(&attribute(&address), &headline, (side, side)),
        None => headline,
    };
    format!(
        "<script type=\"module\" src=\"{script}\"></script>\n<sudoku-depth{attributes}>\n  \
         <a href=\"{page}\">{content}</a>\n</sudoku-depth>"
    )
}

fn in_markdown(embed: &Embed) -> String {
    let (text, page) = (markdown(&embed.headline), markdown_address(&embed.page()));
    match embed.still() {
        Some(still) => {
            let picture = markdown_address(&still.address);
            format!("[![{text}]({picture})]({page})")
        }
        None => format!("[{text}]({page})"),
    }
}

fn picture(embed: &Embed) -> String {
    let (page, text) = (attribute(&embed.page()), attribute(&embed.description));
    let image = image(File::Svg.name(), &text, embed.size);
    format!("<a href=\"{page}\">{image}</a>")
}

/// An image as large as it is drawn, or as there is room for.
fn image(address: &str, text: &str, (width, height): (usize, usize)) -> String {
    format!(
        "<img src=\"{address}\" alt=\"{text}\" width=\"{width}\" height=\"{height}\" \
         style=\"max-width: 100%; height: auto\" />"
    )
}
