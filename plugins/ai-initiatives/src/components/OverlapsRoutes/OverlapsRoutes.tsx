import { lazy, Suspense } from 'react';
import { RouteTable } from '../../routing';
import { LoadingNotice } from '../LoadingNotice';
import { OverlapsPage } from '../OverlapsPage';

const ComparePage = lazy(() =>
  import('../ComparePage').then(m => ({ default: m.ComparePage })),
);

const OverlapGroupPage = lazy(() =>
  import('../OverlapGroupPage').then(m => ({ default: m.OverlapGroupPage })),
);

export function OverlapsRoutes() {
  return (
    <Suspense fallback={<LoadingNotice />}>
      <RouteTable
        routes={[
          { path: '', element: <OverlapsPage /> },
          { path: 'compare', element: <ComparePage /> },
          { path: 'groups/:id', element: <OverlapGroupPage /> },
        ]}
      />
    </Suspense>
  );
}
