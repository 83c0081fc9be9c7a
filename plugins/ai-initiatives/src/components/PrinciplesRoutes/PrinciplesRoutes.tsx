import { lazy, Suspense } from 'react';
import { RouteTable } from '../../routing';
import { LoadingNotice } from '../LoadingNotice';
import { PrinciplesPage } from '../PrinciplesPage';

const PrinciplePage = lazy(() =>
  import('../PrinciplePage').then(m => ({ default: m.PrinciplePage })),
);
const PrincipleFormPage = lazy(() =>
  import('../PrincipleFormPage').then(m => ({ default: m.PrincipleFormPage })),
);

export function PrinciplesRoutes() {
  return (
    <Suspense fallback={<LoadingNotice />}>
      <RouteTable
        routes={[
          { path: '', element: <PrinciplesPage /> },
          { path: 'new', element: <PrincipleFormPage /> },
          { path: ':id', element: <PrinciplePage /> },
          { path: ':id/edit', element: <PrincipleFormPage /> },
        ]}
      />
    </Suspense>
  );
}
