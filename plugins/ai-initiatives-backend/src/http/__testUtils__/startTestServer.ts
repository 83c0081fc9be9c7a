import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { InitiativesService } from '../../service/InitiativesService';
import { createTestApp } from './createTestApp';

export interface TestServer {
  /** Base URL of the plugin. */
  readonly url: string;
  close(): Promise<void>;
}

/** The router behind a real socket, so that nothing between is imagined. */
export async function startTestServer(
  service: InitiativesService,
): Promise<TestServer> {
  const basePath = '/api/ai-initiatives';
  const server = createTestApp({ service, basePath }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
