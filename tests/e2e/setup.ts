/** Serves both builds on free loopback ports for as long as the browser tests run. */
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.ts';

export default async function setup(): Promise<() => Promise<void>> {
  const root = await serve({ dir: fileURLToPath(new URL('../../dist', import.meta.url)), port: 0, base: '/' });
  const based = await serve({ dir: process.env['RUBRIKA_BASED'] ?? '', port: 0, base: '/rubrika/' });
  process.env['RUBRIKA_URLS'] = JSON.stringify({ root: `http://localhost:${root.port}/`, based: `http://localhost:${based.port}/rubrika/` });
  return async () => {
    for (const { server } of [root, based]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  };
}
