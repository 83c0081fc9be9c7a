import { lazy, Suspense } from 'react';
import { RouteTable } from '../../routing';
import { LoadingNotice } from '../LoadingNotice';

const InsightsPage = lazy(() =>
  import('../InsightsPage').then(m => ({ default: m.InsightsPage })),
);

export function InsightsRoutes() {
  return (
    <Suspense fallback={<LoadingNotice />}>
      <RouteTable routes={[{ path: '', element: <InsightsPage /> }]} />
    </Suspense>
  );
}
