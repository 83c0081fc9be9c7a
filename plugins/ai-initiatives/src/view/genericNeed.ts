import type { OverlapGroupView } from 'backstage-plugin-ai-initiatives-common';

/** From so many teams on it is a need everybody has, not a coincidence. */
export const MANY_TEAMS = 5;

const LONGEST_PLAIN_WORDS = 2;
const TELLING_TERMS = 3;

/**
 * A need that many teams meet with something plain, such as a chatbot for staff.
 * What is particular to a few shows in longer shared phrases.
 */
export function isGenericNeed({
  teams,
  terms,
}: Pick<OverlapGroupView, 'teams' | 'terms'>): boolean {
  return (
    teams >= MANY_TEAMS &&
    terms
      .slice(0, TELLING_TERMS)
      .every(({ label }) => label.split(/\s+/).length <= LONGEST_PLAIN_WORDS)
  );
}
