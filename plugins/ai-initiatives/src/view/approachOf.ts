import type {
  Initiative,
  OverlapKind,
} from 'backstage-plugin-ai-initiatives-common';

/** How two initiatives stand to each other beyond what they share. */
export type Approach = 'different-approach' | 'another-use';

type WithTools = Pick<Initiative, 'tools' | 'vendors' | 'attachments'>;

function declaresTools({ tools, vendors, attachments }: WithTools): boolean {
  return (
    tools.length + vendors.length > 0 ||
    attachments.some(({ role }) => role === 'uses')
  );
}

/** Only what both declare can differ; silence says nothing. */
export function approachOf(
  kinds: readonly OverlapKind[],
  sides: readonly [WithTools, WithTools],
): Approach | undefined {
  const isSameProblem = kinds.includes('same-problem');
  if (kinds.includes('same-tool')) {
    return isSameProblem ? undefined : 'another-use';
  }
  return isSameProblem && sides.every(declaresTools)
    ? 'different-approach'
    : undefined;
}
