//! The invariants of absence in ARCHITECTURE.md, held by reading the sources.
//!
//! The scan looks at text, not at types. In Rust it leaves out comments, what stands in string
//! literals, and the unit tests at the end of a file; grouped `use` lines are taken apart first.
//! Each check fails with every place it objects to, and with the reason.

use std::fs;
use std::path::{Path, PathBuf};

/// Words that must not stand in some files. Lists are written with spaces between the items.
struct Ban {
    /// Files and folders, from the root of the repository.
    places: &'static str,
    /// Files within them that may say it.
    apart_from: &'static str,
    words: &'static str,
    /// Longer words that begin like a banned one and are allowed.
    allowed: &'static str,
    reason: &'static str,
}

const ENGINE: Ban = Ban {
    places: "engine/src",
    apart_from: "",
    words: "std::env std::fs std::io std::net std::process std::thread std::time print! println! \
            eprint! eprintln! dbg! Instant SystemTime unsafe getrandom RandomState Color",
    allowed: "",
    reason: "the engine is pure: no input or output, clock, color, entropy or unsafe code",
};

const DRAWS: Ban = Ban {
    places: "engine/src",
    apart_from: "engine/src/draws.rs",
    words: "rand chacha20",
    allowed: "",
    reason: "the engine draws from a seed, in one place",
};

const SEEDED: Ban = Ban {
    places: "engine/src/draws.rs",
    apart_from: "",
    words: "rand::rng thread_rng ThreadRng StdRng SmallRng OsRng SysRng from_rng try_from_rng make_rng \
            from_os_rng random_iter",
    allowed: "",
    reason: "what is drawn follows from a seed that the caller gives",
};

const CHECKER: Ban = Ban {
    places: "engine/src/proof/check",
    apart_from: "",
    words: "crate::rule crate::marks crate::geometry crate::pass crate::solve crate::measure \
            build prove cone support Marks Geometry Findings Needs .cost( .has( .n_checks( \
            .set( .is_strong( .needs_one_solution( .is_hidden_subset(",
    // A type of the proof, without code.
    allowed: "crate::pass::Conflict",
    reason: "the checker shares the board with what finds proofs, and nothing else",
};

const LAYOUT: Ban = Ban {
    places: "engine/src/layout",
    apart_from: "",
    words: "crate Cell CellSet Digit DigitSet Candidate House Shape Grid Puzzle Proof StepId pass \
            px pixel pixels svg",
    allowed: "",
    reason: "the layout knows layers and positions, neither Sudoku nor pixels",
};

const NO_BROWSER: Ban = Ban {
    places: "src/model src/text src/state.rs src/action.rs src/link src/annex/message.rs src/annex/state.rs \
             src/annex/boards/state.rs src/annex/boards/maker src/annex/boards/scale \
             src/annex/machines/message.rs src/annex/machines/settings.rs src/annex/machines/state.rs \
             src/annex/evidence/school.rs src/annex/evidence/settings.rs src/annex/evidence/state.rs \
             src/annex/paper/state.rs src/annex/paper/pile.rs src/annex/class/state.rs \
             src/annex/class/predict src/annex/class/lesson src/embed/link.rs src/embed/message.rs \
             src/embed/report.rs background/src",
    apart_from: "background/src/main.rs background/src/port.rs",
    words: "leptos web_sys js_sys wasm_bindgen gloo crate::view crate::browser crate::store \
            crate::annex::desk crate::annex::boards::view crate::annex::boards::Desk \
            crate::annex::machines::view crate::annex::machines::shop crate::annex::machines::Desk \
            crate::annex::class::view crate::annex::class::Desk crate::annex::paper::view \
            crate::annex::paper::Desk crate::annex::evidence::view crate::annex::evidence::Desk crate::embed::view",
    allowed: "",
    reason: "models, texts and state are plain data: arrows run view -> model -> engine",
};

