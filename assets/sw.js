// Keeps the site, so that it opens without a network: every file of one version, or none. What is kept is
// never mixed with what the network has. `cargo xtask finish` writes the version and the files.
"use strict";

const VERSION = "";
/** The files by their addresses, each with its digest. */
const FILES = {};

const SCOPE = new URL(registration.scope);
/** Other sites of this host may have caches too, and this site in another folder. */
const FAMILY = `sudoku-depth ${SCOPE.pathname} `;
const NAME = FAMILY + VERSION;

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(dropOthers()));
addEventListener("fetch", (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});
addEventListener("message", ({ data }) => {
  // The reader has asked for the new version.
  if (data === "take over") skipWaiting();
});

async function keepAll() {
  const cache = await caches.open(NAME);
  await Promise.all(Object.entries(FILES).map(([file, integrity]) => keep(cache, file, integrity)));
}

async function keep(cache, file, integrity) {
  const response = await fetch(new Request(file, { cache: "no-cache", integrity }));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // Pages that were reached by a detour may not be given for a page again.
  await cache.put(file, response.redirected ? new Response(response.body, response) : response);
}

async function dropOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(FAMILY) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Returns the answer to a request, or null where the browser shall see to it. */
function answerTo(request) {
  const file = fileOf(request);
  if (file === null) return null;
  if (Object.hasOwn(FILES, file)) return kept(file, request);
  if (file.startsWith("board/") || file.startsWith("nets/")) return visited(request);
  return request.mode === "navigate" ? fetch(request).catch(toPage) : null;
}

/** Returns the address of a file of this site, without its version; null for others. */
function fileOf({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== SCOPE.origin || !pathname.startsWith(SCOPE.pathname)) return null;
  const file = pathname.slice(SCOPE.pathname.length);
  return file === "" || file === "index.html" ? "./" : file;
}

async function kept(file, request) {
  const cache = await caches.open(NAME);
  return (await cache.match(file)) ?? fetch(request);
}

/** The pages of boards are too many to keep, and the weights of networks too heavy: those that were opened
    are. */
async function visited(request) {
  const cache = await caches.open(NAME);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const known = await cache.match(request, { ignoreSearch: true });
    if (known !== undefined) return known;
    if (request.mode === "navigate") return toPage();
    throw error;
  }
}

const toPage = () => Response.redirect(SCOPE.href);
