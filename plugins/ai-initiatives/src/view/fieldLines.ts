import type {
  ConsideredOption,
  DecisionFields,
  DecisionSource,
  EuRiskLevel,
  EuRole,
  ExpectedOutcome,
  FollowUp,
  HighImpactAnswer,
  InitiativeFields,
  ReviewedItem,
  ReviewFields,
  PrincipleCitation,
  PrincipleFields,
  OutcomeObservation,
} from 'backstage-plugin-ai-initiatives-common';
import type { Translate } from '../hooks/useTranslation';
import { observationText, outcomeText } from './outcomeText';

/** Every field of our records, as history and comparisons name them. */
export type RecordField =
  | keyof InitiativeFields
  | keyof DecisionFields
  | keyof ReviewFields
  | keyof PrincipleFields
  | 'version'
  | 'archivedAt'
  | 'source';

type Describe = (value: never, t: Translate) => string | readonly string[];

const one = <T>(describe: (value: T, t: Translate) => string) => describe;

const option = ({ title, description, ...sides }: ConsideredOption) => [
  title,
  ...(description ? [`  ${description}`] : []),
  ...sides.good.map(text => `  + ${text}`),
  ...sides.neutral.map(text => `  ± ${text}`),
  ...sides.bad.map(text => `  − ${text}`),
];

const observed = (
  observation: OutcomeObservation,
  expected: ExpectedOutcome,
  t: Translate,
) => {
  const { on, result, source, note } = observation;
  const said = observationText(observation, expected, t);
  const outcomeResult = result && t(`outcome.result.${result}`);
  const parts = [on, said, outcomeResult, note, source].filter(Boolean);
  return `  ${[...new Set(parts)].join(' · ')}`;
};

const outcome = (expected: ExpectedOutcome, t: Translate) => {
  const { statement, metric, due, baseline, target } = expected;
  const { observations = [] } = expected;
  const levels = [baseline, target].map(value =>
    value === undefined ? '' : outcomeText(value, expected),
  );
  return [
    [statement, metric, levels.filter(Boolean).join(' → '), due]
      .filter(Boolean)
      .join(' · '),
    ...observations.map(observation => observed(observation, expected, t)),
  ];
};

const citation = (
  { principle, stance, reason }: PrincipleCitation,
  t: Translate,
) =>
  [`${t(`choice.stance.${stance}`)} ${principle}`, reason]
    .filter(Boolean)
    .join(' · ');

/** Fields whose values are more than texts. */
const DESCRIBE: Partial<Record<RecordField, Describe>> = {
  stage: one<InitiativeFields['stage']>((value, t) => t(`stage.${value}`)),
  status: one<DecisionFields['status'] | PrincipleFields['status']>(
    (value, t) => t(`status.${value}`),
  ),
  visibility: one<InitiativeFields['visibility']>((value, t) =>
    t(`choice.visibility.${value}`),
  ),
  aiClassification: one<NonNullable<InitiativeFields['aiClassification']>>(
    (value, t) => t(`choice.aiClassification.${value}`),
  ),
  sourcing: one<NonNullable<InitiativeFields['sourcing']>>((value, t) =>
    t(`choice.sourcing.${value}`),
  ),
  allowsHints: one<true>((_, t) => t('hints.allow')),
  personalData: one<NonNullable<InitiativeFields['personalData']>>((value, t) =>
    t(`choice.personalData.${value}`),
  ),
  links: (values: InitiativeFields['links']) =>
    values.map(({ title, url }) => `${title} · ${url}`),
  attachments: (values: InitiativeFields['attachments'], t: Translate) =>
    values.map(({ role, entityRef }) => `${t(`role.${role}`)} ${entityRef}`),
  entities: (values: DecisionFields['entities'], t: Translate) =>
    values.map(
      ({ relation, entityRef }) =>
        `${t(`choice.relation.${relation}`)} ${entityRef}`,
    ),
  consideredOptions: (values: DecisionFields['consideredOptions']) =>
    values.flatMap(option),
  // The rest of it is for machines.
  source: ({ path, sha256 }: DecisionSource) => [
    path,
    `sha256 ${sha256.slice(0, 12)}`,
  ],
  cadence: one<ReviewFields['cadence']>((value, t) => t(`cadence.${value}`)),
  state: one<ReviewFields['state']>((value, t) => t(`reviewState.${value}`)),
  subject: ({ ref }: ReviewFields['subject']) => ref,
  items: (values: readonly ReviewedItem[], t: Translate) =>
    values.map(({ id, verdict, note }) =>
      [`${id}: ${t(`verdict.${verdict}`)}`, note].filter(Boolean).join(' · '),
    ),
  followUps: (values: readonly FollowUp[]) =>
    values.map(({ text, owner, due }) =>
      [text, owner, due].filter(Boolean).join(' · '),
    ),
  // Initiatives name them, decisions say how they stand to them.
  principles: (values: readonly (string | PrincipleCitation)[], t: Translate) =>
    values.map(value =>
      typeof value === 'string' ? value : citation(value, t),
    ),
  characteristics: (values: PrincipleFields['characteristics'], t: Translate) =>
    values.map(value => t(`choice.characteristic.${value}`)),
  expectedOutcomes: (
    values: DecisionFields['expectedOutcomes'],
    t: Translate,
  ) => values.flatMap(value => outcome(value, t)),
  euRiskLevel: one<EuRiskLevel>((value, t) => t(`choice.euRiskLevel.${value}`)),
  euRole: one<EuRole>((value, t) => t(`choice.euRole.${value}`)),
  highImpact: one<HighImpactAnswer>((value, t) =>
    t(`choice.highImpact.${value}`),
  ),
};

/** A field's value as people read it: a text is one line, a list has a line per item. */
export function fieldLines(options: {
  readonly field: string;
  readonly value: unknown;
  readonly t: Translate;
}): readonly string[] {
  const { field, value, t } = options;
  if (value === undefined || value === null) {
    return [];
  }
  const describe = DESCRIBE[field as RecordField];
  const described = describe ? describe(value as never, t) : value;
  return [described].flat().map(String);
}
