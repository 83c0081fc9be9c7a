import {
  INHERITED_RELATIONS,
  reachFrom,
  ReachRelation,
} from '../overview/reach';
import type { InitiativeRisk, RiskReason, RiskWay } from './types';

/** To what makes an API or fills data: what changes there shows here. @public */
export const MAKER_RELATIONS: Readonly<Record<string, string>> = {
  api: 'apiProvidedBy',
  resource: 'dependsOn',
};

/** An entity that another leans on, and how. @public */
export interface LeanedOn {
  readonly ref: string;
  readonly way: RiskWay;
  /** Refs from the start to this entity, both included. */
  readonly path: readonly string[];
}

/** An initiative that changes an entity. @public */
export interface ChangingInitiative {
  readonly id: string;
  readonly entityRef: string;
  readonly risk: InitiativeRisk;
}

/** A risk before it is given names. @public */
export interface FoundRisk {
  readonly initiativeId: string;
  readonly way: RiskWay;
  readonly path: readonly string[];
  readonly reasons: readonly RiskReason[];
}

/** Most entities that are looked at. */
const MOST = 200;

/** An entity, what contains it, and what contains that. */
const STEPS = 3;

const kindOf = (ref: string) => ref.slice(0, ref.indexOf(':'));

/**
 * What an entity leans on: what it depends on, whose API it consumes and which
 * data its initiatives read; who makes these; and what all of them are part of.
 * The entity itself and what it is part of are left out, because what happens
 * there is on its page anyway. Each once, by the shortest way.
 *
 * @param options - `reads` are the data that initiatives changing the entity read.
 * @public
 */
export function leansOn(options: {
  start: string;
  reads: readonly string[];
  relationsOf: (ref: string) => readonly ReachRelation[];
}): readonly LeanedOn[] {
  const { start, reads, relationsOf } = options;
  const own = new Set(
    reachFrom({ start, relationsOf })
      .filter(({ reach }) => reach !== 'upstream')
      .map(({ ref }) => ref),
  );
  const found = new Map<string, LeanedOn>();
  const add = (ref: string, way: RiskWay, path: readonly string[]) => {
    if (!own.has(ref) && !found.has(ref) && found.size < MOST) {
      found.set(ref, { ref, way, path: [...path, ref] });
    }
  };
  for (const { type, targetRef } of relationsOf(start)) {
    if (type === 'dependsOn') {
      const isData = kindOf(targetRef) === 'resource';
      add(targetRef, isData ? 'reads-data' : 'depends-on', [start]);
    } else if (type === 'consumesApi') {
      add(targetRef, 'consumes-api', [start]);
    }
  }
  reads.forEach(ref => add(ref, 'reads-data', [start]));
  let level = [...found.values()];
  for (let step = 0; step < STEPS; step++) {
    const before = found.size;
    for (const { ref, way, path } of level) {
      const types = [
        ...INHERITED_RELATIONS,
        ...(step === 0 ? [MAKER_RELATIONS[kindOf(ref)]] : []),
      ];
      relationsOf(ref)
        .filter(({ type }) => types.includes(type))
        .forEach(({ targetRef }) => add(targetRef, way, path));
    }
    level = [...found.values()].slice(before);
  }
  return [...found.values()];
}

/**
 * Which risks an entity has from initiatives that change what it leans on: each
 * initiative once, by the shortest way, the gravest first. Initiatives whose risk
 * nobody has assessed are counted, because they are unknown and not low.
 *
 * @public
 */
export function inheritedRisks(options: {
  leaned: readonly LeanedOn[];
  changing: readonly ChangingInitiative[];
}): { readonly risks: readonly FoundRisk[]; readonly notAssessed: number } {
  const { leaned, changing } = options;
  const wayTo = new Map(leaned.map(entity => [entity.ref, entity]));
  const nearest = new Map<string, ChangingInitiative & LeanedOn>();
  for (const initiative of changing) {
    const way = wayTo.get(initiative.entityRef);
    const known = nearest.get(initiative.id);
    if (way && (!known || way.path.length < known.path.length)) {
      nearest.set(initiative.id, { ...initiative, ...way });
    }
  }
  const all = [...nearest.values()];
  const gravity = ({ risk }: ChangingInitiative) =>
    ['prohibited', 'high'].indexOf(risk.level) + 1 || 3;
  return {
    risks: all
      .filter(({ risk }) => risk.reasons.length > 0)
      .sort(
        (a, b) =>
          gravity(a) - gravity(b) ||
          a.path.length - b.path.length ||
          (a.id < b.id ? -1 : 1),
      )
      .map(({ id, way, path, risk }) => ({
        initiativeId: id,
        way,
        path,
        reasons: risk.reasons,
      })),
    notAssessed: all.filter(
      ({ risk }) => risk.level === 'not-assessed' && risk.reasons.length === 0,
    ).length,
  };
}
