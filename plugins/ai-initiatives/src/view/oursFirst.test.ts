import { anEntityLabel, anInitiativeSummary } from '../__fixtures__';
import { oursFirst } from './oursFirst';

const of = (ref: string) =>
  anInitiativeSummary({ id: ref, owner: anEntityLabel({ ref }) });

describe('oursFirst', () => {
  it.each([
    ['ours is left', ['a'], 'a b'],
    ['ours is right', ['x', 'b'], 'b a'],
    ['both are', ['b', 'a'], 'a b'],
    ['none is', [], 'a b'],
  ])('%s', (_, owners, expected) => {
    const [ours, theirs] = oursFirst({ left: of('a'), right: of('b') }, owners);
    expect(`${ours.id} ${theirs.id}`).toBe(expected);
  });
});
