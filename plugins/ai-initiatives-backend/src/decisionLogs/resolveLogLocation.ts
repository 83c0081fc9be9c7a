import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { describeValue } from 'backstage-plugin-ai-initiatives-common';
import type { LogLocation, RefusedLocation } from './LogLocation';

export const ADR_LOCATION = 'backstage.io/adr-location';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
// Dots, slashes and percent signs in disguise.
const DISGUISED = /%(?:2e|2f|5c|25|00)/i;

/** What the catalog says of an entity, and what the portal allows. */
export interface LogLocationOptions {
  readonly entityRef: string;
  readonly annotation: string;
  /** `backstage.io/source-location`, which the entity's author may set. */
  readonly sourceLocation?: string;
  /** `backstage.io/managed-by-location`, which only the catalog sets. */
  readonly managedByLocation?: string;
  /** Code hosts that may be read besides the entity's own. */
  readonly hosts: readonly string[];
  /** Folders that may be read besides the entity's own. */
  readonly folders: readonly string[];
  /** Resolves an address the way its code host does. */
  readonly resolveUrl: (options: { url: string; base: string }) => string;
}

interface Place {
  readonly type: string;
  readonly target: string;
}

function placeOf(location: string | undefined): Place | undefined {
  const type = location && SCHEME.exec(location)?.[1];
  return type
    ? { type: type.toLowerCase(), target: location.slice(type.length + 1) }
    : undefined;
}

/** A value as it may be shown: without credentials, and without a query, where tokens are. */
function shown(value: string): string {
  return describeValue(value.replace(/\?.*$/s, '').replace(/\/\/[^/]*@/, '//'));
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

/** Why a value is not even looked at; the reason ends the sentence about it. */
function problemOf(value: string): string | undefined {
  if (value === '') {
    return 'is empty';
  }
  if (/[\p{Cc}\\]/u.test(value)) {
    return 'has a backslash or a control character in it';
  }
  if (DISGUISED.test(value)) {
    return 'has encoded dots, slashes or percent signs in it';
  }
  if (value.split(/[/?#]/).includes('..')) {
    return 'leads upwards with ..';
  }
  return value.startsWith('//') ? 'names a host without a protocol' : undefined;
}

function atHost(
  url: string,
  options: LogLocationOptions,
): LogLocation | string {
  const parsed = parseUrl(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    return 'is not an address of a code host';
  }
  if (parsed.username || parsed.password) {
    return 'has credentials in it';
  }
  const own = placeOf(options.managedByLocation);
  const ownHost = own?.type === 'url' ? parseUrl(own.target)?.host : undefined;
  if (parsed.host !== ownHost && !options.hosts.includes(parsed.host)) {
    return `is at the host ${parsed.host}, and the entity ${
      ownHost ? `comes from ${ownHost}` : 'does not come from a code host'
    }; hosts besides the entity's own are listed in aiInitiatives.decisionLogs.hosts`;
  }
  return { kind: 'tree', url };
}

function inFolder(
  path: string,
  options: LogLocationOptions,
): LogLocation | string {
  const own = placeOf(options.managedByLocation);
  if (own?.type !== 'file') {
    return 'is a folder of this machine, and the entity does not come from a file of it';
  }
  const home = dirname(resolve(own.target));
  const folder = resolve(home, path);
  const root = [home, ...options.folders.map(at => resolve(at))].find(at =>
    isBelow(folder, at),
  );
  return root
    ? { kind: 'folder', folder, root }
    : "is not below the folder of the entity's own file; others are listed in aiInitiatives.decisionLogs.folders";
}

/** What cannot be resolved is no address, which is what will be said of it. */
function resolveAt(
  base: string,
  url: string,
  { resolveUrl }: LogLocationOptions,
): string {
  try {
    return resolveUrl({ url, base });
  } catch {
    return '';
  }
}

function locate(
  value: string,
  options: LogLocationOptions,
): LogLocation | string {
  const scheme = SCHEME.exec(value)?.[1].toLowerCase();
  if (scheme === 'file') {
    return inFolder(value.slice('file:'.length).replace(/^\/\//, ''), options);
  }
  if (scheme) {
    return atHost(value, options);
  }
  const base =
    placeOf(options.sourceLocation) ?? placeOf(options.managedByLocation);
  if (base?.type === 'url') {
    return atHost(resolveAt(base.target, value, options), options);
  }
  if (base?.type === 'file') {
    return inFolder(value, options);
  }
  return 'is relative, and the entity has no location it could be relative to; write the whole address';
}

/**
 * Where the decision log of an entity is. The annotation was written by whoever
 * wrote the entity: it leads to where the entity itself comes from, or to what
 * the portal's configuration allows, and nowhere else.
 */
export function resolveLogLocation(
  options: LogLocationOptions,
): LogLocation | RefusedLocation {
  const value = options.annotation.trim().replace(/^url:/i, '');
  const found = problemOf(value) ?? locate(value, options);
  return typeof found === 'string'
    ? {
        kind: 'refused',
        message: `${ADR_LOCATION} of ${options.entityRef} is ${shown(
          value,
        )}, which ${found}`,
      }
    : found;
}
