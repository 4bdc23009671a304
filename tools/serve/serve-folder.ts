import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { CONTENT_TYPES } from './content-types.ts';
import { fileInFolder } from './file-in-folder.ts';

export interface FolderServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse) {
  const { method, headers } = request;
  // Any page may read what a static host publishes, also a sandboxed frame, whose origin is null.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // "Ask before use", not "don't keep": a reload sees the file as it is now, and an unchanged one costs a 304.
  response.setHeader('Cache-Control', 'no-cache');
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = await fileInFolder(folder, pathname);
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const [bytes, { mtime }] = await Promise.all([readFile(file), stat(file)]);
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Last-Modified', mtime.toUTCString());
  if ((headers['if-none-match'] ?? '').split(/,\s*/).includes(tag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': bytes.length,
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** Serves a folder as a plain static host would, on the loopback interface only. Port 0 takes any free one. */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // By name, because browsers try ::1 for "localhost" first and some systems know only one of the two.
    server.listen(port, 'localhost', resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
