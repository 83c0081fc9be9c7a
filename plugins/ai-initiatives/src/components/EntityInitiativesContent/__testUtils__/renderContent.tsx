import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import {
  type EntityOverview,
  type InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aDecisionSummary,
  anEntityLabel,
  anEntityOverview,
  anInitiativeSummary,
  aPlacedDecision,
  aPlacedInitiative,
  fakeInitiativesApi,
} from '../../../__fixtures__';
import { aiInitiativesApiRef } from '../../../apiRef';
import { EntityInitiativesContent } from '../EntityInitiativesContent';

export const entityRef = 'component:default/claims-intake';
export const here = anEntityLabel({ ref: entityRef, title: 'Claims intake' });
export const system = anEntityLabel({
  ref: 'system:default/claims',
  title: 'Claims',
});
const gateway = anEntityLabel({
  ref: 'api:default/llm-gateway',
  title: 'LLM gateway',
});

export const claimsOverview = anEntityOverview({
  initiatives: [
    aPlacedInitiative(),
    aPlacedInitiative({
      reach: 'inherited',
      path: [here, system],
      role: 'serves',
      initiative: anInitiativeSummary({
        id: 'handbook',
        title: 'Ask the handbook',
        stage: 'idea',
      }),
    }),
    aPlacedInitiative({
      reach: 'upstream',
      path: [here, gateway],
      initiative: anInitiativeSummary({ id: 'bench', title: 'Test bench' }),
    }),
  ],
  decisions: [
    aPlacedDecision({
      decision: aDecisionSummary({ date: '2026-03-01', title: 'Older' }),
    }),
    aPlacedDecision({
      decision: aDecisionSummary({
        id: 'n',
        date: '2026-10-01',
        title: 'Newer',
      }),
    }),
    aPlacedDecision({
      decision: aDecisionSummary({
        id: 's',
        title: 'Replaced',
        status: 'superseded',
      }),
    }),
  ],
  nextReview: '2027-01-12',
});

/** The content on the page of a component. */
export function renderContent(
  answers: Partial<InitiativesApi> & { overview?: EntityOverview } = {},
) {
  const { overview: shown = claimsOverview, ...rest } = answers;
  const getEntityOverview = jest.fn(async () => shown);
  renderInTestApp(
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'claims-intake', namespace: 'default' },
      }}
    >
      <EntityInitiativesContent />
    </EntityProvider>,
    {
      apis: [
        [
          aiInitiativesApiRef,
          fakeInitiativesApi({ getEntityOverview, ...rest }),
        ],
        mockApis.permission(),
      ],
    },
  );
  return { getEntityOverview };
}

export const section = (name: string) => screen.findByRole('region', { name });
