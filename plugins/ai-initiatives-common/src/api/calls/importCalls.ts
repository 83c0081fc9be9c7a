import type { InitiativesApi } from '../InitiativesApi';
import { segment } from '../urlParts';
import type { Caller } from './Caller';

type Names =
  | 'listImportPresets'
  | 'uploadImportFile'
  | 'startImport'
  | 'getImport'
  | 'listImportRows'
  | 'cancelImport';

/** Calls about imports. */
export function importCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    listImportPresets: (_, options) =>
      caller.call({ path: '/import-presets' }, options),

    uploadImportFile: (request, options) =>
      caller.call(
        {
          path: '/import-files',
          method: 'POST',
          query: { name: request.name },
          body: request.content,
        },
        options,
      ),

    startImport: (request, options) =>
      caller.post('/imports', request, options),

    getImport: ({ id }, options) =>
      caller.call({ path: `/imports/${segment(id)}` }, options),

    listImportRows: ({ id, ...query }, options) =>
      caller.call({ path: `/imports/${segment(id)}/rows`, query }, options),

    cancelImport: ({ id }, options) =>
      caller.post(`/imports/${segment(id)}/cancel`, undefined, options),
  };
}
