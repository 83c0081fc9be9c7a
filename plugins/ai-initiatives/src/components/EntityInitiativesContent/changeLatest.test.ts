import { RevisionConflictError } from 'backstage-plugin-ai-initiatives-common';
import { changeLatest } from './changeLatest';

const conflict = new RevisionConflictError('changed meanwhile', {});

describe('changeLatest', () => {
  it('changes what it has read', async () => {
    await expect(
      changeLatest({ read: async () => 1, change: async seen => seen + 1 }),
    ).resolves.toBe(2);
  });

  it('reads and changes once more when somebody else was faster', async () => {
    const read = jest.fn().mockResolvedValueOnce(1).mockResolvedValueOnce(2);
    const change = jest.fn(async (revision: number) => {
      if (revision === 1) {
        throw conflict;
      }
      return revision;
    });

    await expect(changeLatest({ read, change })).resolves.toBe(2);
    expect(change.mock.calls).toEqual([[1], [2]]);
  });

  it('gives up after the second conflict', async () => {
    const change = jest.fn(async () => {
      throw conflict;
    });

    await expect(changeLatest({ read: async () => 1, change })).rejects.toBe(
      conflict,
    );
    expect(change).toHaveBeenCalledTimes(2);
  });

  it('does not repeat what failed for another reason', async () => {
    const change = jest.fn(async () => {
      throw new Error('forbidden');
    });

    await expect(changeLatest({ read: async () => 1, change })).rejects.toThrow(
      'forbidden',
    );
    expect(change).toHaveBeenCalledTimes(1);
  });
});
