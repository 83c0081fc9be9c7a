import { createMockDirectory } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';

export const directory = createMockDirectory();

export const CLAIMS = 'component:default/claims';
export const SECRET = 'component:default/secret';

export const NYGARD =
  '# 1. Keep letters\r\n\r\nDate: 2026-01-02\r\n\r\n## Status\r\n\r\nAccepted\r\n\r\n## Context\r\n\r\nLetters vanish.\r\n';
const table = [
  `${'|a'.repeat(200)}|`,
  `${'|-'.repeat(200)}|`,
  ...Array(200).fill(`${'|b'.repeat(200)}|`),
].join('\n');

/** Repositories with decision records, some of them odd. */
export function writeLogs() {
  directory.setContent({
    claims: {
      'catalog-info.yaml': '',
      adr: {
        '0001-keep-letters.md': NYGARD,
        '0002-none.md': '# No status here\n',
        '0003-odd.md':
          '# Odd\n\nStatus: shipped-ish\n\nDeciders: user:default/ceo\n',
        '0004-letter.md': `# Long letter\n\n${'a'.repeat(300_000)}\n`,
        '0005-table.md': `# Large table\n\n${table}\n`,
        '0006-yaml.md': `---\na: ${'['.repeat(5_000)}\n---\n# Deep YAML\n`,
        '0007-last.md': '# Last\n\n## Status\n\nRejected\n',
      },
    },
    secret: {
      'catalog-info.yaml': '',
      adr: { '0001-quux.md': '# quux\n\n## Status\n\nAccepted\n' },
    },
  });
}

export function annotated(name: string, location = 'adr'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': `file:${directory.resolve(
          name,
          'catalog-info.yaml',
        )}`,
        'backstage.io/adr-location': location,
      },
    },
    spec: { owner: 'team-claims' },
  };
}
