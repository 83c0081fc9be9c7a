import type {
  ConsideredOption,
  DecisionFields,
  DecisionSource,
  ExpectedOutcome,
  InitiativeFields,
} from 'backstage-plugin-ai-initiatives-common';
import type { Translate } from '../hooks/useTranslation';

/** Every field of our records, as history and comparisons name them. */
export type RecordField =
  | keyof InitiativeFields
  | keyof DecisionFields
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

const outcome = ({ statement, metric, due }: ExpectedOutcome) =>
  [statement, metric, due].filter(Boolean).join(' · ');

/** Fields whose values are more than texts. */
const DESCRIBE: Partial<Record<RecordField, Describe>> = {
  stage: one<InitiativeFields['stage']>((value, t) => t(`stage.${value}`)),
  status: one<DecisionFields['status']>((value, t) => t(`status.${value}`)),
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
  expectedOutcomes: (values: DecisionFields['expectedOutcomes']) =>
    values.map(outcome),
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
