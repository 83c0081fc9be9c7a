import { readZip } from '../../tests/__testUtils__/readZip';
import { writeZip } from './writeZip';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { path: 'b/ü 日.md', content: bytes('zwei') },
  { path: 'a.md', content: bytes('') },
];

describe('writeZip', () => {
  it('makes the same bytes of the same files in any order', async () => {
    const one = await writeZip(files);
    const other = await writeZip([...files].reverse());
    expect(Buffer.compare(one, other)).toBe(0);
    expect([...readZip(one)]).toEqual([
      ['a.md', ''],
      ['b/ü 日.md', 'zwei'],
    ]);
  });
});
