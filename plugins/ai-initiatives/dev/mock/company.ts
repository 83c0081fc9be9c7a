import type { Entity } from '@backstage/catalog-model';

interface Described {
  readonly kind: string;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly spec?: Readonly<Record<string, string | readonly string[]>>;
  readonly relations?: readonly (readonly [type: string, ref: string])[];
}

const REVERSE: Readonly<Record<string, string>> = {
  ownedBy: 'ownerOf',
  partOf: 'hasPart',
  dependsOn: 'dependencyOf',
  consumesApi: 'apiConsumedBy',
  providesApi: 'apiProvidedBy',
  memberOf: 'hasMember',
};

function refOf(described: Described): string {
  return `${described.kind}:default/${described.name}`.toLocaleLowerCase(
    'en-US',
  );
}

function group(name: string, title: string): Described {
  return { kind: 'Group', name, title, spec: { type: 'team', children: [] } };
}

function part(
  kind: string,
  name: string,
  options: {
    title?: string;
    owner: string;
    of: string;
    type?: string;
    relations?: Described['relations'];
  },
): Described {
  return {
    kind,
    name,
    title: options.title,
    spec: {
      owner: options.owner,
      lifecycle: 'production',
      ...(options.type ? { type: options.type } : {}),
      ...(kind === 'API' ? { definition: '{}' } : {}),
    },
    relations: [
      ['ownedBy', `group:default/${options.owner}`],
      ['partOf', options.of],
      ...(options.relations ?? []),
    ],
  };
}

const DESCRIBED: readonly Described[] = [
  group('team-claims', 'Claims'),
  group('team-portal', 'Customer portal'),
  group('team-billing', 'Billing'),
  group('team-fraud', 'Fraud and risk'),
  group('team-platform', 'Platform'),
  group('team-support', 'Support'),
  group('data-office', 'Data office'),
  {
    kind: 'User',
    name: 'guest',
    title: 'Guest',
    spec: { memberOf: ['team-claims'] },
    relations: [['memberOf', 'group:default/team-claims']],
  },
  {
    kind: 'Domain',
    name: 'insurance',
    title: 'Insurance',
    spec: { owner: 'data-office' },
    relations: [['ownedBy', 'group:default/data-office']],
  },
  part('System', 'claims', {
    title: 'Claims',
    owner: 'team-claims',
    of: 'domain:default/insurance',
  }),
  part('System', 'payments', {
    title: 'Payments',
    owner: 'team-billing',
    of: 'domain:default/insurance',
  }),
  part('Component', 'claims-intake', {
    owner: 'team-claims',
    of: 'system:default/claims',
    type: 'service',
    relations: [
      ['dependsOn', 'resource:default/claims-warehouse'],
      ['consumesApi', 'api:default/llm-gateway'],
    ],
  }),
  part('Component', 'claims-portal', {
    owner: 'team-portal',
    of: 'system:default/claims',
    type: 'website',
    relations: [['dependsOn', 'component:default/claims-intake']],
  }),
  part('Component', 'checkout', {
    owner: 'team-billing',
    of: 'system:default/payments',
    type: 'service',
    relations: [['consumesApi', 'api:default/llm-gateway']],
  }),
  part('Component', 'invoice-service', {
    owner: 'team-billing',
    of: 'system:default/payments',
    type: 'service',
  }),
  part('Component', 'legacy-mailer', {
    owner: 'team-support',
    of: 'system:default/mail',
    type: 'service',
  }),
  part('API', 'llm-gateway', {
    title: 'LLM gateway',
    owner: 'team-platform',
    of: 'system:default/platform',
    type: 'openapi',
  }),
  part('Resource', 'claims-warehouse', {
    title: 'Claims warehouse',
    owner: 'data-office',
    of: 'system:default/claims',
    type: 'database',
  }),
];

function withReverses(all: readonly Described[]): readonly Entity[] {
  const relations = all.flatMap(item =>
    (item.relations ?? []).flatMap(([type, target]) => [
      { source: refOf(item), type, target },
      { source: target, type: REVERSE[type] ?? type, target: refOf(item) },
    ]),
  );
  return all.map(item => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: item.kind,
    metadata: {
      name: item.name,
      namespace: 'default',
      uid: refOf(item),
      ...(item.title ? { title: item.title } : {}),
    },
    spec: JSON.parse(JSON.stringify(item.spec ?? {})),
    relations: relations
      .filter(({ source }) => source === refOf(item))
      .map(({ type, target }) => ({ type, targetRef: target })),
  }));
}

/** An invented insurer: seven teams, a domain, two systems and their parts. */
export const COMPANY: readonly Entity[] = withReverses(DESCRIBED);
