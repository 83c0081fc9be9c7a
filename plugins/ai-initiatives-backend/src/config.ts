import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { normalizeEntityRef } from 'backstage-plugin-ai-initiatives-common';

/** All settings of the plugin, checked and with their defaults. */
export interface AiInitiativesConfig {
  readonly stewards: readonly string[];
  readonly catalogRefreshSeconds: number;
  /** The Snowball algorithm for the language initiatives are written in. */
  readonly overlapLanguage: string;
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
