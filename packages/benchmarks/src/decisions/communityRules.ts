import { readYamlHeader } from './readYamlHeader';
import { Reading } from './Oracle';

/** The name says whose rules these are, and that they are our reading of them. */
export const COMMUNITY_RULES = "community ADR plugin's rules, as we read them";

const listedFile = /^(?:.*\/)?\d{4}-.+\.md$/;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the plugin's default filter lists a file. */
export function listsFile(path: string): boolean {
  return listedFile.test(path);
}

/**
 * Title: first H1. Status and date: front matter, else the item of the first list
 * of the document that begins with the label; dates must be ISO. Nothing else.
 */
export function readByCommunityRules(text: string): Reading {
  const { header, body } = readYamlHeader(text);
  const lines = withoutCode(body).split(/\r?\n/);
  const items = firstList(lines);
  const fromList = (label: string) =>
    items
      .map(item => new RegExp(`^${label}:\\s*(.*)$`, 'i').exec(item)?.[1])
      .find(value => value !== undefined);
  const status = header.get('status') ?? fromList('status')?.toLowerCase();
  const date = header.get('date') ?? fromList('date');
  return {
    title: headingOf(lines),
    placeholderTitle: false,
    status: normalized(status),
    date: date !== undefined && isoDate.test(date.trim()) ? date.trim() : null,
    deciders: [],
    authors: [],
    supersedes: [],
    supersededBy: [],
    options: [],
    optionsCount: 0,
    sections: { context: [], decision: [], consequences: [] },
  };
}

function headingOf(lines: readonly string[]): string | null {
  const heading = lines
    .map(line => /^#\s+(.*?)\s*#*$/.exec(line)?.[1])
    .find(value => value !== undefined);
  return heading ?? null;
}

function withoutCode(text: string): string {
  return text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
}

/** Top-level items of the first list. */
function firstList(lines: readonly string[]): readonly string[] {
  const item = /^ {0,3}[-*+]\s+(.*)$/;
  const start = lines.findIndex(line => item.test(line));
  if (start < 0) {
    return [];
  }
  const end = lines.findIndex(
    (line, index) =>
      index > start && line.trim() !== '' && !/^(?:[-*+]\s| )/.test(line),
  );
  return lines
    .slice(start, end < 0 ? undefined : end)
    .flatMap(line => item.exec(line)?.[1].replace(/[*_]/g, '') ?? []);
}

/** The plugin shows the word as it is; the words of the oracle are what it is scored by. */
function normalized(status: string | undefined): string {
  const word = status?.trim().toLowerCase() ?? '';
  const known = [
    'proposed',
    'accepted',
    'rejected',
    'deprecated',
    'superseded',
  ];
  return known.find(name => word.startsWith(name)) ?? 'unknown';
}
