// Loads the program behind a page, once the picture that stands in for it is painted, and tells all
// programs where their files are. A script of the classic kind: frames in a sandbox refuse modules, and
// then nobody would tell the reader.
"use strict";
{
  const { program, bindings } = document.currentScript.dataset;

  /** The edition that is one file has the others inside it (unpack.js). */
  const inside = window.sudokuDepthInside;
  const plain = (name) => name.replace(/^\.\/|\?.*/g, "");

  /** Gets files ready: out of the page, where they are in it. */
  const prepare = async (...names) => {
    if (inside) await Promise.all(names.map((name) => inside.prepare(plain(name))));
  };

  /** Returns the address of a file of the site; the name may have a version. */
  const address = (name) => inside?.address(plain(name)) ?? new URL(name, document.baseURI).href;

  /** Loads a program beside the page: its script, and what that starts. */
  const load = async (script, program) => {
    await prepare(script, program);
    const file = fetch(address(program));
    // If the script fails too, that is what is told.
    file.catch(() => {});
    const { default: start } = await import(address(script));
    await start({ module_or_path: file });
  };

  /** Returns what a file of the site holds. */
  const read = async (name) => {
    await prepare(name);
    const answer = await fetch(address(name));
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };

  /** Starts a program as a web worker. Frames in a sandbox refuse workers from an address, but not a blob. */
  const work = (script, program) => {
    const words = inside?.worker(plain(script), plain(program)) ?? [
      `importScripts("${address(script)}");wasm_bindgen({module_or_path:"${address(program)}"})`,
    ];
    const worker = URL.createObjectURL(new Blob(words, { type: "text/javascript" }));
    setTimeout(() => URL.revokeObjectURL(worker), 3000);
    return new Worker(worker);
  };

  // What the programs call.
  window.sudokuDepthAddress = address;
  window.sudokuDepthLoad = load;
  window.sudokuDepthRead = read;
  window.sudokuDepthWork = work;

  // A program that has broken down answers no more. The picture stays, and a banner says so.
  const notice = (error) => {
    if (!window.WebAssembly || !(error instanceof WebAssembly.RuntimeError)) return;
    document.getElementById("broken")?.removeAttribute("hidden");
    dispatchEvent(new Event("sudoku-depth-broken"));
  };
  addEventListener("error", ({ error }) => notice(error));
  addEventListener("unhandledrejection", ({ reason }) => notice(reason));

  // A page in the background is never painted.
  const painted = new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, 200);
  });

  const begin = async () => {
    await painted;
    // The background is asked for without waiting.
    await prepare("background.js", "background_bg.wasm");
    await load(bindings, program);
  };

  begin().catch((error) => {
    // The picture stays.
    document.getElementById("no-wasm")?.removeAttribute("hidden");
    throw error;
  });
}
