import { FrontMatterEntry } from './FrontMatterEntry';

const keyLine = /^([\p{L}_][\p{L}\p{N}_ .-]{0,60}?)[ \t]*:(?:[ \t]+(.*))?$/u;
const itemLine = /^[ \t]*-[ \t]+(.*)$/;

/** `key: value` lines one by one, for front matter that is not valid YAML. */
export function readKeyLines(yaml: string): readonly FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = [];
  let offset = 0;
  for (const line of yaml.split(/(?<=\n)/)) {
    const content = line.trimEnd();
    const key = keyLine.exec(content);
    const item = itemLine.exec(content);
    const last = entries[entries.length - 1];
    const end = offset + content.length;
    if (key) {
      const raw = unquoted(key[2] ?? '');
      entries.push({ key: key[1], raw, parts: [], start: offset, end });
    } else if (item && last) {
      entries[entries.length - 1] = {
        ...last,
        parts: [...last.parts, unquoted(item[1])],
        end,
      };
    }
    offset += line.length;
  }
  return entries;
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*)\1$/.exec(trimmed);
  return quoted ? quoted[2] : trimmed.replace(/\s+#.*$/, '');
}
