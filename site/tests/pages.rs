//! Every board of the lists has its files, and they say what the engine finds.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use engine::{Measures, Outcome, Puzzle, RuleSet, notation, proof};
use roxmltree::Document;
use serde_json::Value;
use site::{Address, Board, Press};
use sudoku_depth_web::embed::link::EmbedLink;
use sudoku_depth_web::link::LinkState;
use sudoku_depth_web::model::shown::Shown;

const SITE: &str = "https://example.org/depth/";

/// A board as the lists have it, with what the engine makes of it.
struct Listed {
    id: String,
    puzzle: Puzzle,
    rules: RuleSet,
    measures: Measures,
    outcome: Outcome,
}

/// Reads the lists without the help of the page.
fn listed() -> Vec<Listed> {
    let offered = include_str!("../../assets/boards.txt");
    let gallery = include_str!("../../assets/gallery.txt");
    let lines = |list: &'static str| list.lines().filter(|line| !line.starts_with('#'));
    let offered = lines(offered).map(|line| {
        let mut words = line.split_whitespace();
        (words.next().unwrap(), "singles", words.next().unwrap())
    });
    let gallery = lines(gallery).map(|line| {
        let fields: Vec<&str> = line.split(" | ").collect();
        (fields[0], fields[1], fields[4])
    });
    offered
        .chain(gallery)
        .map(|(id, rules, digits)| work_out(id, rules, digits))
        .collect()
}

fn work_out(id: &str, rules: &str, digits: &str) -> Listed {
    let board = notation::read_one(digits, &Default::default()).unwrap();
    let puzzle = board.puzzle().unwrap();
    let rules = RuleSet::ALL
        .into_iter()
        .find(|set| set.name() == rules)
        .unwrap();
    let proof = proof::prove(&puzzle, rules);
    Listed {
        id: id.to_owned(),
        measures: Measures::of(&proof),
        outcome: proof.outcome,
        puzzle,
        rules,
    }
}

/// Writes the pages into a folder that has a front page.
fn written(name: &str, address: &Address) -> PathBuf {
    let dist = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What an earlier run has left does not count.
    let _ = fs::remove_dir_all(&dist);
    fs::create_dir_all(&dist).unwrap();
    fs::write(dist.join("index.html"), include_str!("../../index.html")).unwrap();
    let n_boards = site::write(&dist, address).unwrap();
    assert_eq!(n_boards, listed().len());
    dist
}

#[test]
fn every_board_has_its_files_and_they_say_what_the_engine_finds() {
    let dist = written("still-pages", &Address::read(SITE).unwrap());
    let folder = dist.join("board");
    let list = fs::read_to_string(folder.join("index.html")).unwrap();
    let boards = listed();
    for board in &boards {
        let file = |extension: &str| folder.join(format!("{}.{extension}", board.id));
        let text = |extension: &str| fs::read_to_string(file(extension)).unwrap();
        check_picture(board, &text("svg"));
        check_preview(board, &fs::read(file("png")).unwrap());
        check_page(board, &text("html"));
        check_answer(board, &text("json"));
        assert!(
            list.contains(&format!("href=\"{}.html\"", board.id)),
            "{}",
            board.id
        );
    }
    let n_files = fs::read_dir(&folder).unwrap().count();
    assert_eq!(n_files, 4 * boards.len() + 1, "the list stands beside them");
    let front = fs::read_to_string(dist.join("index.html")).unwrap();
    assert!(front.contains(&format!("content=\"{SITE}board/depth-23.png\"")));
}

