//! Pictures that are told as SVG: shown, and saved as PNG.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::dom;

/// Returns an SVG as the address of an image: nothing is asked of anybody.
pub fn to_address(svg: &str) -> String {
    let text = js_sys::encode_uri_component(svg);
    format!("data:image/svg+xml,{text}")
}

/// Draws an SVG in so many pixels, and lets the browser save it as PNG under this name. Where the browser
/// cannot, nothing is saved.
pub fn save_png(name: &'static str, svg: &str, (width, height): (usize, usize)) {
    let Ok(image) = HtmlImageElement::new() else {
        return;
    };
    let shown = image.clone();
    let draw = Closure::once_into_js(move || {
        let _ = draw(name, &shown, (width, height));
    });
    image.set_onload(Some(draw.unchecked_ref()));
    image.set_src(&to_address(svg));
}

fn draw(
    name: &'static str,
    image: &HtmlImageElement,
    (width, height): (usize, usize),
) -> Option<()> {
    let canvas = document().create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(u32::try_from(width).ok()?);
    canvas.set_height(u32::try_from(height).ok()?);
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    let (width, height) = (width as f64, height as f64);
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    let save = Closure::once_into_js(move |blob: Option<Blob>| {
        if let Some(blob) = blob {
            dom::save_blob(name, &blob);
        }
    });
    canvas.to_blob(save.unchecked_ref()).ok()
}
