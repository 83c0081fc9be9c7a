import { HttpCase, JSON_TYPE } from './HttpCase';

function patch(
  name: string,
  ifMatch: string | undefined,
  rest: Partial<HttpCase> & { status: number },
): HttpCase {
  const headers: Record<string, string> =
    ifMatch === undefined ? {} : { 'If-Match': ifMatch };
  return {
    name: `If-Match: ${name}`,
    method: 'PATCH',
    path: '/initiatives/a-1',
    headers: { ...JSON_TYPE, ...headers },
    body: '{"title":"b"}',
    ...rest,
  };
}

const changed = (revision: number) => ({
  status: 200,
  asked: { id: 'a-1', revision, input: { title: 'b' } },
});

const badTag = { status: 400, message: /If-Match must be the ETag/ };

export const revisionCases: readonly HttpCase[] = [
  patch('missing', undefined, changed(0)),
  patch('one revision', '"3"', changed(3)),
  patch('a whole ETag', '"3-aZ_09-x"', changed(3)),
  patch('the newest of a list', '"1", "7-abc" , "2"', changed(7)),
  patch('star', '*', badTag),
  patch('a weak tag', 'W/"3"', badTag),
  patch('no quotes', '3', badTag),
  patch('zero', '"0"', badTag),
  patch('a leading zero', '"03"', badTag),
  patch('negative', '"-1"', badTag),
  patch('an exponent', '"1e3"', badTag),
  patch('unsafe', '"9007199254740993"', badTag),
  patch('one bad of two', '"3", x', badTag),
  patch('a comma alone', ',', badTag),
];
