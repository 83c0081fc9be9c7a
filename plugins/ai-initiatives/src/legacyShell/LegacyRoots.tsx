import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { type ReactNode, useCallback } from 'react';
import { RootPathProvider } from '../routing';
import { legacyRootRouteRef } from './routes';

/** Tells the inner components where this portal mounts the page and the entities. */
export function LegacyRoots(props: { readonly children: ReactNode }) {
  const rootPath = useRouteRef(legacyRootRouteRef)();
  const entityRoute = useRouteRef(entityRouteRef);
  const entityPath = useCallback(
    (entityRef: string) => entityRoute(entityRouteParams(entityRef)),
    [entityRoute],
  );
  return (
    <RootPathProvider rootPath={rootPath} entityPath={entityPath}>
      {props.children}
    </RootPathProvider>
  );
}
