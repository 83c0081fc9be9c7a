import {
  ENTITY_LOG_ODDS,
  EntityKind,
  OverlapModel,
  OverlapTuning,
} from 'ai-initiatives-overlap-engine';

/** What an organisation sets about its overlaps. */
export interface OverlapSettings {
  /** How much declared entities count, by kind: 1 as usual, 0 not at all. */
  readonly weights: Readonly<Record<EntityKind, number>>;
  /** Whether the level of probabilities follows people's verdicts. */
  readonly learnsFromVerdicts: boolean;
}

export const DEFAULT_OVERLAP_SETTINGS: OverlapSettings = {
  weights: { data: 1, tools: 1, systems: 1 },
  learnsFromVerdicts: true,
};

/** What the settings mean to the engine. */
export function tuningOf({
  weights,
}: OverlapSettings): Required<Pick<OverlapTuning, 'entityLogOdds'>> {
  return {
    entityLogOdds: {
      data: ENTITY_LOG_ODDS.data * weights.data,
      tools: ENTITY_LOG_ODDS.tools * weights.tools,
      systems: ENTITY_LOG_ODDS.systems * weights.systems,
    },
  };
}

/** Whether a model was built under these settings. */
export function isTunedBy(
  { tuning }: OverlapModel,
  settings: OverlapSettings,
): boolean {
  const wanted: OverlapTuning['entityLogOdds'] =
    tuningOf(settings).entityLogOdds;
  const kinds = Object.keys(wanted) as EntityKind[];
  const learns = tuning?.verdicts !== undefined;
  return (
    learns === settings.learnsFromVerdicts &&
    kinds.every(kind => tuning?.entityLogOdds?.[kind] === wanted[kind])
  );
}
