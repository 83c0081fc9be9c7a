import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../src/text/stem';

/** How strongly two stems are tied, 0 to 1. */
export interface StemTie {
  readonly from: string;
  readonly to: string;
  readonly strength: number;
}

interface Synset {
  readonly words: readonly string[];
  /** Pointer symbol and key of the synset it points to. */
  readonly pointers: readonly (readonly [string, string])[];
}

const partsOfSpeech = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
] as const;
const SAME_SENSE = 1;
/** By pointer symbol: kind of, its opposite, derived from, pertains to, similar to. */
const strengths: Readonly<Record<string, number>> = {
  '@': 0.5,
  '~': 0.3,
  '+': 1,
  '\\': 1,
  '&': 0.5,
};
const plainWord = /^[a-z]+$/;

function linesOf(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith(' '));
}

function readSynsets(folder: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [name, letter] of partsOfSpeech) {
    for (const line of linesOf(folder, `data.${name}`)) {
      const cells = line.split(' | ')[0].split(' ');
      const wordCount = parseInt(cells[3], 16);
      const pointersAt = 4 + 2 * wordCount;
      synsets.set(letter + cells[0], {
        words: Array.from({ length: wordCount }, (_, i) =>
          cells[4 + 2 * i].replace(/\(.*\)/, '').toLowerCase(),
        ),
        pointers: Array.from({ length: Number(cells[pointersAt]) }, (_, i) => {
          const at = pointersAt + 1 + 4 * i;
          const kind = cells[at + 2] === 's' ? 'a' : cells[at + 2];
          return [cells[at], kind + cells[at + 1]] as const;
        }),
      });
    }
  }
  return synsets;
}

/**
 * Ties between stems from the WordNet database files in a folder: words of one
 * sense, more general and more special words, derived words. Common senses of a
 * word tie more strongly than rare ones. At most one tie from one stem to another.
 */
export function readWordNet(folder: string, language: string): StemTie[] {
  const synsets = readSynsets(folder);
  const ties = new Map<string, StemTie>();
  const add = (kind: string, word: string, other: string, strength: number) => {
    const from = stem(word, language);
    const to = stem(other, language);
    if (plainWord.test(other) && from !== to) {
      const key = `${kind} ${from} ${to}`;
      const known = ties.get(key)?.strength ?? 0;
      ties.set(key, { from, to, strength: Math.max(known, strength) });
    }
  };
  for (const [name, letter] of partsOfSpeech) {
    for (const line of linesOf(folder, `index.${name}`)) {
      const cells = line.trim().split(' ');
      const [word] = cells;
      const senses = plainWord.test(word) ? cells.slice(-Number(cells[2])) : [];
      senses.forEach((offset, sense) => {
        const synset = synsets.get(letter + offset);
        const commonness = 1 / (sense + 1);
        synset?.words.forEach(other =>
          add('=', word, other, SAME_SENSE * commonness),
        );
        synset?.pointers.forEach(([symbol, target]) => {
          const strength = strengths[symbol];
          if (strength !== undefined) {
            synsets
              .get(target)
              ?.words.forEach(other =>
                add(symbol, word, other, strength * commonness),
              );
          }
        });
      });
    }
  }
  return [...ties.values()];
}