const NO_TEXT_IN_MODELS: Ban = Ban {
    places: "src/model",
    // It writes the static picture of index.html, words included.
    apart_from: "src/model/poster.rs",
    words: "crate::text",
    allowed: "",
    reason: "texts read models, never the other way round",
};

const ONE_BROWSER: Ban = Ban {
    places: "src/view src/annex src/embed src/store.rs src/lib.rs src/main.rs src/bin",
    apart_from: "",
    words: "web_sys js_sys wasm_bindgen",
    // Types of events, and what tells one from another.
    allowed: "web_sys::Event web_sys::KeyboardEvent web_sys::PointerEvent web_sys::WheelEvent \
              wasm_bindgen::JsCast",
    reason: "only src/browser touches the browser; components may name the types of events",
};

const ORDER: Ban = Ban {
    places: "engine/src background/src cli/src record/src site/src src",
    apart_from: "",
    words: "HashMap HashSet hash_map hash_set",
    allowed: "",
    reason: "hash order must never reach an output",
};

const REQUESTS: Ban = Ban {
    places: "src background/src",
    apart_from: "",
    words: "gloo::net reqwest fetch web_sys::Request RequestInit XmlHttpRequest WebSocket EventSource \
            RtcPeerConnection send_beacon",
    allowed: "",
    reason: "the page asks nobody for anything",
};

const PAGE: Ban = Ban {
    places: "src/view src/embed src/store.rs src/state.rs src/action.rs src/link src/browser",
    apart_from: "",
    words: "crate::annex",
    // What both say to each other.
    allowed: "crate::annex::message crate::annex::machines::message",
    reason: "the page's own program carries nothing of the annexes",
};

const NOT_THE_LIST: Ban = Ban {
    places: "src/view src/embed src/store.rs src/state.rs src/action.rs src/link src/browser",
    apart_from: "",
    words: "crate::model::gallery",
    allowed: "crate::model::gallery::Kind",
    reason: "the boards of the gallery belong to an annex",
};

const BANS: [&Ban; 12] = [
    &ENGINE,
    &DRAWS,
    &SEEDED,
    &CHECKER,
    &LAYOUT,
    &NO_BROWSER,
    &NO_TEXT_IN_MODELS,
    &ONE_BROWSER,
    &ORDER,
    &REQUESTS,
    &PAGE,
    &NOT_THE_LIST,
];

#[test]
fn the_engine_is_pure() {
    hold(&ENGINE);
    hold(&DRAWS);
    hold(&SEEDED);
    assert_eq!(
        dependencies(&read("engine/Cargo.toml")),
        [
            "rand.workspace = true",
            "serde = { workspace = true, optional = true }"
        ],
        "engine/Cargo.toml: the engine depends on the generator behind its draws, and on serde where \
         it is asked for"
    );
    // With default features it could ask the system for a seed.
    let workspace = read("Cargo.toml");
    let rand = workspace.lines().find(|line| line.starts_with("rand = "));
    assert!(
        rand.is_some_and(
            |line| line.ends_with("default-features = false, features = [\"chacha\"] }")
        ),
        "Cargo.toml: expected rand without its default features"
    );
    let root = read("engine/src/lib.rs");
    for attribute in ["#![forbid(unsafe_code)]", "#![deny(missing_docs)]"] {
        assert!(
            root.contains(attribute),
            "engine/src/lib.rs: expected {attribute}"
        );
    }
}

#[test]
fn the_checker_does_not_know_what_finds_proofs() {
    hold(&CHECKER);
}

#[test]
fn the_layout_knows_neither_sudoku_nor_pixels() {
    hold(&LAYOUT);
}

#[test]
fn models_texts_and_state_are_plain_data() {
    hold(&NO_BROWSER);
    hold(&NO_TEXT_IN_MODELS);
}

#[test]
fn only_one_folder_touches_the_browser() {
    hold(&ONE_BROWSER);
}

#[test]
fn the_page_carries_nothing_of_the_annexes() {
    hold(&PAGE);
    hold(&NOT_THE_LIST);
}

