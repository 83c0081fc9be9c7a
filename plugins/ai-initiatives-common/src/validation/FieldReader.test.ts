import { InputError } from '@backstage/errors';
import { FieldReader } from './FieldReader';

type Read = (reader: FieldReader) => unknown;

const text: Read = reader => reader.text('f', { max: 5 });
const name: Read = reader => reader.text('f', { max: 5, name: true });
const required: Read = reader => reader.text('f', { max: 5, required: true });
const choice: Read = reader => reader.choice('f', ['a', 'b']);
const flag: Read = reader => reader.flag('f');
const day: Read = reader => reader.day('f');
const ref: Read = reader => reader.entityRef('f', { kinds: ['group', 'user'] });
const requiredRef: Read = reader => reader.entityRef('f', { required: true });
const url: Read = reader => reader.url('f', reader.raw('f'));
const list: Read = reader =>
  reader.list('f', 2, (item, path) => reader.text(path, { max: 5 }, item));
const object: Read = reader =>
  reader.object(reader.raw('f'), 'f', ['a'], inner =>
    inner.text('a', { max: 5, required: true }),
  );

const DAY_RULE =
  'must be a calendar day between 1900 and 2200, written YYYY-MM-DD';

describe('FieldReader', () => {
  it.each([
    ['text', text, ' abc ', 'abc'],
    ['empty text', text, '  ', undefined],
    ['no text', text, null, undefined],
    ['a choice', choice, 'b', 'b'],
    ['no choice', choice, undefined, undefined],
    ['a switch that is on', flag, true, true],
    ['a switch that is off', flag, false, undefined],
    ['a day', day, '2026-01-31', '2026-01-31'],
    ['a ref', ref, ' Group:Team ', 'group:default/team'],
    ['an empty ref', ref, '', undefined],
    ['an address', url, ' https://a.example/b ', 'https://a.example/b'],
    ['a mail address', url, 'mailto:a@b.example', 'mailto:a@b.example'],
    ['a list, empty items dropped', list, ['a', ''], ['a']],
    ['no list', list, null, []],
    ['an object', object, { a: 'x' }, 'x'],
  ])('reads %s', (_, read, value, expected) => {
    const reader = new FieldReader({ f: value });

    expect(read(reader)).toEqual(expected);
    expect(reader.problems).toEqual([]);
  });

  const refusals: [string, Read, unknown, string][] = [
    ['f', text, 7, 'must be text'],
    ['f', text, 'abcdef', 'must be at most 5 characters long, it has 6'],
    ['f', name, 'a\u200bb', 'must not contain invisible characters'],
    ['f', required, undefined, 'is required'],
    ['f', required, null, 'is required'],
    ['f', required, ' ', 'is empty after trimming'],
    ['f', choice, 'c', 'must be one of a, b'],
    ['f', choice, ['a'], 'must be one of a, b'],
    ['f', flag, 'yes', 'must be true or false'],
    ['f', day, '2026-02-30', DAY_RULE],
    ['f', day, 20260101, DAY_RULE],
    ['f', ref, 'team', 'must be an entity ref such as group:default/name'],
    ['f', ref, {}, 'must be an entity ref such as group:default/name'],
    ['f', ref, 'component:a', 'must be of kind group or user'],
    ['f', requiredRef, '', 'is required'],
    [
      'f',
      url,
      // eslint-disable-next-line no-script-url -- what must be refused
      'javascript:alert(1)',
      'must be an https, http or mailto address',
    ],
    ['f', url, 'a.example', 'must be an https, http or mailto address'],
    ['f', list, 'a', 'must be a list'],
    ['f', list, ['a', 'b', 'c'], 'must have at most 2 items'],
    ['f[1]', list, ['a', 1], 'must be text'],
    ['f', object, [], 'must be an object'],
    ['f', object, 'a', 'must be an object'],
    ['f.b', object, { a: 'x', b: 1 }, 'is not a known field'],
    ['f.a', object, {}, 'is required'],
  ];

  it.each(
    refusals.map(([field, read, ...told]) => [field, ...told, read] as const),
  )('refuses %s of %j: %s', (field, value, rule, read) => {
    const reader = new FieldReader({ f: value });

    read(reader);

    expect(reader.problems).toEqual([
      { field, rule, value: expect.any(String) },
    ]);
  });

  it('sees neither inherited fields nor unknown ones', () => {
    const reader = new FieldReader(JSON.parse('{"__proto__": 1, "x": 2}'));
    reader.onlyKnown(['f']);

    expect(reader.raw('toString')).toBeUndefined();
    expect(reader.problems.map(({ field }) => field)).toEqual([
      '__proto__',
      'x',
    ]);
  });

  it('places the warnings of nested objects', () => {
    const reader = new FieldReader({ f: { a: '\u202eb' } });

    expect(object(reader)).toBe('\u202eb');
    expect(reader.warnings).toEqual([
      {
        field: 'f.a',
        value: "'\\u{202e}b'",
        rule: 'contains characters that change the writing direction',
      },
    ]);
  });

  it('throws all problems at once, each with field, rule and value', () => {
    const reader = new FieldReader({ f: 7, g: 'never' });
    reader.text('f', { max: 5 });
    reader.day('g');

    expect(() => reader.throwProblems('The initiative')).toThrow(
      new InputError(
        `The initiative was not saved: f must be text (got '7'); g ${DAY_RULE} (got 'never')`,
      ),
    );
    expect(() => new FieldReader({}).throwProblems('It')).not.toThrow();
  });
});
