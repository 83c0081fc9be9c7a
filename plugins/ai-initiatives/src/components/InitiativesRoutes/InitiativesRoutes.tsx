import { lazy, Suspense } from 'react';
import { RouteTable } from '../../routing';
import { InitiativesPage } from '../InitiativesPage';
import { LoadingNotice } from '../LoadingNotice';

const InitiativePage = lazy(() =>
  import('../InitiativePage').then(m => ({ default: m.InitiativePage })),
);
const InitiativeFormPage = lazy(() =>
  import('../InitiativeFormPage').then(m => ({
    default: m.InitiativeFormPage,
  })),
);
const ImportPage = lazy(() =>
  import('../ImportPage').then(m => ({ default: m.ImportPage })),
);

export function InitiativesRoutes() {
  return (
    <Suspense fallback={<LoadingNotice />}>
      <RouteTable
        routes={[
          { path: '', element: <InitiativesPage /> },
          { path: 'new', element: <InitiativeFormPage /> },
          { path: 'import', element: <ImportPage /> },
          { path: ':id', element: <InitiativePage /> },
          { path: ':id/edit', element: <InitiativeFormPage /> },
        ]}
      />
    </Suspense>
  );
}
