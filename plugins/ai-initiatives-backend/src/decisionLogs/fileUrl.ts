import type { LogLocation } from './LogLocation';

/** The address of a file of a log at its code host; some name paths in the query. */
export function fileUrl(
  location: LogLocation,
  path: string,
): string | undefined {
  if (location.kind === 'folder') {
    return undefined;
  }
  const url = new URL(location.url);
  url.hash = '';
  // Whatever else is in a query may be a token.
  for (const name of [...url.searchParams.keys()]) {
    if (!['path', 'version', 'at'].includes(name)) {
      url.searchParams.delete(name);
    }
  }
  const asked = url.searchParams.get('path');
  const below = (folder: string, name: string) =>
    `${folder.replace(/\/+$/, '')}/${name}`;
  if (asked) {
    url.searchParams.set('path', below(asked, path));
  } else {
    const name = path.split('/').map(encodeURIComponent).join('/');
    url.pathname = below(url.pathname, name);
  }
  return url.toString();
}
