import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import type {
  CallContext,
  InitiativesService,
} from '../../service/InitiativesService';
import { examples } from './examples';

export interface RecordedCall {
  readonly name: keyof UseCases;
  readonly request: unknown;
  readonly context: CallContext;
}

/** A service that writes down what it is asked and answers with the examples. */
export function createFakeService(
  overrides: Partial<InitiativesService> = {},
): { service: InitiativesService; calls: RecordedCall[] } {
  const calls: RecordedCall[] = [];
  const names = Object.keys(examples) as (keyof UseCases)[];
  const service = Object.fromEntries(
    names.map(name => [
      name,
      async (request: unknown, context: CallContext) => {
        calls.push({ name, request, context });
        const override = overrides[name];
        return override
          ? override(request as never, context)
          : examples[name].response;
      },
    ]),
  ) as unknown as InitiativesService;
  return { service, calls };
}
