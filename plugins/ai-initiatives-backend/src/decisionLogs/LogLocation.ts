/** Where the files of a log are: at a code host, or in a folder of this machine. */
export type LogLocation =
  | { readonly kind: 'tree'; readonly url: string }
  | {
      readonly kind: 'folder';
      readonly folder: string;
      /** Nothing outside of it is read, wherever links lead. */
      readonly root: string;
    };

/** A location that must not be read, and what to do about it. */
export interface RefusedLocation {
  readonly kind: 'refused';
  readonly message: string;
}

/** What the location is called where only its change matters. */
export function locationKey(location: LogLocation): string {
  return location.kind === 'tree' ? location.url : `file:${location.folder}`;
}
