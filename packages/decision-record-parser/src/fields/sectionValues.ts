import type { LabelledValue } from '../labels/LabelledValue';
import type { ReadContext } from '../labels/ReadContext';
import { readLabels } from '../labels/readLabels';
import { splitLabel } from '../labels/splitLabel';
import { blockLines } from '../markdown/blockLines';
import type { Section } from '../markdown/Section';
import type { LabelRole, SectionRole } from '../words/DecisionWords';

/** Small sections whose whole content is the value. */
const valueSections: Partial<Record<SectionRole, LabelRole>> = {
  date: 'date',
  deciders: 'deciders',
  authors: 'authors',
};
const inStatus: readonly (LabelRole | undefined)[] = [
  'date',
  'decided',
  'created',
  'updated',
  'deciders',
  'authors',
  'supersedes',
  'supersededBy',
];

/** Values that stand under headings of their own, and labels inside the status section. */
export function sectionValues(
  sections: readonly Section[],
  context: ReadContext,
): readonly LabelledValue[] {
  return sections.flatMap((section): readonly LabelledValue[] => {
    const role = section.role && valueSections[section.role];
    if (role) {
      return asValue(section, role, context);
    }
    return section.role === 'status'
      ? readLabels(section.body, context).filter(value =>
          inStatus.includes(value.role),
        )
      : [];
  });
}

function asValue(
  section: Section,
  role: LabelRole,
  context: ReadContext,
): readonly LabelledValue[] {
  // "## Date: 2020-01-31" says it in the heading itself.
  const split = splitLabel(section.heading, context.matchLabel);
  if (split?.role && split.value !== '') {
    return [
      {
        role: split.role,
        label: split.label,
        raw: split.value,
        parts: [],
        links: [],
        rest: [],
        source: 'heading',
        place: section.place,
      },
    ];
  }
  const lines = blockLines(section.body, context.document);
  const items = lines.filter(({ block }) => block === 'list');
  const said = items.length > 0 ? items : lines.slice(0, 1);
  return said.length === 0
    ? []
    : [
        {
          role,
          label: section.heading,
          raw: said.length === 1 ? said[0].text : '',
          parts: said.length === 1 ? [] : said.map(({ text }) => text),
          links: said.flatMap(({ links }) => links),
          rest: [],
          source: 'heading',
          place: said[0].place,
        },
      ];
}
