import { ConflictError, InputError } from '@backstage/errors';
import type { LineageRelation } from './types';

/** What a record is called that another one names. @public */
export const REVERSE_RELATION = {
  supersedes: 'supersededBy',
  amends: 'amendedBy',
  buildsOn: 'builtOnBy',
  related: 'related',
} as const satisfies Readonly<Record<LineageRelation, string>>;

const ACTS: Readonly<
  Record<LineageRelation, { readonly verb: string; readonly act: string }>
> = {
  supersedes: { verb: 'supersede', act: 'Superseding' },
  amends: { verb: 'amend', act: 'Amending' },
  buildsOn: { verb: 'build on', act: 'Building on' },
  related: { verb: 'be related to', act: 'Relating' },
};

/**
 * Follows one relation from each record that is named in it. Throws an InputError
 * for a record that names itself and a ConflictError that names the shortest way
 * round when the new links would close a circle; what is related may be so both
 * ways.
 *
 * @public
 */
export function checkLineage(options: {
  id: string;
  relation: LineageRelation;
  /** What the record names from now on. */
  targets: readonly string[];
  targetsOf: (id: string) => readonly string[];
}): void {
  const { id, relation, targets, targetsOf } = options;
  const { verb, act } = ACTS[relation];
  if (targets.includes(id)) {
    throw new InputError(`Decision '${id}' cannot ${verb} itself`);
  }
  if (relation === 'related') {
    return;
  }
  const cameFrom = new Map(targets.map(target => [target, id]));
  for (const at of cameFrom.keys()) {
    for (const next of targetsOf(at)) {
      if (next === id) {
        const path = [id];
        for (let step = at; step !== id; step = cameFrom.get(step)!) {
          path.unshift(step);
        }
        throw new ConflictError(
          `${act} would close a circle: ${[id, ...path].join(' → ')}`,
        );
      }
      if (!cameFrom.has(next)) {
        cameFrom.set(next, at);
      }
    }
  }
}
