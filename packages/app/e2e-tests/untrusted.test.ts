import { expect, test } from '@playwright/test';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { INES, signIn, waitForDemo } from './portal';

/** What a text could try; `HOST` is a server that must never be asked. */
const PAYLOADS: readonly string[] = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '<img src="http://HOST/img.png">',
  '<svg onload="window.hit = 1"></svg>',
  '<svg><script href="http://HOST/s.js"></script></svg>',
  '<iframe src="javascript:parent.hit = 1"></iframe>',
  '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
  '<iframe src="http://HOST/frame"></iframe>',
  '<object data="http://HOST/object"></object>',
  '<embed src="http://HOST/embed">',
  '<video src="http://HOST/v" onerror="window.hit = 1" autoplay></video>',
  '<audio src="http://HOST/a" autoplay></audio>',
  '<input autofocus onfocus="window.hit = 1">',
  '<details open ontoggle="window.hit = 1">text</details>',
  '<body onload="window.hit = 1">',
  '<form action="http://HOST/form"><button>Send</button></form>',
  '<style>@import url(http://HOST/style.css);</style>',
  '<link rel="stylesheet" href="http://HOST/link.css">',
  '<link rel="prefetch" href="http://HOST/prefetch">',
  '<base href="http://HOST/">',
  '<meta http-equiv="refresh" content="0;url=http://HOST/meta">',
  '<a href="javascript:window.hit = 1">raw link</a>',
  '<div style="background: url(http://HOST/bg)">box</div>',
  '<math><mtext><img src=x onerror="window.hit = 1"></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=window.hit=1>">',
  '<!--><img src=x onerror="window.hit = 1">-->',
  '<![CDATA[<img src=x onerror="window.hit = 1">]]>',
  '<p id="root" name="root">clobbered</p>',
  '[plain](javascript:window.hit=1)',
  '[mixed](JaVaScRiPt:window.hit=1)',
  '[broken](java\nscript:window.hit=1)',
  '[encoded](&#106;avascript:window.hit=1)',
  '[percent](javascript%3Awindow.hit=1)',
  '[data](data:text/html,<script>window.hit=1</script>)',
  '[vb](vbscript:window.hit=1)',
  '[host](//HOST/protocol-relative)',
  '<javascript:window.hit=1>',
  '![image](http://HOST/markdown.png)',
  '![inline](data:image/svg+xml,<svg onload="window.hit=1"/>)',
  '![reference][there]\n\n[there]: http://HOST/reference.png',
  '[![linked](http://HOST/linked.png)](javascript:window.hit=1)',
  '[quoted](https://example.org "onmouseover=window.hit=1")',
  '`<img src=x onerror="window.hit = 1">`',
  '```html\n<script>window.hit = 1</script>\n```',
  '```mermaid\ngraph TD; A[<img src=x onerror=window.hit=1>]-->B\n```',
  '```mermaid\n%%{init: {"securityLevel": "loose"}}%%\ngraph TD; A-->B; click A "javascript:window.hit=1"\n```',
  '```mermaid onload=window.hit=1\nx\n```',
  '~~~dot\ndigraph { a [URL="javascript:window.hit=1"] }\n~~~',
  '![host](https://HOST/picture.png)',
  '![names](http://images.example.org@HOST/picture.png)',
  '![set](x.png "http://HOST/title.png")',
  '![long](\\\\HOST\\share.png)',
  '| a | b |\n|---|---|\n| <img src=x onerror="window.hit=1"> | x |',
];

let server: Server;
const asked: string[] = [];

test.beforeAll(async ({ request }) => {
  server = createServer((req, res) => {
    asked.push(req.url ?? '');
    res.end();
  }).listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  await waitForDemo(request);
});

test.afterAll(async () => {
  await new Promise(done => server.close(done));
});

test('nothing that is written into a record runs or is fetched', async ({
  page,
  request,
}) => {
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const payloads = PAYLOADS.map(text => text.replaceAll('HOST', host));
  const session = await (
    await request.get('/api/auth/demo/refresh', {
      headers: { 'x-demo-person': INES.ref },
    })
  ).json();
  const saved = await request.post('/api/ai-initiatives/decisions', {
    headers: { authorization: `Bearer ${session.backstageIdentity.token}` },
    data: {
      title: 'Texts are not trusted <img src=x onerror="window.hit = 1">',
      status: 'proposed',
      owner: INES.ref,
      contextAndProblem: payloads.join('\n\n'),
      moreInformation: 'The end of a text that tries everything.',
      consideredOptions: payloads.slice(0, 4).map((payload, index) => ({
        title: `${index} ${payload}`,
        description: payload,
        good: [payload],
      })),
    },
  });
  expect(saved.status(), await saved.text()).toBe(201);
  const { decision } = await saved.json();

  const dialogs: string[] = [];
  page.on('dialog', async dialog => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await signIn(page, INES.name);
  await page.goto(`/ai-initiatives/decisions/${decision.id}`);
  const end = page.getByText('The end of a text that tries everything.');
  await expect(end).toBeVisible();
  const main = page.getByRole('main');
  // It was read as Markdown, not shown as plain text.
  await expect(main.getByRole('link', { name: 'quoted' })).toHaveAttribute(
    'href',
    /^https:\/\/example\.org/,
  );
  // Pointing at everything wakes what waits for it.
  for (const link of await main.getByRole('link').all()) {
    await link.hover();
  }
  await end.scrollIntoViewIfNeeded();

  const addresses = await page
    .locator('a[href], [src], [action]')
    .evaluateAll(nodes =>
      nodes.flatMap(node =>
        ['href', 'src', 'action'].flatMap(
          name => node.getAttribute(name) ?? [],
        ),
      ),
    );
  expect(
    addresses.filter(address =>
      /^\s*(?:javascript|data|vbscript):/i.test(address),
    ),
  ).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
  expect(dialogs).toEqual([]);
  expect(asked).toEqual([]);
});