#[test]
fn no_hash_order_on_the_way_to_an_output() {
    hold(&ORDER);
}

#[test]
fn the_page_asks_no_other_host() {
    hold(&REQUESTS);
    let mut objections = Objections::new();
    // Links that a reader may follow are no requests of the page.
    let links = "src/text/claims/en.rs";
    assert!(
        from_root(links).is_file(),
        "{links} needs no exception: it is gone"
    );
    for (path, text) in files("src", ".rs") {
        if path != links {
            objections.add(&path, split(&text).literals, host_in);
        }
    }
    for (path, text) in files("index.html assets style", ".html .svg .mjs .js .css") {
        let text = without(&without(&text, "<!--", "-->"), "/*", "*/");
        objections.add(&path, numbered(&text), host_in);
    }
    objections.hold("nothing in the page asks another host");
}

#[test]
fn texts_stand_in_one_place() {
    let mut objections = Objections::new();
    for (path, text) in files(
        "src/view src/annex src/model src/browser src/store.rs",
        ".rs",
    ) {
        let source = split(&text);
        objections.add(&path, source.literals, sentence_in);
        objections.add(&path, numbered(&source.code), bare_text_in);
    }
    objections.hold("every text of the page stands in src/text");
}

#[test]
fn colors_stand_in_two_places() {
    let mut objections = Objections::new();
    for (path, text) in files("style", ".css") {
        if path != "style/tokens.css" {
            objections.add(&path, numbered(&without(&text, "/*", "*/")), color_in);
        }
    }
    for (path, text) in files("src", ".rs") {
        if path != "src/model/palette.rs" {
            objections.add(&path, split(&text).literals, color_in);
        }
    }
    objections.hold("colors have names in style/tokens.css and values in model/palette.rs");
}

/// Fails with every place of a banned word.
fn hold(ban: &Ban) {
    for path in items(ban.apart_from) {
        assert!(
            from_root(path).is_file(),
            "{path} needs no exception: it is gone"
        );
    }
    let mut objections = Objections::new();
    for (path, text) in files(ban.places, ".rs") {
        if !items(ban.apart_from).any(|apart| apart == path) {
            let statements = statements(&split(&text).code);
            objections.add(&path, statements, |code| banned_word_in(ban, code));
        }
    }
    objections.hold(ban.reason);
}

/// What was found where it must not be.
struct Objections(Vec<String>);

impl Objections {
    const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds what `find` finds in the numbered lines of a file.
    fn add(
        &mut self,
        path: &str,
        lines: impl IntoIterator<Item = (usize, String)>,
        find: impl Fn(&str) -> Option<String>,
    ) {
        for (line, text) in lines {
            let found = find(&text).map(|found| format!("{path}:{line}: `{found}`"));
            self.0.extend(found);
        }
    }

    fn hold(self, reason: &str) {
        let list = self.0.join("\n  ");
        assert!(list.is_empty(), "{reason}; found\n  {list}");
    }
}

/// Returns the first banned word in a piece of code.
fn banned_word_in(ban: &Ban, code: &str) -> Option<String> {
    let is_banned = |&at: &usize| {
        let is_allowed = |longer| places_of(&code[at..], longer).first() == Some(&0);
        !items(ban.allowed).any(is_allowed)
    };
    let word = items(ban.words).find(|word| places_of(code, word).iter().any(is_banned));
    word.map(str::to_owned)
}

/// Lists where a word begins in a text; a part of a longer name does not count.
fn places_of(text: &str, word: &str) -> Vec<usize> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let is_part = |&(at, found): &(usize, &str)| {
        let before = text[..at].chars().next_back().is_some_and(is_name);
        let after = text[at + found.len()..].chars().next().is_some_and(is_name);
        before && word.starts_with(is_name) || after && word.ends_with(is_name)
    };
    let alone = text.match_indices(word).filter(|place| !is_part(place));
    alone.map(|(at, _)| at).collect()
}

/// The items of a list written with spaces.
fn items(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split_whitespace()
}

