import {
  routeResolutionApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
} from 'react';
import {
  Route,
  Routes,
  useNavigate,
  useParams,
  useSearchParams,
} from 'react-router-dom';
import { createLinks, DEFAULT_ROOT_PATH, type Links } from './links';
import { rootRouteRef } from './routes';
import {
  readUrlFilters,
  type UrlFilterSchema,
  type UrlFilterValues,
  writeUrlFilters,
} from './urlFilters';

type EntityPath = (entityRef: string) => string | undefined;

interface Roots {
  readonly rootPath: string;
  readonly entityPath?: EntityPath;
}

const RootsContext = createContext<Roots | undefined>(undefined);

/** Lets a shell other than the new frontend system say where pages are mounted. */
export function RootPathProvider(props: Roots & { children: ReactNode }) {
  const { rootPath, entityPath, children } = props;
  const roots = useMemo(
    () => ({ rootPath, entityPath }),
    [rootPath, entityPath],
  );
  return (
    <RootsContext.Provider value={roots}>{children}</RootsContext.Provider>
  );
}

// Not useRouteRef: that one fails where the old frontend system is in charge.
function useRouteResolution() {
  return useApiHolder().get(routeResolutionApiRef);
}

export function useLinks(): Links {
  const given = useContext(RootsContext)?.rootPath;
  const routes = useRouteResolution();
  return useMemo(
    () =>
      createLinks(
        given ?? routes?.resolve(rootRouteRef)?.() ?? DEFAULT_ROOT_PATH,
      ),
    [given, routes],
  );
}

/** Path of an entity's page; undefined where there is no catalog. */
export function useEntityPath(): EntityPath {
  const given = useContext(RootsContext)?.entityPath;
  const routes = useRouteResolution();
  return useCallback(
    entityRef =>
      given
        ? given(entityRef)
        : routes?.resolve(entityRouteRef)?.(entityRouteParams(entityRef)),
    [given, routes],
  );
}

/** Id of the record whose page this is. */
export function useRecordId(): string {
  return useParams().id ?? '';
}

export function useNavigateTo(): (
  path: string,
  options?: { readonly replace?: boolean },
) => void {
  return useNavigate();
}

/**
 * Filters that live in the URL, so that a view can be shared and the back
 * button undoes a filter. Pass `replace` while somebody is typing.
 */
export function useUrlFilters<TSchema extends UrlFilterSchema>(
  schema: TSchema,
) {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const filters = useMemo(
    () => readUrlFilters(schema, new URLSearchParams(text)),
    [schema, text],
  );
  const setFilters = useCallback(
    (
      changes: Partial<UrlFilterValues<TSchema>>,
      options?: { readonly replace?: boolean },
    ) =>
      setSearch(current => writeUrlFilters(schema, changes, current), options),
    [schema, setSearch],
  );
  return [filters, setFilters] as const;
}

/** Renders the first route that fits; an empty path is the index. */
export function RouteTable(props: {
  readonly routes: readonly {
    readonly path: string;
    readonly element: ReactNode;
  }[];
}) {
  return (
    <Routes>
      {props.routes.map(({ path, element }) => (
        <Route
          key={path}
          {...(path ? { path } : { index: true as const })}
          element={element}
        />
      ))}
    </Routes>
  );
}
