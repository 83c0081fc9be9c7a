import type { Advice } from '../advice/types';
import type { Challenge, ChallengeEntry } from '../challenge/types';
import { decisionMakerRefs } from '../decision/decisionMakerRefs';
import { shorten } from '../text/shorten';
import { hearersOf } from './hearersOf';
import type { NoticeSubject } from './planOverlapNotices';
import type { PlannedNotification } from './types';
import { withHearers } from './withHearers';

/** A decision as far as notifications speak of what is said about it. @public */
export interface DiscussedDecision extends NoticeSubject {
  readonly decisionMakers: readonly string[];
}

/** A challenge of which something is to be told. @public */
export interface ChallengeNews {
  readonly challenge: Challenge;
  readonly decision: DiscussedDecision;
  /** The version of the challenge that people were told of; 0 for none. */
  readonly toldRevision: number;
  /** Who follows the decision. */
  readonly followers: readonly string[];
}

/** Advice of which something is to be told. @public */
export interface AdviceNews {
  readonly advice: Advice;
  readonly decision: DiscussedDecision;
  /** The version of it that people were told of; 0 for none. */
  readonly toldRevision: number;
}

const LONGEST_TEXT = 200;

function aboutDecision({ id, title }: DiscussedDecision): Pick<
  PlannedNotification,
  'path' | 'subjects'
> & {
  quoted: string;
} {
  return {
    quoted: `“${title}”`,
    path: `decisions/${id}`,
    subjects: [{ kind: 'decision', id }],
  };
}

interface Step {
  readonly by: string;
  readonly text?: string;
  readonly title: (quoted: string) => string;
  readonly wanted: readonly string[];
}

/**
 * Who answers for a decision or follows it. Of what is kept in a repository
 * followers may have lost sight since, and nobody can be asked whether they have.
 */
function concernedBy({
  decision,
  followers,
}: Pick<ChallengeNews, 'decision' | 'followers'>): readonly string[] {
  return [
    decision.owner,
    ...decisionMakerRefs(decision),
    ...(decision.source ? [] : followers),
  ];
}

function stepOf(
  { by, text, became }: ChallengeEntry,
  news: ChallengeNews,
): Step | undefined {
  const { raisedBy } = news.challenge;
  const forRaiser = (what: string): Step => ({
    ...{ by, text, wanted: [raisedBy] },
    title: quoted => `Your challenge to ${quoted} ${what}`,
  });
  if (became === 'open') {
    const wanted = concernedBy(news);
    const title = (quoted: string) =>
      `A challenge to ${quoted} was opened again`;
    return { by, text, title, wanted };
  }
  if (became === 'answered') {
    return forRaiser('was answered');
  }
  if (became === 'amended') {
    return forRaiser('led to an amendment');
  }
  const isReply = became === undefined && by !== raisedBy;
  return isReply ? forRaiser('has a reply') : undefined;
}

/**
 * Those who answer for a decision and those who follow it hear of challenges to
 * it; whoever raised one hears what is said to it. Each version of a challenge adds
 * one step, so that none is left out, however many came at once.
 *
 * @public
 */
export function planChallengeNotices(
  all: readonly ChallengeNews[],
): readonly PlannedNotification[] {
  return all.flatMap(news => {
    const { challenge, decision, toldRevision } = news;
    const { id, raisedBy, text, thread } = challenge;
    const { quoted, ...about } = aboutDecision(decision);
    const raised: Step = {
      ...{ by: raisedBy, text, wanted: concernedBy(news) },
      title: () => `${quoted} was challenged`,
    };
    const steps = [raised, ...thread.map(entry => stepOf(entry, news))];
    return withHearers(
      steps.flatMap((step, index) =>
        step === undefined || index + 1 <= toldRevision
          ? []
          : [
              {
                ...about,
                key: `challenge:${id}:${index + 1}`,
                topic: 'Challenges',
                scope: `challenge:${id}`,
                recipients: hearersOf(decision, step.wanted),
                except: step.by,
                title: step.title(quoted),
                description: step.text && shorten(step.text, LONGEST_TEXT),
              },
            ],
      ),
    );
  });
}

function planAdvice({
  advice,
  decision,
}: AdviceNews): Omit<PlannedNotification, 'key' | 'scope' | 'topic'> {
  const { of: asked, askedBy, question, text, givenBy } = advice;
  const { quoted, ...about } = aboutDecision(decision);
  if (text === undefined) {
    return {
      ...about,
      // Whoever is asked about a file in a repository may not see it.
      recipients: decision.source ? [] : hearersOf(decision, [asked]),
      except: askedBy,
      title: `You are asked for advice on ${quoted}`,
      description: question && shorten(question, LONGEST_TEXT),
    };
  }
  const wanted = [...(askedBy ? [askedBy] : []), decision.owner];
  return {
    ...about,
    recipients: hearersOf(decision, wanted),
    except: givenBy,
    title: `Advice on ${quoted} was ${askedBy ? 'given' : 'offered'}`,
    description: shorten(text, LONGEST_TEXT),
  };
}

/**
 * Whoever is asked for advice hears of it; whoever asked, and the owner, hear what
 * was given. Advice that was given already is not asked for any more.
 *
 * @public
 */
export function planAdviceNotices(
  all: readonly AdviceNews[],
): readonly PlannedNotification[] {
  return withHearers(
    all
      .filter(({ advice, toldRevision }) => toldRevision < advice.revision)
      .map(news => ({
        ...planAdvice(news),
        key: `advice:${news.advice.id}:${news.advice.revision}`,
        topic: 'Advice',
        scope: `advice:${news.advice.id}`,
      })),
  );
}