fn from_root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Reads a file of the repository.
fn read(path: &str) -> String {
    fs::read_to_string(from_root(path))
        .unwrap_or_else(|error| panic!("{path} cannot be read: {error}"))
}

/// Reads all files of these places whose names end so, sorted by path. A place without any is an
/// error: it has moved, and its check would never fail again. Files of tests are left out.
fn files(places: &'static str, endings: &'static str) -> Vec<(String, String)> {
    let is_meant = |path: &String| {
        items(endings).any(|ending| path.ends_with(ending)) && !path.ends_with("/tests.rs")
    };
    let mut paths = Vec::new();
    for place in items(places) {
        let found: Vec<String> = paths_in(place).into_iter().filter(is_meant).collect();
        assert!(
            !found.is_empty(),
            "{place}: expected a file to check, found none"
        );
        paths.extend(found);
    }
    paths.sort();
    let read = |path: String| (path.clone(), read(&path));
    paths.into_iter().map(read).collect()
}

/// Lists the files of a folder and below; of a file, itself.
fn paths_in(place: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(from_root(place)) else {
        return vec![place.to_owned()];
    };
    let names = entries.map(|entry| entry.expect("a folder can be read").file_name());
    names
        .flat_map(|name| paths_in(&format!("{place}/{}", name.to_string_lossy())))
        .collect()
}

/// Lists the dependencies of a package as its manifest writes them; a table of its own stands for
/// one.
fn dependencies(manifest: &str) -> Vec<&str> {
    let (_, table) = manifest
        .split_once("\n[dependencies]\n")
        .unwrap_or_default();
    let lines = table.lines().take_while(|line| !line.starts_with('['));
    let is_one = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let tables = manifest
        .lines()
        .filter(|line| line.starts_with("[dependencies.") || line.starts_with("[target."));
    lines.filter(is_one).chain(tables).collect()
}

/// A Rust file, taken apart.
struct Source {
    /// The text with comments and the insides of literals blank, up to the unit tests.
    code: String,
    /// The string literals of that part, each with its line.
    literals: Vec<(usize, String)>,
}

/// Takes a Rust file apart.
fn split(text: &str) -> Source {
    let end = text.find("\n#[cfg(test)]\nmod ").unwrap_or(text.len());
    let (mut code, mut literals) = (String::new(), Vec::new());
    let (mut rest, mut line) = (&text[..end], 1);
    while !rest.is_empty() {
        let is_in_name = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let (kind, length) = next_token(rest, is_in_name);
        let (token, tail) = rest.split_at(length);
        let blank: String = token.chars().filter(|&c| c == '\n').collect();
        match kind {
            Kind::Code => code += token,
            Kind::Blank => code += &blank,
            Kind::Literal(inside) => {
                literals.push((line, inside.to_owned()));
                code += &format!("\"{blank}\"");
            }
        }
        line += token.matches('\n').count();
        rest = tail;
    }
    Source { code, literals }
}

/// What stands next in a file; of a string literal its inside.
enum Kind<'a> {
    Code,
    Blank,
    Literal(&'a str),
}

/// Returns what stands next and its length. A name before it can be no prefix of a literal.
fn next_token(rest: &str, is_in_name: bool) -> (Kind<'_>, usize) {
    let until = |mark: &str| rest.find(mark).map_or(rest.len(), |at| at + mark.len());
    if rest.starts_with("//") {
        return (Kind::Blank, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Kind::Blank, until("*/"));
    }
    if let Some(length) = character_length(rest) {
        return (Kind::Blank, length);
    }
    let raw = rest.trim_start_matches(['b', 'c']).strip_prefix('r');
    let raw = raw.filter(|raw| !is_in_name && raw.trim_start_matches('#').starts_with('"'));
    let n_before = rest.find('"').unwrap_or(0);
    let inside = rest.get(n_before + 1..).unwrap_or_default();
    if raw.is_some() {
        let close = format!("\"{}", "#".repeat(rest[..n_before].matches('#').count()));
        let n_inside = inside.find(&close).unwrap_or(inside.len());
        let length = (n_before + 1 + n_inside + close.len()).min(rest.len());
        return (Kind::Literal(&inside[..n_inside]), length);
    }
    if rest.starts_with('"') {
        let n_inside = plain_length(inside);
        let length = (n_inside + 2).min(rest.len());
        return (Kind::Literal(&inside[..n_inside]), length);
    }
    (Kind::Code, rest.chars().next().map_or(0, char::len_utf8))
}

