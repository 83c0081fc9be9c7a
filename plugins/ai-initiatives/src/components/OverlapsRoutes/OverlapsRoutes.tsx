import { lazy, Suspense } from 'react';
import { RouteTable } from '../../routing';
import { LoadingNotice } from '../LoadingNotice';
import { OverlapsPage } from '../OverlapsPage';

const ComparePage = lazy(() =>
  import('../ComparePage').then(m => ({ default: m.ComparePage })),
);

export function OverlapsRoutes() {
  return (
    <Suspense fallback={<LoadingNotice />}>
      <RouteTable
        routes={[
          { path: '', element: <OverlapsPage /> },
          { path: 'compare', element: <ComparePage /> },
        ]}
      />
    </Suspense>
  );
}
