// In the edition of the page that is one file: gets the other files out of it. Each stands in an element of
// its own, gzipped and in base 64.
"use strict";
{
  const packed = (name) => document.getElementById(`file-${name}`).textContent;
  const types = { wasm: "application/wasm", js: "text/javascript" };
  const typeOf = (name) => types[name.split(".").pop()] ?? "application/octet-stream";

  /** Returns what is packed, as a server would answer. */
  const unpack = (text, type) => {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream, { headers: { "content-type": type } });
  };

  const blobs = new Map();
  const addresses = new Map();

  window.sudokuDepthInside = {
    async prepare(name) {
      if (addresses.has(name)) return;
      const blob = await unpack(packed(name), typeOf(name)).blob();
      blobs.set(name, blob);
      addresses.set(name, URL.createObjectURL(blob));
    },
    address: (name) => addresses.get(name),
    /** A worker cannot reach what the page has unpacked, where the page is a file: it gets it as text. */
    worker: (script, program) => [
      blobs.get(script),
      `;wasm_bindgen({ module_or_path: (${unpack})("${packed(program)}", "${typeOf(program)}") })`,
    ],
  };
}
