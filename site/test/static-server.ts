import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves a folder under a sub-path of this machine alone, as a project page of a host would. */
export async function serveFolder(
  folder: string,
  under: string,
): Promise<{ base: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(under) ? pathname.slice(under.length) : null;
    if (inside === null || inside.includes('..')) {
      response.writeHead(404).end();
      return;
    }
    const name = inside === '' ? 'index.html' : inside;
    readFile(join(folder, name)).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${String(port)}${under}`, server };
}
