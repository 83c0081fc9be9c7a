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

export function DecisionsRoutes() {
  return (
    <Suspense fallback={<LoadingNotice />}>
      <RouteTable
        routes={[
          { path: '', element: <DecisionsPage /> },
          { path: 'new', element: <DecisionFormPage /> },
          { path: ':id', element: <DecisionPage /> },
          { path: ':id/edit', element: <DecisionFormPage /> },
        ]}
      />
    </Suspense>
  );
}