/// Returns the length of the inside of a string literal, up to a quote without a backslash.
fn plain_length(inside: &str) -> usize {
    let mut is_escaped = false;
    let end = inside.find(|c| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    });
    end.unwrap_or(inside.len())
}

/// Returns the length of a character literal; a quote can also begin a lifetime.
fn character_length(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    let n_first = if first == '\\' { 2 } else { first.len_utf8() };
    let end = inside.get(n_first..)?.find('\'')?;
    (first == '\\' || end == 0).then_some(1 + n_first + end + 1)
}

/// Lists the lines of code with their numbers; a `use` becomes one entry for each path in it.
fn statements(code: &str) -> Vec<(usize, String)> {
    let mut statements: Vec<(usize, String)> = Vec::new();
    let mut lines = numbered(code);
    while let Some((number, line)) = lines.next() {
        let start = line.trim_start();
        let start = start
            .strip_prefix("pub")
            .map_or(start, |rest| rest.trim_start_matches(|c| c != ' '))
            .trim_start();
        let Some(tree) = start.strip_prefix("use ") else {
            statements.push((number, line));
            continue;
        };
        let mut tree = tree.to_owned();
        while !tree.contains(';') {
            let Some((_, more)) = lines.next() else { break };
            tree += more.trim();
        }
        let tree = tree.split(';').next().unwrap_or_default();
        statements.extend(expand(tree).into_iter().map(|path| (number, path)));
    }
    statements
}

/// Takes `a::{b, c::{d, e}}` apart into `a::b`, `a::c::d` and `a::c::e`.
fn expand(tree: &str) -> Vec<String> {
    let Some((before, rest)) = tree.split_once('{') else {
        return vec![tree.trim().to_owned()];
    };
    let inside = rest.rsplit_once('}').map_or(rest, |(inside, _)| inside);
    let mut depth = 0;
    let branches = inside.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    let paths = branches
        .filter(|branch| !branch.trim().is_empty())
        .flat_map(expand);
    paths
        .map(|path| format!("{}{path}", before.trim()))
        .collect()
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, String)> {
    text.lines()
        .zip(1..)
        .map(|(line, number)| (number, line.to_owned()))
}

/// Blanks everything between two marks, line breaks left as they are.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        let (comment, tail) = after.split_once(close).unwrap_or((after, ""));
        kept += before;
        kept.extend(comment.chars().filter(|&c| c == '\n'));
        rest = tail;
    }
    kept + rest
}

/// Returns the first host a text names; the name of the SVG language is none.
fn host_in(text: &str) -> Option<String> {
    let text = text.replace("http://www.w3.org/2000/svg", "");
    let start = |mark: &str| text.find(mark).map(|at| at + mark.len());
    let marks = ["://", "=\"//", "='//", "(//", "(\"//", "('//"];
    let at = marks.iter().filter_map(|mark| start(mark)).min()?;
    let is_end = |c: char| !(c.is_alphanumeric() || ".-:".contains(c));
    text[at..]
        .split(is_end)
        .next()
        .map(|host| format!("//{host}"))
}

/// Returns a literal that reads like words for people: two or more, with a capital or a full stop.
fn sentence_in(literal: &str) -> Option<String> {
    let is_word = |word: &&str| {
        let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
        letters.len() > 1 && letters.chars().all(|c| c.is_alphabetic() || c == '\'')
    };
    let is_capital = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    };
    let words: Vec<&str> = literal.split_whitespace().filter(is_word).collect();
    let has_stop = literal.trim_end().ends_with(['.', '?', '!', '\u{2026}']);
    let is_sentence = words.len() > 1 && (has_stop || words.iter().any(is_capital));
    is_sentence.then(|| literal.to_owned())
}

