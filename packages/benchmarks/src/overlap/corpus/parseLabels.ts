import { parseJsonLines } from './parseJsonLines';

/** Grades of the judged documents by query: 0 unrelated to 3 duplicate effort. */
export type Labels = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads graded pairs, one `{query, doc, grade}` a line. */
export function parseLabels(text: string, name: string): Labels {
  const lines = parseJsonLines({
    text,
    name,
    fields: { query: 'string', doc: 'string', grade: 'number' },
  });
  const labels = new Map<string, Map<string, number>>();
  for (const { value } of lines) {
    const query = value.query as string;
    const grades = labels.get(query) ?? new Map<string, number>();
    labels.set(query, grades);
    grades.set(value.doc as string, value.grade as number);
  }
  return labels;
}
