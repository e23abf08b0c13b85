//! Temporary.
use engine::notation::*;
use engine::Shape;
fn show(name: &str, text: &str, o: ReadOptions) {
    println!("--- {name}");
    for r in read_all(text, &o) { match r {
        Ok(b) => println!("OK {} {:?} {} first {:?} last {:?}", b.grid.shape(), b.alphabet, b.grid, b.position_of_cell[0], b.position_of_cell.last().unwrap()),
        Err(e) => println!("ERR {e}  {:?}", e.kind),
    }}
    if let Err(e) = read_one(text, &o).map(|b| b.puzzle()) { println!("one ERR {e}") }
}
#[test] fn t() {
    let d = ReadOptions::default();
    let l = "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
    let sh = |s: &str| ReadOptions{shape: Some(s.parse().unwrap()), alphabet: None};
    show("empty", "", d); show("blank", "  \n\n\t\n", d); show("hash", "# comment\n", d); show("hash2", &format!("# comment\n{l}\n"), d);
    show("groups", "..6.8...4 .7.....9. .3.9.1... 25....... ..43.71.. .......29 ...8.9.1. .4.....8. 7...3.2..", d);
    for c in [",",";","#","\t"," ", "  ", " # ", "|"] { show(&format!("comment {c:?}"), &format!("{l}{c}hello 123 wörld"), d); }
    show("crlf", &format!("{l}\r\n{l}\r\n"), d);
    show("indent", &format!("   {l}"), d);
    show("80", &l[..80], d); show("82", &format!("{l}1"), d); show("82b", &format!("{l}.,x"), d);
    show("bad", &format!("{}?{}", &l[..40], &l[41..]), d);
    show("bad2", &format!("{l}\n\n{}?{}", &l[..40], &l[41..]), d);
    show("A in 9", &format!("{}A{}", &l[..40], &l[41..]), d);
    show("two", &format!("{l}\n\n {l}"), d);
    show("faults", &format!("6{}", &l[1..]), d);
    show("faults2", &format!("\n  66{}", &l[2..]), d);
    let rows: Vec<&str> = (0..9).map(|i| &l[9*i..9*i+9]).collect();
    show("rows", &rows.join("\n"), d);
    show("rows8", &rows[..8].join("\n"), d);
    show("rows10", &[rows.join("\n"), rows[0].to_string()].join("\n"), d);
    show("rowshort", &format!("{}\n12345678\n{}", rows[0], rows[2..].join("\n")), d);
    show("rowlong", &format!("{}\n1234567891\n{}", rows[0], rows[2..].join("\n")), d);
    show("rowbad", &format!("{}\n12345?789\n{}", rows[0], rows[2..].join("\n")), d);
    show("rowA", &format!("{}\n....A....\n{}", rows[0], rows[2..].join("\n")), d);
    let dash: Vec<String> = rows.iter().map(|r| r.replace('.', "-")).collect();
    show("dashrows", &dash.join("\n"), d);
    let mut dash2 = dash.clone(); dash2[4] = "---------".into();
    show("dashrow all", &dash2.join("\n"), d);
    show("dashrow all spaced", &dash2.iter().map(|r| r.chars().map(|c| c.to_string()).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("\n"), d);
    let bars = |sep: &str, rows: &[String]| rows.iter().enumerate().map(|(i, r)| format!("{}{}\n", if i%3==0 && i>0 {format!("{sep}\n")} else {String::new()}, r)).collect::<String>();
    let spaced: Vec<String> = rows.iter().map(|r| { let c: Vec<String> = r.chars().map(|c| c.to_string()).collect(); format!("| {} | {} | {} |", c[..3].join(" "), c[3..6].join(" "), c[6..].join(" ")) }).collect();
    for sep in ["+-------+-------+-------+", "------+-------+------", "|-------|-------|-------|", "=======+=======", "├───────┼───────┤", "╠═══════╬═══════╣", ":-------:", "*-------*", "", "_______", "- - - - - - - - - - -", ".-------.", "'------'", "+ - - - + - - - +", "---+---+---", "  -------", "---------", "-----------", "...........", "~~~~~"] {
        show(&format!("sep {sep}"), &bars(sep, &spaced), d);
    }
    let dbl: Vec<String> = spaced.iter().map(|r| r.replace('|', "║")).collect(); show("dbl", &bars("╠═══════╬═══════╣", &dbl), d);
    let ss: Vec<String> = rows.iter().map(|r| format!("|{}|{}|{}|", &r[..3], &r[3..6], &r[6..])).collect();
    show("ss", &format!("*-----------*\n{}*-----------*\n", bars("|---+---+---|", &ss)), d);
    show("4x4 line", "12..34..........", d); show("4x4 lines", "12..34..........\n................", d);
    show("16 lines of 16", &vec!["................"; 16].join("\n"), d);
    show("15 lines of 16", &vec!["................"; 15].join("\n"), d);
    show("17 lines of 16", &vec!["................"; 17].join("\n"), d);
    show("32 lines of 16", &vec!["................"; 32].join("\n"), d);
    show("16 lines of 16 as 2x2", &vec!["................"; 16].join("\n"), sh("2x2"));
    show("2 lines of 16 as 4x4", &vec!["................"; 2].join("\n"), sh("4x4"));
    show("4x4 grid", "12..\n34..\n....\n....", d);
    show("4x4 two grids", "12..\n34..\n....\n....\n12..\n34..\n....\n....", d);
    show("4x4 two grids blank", "12..\n34..\n....\n....\n\n12..\n34..\n....\n....", d);
    show("6x6", "123456......654321..................", d); show("6x6 3x2", "123456......654321..................", sh("3x2"));
    show("36 as 3x3", "123456......654321..................", sh("3x3"));
    show("7", "1234567", d); show("49", &"1".repeat(49), d);
    show("one char", "x", d); show("word", "hello world", d);
    let hex = "0123456789ABCDEF"; let h: Vec<String> = (0..16).map(|i| (0..16).map(|j| if (i+j)%3==0 {'.'} else {hex.as_bytes()[(4*(i%4)+i/4+j)%16] as char}).collect()).collect();
    show("hex", &h.join("\n"), d);
    show("hexline", &h.join(""), d);
    show("hex lower", &h.join("").to_lowercase(), d);
    let let16: Vec<String> = (0..16).map(|i| (0..16).map(|j| if (i+j)%3==0 {'.'} else {(b'A' + ((4*(i%4)+i/4+j)%16) as u8) as char}).collect()).collect();
    show("letters", &let16.join("\n"), d);
    let dec: Vec<String> = (0..16).map(|i| (0..16).map(|j| if (i+j)%3==0 {".".into()} else {((4*(i%4)+i/4+j)%16+1).to_string()}).collect::<Vec<String>>().join(" ")).collect();
    show("dec", &dec.join("\n"), d); show("dec line", &dec.join(" "), d);
    show("dec0", &dec.join("\n").replace('.', "0"), d);
    show("dec aligned", &dec.iter().map(|r| r.split(' ').map(|c| format!("{c:>3}")).collect::<String>()).collect::<Vec<_>>().join("\n"), d);
    show("dec bars", &dec.iter().map(|r| { let c: Vec<_> = r.split(' ').collect(); format!("| {} | {} | {} | {} |", c[..4].join(" "), c[4..8].join(" "), c[8..12].join(" "), c[12..].join(" "))}).collect::<Vec<_>>().join("\n"), d);
    show("dec 17", &dec.join("\n").replace("16", "17"), d);
    show("dec 99", &dec.join("\n").replace("16", "99"), d);
    show("dec 999", &dec.join("\n").replace("16", "999"), d);
    show("std", &h.join("\n").replace('F', "G").replace('0', "F"), d);
    show("wrap", &format!("{}\n{}", &l[..40], &l[40..]), d);
    show("wrap bad", &format!("{}\n{}?", &l[..40], &l[41..]), d);
    show("text then board", &format!("Puzzle 12\n{l}"), d);
    show("BOM", &format!("\u{feff}{l}"), d);
    show("fullwidth", &format!("６{}", &l[1..]), d);
    show("nbsp", &format!("{} {}", &l[..9], &l[9..]).replace(' ', "\u{a0}"), d);
}
