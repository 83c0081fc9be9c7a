import { LIMITS } from 'backstage-plugin-ai-initiatives-common';

/** Text that both databases take and that fits where it goes. */
export function cut(text: string, most: number): string {
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, ' ');
  const characters = Array.from(clean);
  return characters.length <= most
    ? clean
    : `${characters.slice(0, most - 1).join('')}…`;
}

/** One line, as long as a name may be. */
export function line(text: string): string {
  return cut(text.replace(/\s+/g, ' ').trim(), LIMITS.title);
}
