import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { normalizeEntityRef } from 'backstage-plugin-ai-initiatives-common';
import {
  DEFAULT_OVERLAP_SETTINGS,
  OverlapSettings,
} from './overlap/OverlapSettings';

/** All settings of the plugin, checked and with their defaults. */
export interface AiInitiativesConfig {
  readonly stewards: readonly string[];
  readonly catalogRefreshSeconds: number;
  /** The Snowball algorithm for the language initiatives are written in. */
  readonly overlapLanguage: string;
  readonly overlapSettings: OverlapSettings;
}

const HEAVIEST = 3;

function readOverlapSettings(
  config: RootConfigService | undefined,
): OverlapSettings {
  const { weights, learnsFromVerdicts } = DEFAULT_OVERLAP_SETTINGS;
  const weightOf = (kind: keyof typeof weights) => {
    const weight =
      config?.getOptionalNumber(`overlaps.weights.${kind}`) ?? weights[kind];
    if (weight < 0 || weight > HEAVIEST) {
      throw new InputError(
        `aiInitiatives.overlaps.weights.${kind} must be from 0 to ${HEAVIEST}, it is ${weight}`,
      );
    }
    return weight;
  };
  return {
    weights: {
      data: weightOf('data'),
      tools: weightOf('tools'),
      systems: weightOf('systems'),
    },
    learnsFromVerdicts:
      config?.getOptionalBoolean('overlaps.learnFromVerdicts') ??
      learnsFromVerdicts,
  };
}

const DEFAULT_CATALOG_REFRESH_SECONDS = 60;

/** The one place that reads configuration. Throws an InputError that names the key. */
export function readConfig(rootConfig: RootConfigService): AiInitiativesConfig {
  const config = rootConfig.getOptionalConfig('aiInitiatives');
  const stewards = config?.getOptionalStringArray('stewards') ?? [];
  const catalogRefreshSeconds =
    config?.getOptionalNumber('catalogRefreshSeconds') ??
    DEFAULT_CATALOG_REFRESH_SECONDS;
  if (catalogRefreshSeconds < 1) {
    throw new InputError(
      `aiInitiatives.catalogRefreshSeconds must be at least 1, it is ${catalogRefreshSeconds}`,
    );
  }
  return {
    catalogRefreshSeconds,
    overlapLanguage:
      config?.getOptionalString('overlaps.language') ?? 'english',
    overlapSettings: readOverlapSettings(config),
    stewards: stewards.map(steward => {
      const ref = normalizeEntityRef(steward);
      if (!ref || !/^(user|group):/.test(ref)) {
        throw new InputError(
          `aiInitiatives.stewards has '${steward}'; write refs of users or groups such as user:default/jane`,
        );
      }
      return ref;
    }),
  };
}
