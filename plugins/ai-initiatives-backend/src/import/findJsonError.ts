const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next. */
type Expected = 'value' | 'name' | 'end of value';

/**
 * The offset of the first character that cannot be JSON; undefined when all of
 * it can. The platform's own message names it only sometimes, and quotes the
 * text instead.
 */
export function findJsonError(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    at += match?.[0].length ?? 0;
    return match !== null && match[0] !== '';
  };
  const close = () => {
    open.pop();
    at++;
  };
  let expected: Expected = 'value';
  for (;;) {
    take(SPACE);
    const character = text[at];
    const inside = open.at(-1);
    if (expected === 'end of value') {
      if (inside === undefined) {
        return at === text.length ? undefined : at;
      }
      if (character === ',') {
        at++;
        expected = inside === '[' ? 'value' : 'name';
      } else if (character === (inside === '[' ? ']' : '}')) {
        close();
      } else {
        return at;
      }
    } else if (expected === 'name') {
      if (!take(STRING)) {
        return at;
      }
      take(SPACE);
      if (text[at] !== ':') {
        return at;
      }
      at++;
      expected = 'value';
    } else if (character === '[' || character === '{') {
      open.push(character);
      at++;
      take(SPACE);
      const empty = text[at] === (character === '[' ? ']' : '}');
      if (empty) {
        close();
      }
      const next = character === '[' ? 'value' : 'name';
      expected = empty ? 'end of value' : next;
    } else if (take(STRING) || take(SCALAR)) {
      expected = 'end of value';
    } else {
      return at;
    }
  }
}
