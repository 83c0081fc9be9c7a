import type { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { actorOf } from './actorOf';
import { decorateUseCases } from './decorateUseCases';
import type { InitiativesService } from './InitiativesService';
import { USE_CASE_RULES } from './useCaseRules';

/** Records who did what, also when it was refused. Content never enters the log. */
export function createAuditedInitiativesService(options: {
  inner: InitiativesService;
  auditor: AuditorService;
}): InitiativesService {
  const { inner, auditor } = options;
  return decorateUseCases(name => async (request, context) => {
    const { eventId, action } = USE_CASE_RULES[name];
    const event = await auditor.createEvent({
      eventId,
      severityLevel: action === 'write' ? 'medium' : 'low',
      meta: {
        // Without a request the auditor would name this plugin as the one who acts.
        actor: actorOf(context.credentials),
        useCase: name,
        ...('id' in request ? { id: request.id } : {}),
      },
    });
    try {
      const response = await inner[name](request as never, context);
      await event.success();
      return response;
    } catch (error) {
      // The message may repeat what was sent; the log needs only its kind.
      await event.fail({ error: new Error(toError(error).name) });
      throw error;
    }
  });
}
