import { ScmIntegrations } from '@backstage/integration';
import { ConfigReader } from '@backstage/config';
import { LogLocationOptions, resolveLogLocation } from './resolveLogLocation';

const integrations = ScmIntegrations.fromConfig(new ConfigReader({}));
const FROM_GITHUB =
  'url:https://github.com/larkfield/claims/blob/main/catalog-info.yaml';
const FROM_FILE = 'file:/srv/portal/entities/claims.yaml';

const resolveFor = (changes: Partial<LogLocationOptions>) =>
  resolveLogLocation({
    entityRef: 'component:default/claims',
    annotation: 'docs/adr',
    managedByLocation: FROM_GITHUB,
    hosts: [],
    folders: [],
    resolveUrl: address => integrations.resolveUrl(address),
    ...changes,
  });
const messageOf = (changes: Partial<LogLocationOptions>) => {
  const found = resolveFor(changes);
  return found.kind === 'refused' ? found.message : JSON.stringify(found);
};

describe('resolveLogLocation at a code host', () => {
  it.each<[string, Partial<LogLocationOptions>, string]>([
    [
      'relative to the file of the entity',
      {},
      'https://github.com/larkfield/claims/tree/main/docs/adr',
    ],
    [
      'relative to the source location, which comes first',
      {
        sourceLocation: 'url:https://github.com/larkfield/other/tree/dev/',
        annotation: './docs/adr',
      },
      'https://github.com/larkfield/other/tree/dev/docs/adr',
    ],
    [
      'from the root of the repository',
      { annotation: '/docs/adr' },
      'https://github.com/larkfield/claims/tree/main/docs/adr',
    ],
    [
      'absolute at the same host',
      { annotation: 'https://github.com/larkfield/adr/tree/main/log' },
      'https://github.com/larkfield/adr/tree/main/log',
    ],
    [
      'absolute, marked as one',
      { annotation: ' url:https://github.com/larkfield/adr/tree/main/log ' },
      'https://github.com/larkfield/adr/tree/main/log',
    ],
    [
      'at a host of the configuration',
      {
        annotation: 'https://git.example.org/a/adr',
        hosts: ['git.example.org'],
      },
      'https://git.example.org/a/adr',
    ],
  ])('%s', (_, changes, url) => {
    const found = resolveFor(changes);
    expect(found).toMatchObject({ kind: 'tree' });
    expect((found as { url: string }).url.replace('/blob/', '/tree/')).toBe(
      url,
    );
  });

  it.each<[string, Partial<LogLocationOptions>, RegExp]>([
    ['nothing', { annotation: ' ' }, /is empty/],
    ['upwards', { annotation: '../other/adr' }, /upwards/],
    ['upwards inside', { annotation: 'docs/../../x' }, /upwards/],
    ['upwards at the end', { annotation: 'docs/..' }, /upwards/],
    [
      'upwards in an address',
      { annotation: 'https://github.com/larkfield/claims/../secret' },
      /upwards/,
    ],
    ['encoded slash', { annotation: '..%2fadr' }, /encoded/],
    ['encoded dots', { annotation: 'docs/%2E%2E/x' }, /encoded/],
    ['encoded percent', { annotation: 'docs/%252e%252e/x' }, /encoded/],
    ['backslash', { annotation: '..\\adr' }, /backslash/],
    [
      'line feed',
      { annotation: 'https://github.com\n.evil.example/' },
      /control/,
    ],
    [
      'a host alone',
      { annotation: '//evil.example/adr' },
      /without a protocol/,
    ],
    [
      'another host',
      { annotation: 'https://evil.example/adr' },
      /host evil\.example, and the entity comes from github\.com; hosts .* aiInitiatives\.decisionLogs\.hosts/,
    ],
    [
      'another host behind an @',
      { annotation: 'https://github.com@evil.example/adr' },
      /credentials/,
    ],
    [
      'another port',
      { annotation: 'https://github.com:8443/adr' },
      /host github\.com:8443/,
    ],
    [
      'a host that only looks alike',
      { annotation: 'https://github.com.evil.example/adr' },
      /host github\.com\.evil\.example/,
    ],
    [
      'a source location of the author at another host',
      { sourceLocation: 'url:https://intranet.example/x/' },
      /host intranet\.example/,
    ],
    [
      'a file, for an entity of a code host',
      { annotation: 'file:///etc' },
      /is a folder of this machine, and the entity does not come from a file/,
    ],
    [
      'a file as source location of the author',
      { sourceLocation: 'file:/etc/' },
      /does not come from a file/,
    ],
    ['another protocol', { annotation: 'ftp://github.com/adr' }, /address/],
    ['a script', { annotation: 'vbscript:msgbox(1)' }, /address/],
    [
      'no location of its own',
      { managedByLocation: undefined },
      /has no location it could be relative to/,
    ],
    [
      'no host of its own',
      { managedByLocation: 'ldap:x', annotation: 'https://github.com/a/b' },
      /does not come from a code host/,
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(messageOf(changes)).toMatch(message);
    expect(messageOf(changes)).toMatch(
      /^backstage\.io\/adr-location of component:default\/claims is '/,
    );
  });

  it('never repeats credentials', () => {
    for (const annotation of [
      'https://jane:hunter2@github.com/adr',
      'https://evil.example/adr?token=hunter2',
      'https://jane:hunter2@evil.example/../adr',
    ]) {
      expect(messageOf({ annotation })).toMatch(/, which /);
      expect(messageOf({ annotation })).not.toContain('hunter2');
    }
  });
});

describe('resolveLogLocation on this machine', () => {
  const home = '/srv/portal/entities';
  it.each<[string, Partial<LogLocationOptions>, object]>([
    [
      'below the file of the entity',
      { annotation: 'adr' },
      { kind: 'folder', folder: `${home}/adr`, root: home },
    ],
    [
      'absolute below the file of the entity',
      { annotation: `file:${home}/adr` },
      { kind: 'folder', folder: `${home}/adr`, root: home },
    ],
    [
      'in a folder of the configuration',
      { annotation: 'file:///srv/logs/claims', folders: ['/srv/logs'] },
      { kind: 'folder', folder: '/srv/logs/claims', root: '/srv/logs' },
    ],
  ])('%s', (_, changes, expected) => {
    expect(resolveFor({ managedByLocation: FROM_FILE, ...changes })).toEqual(
      expected,
    );
  });

  it.each<[string, Partial<LogLocationOptions>, RegExp]>([
    ['another folder', { annotation: 'file:/etc' }, /not below the folder/],
    ['the root', { annotation: '/etc' }, /not below the folder/],
    [
      'a folder that begins alike',
      { annotation: 'file:/srv/portal/entities-secret' },
      /not below the folder .* aiInitiatives\.decisionLogs\.folders/,
    ],
    ['upwards', { annotation: 'file:/srv/portal/entities/../x' }, /upwards/],
    [
      'a code host',
      { annotation: 'https://github.com/a/b' },
      /does not come from a code host/,
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(messageOf({ managedByLocation: FROM_FILE, ...changes })).toMatch(
      message,
    );
  });
});
