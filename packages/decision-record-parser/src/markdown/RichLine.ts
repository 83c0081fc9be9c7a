import type { Place } from '../types';

/** A link inside a line, with the range of its text. */
export interface RichLink {
  readonly text: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** One source line of running text, without markup. */
export interface RichLine {
  readonly text: string;
  readonly links: readonly RichLink[];
  /** Whether the line begins in bold, and how far. */
  readonly boldLead: string | undefined;
  /** Whether the text is that of images alone. */
  readonly isImage: boolean;
  readonly place: Place;
}
