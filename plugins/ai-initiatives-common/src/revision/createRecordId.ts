const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/**
 * A readable id that reveals nothing about other records: words of the title
 * and a random tail. A unique slug would tell a stranger that a hidden record
 * of the same name exists.
 *
 * @param options - `randomBytes` are at least 8 random bytes; `day` (YYYY-MM-DD)
 * puts the date first, as decision logs do.
 * @public
 */
export function createRecordId(options: {
  title: string;
  randomBytes: Uint8Array;
  day?: string;
}): string {
  const words = options.title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  const tail = Array.from(options.randomBytes.slice(0, 8))
    .map(byte => ALPHABET[byte % ALPHABET.length])
    .join('');
  const day = options.day?.replace(/-/g, '');
  return [day, words, tail].filter(Boolean).join('-');
}
