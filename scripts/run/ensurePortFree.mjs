import { createServer } from 'node:net';
import { RunError } from './RunError.mjs';

const portNames = {
  app: { what: 'The app', option: '--app-port', example: 3100 },
  backend: { what: 'The backend', option: '--backend-port', example: 7107 },
};

/**
 * Throws, with the way out, when something else listens on the port.
 *
 * @param {{ half: 'app' | 'backend', port: number }} options
 */
export async function ensurePortFree({ half, port }) {
  // Another server may hold the port on one kind of address only.
  for (const host of ['::', '0.0.0.0']) {
    if (!(await canListen(port, host))) {
      const { what, option, example } = portNames[half];
      throw new RunError(
        `${what} needs port ${port}, which another program is using. Stop that program ('lsof -i :${port}' names it), or choose another port: npm start -- ${option} ${example}`,
      );
    }
  }
}

function canListen(port, host) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', error =>
      // A machine without IPv6 refuses the address, not the port.
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    server.listen({ port, host, ipv6Only: host === '::' }, () =>
      server.close(() => resolve(true)),
    );
  });
}
