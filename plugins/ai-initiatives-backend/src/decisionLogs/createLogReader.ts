import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { locationKey } from './LogLocation';
import type { FetchedLog, LogReader } from './LogReader';
import { readFolder } from './readFolder';
import { readTree } from './readTree';

/** Reads logs wherever they are. */
export function createLogReader(options: {
  urlReader: Pick<UrlReaderService, 'readTree'>;
}): LogReader {
  return (location, { etag, signal }) =>
    location.kind === 'tree'
      ? readTree({ ...options, url: location.url, etag, signal })
      : readFolder({ ...location, etag, signal });
}

/** The log that was read last is read once, however many entities name it in a row. */
export function rememberLast(readLog: LogReader): LogReader {
  let last: { key: string; log: Promise<FetchedLog | undefined> } | undefined;
  return (location, options) => {
    const key = JSON.stringify([locationKey(location), options.etag]);
    if (last?.key !== key) {
      last = { key, log: readLog(location, options) };
    }
    return last.log;
  };
}
