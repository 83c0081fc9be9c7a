import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  aiInitiativesSeedExtensionPoint,
  SeedData,
} from 'backstage-plugin-ai-initiatives-node';
import { componentName, COMPONENTS, TEAMS } from './benchNames';

const TASKS = [
  'sort',
  'predict',
  'translate',
  'transcribe',
  'summarise',
  'detect',
  'classify',
  'forecast',
  'extract',
  'match',
  'route',
  'draft',
  'review',
];
const THINGS = [
  'claims',
  'invoices',
  'parcels',
  'contracts',
  'complaints',
  'images',
  'calls',
  'sensor readings',
  'applications',
  'permits',
  'routes',
  'leaks',
  'prescriptions',
  'shipments',
  'inspections',
  'crops',
  'bridges',
  'grants',
];
const REASONS = [
  'by hand every morning',
  'after the deadline has passed',
  'in four systems',
  'with rules nobody maintains',
  'from scanned paper',
  'without a record why',
  'at three times the cost',
  'only when somebody complains',
];
const STAGES = [
  'idea',
  'pre-deployment',
  'pilot',
  'deployed',
  'retired',
] as const;

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru'];

/** A word nobody uses, the same for the same number. */
function wordOf(n: number): string {
  return [n, Math.floor(n / 10), Math.floor(n / 100), Math.floor(n / 1000)]
    .map(part => SYLLABLES[part % 10])
    .join('');
}

/** About five initiatives share a subject, as in real inventories. */
function subjectWords(subject: number): readonly string[] {
  return [0, 1, 2, 3, 4].map(step => wordOf(subject * 7 + step * 1237));
}

/**
 * Invented initiatives and decisions. The first component's page is a busy one,
 * the same at every size: 12 initiatives on it, 8 on what it depends on.
 */
export function benchSeedData(count: number): SeedData {
  const random = randomFrom(1);
  const pick = <T>(list: readonly T[]) =>
    list[Math.floor(random() * list.length)];
  const initiatives = Array.from({ length: count }, (_, index) => {
    const task = pick(TASKS);
    const thing = pick(THINGS);
    const words = subjectWords(Math.floor(random() * (count / 5)));
    const elsewhere = 10 + Math.floor(random() * (COMPONENTS - 10));
    const nearFirst = index < 12 ? 0 : 1 + (index % 3);
    const target = index < 20 ? nearFirst : elsewhere;
    return {
      key: `initiative-${index}`,
      input: {
        title: `${task} ${thing} of ${pick(words)} ${index}`,
        problem: `Our people ${task} ${thing} ${pick(
          REASONS,
        )}. They also ${pick(TASKS)} ${pick(THINGS)} ${pick(
          REASONS,
        )}, and ${pick(words)} ${pick(words)} ${wordOf(
          Math.floor(random() * 9999),
        )} wait for ${wordOf(Math.floor(random() * 9999))}.`,
        benefits: `Less ${pick(THINGS)}.`,
        tags: [pick(words)],
        outputs: `A list of ${thing} for ${pick(THINGS)}.`,
        owner: `group:default/team-${index % TEAMS}`,
        stage: STAGES[index % STAGES.length],
        attachments: [
          {
            entityRef: `component:default/${componentName(target)}`,
            role: 'changes' as const,
          },
        ],
      },
    };
  });
  const decisions = Array.from({ length: 100 }, (_, index) => ({
    key: `decision-${index}`,
    input: {
      title: `How we ${pick(TASKS)} ${pick(THINGS)}`,
      contextAndProblem: `We ${pick(TASKS)} ${pick(THINGS)} ${pick(REASONS)}.`,
      owner: 'group:default/team-0',
      status: 'accepted' as const,
      entities: [
        {
          entityRef: `component:default/${componentName(index % 40)}`,
          relation: 'governs' as const,
        },
      ],
    },
  }));
  return { initiatives, decisions };
}

export default createBackendModule({
  pluginId: 'ai-initiatives',
  moduleId: 'bench-seed',
  register(env) {
    env.registerInit({
      deps: { seeds: aiInitiativesSeedExtensionPoint },
      async init({ seeds }) {
        const count = Number(process.env.BENCH_INITIATIVES ?? 0);
        seeds.addSeed({ load: async () => benchSeedData(count) });
      },
    });
  },
});
