/** A record and what it names in one relation. */
export interface Naming {
  readonly id: string;
  readonly targets: readonly string[];
}

/**
 * What is named before what names it. Files may name each other in a circle, or
 * themselves; the link that would close it is dropped, as are links to nowhere.
 */
export function dropCircles(records: readonly Naming[]): readonly Naming[] {
  const byId = new Map(records.map(record => [record.id, record]));
  const done = new Set<string>();
  const ordered: Naming[] = [];
  for (const start of records) {
    if (done.has(start.id)) {
      continue;
    }
    // By hand instead of by recursion: a chain may be as long as the log.
    const path: { record: Naming; next: number; kept: string[] }[] = [
      { record: start, next: 0, kept: [] },
    ];
    const open = new Set([start.id]);
    while (path.length > 0) {
      const top = path[path.length - 1];
      const target = top.record.targets[top.next];
      if (target === undefined) {
        ordered.push({ id: top.record.id, targets: top.kept });
        done.add(top.record.id);
        open.delete(top.record.id);
        path.pop();
      } else {
        top.next += 1;
        const found = byId.get(target);
        if (found && !open.has(target)) {
          top.kept.push(target);
          if (!done.has(target)) {
            path.push({ record: found, next: 0, kept: [] });
            open.add(target);
          }
        }
      }
    }
  }
  return ordered;
}
