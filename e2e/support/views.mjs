// Every view of the page, for what has to hold in all of them.

/** Views and states that look like views: a name, a link, and what is there once it is shown. */
export const VIEWS = [
  ["explore", "#cell=r3c7", ".inspector .chips"],
  ["explore with the graph on the board", "#cell=r3c7&graph=board", ".picture"],
  ["explore with the walk", "#cell=r3c7&graph=walk", ".walk .chip"],
  ["explore in the spotlight", "#cell=r3c7&spot=1", "[data-board][data-spot]"],
  ["machines", "#view=machines&time=4", "[data-machine][data-serial]"],
  ["evidence", "#view=evidence", "[data-annex=evidence] h1"],
  ["gallery", "#view=gallery", "[data-board-id]"],
  ["learn", "#view=learn&chapter=4", "#annex-class h1"],
  ["teach", "#view=teach", "[data-annex=teach] h1"],
  ["scale", "#view=scale", "[data-annex=scale] h1"],
];

/** What can be worked with a pointer or a key. */
export const CONTROLS = "a[href], button, select, input, textarea, summary, [role=slider], [tabindex='0']";
