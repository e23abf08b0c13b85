// The checker of accessibility, brought into a page whose policy lets no other script in.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Makes `axe` known to the page. */
export const bringAxe = (page) => page.evaluate(`${AXE};0`);
