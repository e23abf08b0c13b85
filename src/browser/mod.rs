//! The only place that touches the browser. Whatever a browser may refuse is optional here.

pub mod address;
pub mod annex;
pub mod background;
pub mod chance;
pub mod dom;
pub mod element;
pub mod files;
pub mod frame;
pub mod fullscreen;
pub mod host;
pub mod near;
pub mod page;
pub mod picture;
pub mod port;
pub mod render;
pub mod scroll;
pub mod size;
