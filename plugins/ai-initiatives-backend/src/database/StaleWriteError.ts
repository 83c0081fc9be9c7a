/** Another transaction changed the record first; the use case starts again. */
export class StaleWriteError extends Error {
  name = 'StaleWriteError' as const;
}
