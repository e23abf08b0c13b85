use super::*;

fn site(files: &[(&str, u64, u64)]) -> Site {
    let files = files
        .iter()
        .map(|&(name, raw, gzipped)| SiteFile {
            name: name.to_string(),
            raw,
            gzipped,
        })
        .collect();
    Site { files }
}

#[test]
fn draws_the_table() {
    let site = site(&[
        ("sudoku-depth-web-1a2b_bg.wasm", 200_000, 80_000),
        ("sudoku-depth-web-1a2b.js", 30_000, 6_000),
        ("worker.js", 500, 300),
        ("base-3c.css", 4_000, 1_500),
        ("index.html", 1_234, 600),
        ("LICENSE", 1_000, 500),
    ]);
    let expected = "\
kind       files        bytes      gzipped
wasm           1      200 000       80 000
JavaScript     2       30 500        6 300
CSS            1        4 000        1 500
HTML           1        1 234          600
fonts          0            0            0
pictures       0            0            0
others         1        1 000          500
all            6      236 734       88 900
";
    assert_eq!(site.table(), expected);
}

const fn budget(most: u64) -> Budget {
    Budget {
        name: "main",
        prefix: "sudoku-depth-web",
        most,
    }
}

#[test]
fn the_budget_holds_up_to_its_last_byte() {
    let site = site(&[
        ("worker_bg.wasm", 9_000, 5_000),
        ("sudoku-depth-web_bg.wasm", 2_000, 1_000),
    ]);
    let sentence = site.check_budget(&budget(1_000)).unwrap();
    assert_eq!(
        sentence,
        "main wasm: 1 000 bytes gzipped, 100 % of the 1 000 allowed"
    );
    let error = site.check_budget(&budget(999)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the main wasm sudoku-depth-web_bg.wasm is over its budget: \
         1 000 bytes gzipped, 999 allowed, 1 too many"
    );
}

#[test]
fn a_site_without_a_program_is_an_error() {
    let site = site(&[("sudoku-depth-web.js", 1, 1)]);
    let error = site.check_budget(&budget(1_000)).unwrap_err();
    assert_eq!(error.to_string(), "the site has no main wasm");
}

#[test]
fn groups_digits() {
    assert_eq!(
        [0, 999, 1_000, 1_234_567].map(with_groups),
        ["0", "999", "1 000", "1 234 567"]
    );
}

#[test]
fn measures_folders_below() {
    let site = Site::measure(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let this = site
        .files
        .iter()
        .find(|file| file.name == "tests.rs")
        .unwrap();
    assert!(this.gzipped < this.raw);
}
