import { readOutcomes } from '../outcome/readOutcomes';
import { EU_RISK_LEVELS, EU_ROLES, HIGH_IMPACT_ANSWERS } from '../risk/types';
import { LIMITS } from '../text/limits';
import { FieldProblem, FieldReader } from '../validation/FieldReader';
import { uniqueBy } from '../validation/unique';
import { VISIBILITIES } from '../revision/types';
import {
  AI_CLASSIFICATIONS,
  ATTACHMENT_ROLES,
  INITIATIVE_STAGES,
  InitiativeFields,
  PERSONAL_DATA_ANSWERS,
  SOURCINGS,
} from './types';

/** Every field a person may set. @public */
export const INITIATIVE_FIELDS: readonly (keyof InitiativeFields)[] = [
  'title',
  'problem',
  'owner',
  'stage',
  'visibility',
  'readers',
  'allowsHints',
  'outputs',
  'benefits',
  'users',
  'lesson',
  'differsBecause',
  'aiClassification',
  'topicArea',
  'sourcing',
  'vendors',
  'tools',
  'dataDescription',
  'personalData',
  'euRiskLevel',
  'euRole',
  'highImpact',
  'humanOversight',
  'tags',
  'links',
  'attachments',
  'buildsOn',
  'principles',
  'expectedOutcomes',
];

/** @public */
export interface ParseInitiativeOptions {
  readonly input: Readonly<Record<string, unknown>>;
  /** Imported owners may be names that no catalog knows. */
  readonly ownerAsWritten?: boolean;
}

/** @public */
export interface ParsedInitiative {
  readonly fields: InitiativeFields;
  readonly warnings: readonly FieldProblem[];
  readonly problems: readonly FieldProblem[];
}

const long = { max: LIMITS.longText };
const name = { max: LIMITS.title, name: true };

/**
 * Reads an initiative out of untrusted input: normalised fields, plus every
 * problem found. With problems the fields are not fit to be stored. Parsing its
 * own result gives the same result.
 *
 * @public
 */
export function parseInitiative(
  options: ParseInitiativeOptions,
): ParsedInitiative {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(INITIATIVE_FIELDS);
  const names = (
    field: string,
    max: number = LIMITS.title,
    prepare: (item: unknown) => unknown = item => item,
  ) =>
    uniqueBy(
      reader.list(field, LIMITS.names, (item, path) =>
        reader.text(path, { max, name: true, required: true }, prepare(item)),
      ),
      item => item,
    );
  const fields: InitiativeFields = {
    title: reader.text('title', { ...name, required: true }) ?? '',
    problem: reader.text('problem', { ...long, required: true }) ?? '',
    owner:
      (options.ownerAsWritten
        ? reader.text('owner', { ...name, required: true })
        : reader.entityRef('owner', {
            kinds: ['group', 'user'],
            required: true,
          })) ?? '',
    stage: reader.choice('stage', INITIATIVE_STAGES) ?? 'idea',
    visibility: reader.choice('visibility', VISIBILITIES) ?? 'public',
    readers: uniqueBy(
      reader.list('readers', LIMITS.readers, (item, path) =>
        reader.entityRef(path, { kinds: ['user', 'group'] }, item),
      ),
      ref => ref,
    ),
    allowsHints: reader.flag('allowsHints'),
    outputs: reader.text('outputs', long),
    benefits: reader.text('benefits', long),
    users: reader.text('users', { max: LIMITS.shortText }),
    lesson: reader.text('lesson', long),
    differsBecause: reader.text('differsBecause', { max: LIMITS.shortText }),
    aiClassification: reader.choice('aiClassification', AI_CLASSIFICATIONS),
    topicArea: reader.text('topicArea', name),
    sourcing: reader.choice('sourcing', SOURCINGS),
    vendors: names('vendors'),
    tools: names('tools'),
    dataDescription: reader.text('dataDescription', long),
    personalData: reader.choice('personalData', PERSONAL_DATA_ANSWERS),
    euRiskLevel: reader.choice('euRiskLevel', EU_RISK_LEVELS),
    euRole: reader.choice('euRole', EU_ROLES),
    highImpact: reader.choice('highImpact', HIGH_IMPACT_ANSWERS),
    humanOversight: reader.text('humanOversight', long),
    // Lower case first: it can change how long a text is and how it composes.
    tags: names('tags', LIMITS.tag, item =>
      typeof item === 'string' ? item.toLocaleLowerCase('en-US') : item,
    ),
    links: reader.list('links', LIMITS.links, (item, path) =>
      reader.object(item, path, ['title', 'url'], link => {
        const url = link.url('url', link.raw('url'));
        // As long as an address may be, which stands in for a missing title.
        const title =
          link.text('title', { ...name, max: LIMITS.shortText }) ?? url;
        return url && title ? { title, url } : undefined;
      }),
    ),
    attachments: uniqueBy(
      reader.list('attachments', LIMITS.attachments, (item, path) =>
        reader.object(item, path, ['entityRef', 'role'], attachment => {
          const entityRef = attachment.entityRef('entityRef', {
            required: true,
          });
          const role = attachment.choice('role', ATTACHMENT_ROLES) ?? 'changes';
          return entityRef ? { entityRef, role } : undefined;
        }),
      ),
      ({ entityRef, role }) => `${role} ${entityRef}`,
    ),
    buildsOn: names('buildsOn'),
    principles: names('principles'),
    expectedOutcomes: readOutcomes(reader, 'expectedOutcomes'),
  };
  return { fields, warnings: reader.warnings, problems: reader.problems };
}
