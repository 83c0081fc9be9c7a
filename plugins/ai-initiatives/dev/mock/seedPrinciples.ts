import type { PrincipleInput } from 'backstage-plugin-ai-initiatives-common';

export const SEED_PRINCIPLES: readonly PrincipleInput[] = [
  {
    title: 'A person can be asked',
    statement:
      'Whoever is affected by what a model does can talk to a person who may change it.',
    rationale:
      'Models err, and **nobody can argue with one**. A way out keeps an error small.',
    implications: ['Every automatic answer names a desk'],
    owner: 'group:default/team-claims',
    scope: 'domain:default/claims',
    status: 'in-force',
    inForceSince: '2026-01-12',
    characteristics: ['accountable-and-transparent'],
  },
  {
    title: 'Data is fit for its use',
    statement: 'Whoever trains or prompts with data knows how good it is.',
    rationale: 'A model repeats the mistakes of its data, only faster.',
    implications: ['Gaps are written down where the data is'],
    owner: 'group:default/team-platform',
    status: 'in-force',
    inForceSince: '2025-02-01',
  },
  {
    title: 'Plain words',
    statement: 'People are told that a model speaks, in words they use.',
    rationale: 'Trust is lost once, when it comes out by accident.',
    owner: 'group:default/team-portal',
    status: 'draft',
  },
];
