// In the edition of the page that is one file: gets the other files out of it. Each stands in an element of
// its own, gzipped and in base 64.
"use strict";
window.sudokuDepthUnpack = async (name) => {
  const text = document.getElementById(`file-${name}`).textContent;
  const packed = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const type = name.endsWith(".wasm") ? "application/wasm" : "text/javascript";
  const bytes = await new Response(stream, { headers: { "content-type": type } }).blob();
  return URL.createObjectURL(bytes);
};
