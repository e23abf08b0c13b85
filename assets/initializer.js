// Tells what happened when the program behind the page cannot be loaded; the picture stays.
export default function initializer() {
  return {
    onFailure() {
      document.getElementById("no-wasm").hidden = false;
    },
  };
}
