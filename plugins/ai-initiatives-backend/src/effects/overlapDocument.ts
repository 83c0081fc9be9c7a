import type { OverlapDocument } from 'ai-initiatives-overlap-engine';
import type {
  AttachmentRole,
  Initiative,
} from 'backstage-plugin-ai-initiatives-common';

/** The parts of an initiative that say what it is about. */
export type ComparableFields = Pick<
  Initiative,
  'title' | 'problem' | 'outputs' | 'tags' | 'attachments' | 'tools' | 'vendors'
>;

/** An initiative, or a draft of one, as the overlap engine compares it. */
export function overlapDocument(
  initiative: ComparableFields & {
    readonly id: string;
    readonly owner: string;
  },
): OverlapDocument {
  const attached = (...roles: readonly AttachmentRole[]) =>
    initiative.attachments
      .filter(({ role }) => roles.includes(role))
      .map(({ entityRef }) => entityRef);
  const names = [...initiative.tools, ...initiative.vendors].map(name =>
    name.toLocaleLowerCase('en-US'),
  );
  return {
    id: initiative.id,
    team: initiative.owner,
    title: initiative.title,
    problem: initiative.problem,
    outputs: initiative.outputs,
    tags: initiative.tags,
    entities: {
      data: attached('reads'),
      tools: [...attached('uses'), ...names],
      systems: attached('changes', 'serves'),
    },
  };
}
