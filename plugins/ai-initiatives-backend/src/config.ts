import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  DecisionTemplate,
  isTimeZone,
  normalizeEntityRef,
} from 'backstage-plugin-ai-initiatives-common';
import {
  DEFAULT_OVERLAP_SETTINGS,
  OverlapSettings,
} from './overlap/OverlapSettings';
import { readDecisionTemplates } from './readDecisionTemplates';

/** All settings of the plugin, checked and with their defaults. */
export interface AiInitiativesConfig {
  readonly stewards: readonly string[];
  /** Subjects of services that may propose decisions. */
  readonly agents: readonly string[];
  readonly catalogRefreshSeconds: number;
  /** The Snowball algorithm for the language initiatives are written in. */
  readonly overlapLanguage: string;
  readonly overlapSettings: OverlapSettings;
  readonly decisionLogs: DecisionLogsConfig;
  readonly decisionTemplates: readonly DecisionTemplate[];
  readonly notifications: NotificationsConfig;
  /** Months without a decision after which a principle is called unused. */
  readonly unusedAfterMonths: number;
  /** Where a day begins, as an IANA name. */
  readonly timeZone: string;
}

/** Whether people are told of what concerns them, and where links lead. */
export interface NotificationsConfig {
  readonly enabled: boolean;
  readonly rootPath: string;
}

/** Where decision logs may be, besides where their entities come from. */
export interface DecisionLogsConfig {
  readonly refreshSeconds: number;
  readonly hosts: readonly string[];
  readonly folders: readonly string[];
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

const DEFAULT_LOGS_REFRESH_SECONDS = 600;
const SHORTEST_LOGS_REFRESH_SECONDS = 10;

function readDecisionLogs(
  config: RootConfigService | undefined,
): DecisionLogsConfig {
  const refreshSeconds =
    config?.getOptionalNumber('decisionLogs.refreshSeconds') ??
    DEFAULT_LOGS_REFRESH_SECONDS;
  if (!(refreshSeconds >= SHORTEST_LOGS_REFRESH_SECONDS)) {
    throw new InputError(
      `aiInitiatives.decisionLogs.refreshSeconds must be at least ${SHORTEST_LOGS_REFRESH_SECONDS}, it is ${refreshSeconds}`,
    );
  }
  const hosts = config?.getOptionalStringArray('decisionLogs.hosts') ?? [];
  const notHost = hosts.find(host => !/^[a-z0-9.-]+(?::\d+)?$/.test(host));
  if (notHost !== undefined) {
    throw new InputError(
      `aiInitiatives.decisionLogs.hosts has '${notHost}'; write hosts in lower case such as git.example.org`,
    );
  }
  return {
    refreshSeconds,
    hosts,
    folders: config?.getOptionalStringArray('decisionLogs.folders') ?? [],
  };
}

function readNotifications(
  config: RootConfigService | undefined,
): NotificationsConfig {
  const rootPath =
    config?.getOptionalString('notifications.rootPath') ?? '/ai-initiatives';
  if (!/^(?:\/[\w.~-]+)+$/.test(rootPath)) {
    throw new InputError(
      `aiInitiatives.notifications.rootPath must be a path such as /ai-initiatives, it is '${rootPath}'`,
    );
  }
  return {
    enabled: config?.getOptionalBoolean('notifications.enabled') ?? true,
    rootPath,
  };
}

const DEFAULT_UNUSED_MONTHS = 12;
const MOST_UNUSED_MONTHS = 120;

function readUnusedMonths(config: RootConfigService | undefined): number {
  const months =
    config?.getOptionalNumber('principles.unusedAfterMonths') ??
    DEFAULT_UNUSED_MONTHS;
  if (!Number.isInteger(months) || months < 1 || months > MOST_UNUSED_MONTHS) {
    throw new InputError(
      `aiInitiatives.principles.unusedAfterMonths must be a whole number from 1 to ${MOST_UNUSED_MONTHS}, it is ${months}`,
    );
  }
  return months;
}

const DEFAULT_CATALOG_REFRESH_SECONDS = 60;

function readTimeZone(config: RootConfigService | undefined): string {
  const timeZone = config?.getOptionalString('timeZone') ?? 'UTC';
  if (!isTimeZone(timeZone)) {
    throw new InputError(
      `aiInitiatives.timeZone is '${timeZone}'; write the name of a time zone such as Europe/Berlin`,
    );
  }
  return timeZone;
}

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
    agents: config?.getOptionalStringArray('agents') ?? [],
    decisionLogs: readDecisionLogs(config),
    decisionTemplates: readDecisionTemplates(
      config?.getOptional('decisionTemplates'),
    ),
    notifications: readNotifications(config),
    timeZone: readTimeZone(config),
    unusedAfterMonths: readUnusedMonths(config),
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
