// What a frame does without its program: it shows the givens of the board that its link names, and tells the
// note when the program has broken down. Nothing of the link becomes markup.
"use strict";
{
  /** Returns the value of a key of the link; nothing where it cannot be read. */
  const value = (key) => {
    const pair = location.hash.slice(1).split("&").findLast((pair) => pair.startsWith(`${key}=`));
    try {
      return decodeURIComponent(pair?.slice(key.length + 1) ?? "");
    } catch {
      return "";
    }
  };

  // Boards by their numbers of cells: cells in a row, columns of a box, rows of a box.
  const SHAPES = { 16: [4, 2, 2], 36: [6, 3, 2], 81: [9, 3, 3], 144: [12, 4, 3], 256: [16, 4, 4], 625: [25, 5, 5] };

  const draw = (board, digits) => {
    const shape = /^[\w.*-]+$/.test(digits) && SHAPES[digits.length];
    if (!shape) return;
    const [n, columns, rows] = shape;
    // Where there are fewer digits, an X is a blank.
    const given = n < 25 ? /[1-9A-WYZa-wyz]/ : /[1-9A-Za-z]/;
    const element = (name, text = "") => {
      const made = document.createElement(name === "digit" ? "span" : "div");
      made.className = name;
      made.textContent = text;
      return made;
    };
    board.style.setProperty("--n", n);
    for (let row = 0; row < n; row += 1) {
      const line = element("row");
      for (let column = 0; column < n; column += 1) {
        const right = (column + 1) % columns === 0 ? " box-right" : "";
        const bottom = (row + 1) % rows === 0 ? " box-bottom" : "";
        const cell = element(`cell${right}${bottom}`);
        const digit = digits[row * n + column];
        if (given.test(digit)) {
          cell.dataset.state = "given";
          cell.append(element("digit", digit.toUpperCase()));
        }
        line.append(cell);
      }
      board.append(line);
    }
    board.setAttribute("aria-label", digits);
    board.hidden = false;
    for (const says of document.querySelectorAll("[data-givens]")) says.hidden = false;
  };

  addEventListener("sudoku-depth-broken", () => {
    if (parent === window) return;
    const id = value("id").slice(0, 64);
    const message = "the frame has stopped answering; load it again";
    parent.postMessage({ source: "sudoku-depth", v: 1, type: "error", id, code: "broken", message }, "*");
  });

  if (["light", "dark", "contrast"].includes(value("theme"))) {
    document.documentElement.dataset.theme = value("theme");
  }
  for (const link of document.querySelectorAll("[data-reload]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      location.reload();
    });
  }
  for (const link of document.querySelectorAll("[data-open]")) link.hash = location.hash;
  draw(document.querySelector("#poster .board"), value("p") || value("puzzle"));
}
