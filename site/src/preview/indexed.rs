//! Pixels as a file of PNG with a table of colors: half as large as one without.

use std::collections::BTreeMap;

use anyhow::Result;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;

/// As many colors as a table holds.
const MOST: usize = 256;

type Rgb = [u8; 3];

/// Writes pixels, all of which are opaque. The colors that most pixels have stay as they are; the
/// others, at the edges of letters and lines, become the nearest of those.
pub fn write(pixels: &Pixmap) -> Result<Vec<u8>> {
    let colors: Vec<Rgb> = pixels
        .data()
        .chunks_exact(4)
        .map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let (table, index_of) = table(&colors);
    let indexed: Vec<u8> = colors.iter().map(|color| index_of[color]).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(table.concat());
    encoder.set_compression(Compression::High);
    // Numbers of colors are no brightness: their differences say nothing.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indexed)?;
    writer.finish()?;
    Ok(file)
}

/// Chooses the colors of the table, and says for every color which of them stands for it.
fn table(colors: &[Rgb]) -> (Vec<Rgb>, BTreeMap<Rgb, u8>) {
    let mut counts: BTreeMap<Rgb, usize> = BTreeMap::new();
    for &color in colors {
        *counts.entry(color).or_default() += 1;
    }
    let mut ranked: Vec<(usize, Rgb)> = counts.iter().map(|(&color, &n)| (n, color)).collect();
    ranked.sort_unstable_by(|a, b| b.cmp(a));
    let table: Vec<Rgb> = ranked.iter().take(MOST).map(|&(_, color)| color).collect();
    let index_of = counts.keys().map(|&color| (color, nearest(color, &table)));
    let index_of = index_of.collect();
    (table, index_of)
}

fn nearest(color: Rgb, table: &[Rgb]) -> u8 {
    let distance = |other: &Rgb| -> u32 {
        let channels = color.iter().zip(other);
        channels
            .map(|(&a, &b)| u32::from(a.abs_diff(b)).pow(2))
            .sum()
    };
    let nearest = (0..=u8::MAX)
        .zip(table)
        .min_by_key(|(_, other)| distance(other));
    nearest.map_or(0, |(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_colors_become_the_nearest_of_those_that_stay() {
        let gray = |n: u8| [n, n, n];
        let mut colors: Vec<Rgb> = (0..=u8::MAX).map(gray).cycle().take(2 * MOST).collect();
        colors.push([7, 8, 8]);
        let (table, index_of) = table(&colors);
        assert_eq!(table.len(), MOST);
        let stays = |color: Rgb| table[usize::from(index_of[&color])];
        assert_eq!((stays(gray(9)), stays([7, 8, 8])), (gray(9), gray(8)));
    }
}
