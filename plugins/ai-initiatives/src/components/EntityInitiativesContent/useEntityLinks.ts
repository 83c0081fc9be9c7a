import { useApi } from '@backstage/frontend-plugin-api';
import type {
  AttachmentRole,
  DecisionRelation,
  DecisionView,
  InitiativeView,
} from 'backstage-plugin-ai-initiatives-common';
import { useMemo } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { changeLatest } from './changeLatest';

export interface EntityLinks {
  attach(id: string, role: AttachmentRole): Promise<InitiativeView>;
  detach(id: string): Promise<InitiativeView>;
  link(id: string, relation: DecisionRelation): Promise<DecisionView>;
  unlink(id: string): Promise<DecisionView>;
}

/** Hangs records on an entity and takes them off, whatever else changes meanwhile. */
export function useEntityLinks(entityRef: string): EntityLinks {
  const api = useApi(aiInitiativesApiRef);
  return useMemo(() => {
    const isOther = (item: { readonly entityRef: string }) =>
      item.entityRef !== entityRef;

    const changeAttachments = (id: string, role?: AttachmentRole) =>
      changeLatest({
        read: () => api.getInitiative({ id }),
        change: ({ initiative: { revision, attachments } }) =>
          api.updateInitiative({
            id,
            revision,
            input: {
              attachments: role
                ? [
                    ...attachments.filter(
                      item => isOther(item) || item.role !== role,
                    ),
                    { entityRef, role },
                  ]
                : attachments.filter(isOther),
            },
          }),
      });

    const changeEntities = (id: string, relation?: DecisionRelation) =>
      changeLatest({
        read: () => api.getDecision({ id }),
        change: ({ decision: { revision, entities } }) =>
          api.updateDecision({
            id,
            revision,
            input: {
              entities: relation
                ? [...entities.filter(isOther), { entityRef, relation }]
                : entities.filter(isOther),
            },
          }),
      });

    return {
      attach: changeAttachments,
      detach: id => changeAttachments(id),
      link: changeEntities,
      unlink: id => changeEntities(id),
    };
  }, [api, entityRef]);
}
