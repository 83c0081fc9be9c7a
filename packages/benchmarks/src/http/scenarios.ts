import type { BenchBackend } from './startBenchBackend';
import { waitUntilIdle } from './waitUntilIdle';

/** One request that is sent again and again. */
export interface Scenario {
  readonly name: string;
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  /** Body of the n-th request. */
  readonly bodyOf?: (n: number) => unknown;
  /** Writes change what later requests find, so that they come last. */
  readonly writes?: boolean;
}

const BUSY_OVERVIEW =
  '/api/ai-initiatives/entities/component/default/component-0/overview';
const BUSY_INITIATIVES = 20;

function wordOf(n: number): string {
  return `q${((n * 2654435761) % 4294967296).toString(36)}`;
}

async function getJson<T>(backend: BenchBackend, path: string): Promise<T> {
  const response = await fetch(`${backend.baseUrl}${path}`, {
    headers: { authorization: `Bearer ${backend.token}` },
  });
  if (!response.ok) {
    throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
  }
  return response.json() as Promise<T>;
}

/** What bazaar is asked to keep in place of an initiative. */
function bazaarProject(n: number) {
  return {
    title: `Project ${n} ${wordOf(n)}`,
    description: `About ${wordOf(n * 31)}. `.repeat(15),
    entityRef: `component:default/project-${n}`,
    community: '',
    docs: '',
    status: 'proposed',
    size: 'medium',
    responsible: 'bench',
  };
}

/** Fills the peer with as many records as there are initiatives. */
export async function fillPeer(
  backend: BenchBackend,
  count: number,
): Promise<void> {
  for (let n = 0; n < count; n++) {
    const response = await fetch(`${backend.baseUrl}/api/bazaar/projects`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${backend.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(bazaarProject(n)),
    });
    if (!response.ok) {
      throw new Error(`bazaar: ${response.status} ${await response.text()}`);
    }
  }
}

/** Waits until everything is stored, known to the catalog and compared. */
export async function settle(
  backend: BenchBackend,
  initiatives: number,
): Promise<void> {
  const total = async (path: string) =>
    (await getJson<{ totalItems: number }>(backend, path)).totalItems;
  const isIn = async () =>
    (await total('/api/ai-initiatives/initiatives?limit=0')) >= initiatives &&
    (await total('/api/ai-initiatives/overlaps?limit=0')) > 0 &&
    // Directly and through what the component depends on: the catalog is copied.
    (await getJson<{ initiativesTotal: number }>(backend, BUSY_OVERVIEW))
      .initiativesTotal >= BUSY_INITIATIVES;
  while (!(await isIn())) {
    await new Promise(done => setTimeout(done, 2000));
  }
  await waitUntilIdle(backend.pid);
}

/** Asks for a rebuild; one that is under way goes on, and another follows. */
export async function startRebuild(backend: BenchBackend): Promise<void> {
  const path = '/api/ai-initiatives/overlap-rebuild';
  const response = await fetch(`${backend.baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${backend.token}` },
  });
  if (!response.ok) {
    throw new Error(
      `POST ${path}: ${response.status} ${await response.text()}`,
    );
  }
}

/** What the announcements plugin is asked to keep in place of an initiative. */
const announcement: Scenario = {
  name: 'announce',
  method: 'POST',
  path: '/api/announcements/announcements',
  writes: true,
  bodyOf: n => ({
    publisher: 'user:default/bench',
    title: `Subject ${n} ${wordOf(n)}`,
    excerpt: `About ${wordOf(n * 31)}.`,
    body: `About ${wordOf(n * 31)}. `.repeat(15),
    active: true,
    start_at: '2026-01-01T00:00:00Z',
  }),
};

/** The routes that are compared: what any plugin pays, the catalog's, and ours. */
export async function listScenarios(
  backend: BenchBackend,
  { announcements }: { readonly announcements: boolean },
): Promise<readonly Scenario[]> {
  const { items } = await getJson<{ items: { id: string }[] }>(
    backend,
    '/api/ai-initiatives/initiatives?limit=1',
  );
  const ours = '/api/ai-initiatives';
  return [
    { name: 'F', path: '/api/floor/floor' },
    { name: 'A', path: '/api/floor/permission' },
    {
      name: 'catalog by name',
      path: '/api/catalog/entities/by-name/component/default/component-0',
    },
    {
      name: 'catalog by query',
      path: '/api/catalog/entities/by-query?filter=kind=component&limit=20',
    },
    {
      name: 'bazaar by ref',
      path: '/api/bazaar/projects/component%3Adefault%2Fproject-7',
    },
    { name: 'bazaar list', path: '/api/bazaar/projects?limit=20&order=latest' },
    {
      name: 'overview',
      path: BUSY_OVERVIEW,
    },
    {
      name: 'list by entity',
      path: `${ours}/initiatives?limit=20&entityRef=component:default/component-0`,
    },
    { name: 'list by stage', path: `${ours}/initiatives?limit=20&stage=pilot` },
    { name: 'by id', path: `${ours}/initiatives/${items[0].id}` },
    { name: 'overlaps', path: `${ours}/overlaps?limit=20` },
    {
      name: 'similar',
      method: 'POST',
      path: `${ours}/similar`,
      bodyOf: () => ({ title: 'Sort incoming claims by urgency today' }),
    },
    {
      name: 'F + insert',
      method: 'POST',
      path: '/api/floor/row',
      writes: true,
      bodyOf: () => ({}),
    },
    {
      name: 'A + insert + read',
      method: 'POST',
      path: '/api/floor/checked-row',
      writes: true,
      bodyOf: () => ({}),
    },
    {
      name: 'bazaar create',
      method: 'POST',
      path: '/api/bazaar/projects',
      writes: true,
      bodyOf: bazaarProject,
    },
    ...(announcements ? [announcement] : []),
    {
      name: 'create',
      method: 'POST',
      path: `${ours}/initiatives`,
      writes: true,
      // Different words each time: a thousand equal texts would all overlap.
      bodyOf: n => ({
        title: `Subject ${wordOf(n)} ${wordOf(n * 7919)}`,
        problem: `About ${wordOf(n * 31)} and ${wordOf(n * 104729)}.`,
        owner: 'user:default/bench',
      }),
    },
  ];
}
