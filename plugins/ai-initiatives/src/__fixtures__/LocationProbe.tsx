import { useLocation } from 'react-router-dom';

/** Shows where a test is, so that links and filters can be checked. */
export function LocationProbe() {
  const { pathname, search } = useLocation();
  return (
    <output data-testid="location">
      {decodeURIComponent(pathname + search)}
    </output>
  );
}