/// Returns words that a text about the board has to have, and words it must not have.
fn words(board: &Listed) -> (Vec<String>, Vec<&'static str>) {
    let Measures {
        one_pass,
        blanks,
        filled,
        span,
        ..
    } = board.measures;
    match board.outcome {
        Outcome::Solved if one_pass == blanks => (
            vec![format!("All {blanks} blanks fall in one parallel pass")],
            vec!["stuck"],
        ),
        Outcome::Solved => {
            let once = format!("{one_pass} of {blanks} blanks");
            (
                vec![once, format!("the longest is {span} steps")],
                vec!["stuck"],
            )
        }
        Outcome::Stuck if filled == 0 => {
            let open = format!("all {blanks} blanks stay open");
            (
                vec![open, "hatched".to_owned()],
                vec!["of depth", "the longest is"],
            )
        }
        Outcome::Stuck => {
            let open = match blanks - filled {
                1 => "1 cell stays open".to_owned(),
                open => format!("{open} cells stay open"),
            };
            let once = format!("{one_pass} of {blanks} blanks");
            (
                vec![once, open, "hatching".to_owned()],
                vec!["of depth", "the longest is"],
            )
        }
        Outcome::Contradiction(_) => panic!("{} has a solution", board.id),
    }
}

fn check_words(board: &Listed, text: &str) {
    let (has, lacks) = words(board);
    for word in has {
        assert!(
            text.contains(&word),
            "{}: `{word}` is not in: {text}",
            board.id
        );
    }
    for word in lacks {
        assert!(!text.contains(word), "{}: `{word}` is in: {text}", board.id);
    }
}

fn check_picture(board: &Listed, svg: &str) {
    let document = Document::parse(svg).unwrap();
    let root = document.root_element();
    assert_eq!(
        (root.tag_name().name(), root.attribute("role")),
        ("svg", Some("img"))
    );
    let child = |name: &str| {
        root.children()
            .find(|child| child.has_tag_name(("http://www.w3.org/2000/svg", name)))
    };
    let [title, description] = ["title", "desc"].map(|name| child(name).unwrap().text().unwrap());
    assert!(title.contains("Sudoku"), "{title}");
    check_words(board, description);
    let n_digits = document
        .descendants()
        .filter(|node| node.attribute("font-family") == Some("serif"));
    let n_filled = board.puzzle.n_givens() + board.measures.filled;
    assert_eq!(n_digits.count(), n_filled, "{}", board.id);
}

fn check_preview(board: &Listed, png: &[u8]) {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "{}", board.id);
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    assert_eq!((number(16), number(20)), (1200, 630), "{}", board.id);
    assert!(png.len() < 120_000, "{} weighs {}", board.id, png.len());
}

fn check_page(board: &Listed, page: &str) {
    let id = &board.id;
    let between = |start: &str, end: &str| {
        let rest = page
            .split_once(start)
            .unwrap_or_else(|| panic!("{id} lacks {start}"))
            .1;
        rest.split_once(end).unwrap().0.to_owned()
    };
    check_words(board, &between(" alt=\"", "\""));
    check_words(
        board,
        &between("property=\"og:image:alt\" content=\"", "\""),
    );
    assert_eq!(
        between("property=\"og:image\" content=\"", "\""),
        format!("{SITE}board/{id}.png")
    );
    assert_eq!(
        between("property=\"og:url\" content=\"", "\""),
        format!("{SITE}board/{id}.html")
    );
    let figure = |name: &str| between(&format!("data-measure=\"{name}\" data-value=\""), "\"");
    let measures = &board.measures;
    for (name, value) in [
        ("givens", board.puzzle.n_givens()),
        ("blanks", measures.blanks),
        ("one-pass", measures.one_pass),
        ("passes", measures.passes),
        ("span", measures.span),
        ("work", measures.work),
        ("peak", measures.peak),
        ("checks", measures.checks),
    ] {
        assert_eq!(figure(name), value.to_string(), "{id}: {name}");
    }
    let n_passes = page.matches("<li>").count() + page.matches("<li class").count();
    assert_eq!(n_passes, measures.profile.len(), "{id}");
    for (pass, n_cells) in (1..).zip(&measures.profile) {
        assert!(
            page.contains(&format!("<b>Pass {pass}: {n_cells} cell")),
            "{id}: pass {pass}"
        );
    }
    assert!(!page.contains("<script"), "{id}");
    let link = between("class=\"open\" href=\"../", "\"").replace("&amp;", "&");
    check_state(board, &LinkState::read(&link));
}

