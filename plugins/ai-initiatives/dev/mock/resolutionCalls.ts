import {
  checkNoOpenResolution,
  type ComparedResolution,
  consent,
  draftDecision,
  type InitiativesApi,
  isOpen,
  isRevisitDue,
  parseResolution,
  type Resolution,
  type ResolutionSide,
  type ResolutionView,
  sidesToAsk,
  undo,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';
import { pageOf } from './pageOf';

type ResolutionCalls = Pick<
  InitiativesApi,
  | 'proposeResolution'
  | 'consentToResolution'
  | 'undoResolution'
  | 'listResolutions'
>;

const ME = 'user:default/guest';

/** Resolutions in memory: whoever looks owns the left side and nothing else. */
export class ResolutionShelf {
  private readonly resolutions = new Map<string, Resolution>();

  constructor(private readonly now: () => string) {}

  all(): readonly Resolution[] {
    return [...this.resolutions.values()];
  }

  get(id: string): Resolution {
    const found = this.resolutions.get(id);
    if (!found) {
      throw new Error(`No resolution '${id}'.`);
    }
    return found;
  }

  put(resolution: Resolution): Resolution {
    this.resolutions.set(resolution.id, resolution);
    return resolution;
  }

  nextId(): string {
    return `resolution-${this.resolutions.size + 1}`;
  }

  consent(id: string, side: ResolutionSide): Resolution {
    return this.put(consent(this.get(id), { side, by: ME, at: this.now() }));
  }

  /** The open one of a pair, with the sides in the order they are shown. */
  openOf(one: string, other: string): ComparedResolution | undefined {
    const [left, right] = [one, other].sort();
    const found = this.all().find(
      item => item.left === left && item.right === right && isOpen(item),
    );
    if (!found || found.status === 'undone') {
      return undefined;
    }
    const flip = { left: 'right', right: 'left' } as const;
    return {
      ...found,
      status: found.status,
      consents: found.consents.map(item => ({
        ...item,
        side: one === left ? item.side : flip[item.side],
      })),
      revisitDue: isRevisitDue(found, this.now().slice(0, 10)) || undefined,
      mayConsent: sidesToAsk(found).includes('left'),
      mayUndo: true,
    };
  }
}

export function resolutionCalls(options: {
  house: MockHouse;
  now: () => string;
}): ResolutionCalls {
  const { house, now } = options;
  const { resolutions: shelf } = house;
  const view = (resolution: Resolution): ResolutionView => {
    const side = (id: string) =>
      house.initiativeSummary(house.initiatives.get(id));
    return {
      resolution,
      left: side(resolution.left),
      right: side(resolution.right),
      mayConsent: isOpen(resolution) && sidesToAsk(resolution).includes('left'),
      mayUndo: isOpen(resolution),
    };
  };
  return {
    proposeResolution: async input => {
      const { fields, problems } = parseResolution({
        input: { ...input },
        today: now().slice(0, 10),
      });
      if (problems.length > 0) {
        throw new Error(`${problems[0].field} ${problems[0].rule}`);
      }
      const left = house.initiatives.get(fields.left);
      const right = house.initiatives.get(fields.right);
      checkNoOpenResolution(
        shelf
          .all()
          .filter(item => item.left === left.id && item.right === right.id),
      );
      const decision = house.decisions.create(
        draftDecision({
          fields,
          left,
          right,
          sharedWords: [],
          proposer: ME,
          ownSide: left,
        }),
      );
      const { id } = shelf.put({
        ...fields,
        id: shelf.nextId(),
        decision: decision.id,
        status: 'proposed',
        consents: [],
        proposedBy: ME,
        proposedAt: now(),
        revision: 0,
      });
      return view(shelf.consent(id, 'left'));
    },
    consentToResolution: async ({ id }) => view(shelf.consent(id, 'left')),
    undoResolution: async ({ id }) =>
      view(shelf.put(undo(shelf.get(id), { by: ME, at: now() }))),
    listResolutions: async query =>
      pageOf(
        shelf
          .all()
          .filter(item => !query.state || item.status === query.state)
          .filter(
            ({ left, right }) =>
              !query.initiative || [left, right].includes(query.initiative),
          )
          .map(view),
        query,
      ),
  };
}
