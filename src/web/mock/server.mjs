import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { routes } from "./routes.mjs";

// A stand-in for the sandbox server, with the built page beside it: npm run build, npm run mock.

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const kinds = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self'; "
  + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

async function bodyOf(request) {
  let text = "";
  for await (const piece of request) text += piece;
  return text ? JSON.parse(text) : {};
}

function answer(response, status, value) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function file(response, path) {
  const wanted = normalize(path).replace(/^[/\\]+/, "") || "index.html";
  try {
    const bytes = await readFile(join(dist, wanted));
    response.writeHead(200, { "content-type": kinds[extname(wanted)] ?? "application/octet-stream", "content-security-policy": policy }).end(bytes);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("There is nothing here. Run npm run build first.");
  }
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, "http://localhost");
  const known = routes.find(([method, pattern]) => method === request.method && pattern.test(url.pathname));
  if (!known) return url.pathname.startsWith("/sandbox/") ? answer(response, 404, { error: "The mock does not know this address." }) : file(response, url.pathname);
  const [, pattern, handle] = known;
  const parts = pattern.exec(url.pathname).slice(1).map(decodeURIComponent);
  try {
    const result = await handle({ query: url.searchParams, parts, body: request.method === "POST" ? await bodyOf(request) : {}, request, response });
    if (result) answer(response, result.status ?? 200, result.value ?? result);
  } catch (failure) {
    answer(response, 500, { error: `The mock made a mistake: ${failure.message}` });
  }
});

const port = Number(process.env.PORT ?? 3978);
server.listen(port, "127.0.0.1", () => console.log(`The mock answers at http://127.0.0.1:${port}`));
