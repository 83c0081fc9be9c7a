import { randomBytes } from 'node:crypto';
import { InputError } from '@backstage/errors';
import {
  Advice,
  createRecordId,
  giveAdvice,
  isAskedOf,
  LIMITS,
  ParsedAdvice,
  parseAdvice,
  parseDiscussionText,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayAnswerFor } from '../../access/Access';
import { recordNotFound } from '../records/recordErrors';
import { throwProblems } from '../records/RecordWriter';
import {
  askingNotAllowed,
  contributionNotFound,
  givingNotAllowed,
  tooMany,
} from './discussionErrors';
import { lockDecision, Speaking } from './lockDecision';

type Input = Readonly<Record<string, unknown>>;

type Contribution = Omit<Advice, 'id' | 'decision' | 'role' | 'revision'>;

/** Advice in one's own name, or in that of a group one belongs to. */
function offered(
  { of: named, text }: ParsedAdvice,
  { access, at }: { access: Access; at: string },
): Contribution {
  const by = access.viewer.ref;
  const whose = named ?? by;
  if (!isAskedOf(access.viewer, { of: whose })) {
    throw new InputError(
      `The advice was not saved: of names ${whose}, and you can offer advice only in your own name or that of a group of yours`,
    );
  }
  return { of: whose, text, givenBy: by, givenAt: at };
}

/** Asks for advice, or offers it; returns the id of the decision. */
export async function addAdvice(
  options: Speaking & { input: Input },
): Promise<string> {
  const { store, id, access, at, input, isQuiet } = options;
  const parsed = parseAdvice(input);
  throwProblems('The advice', parsed.problems);
  await store.write(async transaction => {
    const decision = await lockDecision(transaction, {
      id,
      access,
      verb: 'advise',
      notFound: () => recordNotFound('decision', id),
    });
    const isAsked = parsed.text === undefined;
    if (isAsked && !mayAnswerFor(access, decision)) {
      throw askingNotAllowed(id);
    }
    if ((await transaction.countAdvice(id)) >= LIMITS.advice) {
      throw tooMany({
        what: 'pieces of advice',
        decision: id,
        most: LIMITS.advice,
        wayOut: 'Raise what speaks against it as a challenge.',
      });
    }
    const { of: asked = '', question } = parsed;
    const advice: Advice = {
      id: createRecordId({ title: 'advice', randomBytes: randomBytes(8) }),
      decision: id,
      role: parsed.role,
      revision: 1,
      ...(isAsked
        ? { of: asked, question, askedBy: access.viewer.ref, askedAt: at }
        : offered(parsed, options)),
    };
    await transaction.saveAdvice(advice, { isQuiet });
  });
  return id;
}

/** Gives what was asked for; returns the id of the decision. */
export async function give(
  options: Speaking & { input: Input },
): Promise<string> {
  const { store, id, access, at, input, isQuiet } = options;
  const { text, problems } = parseDiscussionText(input);
  throwProblems('The advice', problems);
  const notFound = () => contributionNotFound('advice', id);
  return store.write(async transaction => {
    const found = await transaction.findAdvice({ id, access });
    if (!found) {
      throw notFound();
    }
    await lockDecision(transaction, {
      id: found.decision,
      access,
      verb: 'advise',
      notFound,
    });
    const current = await transaction.lockAdvice(id);
    if (!current) {
      throw notFound();
    }
    if (!isAskedOf(access.viewer, current)) {
      throw givingNotAllowed(id, current.of);
    }
    const by = access.viewer.ref;
    const given = giveAdvice(current, { by, at, text });
    await transaction.saveAdvice(given, { isQuiet });
    return current.decision;
  });
}
