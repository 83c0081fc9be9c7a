import {
  createExtensionTester,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { anEntityOverview, fakeInitiativesApi } from '../__fixtures__';
import { aiInitiativesApiRef } from '../apiRef';
import { entityCards } from './entityCards';
import { entityContents } from './entityContents';

const [card] = entityCards;
const [content] = entityContents;

function entityOfKind(kind: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'claims-intake', namespace: 'default' },
  };
}

function renderOnPage(
  extension: typeof card | typeof content,
  kind: string = 'Component',
) {
  const getEntityOverview = jest.fn(async () => anEntityOverview());
  renderTestApp({
    extensions: [
      createTestEntityPage({ entity: entityOfKind(kind) }),
      extension,
    ],
    apis: [[aiInitiativesApiRef, fakeInitiativesApi({ getEntityOverview })]],
  });
  return getEntityOverview;
}

describe('entity card', () => {
  it('is a content card on the entity page', async () => {
    const getEntityOverview = renderOnPage(card);

    expect(
      await screen.findByRole('link', { name: 'Claims triage assistant' }),
    ).toBeVisible();
    expect(getEntityOverview).toHaveBeenCalledTimes(1);
    expect(
      createExtensionTester(card).get(EntityCardBlueprint.dataRefs.type),
    ).toBe('content');
  });

  it.each([
    ['Component', true],
    ['System', true],
    ['Domain', true],
    ['API', true],
    ['Resource', true],
    ['AiResource', true],
    ['Group', true],
    ['User', true],
    ['Location', false],
    ['Template', false],
  ])('for the kind %s: %s', (kind, isShown) => {
    const filter = createExtensionTester(card).get(
      EntityCardBlueprint.dataRefs.filterFunction,
    );

    expect(filter?.(entityOfKind(kind))).toBe(isShown);
  });

  it('asks nothing on a page it does not belong to', () => {
    expect(renderOnPage(card, 'Location')).not.toHaveBeenCalled();
  });
});

describe('entity content', () => {
  it('is a tab of the entity page', async () => {
    renderOnPage(content);

    expect(
      await screen.findByRole('region', { name: 'Similar work elsewhere' }),
    ).toBeVisible();
  });
});
