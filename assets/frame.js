// What a frame shows before its program is there: the givens of the board that its link names. Nothing of
// the link becomes markup.
(() => {
  const keys = new Map(
    location.hash.slice(1).split("&").map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  // Boards by their numbers of cells: cells in a row, columns of a box, rows of a box.
  const SHAPES = { 16: [4, 2, 2], 36: [6, 3, 2], 81: [9, 3, 3], 144: [12, 4, 3], 256: [16, 4, 4], 625: [25, 5, 5] };

  function draw() {
    const board = document.querySelector("#poster .board");
    if (!board) return;
    let digits = keys.get("p") ?? keys.get("puzzle") ?? "";
    try {
      digits = decodeURIComponent(digits);
    } catch {
      return;
    }
    const shape = /^[0-9A-Za-z.*_-]+$/.test(digits) && SHAPES[digits.length];
    if (!shape) return;
    const [n, columns, rows] = shape;
    board.style.setProperty("--n", n);
    for (let row = 0; row < n; row += 1) {
      const line = document.createElement("div");
      line.className = "row";
      for (let column = 0; column < n; column += 1) {
        const cell = document.createElement("div");
        const right = (column + 1) % columns === 0 ? " box-right" : "";
        const bottom = (row + 1) % rows === 0 ? " box-bottom" : "";
        cell.className = `cell${right}${bottom}`;
        const digit = digits[row * n + column];
        if (/[1-9A-Za-z]/.test(digit) && !/[xX]/.test(n < 25 ? digit : "")) {
          cell.dataset.state = "given";
          const shown = document.createElement("span");
          shown.className = "digit";
          shown.textContent = digit.toUpperCase();
          cell.append(shown);
        }
        line.append(cell);
      }
      board.append(line);
    }
    board.setAttribute("aria-label", digits);
    board.hidden = false;
  }

  function tie() {
    const theme = keys.get("theme");
    if (["light", "dark", "contrast"].includes(theme)) document.documentElement.dataset.theme = theme;
    for (const link of document.querySelectorAll("[data-reload]")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        location.reload();
      });
    }
    for (const link of document.querySelectorAll("[data-open]")) link.hash = location.hash;
  }

  tie();
  draw();
})();
