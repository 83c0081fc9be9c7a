import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { ensurePortFree } from './ensurePortFree.mjs';

describe('ensurePortFree', () => {
  for (const host of ['0.0.0.0', '127.0.0.1']) {
    it(`notices a server on ${host} and names the way out`, async () => {
      const server = createServer().listen({ port: 0, host });
      await once(server, 'listening');
      const { port } = server.address();

      await assert.rejects(ensurePortFree({ half: 'app', port }), {
        name: 'RunError',
        message: `The app needs port ${port}, which another program is using. Stop that program ('lsof -i :${port}' names it), or choose another port: npm start -- --app-port 3100`,
      });

      server.close();
      await once(server, 'close');
      await ensurePortFree({ half: 'app', port });
    });
  }
});
