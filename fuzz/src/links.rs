//! Links and messages, as strangers write them.

use sudoku_depth_web::embed::link::EmbedLink;
use sudoku_depth_web::embed::message::{Incoming, Value};
use sudoku_depth_web::embed::report::{Report, refusal_of};
use sudoku_depth_web::link::LinkState;
use sudoku_depth_web::state::Session;

/// Opens a hash as the page and as a frame does. What the page then says of itself must be a link to the
/// same, and what a frame tells must be flat and short.
pub fn links(data: &[u8]) {
    let hash = String::from_utf8_lossy(data);
    let link = LinkState::read(&hash);
    let told = without_notices(link.clone());
    assert_eq!(without_notices(LinkState::read(&link.write())), told, "{hash}");

    let session = Session::open(&link);
    let here = session.to_link();
    if !here.is_wanted() {
        let again = Session::open(&here).to_link();
        assert_eq!(again.write(), here.write(), "{hash}");
    }

    let frame = EmbedLink::read(&hash);
    let session = Session::open(&frame.link);
    let report = Report::ready(&frame.id, &session, frame.shown);
    assert!(report.get("type").is_some() && frame.id.chars().count() <= 64);
    for notice in &session.notices {
        assert!(refusal_of(notice).to_string().len() < 1 << 10, "{hash}");
    }
}

/// Reads a message of fields, each a line of bytes, and does what it asks of the link.
pub fn messages(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let common = [
        ("target".to_owned(), Value::Text("sudoku-depth".to_owned())),
        ("v".to_owned(), Value::Number(1.0)),
    ];
    let own = text.lines().filter_map(field);
    let fields: Vec<_> = common.into_iter().chain(own).collect();
    match Incoming::read(&fields) {
        Ok(Incoming::Set(pairs)) => {
            let frame = EmbedLink::read("#pass=3&view=walk").with(&pairs);
            let again = frame.with(&pairs);
            assert_eq!((again.shown, again.link.grid), (frame.shown, frame.link.grid.clone()));
            let _ = Session::open(&frame.link);
        }
        Ok(_) => {}
        Err(refusal) => assert!(refusal.to_string().len() < 1 << 10, "{text}"),
    }
}

fn field(line: &str) -> Option<(String, Value)> {
    let (key, value) = line.split_once('=')?;
    let value = match value.as_bytes().first() {
        Some(b'#') => Value::Number(value[1..].parse().unwrap_or(f64::NAN)),
        Some(b'!') => Value::Flag(value.len() > 1),
        Some(b'?') => Value::Other,
        _ => Value::Text(value.to_owned()),
    };
    Some((key.to_owned(), value))
}

fn without_notices(link: LinkState) -> LinkState {
    LinkState {
        notices: Vec::new(),
        is_playing: false,
        ..link
    }
}