fn check_state(board: &Listed, link: &LinkState) {
    let id = &board.id;
    assert_eq!(link.grid.as_ref(), Some(board.puzzle.grid()), "{id}");
    assert_eq!(link.rules.unwrap_or_default(), board.rules, "{id}");
    assert_eq!(link.notices, vec![], "{id}");
}

fn check_answer(board: &Listed, json: &str) {
    let answer: BTreeMap<String, Value> = serde_json::from_str(json).unwrap();
    let says = |key: &str| answer[key].as_str().unwrap();
    assert_eq!((says("version"), says("type")), ("1.0", "rich"));
    assert_eq!(
        (says("provider_name"), says("provider_url")),
        ("Sudoku Depth", SITE)
    );
    let number = |key: &str| answer[key].as_u64().unwrap();
    assert!(number("width") >= 300 && number("height") >= 300);
    assert_eq!(
        (number("thumbnail_width"), number("thumbnail_height")),
        (1200, 630)
    );
    assert_eq!(
        says("thumbnail_url"),
        format!("{SITE}board/{}.png", board.id)
    );
    let frame = Document::parse(says("html")).unwrap();
    let frame = frame.root_element();
    let attribute = |name: &str| frame.attribute(name).unwrap_or_default().to_owned();
    assert_eq!(frame.tag_name().name(), "iframe");
    assert_eq!(
        attribute("sandbox"),
        "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
    );
    assert_eq!(attribute("loading"), "lazy");
    assert_eq!(attribute("height"), number("height").to_string());
    assert_eq!(
        attribute("title"),
        format!("Sudoku Depth: {}", says("title"))
    );
    let source = attribute("src");
    let hash = source.strip_prefix(&format!("{SITE}embed.html")).unwrap();
    assert!(hash.starts_with("#v=1&p="), "{hash}");
    let opens = EmbedLink::read(hash);
    assert_eq!(opens.shown, Shown::Board, "{}", board.id);
    check_state(board, &opens.link);
}

#[test]
fn what_the_front_page_says_of_its_picture_is_what_the_engine_finds() {
    let front = include_str!("../../index.html");
    let boards = site::all_boards();
    let default = boards.iter().find(|board| board.id == "depth-23").unwrap();
    let files = site::files(default, &Address::Relative, &Press::new().unwrap()).unwrap();
    let page = String::from_utf8(files[2].1.clone()).unwrap();
    let alternative = page
        .split_once(" alt=\"")
        .unwrap()
        .1
        .split_once('"')
        .unwrap()
        .0;
    assert!(
        front.contains(&format!("content=\"{alternative}\"")),
        "{alternative}"
    );
}

#[test]
fn the_same_comes_out_every_time() {
    let boards = site::all_boards();
    let board = boards
        .iter()
        .find(|board| board.id == "made-locked-6")
        .unwrap();
    let print = || site::files(board, &Address::Relative, &Press::new().unwrap()).unwrap();
    assert_eq!(print(), print());
}

#[test]
fn a_board_without_a_depth_is_given_none() {
    let press = Press::new().unwrap();
    for (digits, says) in [
        ("12..............", "all 14 blanks stay open"),
        (
            "123..........4..",
            "Then singles are stuck: 7 cells stay open.",
        ),
        ("12....4.........", "This board has no solution"),
        ("11..............", "These digits cannot stand together"),
        ("................", "An empty board."),
    ] {
        let grid = notation::read_one(digits, &Default::default())
            .unwrap()
            .grid;
        let board = Board::of("made-here", "nobody", None, &grid, RuleSet::Singles);
        let files = site::files(&board, &Address::Relative, &press).unwrap();
        for (name, bytes) in files.iter().filter(|(name, _)| !name.ends_with("png")) {
            let text = String::from_utf8_lossy(bytes);
            assert!(!text.contains("of depth"), "{digits}: {name}: {text}");
            assert!(
                name.ends_with("json") || text.contains(says),
                "{digits}: {name}: {text}"
            );
        }
        assert_eq!(files.len(), 4);
    }
}
