import { NotFoundError, ResponseError } from '@backstage/errors';
import { describeError } from './describeError';

describe('describeError', () => {
  it('says what the server said, with advice that fits', async () => {
    const response = new Response(
      JSON.stringify({
        error: { name: 'NotFoundError', message: "No initiative 'x'." },
        response: { statusCode: 404 },
      }),
      { status: 404, headers: { 'content-type': 'application/json' } },
    );
    const error = await ResponseError.fromResponse(
      response as Parameters<typeof ResponseError.fromResponse>[0],
    );
    expect(describeError(error)).toEqual({
      message: "No initiative 'x'.",
      advice: 'NotFoundError',
    });
  });

  it('ends what was said, so that advice can follow', () => {
    expect(describeError(new Error('try again')).message).toBe('try again.');
    expect(describeError(new Error('Really?')).message).toBe('Really?');
  });

  it.each([
    [new NotFoundError('gone'), 'NotFoundError'],
    [new TypeError('Failed to fetch'), 'network'],
    [new TypeError('x is not a function'), 'other'],
    [new Error('boom'), 'other'],
  ])('advises on %s', (error, advice) => {
    expect(describeError(error).advice).toBe(advice);
  });
});
