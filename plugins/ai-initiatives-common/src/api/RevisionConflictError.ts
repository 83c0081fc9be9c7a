import { CustomErrorBase } from '@backstage/errors';

/**
 * A change was based on a version that is no longer the current one. Nothing was
 * saved; `current` is the version to compare with, as its reader may see it.
 *
 * @public
 */
export class RevisionConflictError<TView = unknown> extends CustomErrorBase {
  name = 'RevisionConflictError' as const;
  readonly statusCode = 412;

  constructor(message: string, readonly current: TView) {
    super(message);
  }
}

/**
 * A change came without saying which version it is based on.
 *
 * @public
 */
export class RevisionRequiredError extends CustomErrorBase {
  name = 'RevisionRequiredError' as const;
  readonly statusCode = 428;
}
