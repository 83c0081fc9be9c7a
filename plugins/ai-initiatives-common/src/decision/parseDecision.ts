import { readCitations } from '../principle/readCitations';
import { readOutcomes } from '../outcome/readOutcomes';
import { LIMITS } from '../text/limits';
import { FieldProblem, FieldReader } from '../validation/FieldReader';
import { uniqueBy } from '../validation/unique';
import { VISIBILITIES } from '../revision/types';
import {
  ConsideredOption,
  DECISION_RELATIONS,
  DECISION_STATUSES,
  DecisionFields,
  LINEAGE_RELATIONS,
  LineageRelation,
} from './types';

/** Every field a person may set. @public */
export const DECISION_FIELDS: readonly (keyof DecisionFields)[] = [
  'title',
  'question',
  'status',
  'date',
  'owner',
  'visibility',
  'readers',
  'decisionMakers',
  'consulted',
  'informed',
  'contextAndProblem',
  'decisionDrivers',
  'consideredOptions',
  'chosenOption',
  'justification',
  'goodConsequences',
  'badConsequences',
  'confirmation',
  'moreInformation',
  'expectedOutcomes',
  'reviewBy',
  'entities',
  'initiatives',
  ...LINEAGE_RELATIONS,
  'principles',
];

/** @public */
export interface ParsedDecision {
  readonly fields: DecisionFields;
  readonly warnings: readonly FieldProblem[];
  readonly problems: readonly FieldProblem[];
}

const long = { max: LIMITS.longText };
const short = { max: LIMITS.shortText };
const name = { max: LIMITS.title, name: true };

function texts(reader: FieldReader, field: string): readonly string[] {
  return reader.list(field, LIMITS.arguments, (item, path) =>
    reader.text(path, short, item),
  );
}

function readOption(reader: FieldReader): ConsideredOption | undefined {
  const title = reader.text('title', { ...name, required: true });
  const option = {
    description: reader.text('description', long),
    good: texts(reader, 'good'),
    neutral: texts(reader, 'neutral'),
    bad: texts(reader, 'bad'),
  };
  return title ? { title, ...option } : undefined;
}

function checkAgreement(fields: DecisionFields, reader: FieldReader): void {
  const { chosenOption, consideredOptions, reviewBy, date } = fields;
  if (
    chosenOption &&
    !consideredOptions.some(option => option.title === chosenOption)
  ) {
    reader.refuse(
      'chosenOption',
      chosenOption,
      `must be one of the considered options ${consideredOptions
        .map(option => `'${option.title}'`)
        .join(', ')}`,
    );
  }
  if (reviewBy && date && reviewBy < date) {
    reader.refuse('reviewBy', reviewBy, `must not be before date ${date}`);
  }
  const namedIn = new Map<string, LineageRelation>();
  for (const relation of LINEAGE_RELATIONS) {
    for (const id of fields[relation]) {
      const other = namedIn.get(id);
      if (other) {
        reader.refuse(relation, id, `must not name what ${other} names too`);
      }
      namedIn.set(id, relation);
    }
  }
}

/**
 * Reads a decision record out of untrusted input: normalised fields, plus every
 * problem found. With problems the fields are not fit to be stored.
 *
 * @public
 */
export function parseDecision(options: {
  input: Readonly<Record<string, unknown>>;
}): ParsedDecision {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(DECISION_FIELDS);
  const names = (field: string) =>
    uniqueBy(
      reader.list(field, LIMITS.names, (item, path) =>
        reader.text(path, { ...name, required: true }, item),
      ),
      item => item,
    );
  const fields: DecisionFields = {
    title: reader.text('title', { ...name, required: true }) ?? '',
    question: reader.text('question', short),
    status: reader.choice('status', DECISION_STATUSES) ?? 'proposed',
    date: reader.day('date'),
    owner:
      reader.entityRef('owner', {
        kinds: ['group', 'user'],
        required: true,
      }) ?? '',
    visibility: reader.choice('visibility', VISIBILITIES) ?? 'public',
    readers: uniqueBy(
      reader.list('readers', LIMITS.readers, (item, path) =>
        reader.entityRef(path, { kinds: ['user', 'group'] }, item),
      ),
      ref => ref,
    ),
    decisionMakers: names('decisionMakers'),
    consulted: names('consulted'),
    informed: names('informed'),
    contextAndProblem:
      reader.text('contextAndProblem', { ...long, required: true }) ?? '',
    decisionDrivers: texts(reader, 'decisionDrivers'),
    consideredOptions: reader.list(
      'consideredOptions',
      LIMITS.options,
      (item, path) =>
        reader.object(
          item,
          path,
          ['title', 'description', 'good', 'neutral', 'bad'],
          readOption,
        ),
    ),
    chosenOption: reader.text('chosenOption', name),
    justification: reader.text('justification', long),
    goodConsequences: texts(reader, 'goodConsequences'),
    badConsequences: texts(reader, 'badConsequences'),
    confirmation: reader.text('confirmation', long),
    moreInformation: reader.text('moreInformation', long),
    expectedOutcomes: readOutcomes(reader, 'expectedOutcomes'),
    reviewBy: reader.day('reviewBy'),
    entities: uniqueBy(
      reader.list('entities', LIMITS.attachments, (item, path) =>
        reader.object(item, path, ['entityRef', 'relation'], link => {
          const entityRef = link.entityRef('entityRef', { required: true });
          const relation = link.choice('relation', DECISION_RELATIONS);
          return entityRef
            ? { entityRef, relation: relation ?? 'governs' }
            : undefined;
        }),
      ),
      ({ entityRef, relation }) => `${relation} ${entityRef}`,
    ),
    initiatives: names('initiatives'),
    supersedes: names('supersedes'),
    amends: names('amends'),
    buildsOn: names('buildsOn'),
    related: names('related'),
    principles: readCitations(reader, 'principles'),
  };
  checkAgreement(fields, reader);
  return { fields, warnings: reader.warnings, problems: reader.problems };
}
