import { safeLink } from './safeLink';

describe('safeLink', () => {
  it.each([
    [
      'https://example.com/a?b=c#d',
      'https://example.com/a?b=c#d',
      'example.com',
    ],
    ['http://example.com:8080', 'http://example.com:8080/', 'example.com:8080'],
    ['mailto:team@example.com', 'mailto:team@example.com', 'team@example.com'],
    ['https://user:secret@example.com/', 'https://example.com/', 'example.com'],
  ])('passes %s', (address, href, place) => {
    expect(safeLink(address)).toEqual({ href, place });
  });

  it.each([
    undefined,
    '',
    `${'javascript'}:alert(1)`,
    'JaVa\nScRiPt:alert(1)',
    ' javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://example.com/1',
    '//example.com',
    '/catalog',
    '../../etc/passwd',
    '#root',
  ])('refuses %j', address => {
    expect(safeLink(address)).toBeUndefined();
  });
});
