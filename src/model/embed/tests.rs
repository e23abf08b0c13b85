use expect_test::{Expect, expect};

use super::escape::{attribute, markdown, markdown_address, python};
use super::{Embed, Format, snippet};
use crate::action::{GraphMode, Lang, Theme};
use crate::embed::link::EmbedLink;
use crate::link::{LinkState, Part};
use crate::model::paper::{self, Caption, Look, Motif};
use crate::model::share::Share;
use crate::model::shown::Shown;
use crate::state::Session;

const SITE: &str = "https://note.example/depth/index.html?a=1";
const SMALL: &str = "1234341221434321";

fn share(hash: &str) -> Share {
    Share::of(LinkState::read(hash))
}

fn embed(hash: &str) -> Embed {
    Embed {
        title: "Sudoku Depth: the board".into(),
        headline: "3 of 57 blanks fall at once.".into(),
        description: "3 of 57 blanks fall at once. Longest chain 23.".into(),
        size: (480, 560),
        ..Embed::of(&share(hash), SITE)
    }
}

/// Shows what is written in one format.
#[track_caller]
fn shows(format: Format, hash: &str, expected: &Expect) {
    expected.assert_eq(&snippet(format, &embed(hash)));
}

#[test]
fn a_frame_in_html() {
    shows(
        Format::Html,
        &format!("#p={SMALL}&pass=3&lang=zh&theme=dark&hide=headline,nav"),
        &expect![[r#"
            <iframe src="https://note.example/depth/embed.html#v=1&amp;p=1234341221434321&amp;pass=3&amp;lang=zh&amp;theme=dark&amp;hide=headline&amp;view=board"
              title="Sudoku Depth: the board"
              width="100%" height="700" loading="lazy"
              sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
              allow="fullscreen; clipboard-write"
              style="border: 0; color-scheme: dark; background: canvas"></iframe>"#]],
    );
}

#[test]
fn an_element_leads_to_the_page_until_it_is_ready() {
    shows(
        Format::Element,
        &format!("#p={SMALL}&rules=locked&cell=r1c2"),
        &expect![[r#"
            <script type="module" src="https://note.example/depth/sudoku-depth.js"></script>
            <sudoku-depth puzzle="1234341221434321" rules="locked" cell="r1c2" view="board">
              <a href="https://note.example/depth/index.html?a=1#v=1&amp;p=1234341221434321&amp;rules=locked&amp;cell=r1c2">3 of 57 blanks fall at once.</a>
            </sudoku-depth>"#]],
    );
    shows(
        Format::Element,
        "#g=depth-7&pass=2",
        &expect![[r#"
            <script type="module" src="https://note.example/depth/sudoku-depth.js"></script>
            <sudoku-depth puzzle="..9..41.35...6..7.......5.....3..41.87..2..9..5.1....6..42.....71.......39....7.." pass="2" view="board">
              <a href="https://note.example/depth/index.html?a=1#v=1&amp;p=..9..41.35...6..7.......5.....3..41.87..2..9..5.1....6..42.....71.......39....7..&amp;pass=2"><img src="https://note.example/depth/board/depth-7.svg" alt="3 of 57 blanks fall at once." width="482" height="482" style="max-width: 100%; height: auto" /></a>
            </sudoku-depth>"#]],
    );
}

#[test]
fn markdown_has_a_picture_of_the_boards_that_are_drawn() {
    shows(
        Format::Markdown,
        "#g=depth-7",
        &expect![
            "[![3 of 57 blanks fall at once.](https://note.example/depth/board/depth-7.svg)](https://note.example/depth/index.html?a=1#v=1&p=..9..41.35...6..7.......5.....3..41.87..2..9..5.1....6..42.....71.......39....7..)"
        ],
    );
    shows(
        Format::Markdown,
        "#g=depth-7&rules=chains",
        &expect![
            "[3 of 57 blanks fall at once.](https://note.example/depth/index.html?a=1#v=1&p=..9..41.35...6..7.......5.....3..41.87..2..9..5.1....6..42.....71.......39....7..&rules=chains)"
        ],
    );
}

#[test]
fn notes_that_show_frames() {
    let hash = format!("#p={SMALL}");
    shows(
        Format::Obsidian,
        &hash,
        &expect![[
            r#"<iframe src="https://note.example/depth/embed.html#v=1&amp;p=1234341221434321&amp;view=board" title="Sudoku Depth: the board" width="100%" height="700" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" allow="fullscreen; clipboard-write" style="border: 0; color-scheme: light dark; background: canvas"></iframe>"#
        ]],
    );
    shows(
        Format::Quarto,
        &hash,
        &expect![[r#"
            ```{=html}
            <iframe src="https://note.example/depth/embed.html#v=1&amp;p=1234341221434321&amp;view=board"
              title="Sudoku Depth: the board"
              width="100%" height="700" loading="lazy"
              sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
              allow="fullscreen; clipboard-write"
              style="border: 0; color-scheme: light dark; background: canvas"></iframe>
            ```"#]],
    );
    shows(
        Format::Mdx,
        &hash,
        &expect![[r#"
            <iframe
              src="https://note.example/depth/embed.html#v=1&amp;p=1234341221434321&amp;view=board"
              title="Sudoku Depth: the board"
              width="100%"
              height="700"
              loading="lazy"
              sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
              allow="fullscreen; clipboard-write"
              style={{border: 0, colorScheme: "light dark", background: "canvas"}}
            />"#]],
    );
    shows(
        Format::Jupyter,
        &hash,
        &expect![[r#"
            from IPython.display import IFrame

            IFrame("https://note.example/depth/embed.html#v=1&p=1234341221434321&view=board", width="100%", height=700)"#]],
    );
    shows(
        Format::Notion,
        &hash,
        &expect!["https://note.example/depth/embed.html#v=1&p=1234341221434321&view=board"],
    );
    assert_eq!(
        snippet(Format::Hugo, &embed(&hash)),
        snippet(Format::Html, &embed(&hash))
    );
}

#[test]
fn a_picture_with_a_link() {
    shows(
        Format::Picture,
        &format!("#p={SMALL}"),
        &expect![[
            r#"<a href="https://note.example/depth/index.html?a=1#v=1&amp;p=1234341221434321"><img src="sudoku-depth.svg" alt="3 of 57 blanks fall at once. Longest chain 23." width="480" height="560" style="max-width: 100%; height: auto" /></a>"#
        ]],
    );
}

#[test]
fn nothing_in_a_value_ends_the_place_it_stands_in() {
    let hostile = "\"'</iframe>]](x){{< y >}}```\n\u{2028}\\ $a$ *b* _c_";
    expect![[r#"&quot;&#39;&lt;/iframe&gt;]](x)&#x7B;&#x7B;&lt; y &gt;&#x7D;&#x7D;&#96;&#96;&#96;  \ $a$ *b* _c_"#]].assert_eq(&attribute(hostile));
    expect![[r#""'\</iframe\>\]\](x)\{\{\< y \>\}\}\`\`\`  \\ \$a\$ \*b\* \_c\_"#]]
        .assert_eq(&markdown(hostile));
    expect!["%22'%3C/iframe%3E%5D%5D%28x%29%7B%7B%3C%20y%20%3E%7D%7D%60%60%60%20%20%5C%20$a$%20*b*%20_c_"].assert_eq(&markdown_address(hostile));
    expect![[r#"\"'</iframe>]](x){{< y >}}```  \\ $a$ *b* _c_"#]].assert_eq(&python(hostile));
    for format in Format::ALL {
        let plain = snippet(format, &embed("#v=1"));
        let mut embed = embed("#v=1");
        embed.title = hostile.into();
        embed.headline = hostile.into();
        embed.description = hostile.into();
        let written = snippet(format, &embed);
        // It has as many lines, tags, quotes and fences as before.
        let (marks, written) = match format {
            Format::Markdown => (["\n", "<", "`", "{", "[", "](", "$"], unescaped(&written)),
            Format::Jupyter => (["\n", "\"", "\\", "(", ")", "#", "'"], unescaped(&written)),
            _ => (["\n", "<", ">", "\"", "`", "{{", "'"], written),
        };
        for mark in marks {
            let count = |text: &str| text.matches(mark).count();
            let is_same = count(&written) == count(&plain);
            assert!(is_same, "{mark:?} in {format:?}: {written}");
        }
    }
}

/// Returns a text without the characters that a backslash takes the meaning from.
fn unescaped(text: &str) -> String {
    let mut chars = text.chars();
    let mut left = String::new();
    while let Some(c) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            c => left.push(c),
        }
    }
    left
}

#[test]
fn a_hostile_address_stays_an_address() {
    let site = "https://note.example/a\"b'(c)[d]{{e}}/index.html#v=1";
    let embed = Embed {
        headline: "x".into(),
        ..Embed::of(&share("#g=depth-7"), site)
    };
    expect!["[![x](https://note.example/a%22b'%28c%29%5Bd%5D%7B%7Be%7D%7D/board/depth-7.svg)](https://note.example/a%22b'%28c%29%5Bd%5D%7B%7Be%7D%7D/index.html#v=1&p=..9..41.35...6..7.......5.....3..41.87..2..9..5.1....6..42.....71.......39....7..)"].assert_eq(&snippet(Format::Markdown, &embed));
    expect![[r#"
        from IPython.display import IFrame

        IFrame("https://note.example/a\"b'(c)[d]{{e}}/embed.html#v=1&p=..9..41.35...6..7.......5.....3..41.87..2..9..5.1....6..42.....71.......39....7..&view=board", width="100%", height=700)"#]].assert_eq(&snippet(Format::Jupyter, &embed));
    assert!(
        snippet(Format::Html, &embed)
            .contains("a&quot;b&#39;(c)[d]&#x7B;&#x7B;e&#x7D;&#x7D;/embed.html#")
    );
}

#[test]
fn files_stand_beside_the_page_however_it_is_called() {
    for (page, expected) in [
        ("https://a.example/", "https://a.example/embed.html"),
        (
            "https://a.example/d/?x=/y#v=1&p=/",
            "https://a.example/d/embed.html",
        ),
        (
            "https://a.example/d/depth.html",
            "https://a.example/d/embed.html",
        ),
        ("file:///home/a/index.html", "file:///home/a/embed.html"),
    ] {
        assert_eq!(
            Embed::of(&share("#v=1"), page).beside("embed.html"),
            expected
        );
    }
}

#[test]
fn the_address_of_every_frame_reads_back() {
    for shown in Shown::ALL {
        let mut share =
            share("#g=depth-7&pass=2&cell=r4c7&rules=locked&graph=board&layers=4&world=3");
        share.shown = shown;
        share.theme = Some(Theme::Light);
        share.lang = Some(Lang::Zh);
        share.toggle(Part::Headline);
        share.toggle(Part::Nav);
        let embed = Embed::of(&share, SITE);
        let frame = EmbedLink::read(embed.frame().split_once('#').unwrap().1);
        assert_eq!(frame.shown, shown);
        let link = frame.link;
        assert_eq!(link.notices, []);
        assert_eq!(link.grid, LinkState::read("#g=depth-7").grid);
        assert_eq!((link.pass, link.theme), (Some(2), Some(Theme::Light)));
        // Of what is to be predicted there is no sentence.
        let hides = shown != Shown::Predict;
        let hidden: &[Part] = if hides { &[Part::Headline] } else { &[] };
        assert_eq!((link.lang, &link.hidden[..]), (Some(Lang::Zh), hidden));
        let page = LinkState::read(embed.page().split_once('#').unwrap().1);
        assert_eq!(page.notices, []);
        assert_eq!(page.view.unwrap_or_default(), shown.view());
        assert_eq!((page.pass, page.rules), (Some(2), link.rules));
        assert_eq!((page.theme, page.lang), (link.theme, link.lang));
        assert_eq!(page.hidden, [Part::Nav, Part::Headline]);
        let is_walk = page.graph == Some(GraphMode::Walk);
        assert_eq!(is_walk, shown == Shown::Walk);
        assert_eq!(page.extra.is_prediction(), shown == Shown::Predict);
    }
}

#[test]
fn every_snippet_holds_the_address_of_what_is_chosen() {
    let embed = embed(&format!("#p={SMALL}&pass=3&lang=zh"));
    let (frame, page) = (embed.frame(), embed.page());
    for format in Format::ALL {
        let written = snippet(format, &embed).replace("&amp;", "&");
        let has = |address: &str| {
            written.contains(&format!("{address}\""))
                || written.contains(&format!("{address})"))
                || written == address
        };
        match format {
            Format::Markdown | Format::Picture => assert!(has(&page), "{written}"),
            Format::Element => assert!(
                has(&page)
                    && written.contains(&format!(
                        "puzzle=\"{SMALL}\" pass=\"3\" lang=\"zh\" view=\"board\""
                    )),
                "{written}"
            ),
            _ => assert!(has(&frame), "{written}"),
        }
    }
}

#[test]
fn a_frame_begins_with_what_the_page_is_about() {
    for (hash, expected) in [
        ("#v=1", Shown::Board),
        ("#view=machines&layers=4", Shown::Machines),
        ("#graph=walk", Shown::Walk),
        ("#predict=depth&round=7", Shown::Predict),
        ("#view=gallery", Shown::Board),
    ] {
        assert_eq!(share(hash).shown, expected, "{hash}");
    }
    let asking = Embed::of(&share("#g=depth-7&predict=depth&round=7"), "");
    assert!(
        asking
            .frame()
            .contains("&predict=depth&round=7&view=predict")
    );
    assert_eq!(asking.still(), None, "a picture would tell the answer");
}

#[test]
fn pictures_are_of_the_very_board() {
    let picture = |hash: &str| {
        let still = Embed::of(&share(hash), "d/").still();
        still.map(|still| still.address)
    };
    assert_eq!(
        picture("#g=depth-7").as_deref(),
        Some("d/board/depth-7.svg")
    );
    assert_eq!(picture("#v=1").as_deref(), Some("d/board/depth-23.svg"));
    let listed = crate::model::gallery::find("history-vidarino-2006").unwrap();
    let hash = format!("#p={}&pass=4&rules={}", listed.grid, listed.rules.name());
    assert_eq!(
        picture(&hash).as_deref(),
        Some("d/board/history-vidarino-2006.svg")
    );
    for hash in [
        "#g=depth-7&rules=chains",
        "#g=depth-7&struck=r1c1-5",
        "#g=depth-7&finish=probe",
        &format!("#p={SMALL}"),
    ] {
        assert_eq!(picture(hash), None, "{hash}");
    }
}

#[test]
fn the_element_knows_every_attribute_that_is_written() {
    let script = include_str!("../../../assets/sudoku-depth.js");
    let machines = "layers=4&steps=2&loops=2&workers=8&latency=1&guessed=1&draw=1&order=rows&diffusion=ideal&machines=one-pass&time=3&guess=1";
    let page = format!(
        "#p={SMALL}&struck=r1c1-5&rules=locked&finish=probe&uniqueness=1&pass=3&world=4&graph=board&lang=zh&theme=dark&speed=2&hide=headline&spot=1&{machines}"
    );
    let mut written = Vec::new();
    for (shown, more) in [
        (Shown::Graph, "&cell=r1c2"),
        (Shown::Machines, "&step=7"),
        (Shown::Predict, "&predict=depth&round=7"),
    ] {
        let mut share = share(&format!("{page}{more}"));
        share.shown = shown;
        written.extend(Embed::of(&share, "").keys().map(|pair| pair.0));
    }
    for key in [
        "puzzle", "struck", "cell", "step", "layers", "guess", "round",
    ] {
        assert!(written.iter().any(|written| written == key), "{key}");
    }
    for key in written {
        assert!(script.contains(&format!("\"{key}\"")), "{key}");
    }
}

#[test]
fn the_picture_of_a_board_is_as_large_as_it_is_drawn() {
    for hash in ["#g=depth-7".to_owned(), format!("#p={SMALL}")] {
        let session = Session::open(&LinkState::read(&hash));
        let motif = Motif::Board(Look::Passes);
        let drawn = paper::draw(&session.analysis, motif, &Caption::default()).unwrap();
        let side = paper::side_of_board(session.analysis.shape());
        assert_eq!(drawn.in_pixels(1), (side, side));
    }
}
