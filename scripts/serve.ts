/** Serves `dist/` on loopback as a static host would: directories, the 404 page, the headers of `_headers`. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { policyHeaders } from './headers.ts';

export interface ServeOptions {
  dir: string;
  /** 0 takes any free port. */
  port: number;
  /** Base path with slashes at both ends. */
  base: string;
  /** When the port is taken, try the following ones. */
  next?: boolean;
}

/** Starts the server; resolves with it and the port it got. Rejects when the port is taken and `next` is not set. */
export async function serve({ dir, port, base, next = false }: ServeOptions): Promise<{ server: Server; port: number }> {
  const headers = Object.entries(policyHeaders(dir));
  const files = sirv(dir, { etag: true, dev: true, setHeaders: (response) => headers.forEach(([name, value]) => response.setHeader(name, value)) });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(`${dir}/404.html`));
    });
  });
  for (let attempt = port; ; attempt++) {
    try {
      await new Promise<void>((resolve, reject) => server.once('error', reject).listen(attempt, '127.0.0.1', () => resolve()));
      server.removeAllListeners('error');
      return { server, port: (server.address() as AddressInfo).port };
    } catch (error) {
      server.removeAllListeners('error');
      if (!next || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt > port + 100) throw error;
      console.log(`Port ${attempt} is taken, trying ${attempt + 1}.`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.argv[process.argv.indexOf('--port') + 1]) || 4321;
  const base = process.env['RUBRIKA_BASE'] ?? '/';
  const { port } = await serve({ dir: fileURLToPath(new URL('../dist', import.meta.url)), port: wanted, base, next: true });
  const address = `http://localhost:${port}${base}`;
  console.log(`\nRubrika is at ${address}\nOpen it and choose a language, or go straight to the first guide: ${address}en/guides/ten-smm-mistakes/\nStop with Ctrl+C.`);
}