/// Returns a text that stands between tags, or in an attribute that is read to people.
fn bare_text_in(code: &str) -> Option<String> {
    let read_out = ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""];
    if let Some(attribute) = read_out.iter().find(|attribute| code.contains(**attribute)) {
        return Some((*attribute).to_owned());
    }
    let (before, _) = code.split_once("</")?;
    let (_, text) = before.rsplit_once('>')?;
    let is_plain = text
        .chars()
        .all(|c| c.is_alphanumeric() || " .,:;!?'-".contains(c));
    (is_plain && text.contains(char::is_alphabetic)).then(|| text.to_owned())
}

/// Returns the first color a text names: `#rgb` and its like, a function, a name of a color.
fn color_in(text: &str) -> Option<String> {
    const FUNCTIONS: [&str; 8] = [
        "rgb(", "rgba(", "hsl(", "hsla(", "lab(", "lch(", "oklab(", "oklch(",
    ];
    const NAMES: [&str; 12] = [
        "white", "black", "red", "green", "blue", "yellow", "orange", "purple", "gray", "grey",
        "silver", "brown",
    ];
    let hex = text.match_indices('#').find_map(|(at, _)| {
        let name: String = text[at + 1..]
            .chars()
            .take_while(|c| c.is_alphanumeric() || "-_".contains(*c))
            .collect();
        let is_color =
            [3, 4, 6, 8].contains(&name.len()) && name.chars().all(|c| c.is_ascii_hexdigit());
        is_color.then(|| format!("#{name}"))
    });
    let function = FUNCTIONS
        .iter()
        .find(|function| !places_of(text, function).is_empty());
    let value = text.split_once(": ").map_or("", |(_, value)| value);
    let mut words = value.split(|c: char| " ,;()".contains(c));
    let name = words.find(|word| NAMES.contains(word));
    hex.or(function.or(name.as_ref()).map(|found| (*found).to_owned()))
}

mod the_scan_itself {
    use super::*;

    /// Lists the banned words of a Rust file, each with its line.
    fn banned(ban: &Ban, text: &str) -> Vec<(usize, String)> {
        let statements = statements(&split(text).code).into_iter();
        let found = statements.map(|(line, code)| (line, banned_word_in(ban, &code)));
        found
            .filter_map(|(line, word)| Some((line, word?)))
            .collect()
    }

    #[test]
    fn every_banned_word_is_found() {
        for ban in BANS {
            for word in items(ban.words) {
                let found = banned(ban, &format!("\nfn f() {{ {word} }}"));
                assert_eq!(found, [(2, word.to_owned())]);
            }
        }
    }

