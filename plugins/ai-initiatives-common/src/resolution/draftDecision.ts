import type { Guarded } from '../access/access';
import type { DecisionInput, DecisionRelation } from '../decision/types';
import type { Initiative } from '../initiative/types';
import { LIMITS } from '../text/limits';
import { shorten } from '../text/shorten';
import { draftAudience } from './draftAudience';
import type { ResolutionFields, ResolutionKind } from './types';

const OPTION_TITLES: Readonly<Record<ResolutionKind, string>> = {
  join: 'Join',
  'build-on': 'Build on',
  'split-scope': 'Split scope',
  'deliberate-parallel': 'Deliberate parallel',
  'not-an-overlap': 'Not an overlap',
};

const OPTION_MEANINGS: Readonly<Record<ResolutionKind, string>> = {
  join: 'One initiative goes on and takes in the work of the other.',
  'build-on': 'One initiative uses what the other makes.',
  'split-scope': 'Both go on, each with its own part of the problem.',
  'deliberate-parallel': 'Both go on for a while, on purpose.',
  'not-an-overlap': 'They look alike but solve different problems.',
};

/** Long enough to be recognised; both fit into one title. */
const TITLE_PART = 80;

function relationOf(kind: ResolutionKind): DecisionRelation {
  return kind === 'not-an-overlap' || kind === 'deliberate-parallel'
    ? 'constrains'
    : 'governs';
}

function titleOf(
  { kind, kept }: ResolutionFields,
  left: Initiative,
  right: Initiative,
): string {
  const [one, other] = kept === left.id ? [right, left] : [left, right];
  const first = shorten(one.title, TITLE_PART);
  const second = shorten(other.title, TITLE_PART);
  // With a side that is kept, the sentence ends with it.
  const link = kept === undefined ? 'and' : 'into';
  return kind === 'build-on'
    ? `Build on: ${second}, for ${first}`
    : `${OPTION_TITLES[kind]}: ${first} ${link} ${second}`;
}

/**
 * The decision record that comes with a resolution, ready to be completed: what
 * was found alike, the five ways to settle it, the chosen one and its reason.
 *
 * @public
 */
export function draftDecision(options: {
  fields: ResolutionFields;
  left: Initiative;
  right: Initiative;
  /** Words both texts use, most telling first. */
  sharedWords: readonly string[];
  proposer: string;
  /** The side the proposer owns, if any. */
  ownSide: Guarded | undefined;
}): DecisionInput {
  const { fields, left, right, sharedWords, proposer, ownSide } = options;
  const { kind } = fields;
  const relation = relationOf(kind);
  const refs = [...left.attachments, ...right.attachments].map(
    ({ entityRef }) => entityRef,
  );
  // Of owners the name alone: catalog titles are not for everybody.
  const describe = ({ title, owner }: Initiative) =>
    `“${title}” of ${owner.slice(owner.indexOf('/') + 1)}`;
  const words = sharedWords.slice(0, LIMITS.names).join(', ');
  return {
    title: titleOf(fields, left, right),
    question: `How do we settle that “${left.title}” and “${right.title}” look like similar work?`,
    status: 'proposed',
    contextAndProblem: `${describe(left)} and ${describe(
      right,
    )} look like similar work.${
      words ? ` Words both use: ${words}.` : ''
    } Each team should know what the other one is doing.`,
    consideredOptions: Object.entries(OPTION_TITLES).map(([option, title]) => ({
      title,
      description: OPTION_MEANINGS[option as ResolutionKind],
      good: [],
      neutral: [],
      bad: [],
    })),
    chosenOption: OPTION_TITLES[kind],
    justification: fields.rationale,
    reviewBy: fields.revisitOn,
    entities: [...new Set(refs)]
      .slice(0, LIMITS.attachments)
      .map(entityRef => ({ entityRef, relation })),
    initiatives: [left.id, right.id],
    ...draftAudience({ left, right, proposer, ownSide }),
  };
}
