// Loads the program behind the page, once the picture that stands in for it is painted.
const { program, bindings } = document.querySelector("script[data-program]").dataset;

// A page in the background is never painted.
const painted = new Promise((go) => {
  requestAnimationFrame(() => setTimeout(go));
  setTimeout(go, 200);
});

async function load() {
  await painted;
  const address = (name) => new URL(name, document.baseURI);
  const response = fetch(address(program));
  const { default: start } = await import(address(bindings));
  await start({ module_or_path: response });
}

load().catch((error) => {
  // The picture stays.
  document.getElementById("no-wasm").hidden = false;
  throw error;
});