    #[test]
    fn comments_literals_and_unit_tests_do_not_count() {
        let n_found = |text: &str| banned(&ORDER, text).len();
        assert_eq!(
            n_found("// HashMap\n/* HashMap\n HashMap */ /// HashMap"),
            0
        );
        assert_eq!(
            n_found(r##"("HashMap \" HashMap", r#"HashMap " HashMap"#, b"HashMap")"##),
            0
        );
        assert_eq!(
            n_found("fn f() {}\n\n#[cfg(test)]\nmod tests {\n use a::HashMap;\n}"),
            0
        );
        assert_eq!(
            n_found("let c = ('\"', '\\'', '\\u{2026}'); HashMap;\n\nHashSet"),
            2
        );
        assert_eq!(
            n_found("fn f<'a>(x: &'a str) -> HashMap<'a, 'é'> { \"\" }"),
            1
        );
        assert_eq!(n_found("let MyHashMap = HashMaps; HashMap_"), 0);
    }

    #[test]
    fn grouped_paths_are_taken_apart() {
        let text =
            "use std::{\n    fmt,\n    io::{self, Write},\n};\npub(crate) use std::time::Instant;";
        let found = banned(&ENGINE, text);
        let expected = [(1, "std::io"), (1, "std::io"), (5, "std::time")];
        assert_eq!(found, expected.map(|(line, word)| (line, word.to_owned())));
        let paths = expand("crate::{a, b::{c, d as e}}");
        assert_eq!(paths, ["crate::a", "crate::b::c", "crate::b::d as e"]);
    }

    #[test]
    fn what_is_allowed_passes_and_nothing_longer() {
        let n_found = |ban, text| banned(ban, text).len();
        assert_eq!(n_found(&CHECKER, "use crate::pass::Conflict;"), 0);
        assert_eq!(n_found(&CHECKER, "use crate::pass::{Conflict, Ending};"), 1);
        assert_eq!(
            n_found(&ONE_BROWSER, "use web_sys::{Event, PointerEvent};"),
            0
        );
        assert_eq!(
            n_found(&ONE_BROWSER, "use web_sys::{Event, EventTarget};"),
            1
        );
    }

    #[test]
    fn literals_have_their_lines() {
        let text = "let a = \"one\";\n// \"two\"\nlet b = r#\"th\"\nree\"#;\nlet c = \"fo\\\"ur\";";
        let expected = [(1, "one"), (3, "th\"\nree"), (5, "fo\\\"ur")];
        let expected = expected.map(|(line, text)| (line, text.to_owned()));
        assert_eq!(split(text).literals, expected);
        assert_eq!(without("a<!-- b\nc -->d\ne", "<!--", "-->"), "a\nd\ne");
    }

    #[test]
    fn texts_are_told_from_names() {
        for text in ["Show this board", "cells rest on it.", "No pass, anywhere"] {
            assert!(sentence_in(text).is_some(), "{text}");
        }
        for name in [
            "page-head nav",
            "Escape",
            "M{:.2},{:.2}C{:.2}",
            "[data-cell={next}]",
        ] {
            assert_eq!(sentence_in(name), None, "{name}");
        }
        for text in ["<p>Hello there</p>", "<a title=\"\" href=x>"] {
            assert!(bare_text_in(text).is_some(), "{text}");
        }
        for code in [
            "<p>{text.name}</p>",
            "<p class=\"\"></p>",
            "<p>\"\"</p>",
            "-> Vec<u8>",
        ] {
            assert_eq!(bare_text_in(code), None, "{code}");
        }
    }

    #[test]
    fn colors_are_told_from_names() {
        for text in [
            "color: #fff;",
            "#15161a",
            "backdrop: rgb(0 0 0 / 45%)",
            "fill: white;",
        ] {
            assert!(color_in(text).is_some(), "{text}");
        }
        for text in [
            "#broken {",
            "#v=1",
            "white-space: nowrap;",
            "color-mix(in srgb, var(--a))",
        ] {
            assert_eq!(color_in(text), None, "{text}");
        }
    }

    #[test]
    fn hosts_are_told_from_paths() {
        for text in [
            "https://a.example/x",
            "src=\"//a.example\"",
            "url(//a.example)",
        ] {
            assert_eq!(host_in(text).as_deref(), Some("//a.example"), "{text}");
        }
        for text in [
            "xmlns=\"http://www.w3.org/2000/svg\"",
            "fonts/inter.woff2",
            "./a//b",
        ] {
            assert_eq!(host_in(text), None, "{text}");
        }
    }

    #[test]
    fn dependencies_are_seen() {
        let manifest = "[package]\n\n[dependencies]\n# why\na = \"1\"\n\nb.workspace = true\n\n\
                        [dev-dependencies]\nc = \"1\"\n\n[dependencies.d]\nversion = \"1\"\n";
        let expected = ["a = \"1\"", "b.workspace = true", "[dependencies.d]"];
        assert_eq!(dependencies(manifest), expected);
        assert_eq!(
            dependencies("[package]\n\n[dev-dependencies]\na = \"1\"\n"),
            [""; 0]
        );
    }
}
