import { lazy, Suspense } from 'react';
import { RouteTable } from '../../routing';
import { LoadingNotice } from '../LoadingNotice';
import { ReviewsPage } from '../ReviewsPage';

const ReviewPage = lazy(() =>
  import('../ReviewPage').then(m => ({ default: m.ReviewPage })),
);

export function ReviewsRoutes() {
  return (
    <Suspense fallback={<LoadingNotice />}>
      <RouteTable
        routes={[
          { path: '', element: <ReviewsPage /> },
          { path: ':id', element: <ReviewPage /> },
        ]}
      />
    </Suspense>
  );
}
