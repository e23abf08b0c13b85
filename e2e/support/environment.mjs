// Where the tests find what they work with. `cargo xtask test` sets them all; the defaults serve a
// run by hand from the root of the repository.
import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const path = (name, otherwise) => resolve(ROOT, process.env[name] ?? otherwise);

/** The built site. */
export const DIST = path("SUDOKU_DEPTH_DIST", "dist");
/** The command line tool, whose figures the page has to repeat. */
export const CLI = path("SUDOKU_DEPTH_CLI", "target/release/sudoku-depth");
/** The browser. */
export const CHROMIUM = path("CHROMIUM", "/usr/bin/chromium");
/** A second browser; none where it is empty. */
export const FIREFOX = process.env.FIREFOX ?? ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync) ?? "";
/** Where screenshots and timings go. */
export const ARTIFACTS = path("SUDOKU_DEPTH_ARTIFACTS", "target/e2e");

mkdirSync(ARTIFACTS, { recursive: true });
