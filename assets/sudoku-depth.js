// <sudoku-depth puzzle pass view theme lang hide>: a board of Sudoku Depth in a note. Its children are shown
// until it answers, and stay where it cannot. Documented in docs/embedding.md.

const KEYS = ["puzzle", "view", "pass", "cell", "rules", "finish", "graph", "predict", "round", "hide", "spot", "lang"];
// What a link of the page can say beyond that; it is read when the frame is loaded.
const MORE = [
  "struck", "uniqueness", "world", "step", "speed", "layers", "steps", "loops", "workers", "latency", "guessed", "draw",
  "order", "diffusion", "machines", "time", "guess", "play",
];
const FRAME = new URL("embed.html", import.meta.url);
let count = 0;

/** The value of an attribute as the frame takes it: of a language tag the part that the page speaks. */
const said = (key, value) => (key === "lang" ? value.split("-")[0].toLowerCase() : value);

class SudokuDepth extends HTMLElement {
  static observedAttributes = [...KEYS, ...MORE, "theme", "title", "sandbox"];
  #id = `sudoku-depth-${(count += 1)}`;
  #frame;
  #ready = false;
  #early = [];
  #told;
  /** Whether the board answers and is not shown yet. */
  #waits = false;
  #still;
  #hear = (event) => this.#take(event);
  #look = () => this.#follow();
  #watch = new MutationObserver(this.#look);
  #scheme = matchMedia("(prefers-color-scheme: dark)");

  connectedCallback() {
    if (!this.shadowRoot) {
      const style = document.createElement("style");
      style.textContent =
        // The transition tells of every change of the color around, wherever it comes from.
        ":host{display:block;position:relative;min-height:3em;min-width:min(100%,280px);flex:1 1 280px;transition:color 1ms}" +
        ":host([hidden]){display:none}" +
        "iframe{border:0;width:100%;display:block}iframe.waiting{position:absolute;inset:0;height:100%;opacity:0;pointer-events:none}";
      this.attachShadow({ mode: "open" }).append(style, document.createElement("slot"));
    }
    addEventListener("message", this.#hear);
    this.addEventListener("transitionend", this.#look);
    this.#scheme.addEventListener("change", this.#look);
    for (const element of [document.documentElement, document.body]) {
      this.#watch.observe(element, { attributes: true });
    }
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
    this.removeEventListener("transitionend", this.#look);
    this.#scheme.removeEventListener("change", this.#look);
    this.#watch.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#show(false);
  }

  attributeChangedCallback(name, before, value) {
    if (!this.#frame || before === value) return;
    if (name === "theme") this.#follow();
    else if (this.#ready && value !== null && KEYS.includes(name)) this.post("set", { [name]: said(name, value) });
    else this.#load();
  }

  /**
   * Sends a message: `set`, `step`, `play`, `pause`, `reset`, `getState`, `export`, with its fields. What is said
   * before the board answers waits for it.
   */
  post(type, fields = {}) {
    if (!this.#ready) this.#early.push([type, fields]);
    else this.#frame?.contentWindow?.postMessage({ target: "sudoku-depth", v: 1, type, ...fields }, "*");
  }

  #load() {
    const pairs = [...KEYS, ...MORE].filter((key) => this.hasAttribute(key));
    const own = pairs.map((key) => `${key}=${encodeURIComponent(said(key, this.getAttribute(key)))}`);
    const hash = ["#v=1", ...own, `theme=${this.#theme()}`, `id=${this.#id}`, "fit=1"].join("&");
    this.#frame?.remove();
    this.#show(false);
    const frame = document.createElement("iframe");
    frame.title = this.title || "Sudoku Depth";
    frame.loading = "lazy";
    frame.className = "waiting";
    if (this.hasAttribute("sandbox")) frame.setAttribute("sandbox", this.getAttribute("sandbox"));
    frame.allow = "clipboard-write; fullscreen";
    frame.src = FRAME.href + hash;
    this.#frame = frame;
    this.#follow();
    this.shadowRoot.append(frame);
  }

  #show(ready) {
    this.#ready = ready;
    this.#waits = false;
    clearTimeout(this.#still);
    const slot = this.shadowRoot?.querySelector("slot");
    if (slot) slot.hidden = ready;
    this.#frame?.classList.toggle("waiting", !ready);
  }

  /** The theme that is set, or light or dark as the text around is. */
  #theme() {
    const set = this.getAttribute("theme");
    if (set && set !== "auto") return set;
    // Whatever way the color is written, a canvas knows it.
    const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!paint) return "light";
    paint.fillStyle = getComputedStyle(this).color;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b] = paint.getImageData(0, 0, 1, 1).data;
    return 0.3 * r + 0.59 * g + 0.11 * b > 140 ? "dark" : "light";
  }

  #follow() {
    if (!this.#frame) return;
    const theme = this.#theme();
    this.#frame.style.colorScheme = theme === "dark" ? "dark" : "light";
    if (this.#ready && theme !== this.#told) this.post("set", { theme });
    this.#told = theme;
  }

  /** Shows the frame once its height has come to rest, so that the text below moves once. */
  #rest() {
    clearTimeout(this.#still);
    this.#still = setTimeout(() => {
      this.#show(true);
      for (const [type, fields] of this.#early.splice(0)) this.post(type, fields);
    }, 100);
  }

  #take({ source, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (data?.source !== "sudoku-depth" || data.v !== 1 || data.id !== this.#id) return;
    if (data.type === "ready" || (data.type === "resize" && this.#waits)) {
      this.#waits = true;
      if (!this.#ready) this.#rest();
    }
    if (data.type === "resize" && data.height > 0 && data.height < 2e4) {
      this.#frame.style.height = `${Math.ceil(data.height)}px`;
    }
    this.dispatchEvent(new CustomEvent(`sudoku-depth-${data.type}`, { detail: data, bubbles: true }));
  }
}

if (!customElements.get("sudoku-depth")) customElements.define("sudoku-depth", SudokuDepth);
