import { lazy, Suspense } from 'react';
import { RouteTable } from '../../routing';
import { DecisionsPage } from '../DecisionsPage';
import { LoadingNotice } from '../LoadingNotice';

const DecisionPage = lazy(() =>
  import('../DecisionPage').then(m => ({ default: m.DecisionPage })),
);
const DecisionFormPage = lazy(() =>
  import('../DecisionFormPage').then(m => ({ default: m.DecisionFormPage })),
);
const DivergencesPage = lazy(() =>
  import('../Divergences').then(m => ({ default: m.DivergencesPage })),
);
const DivergencePage = lazy(() =>
  import('../Divergences').then(m => ({ default: m.DivergencePage })),
);

export function DecisionsRoutes() {
  return (
    <Suspense fallback={<LoadingNotice />}>
      <RouteTable
        routes={[
          { path: '', element: <DecisionsPage /> },
          { path: 'new', element: <DecisionFormPage /> },
          { path: 'divergence', element: <DivergencesPage /> },
          { path: 'divergence/:id', element: <DivergencePage /> },
          { path: ':id', element: <DecisionPage /> },
          { path: ':id/edit', element: <DecisionFormPage /> },
        ]}
      />
    </Suspense>
  );
}
