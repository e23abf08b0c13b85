// A static web server that knows nothing of the page: the site has to work on any of them.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder under a path such as `/` or `/note/depth/`, and nothing outside of it. `headers` go with
 * every file; `before` is awaited with its name, and may be what makes the network slow.
 */
export async function serve(folder, base = "/", { headers = {}, before } = {}) {
  const asked = [];
  let isCut = false;
  const server = createServer(async (request, response) => {
    if (isCut) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url, "http://localhost");
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : null;
    asked.push(pathname.slice(base.length));
    await before?.(pathname);
    try {
      if (inside === null) throw new Error("outside of the site");
      const name = normalize("/" + decodeURIComponent(inside || "index.html"));
      const body = await readFile(join(folder, name));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream", ...headers });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain", ...headers });
      response.end("not found");
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: origin + base,
    /** Cuts the cable, or joins it again. */
    cut(is = true) {
      isCut = is;
    },
    /** The names of the files that were asked for, in their order. */
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
