import {
  type DecisionFields,
  type Divergence,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';

/** What a decision that settles a divergence starts from. */
export type SettlingFields = Pick<
  DecisionFields,
  'question' | 'contextAndProblem' | 'consideredOptions' | 'entities'
>;

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|]/g, '\\$&').replace(/\s+/g, ' ');
}

/**
 * The question, what each team has chosen with a link to its decision, and the
 * different answers as options to weigh. The words around them are given.
 */
export function settlingDecision(options: {
  divergence: Divergence;
  linkOf: (id: string) => string;
  introduction: string;
}): SettlingFields {
  const { divergence, linkOf, introduction } = options;
  const { question, members } = divergence;
  const lines = members.map(({ decision, answer }) => {
    const link = `[${escapeMarkdown(decision.title)}](${linkOf(decision.id)})`;
    const team = escapeMarkdown(decision.owner.title);
    return `- ${team}: ${escapeMarkdown(answer)} (${link})`;
  });
  const answers = new Map<number, string>();
  for (const { number, answer } of members) {
    answers.set(number, answers.get(number) ?? answer);
  }
  const entities = new Map(
    members
      .flatMap(({ decision }) => decision.entities)
      .map(({ entityRef }) => [
        entityRef,
        { entityRef, relation: 'governs' as const },
      ]),
  );
  return {
    question,
    contextAndProblem: [introduction, '', ...lines].join('\n'),
    consideredOptions: [...new Set(answers.values())]
      .slice(0, LIMITS.options)
      .map(title => ({ title, good: [], neutral: [], bad: [] })),
    entities: [...entities.values()].slice(0, LIMITS.attachments),
  };
}
