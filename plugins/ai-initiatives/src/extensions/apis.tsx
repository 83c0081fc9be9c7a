import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { InitiativesClient } from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../apiRef';

const aiInitiativesApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: aiInitiativesApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: options => new InitiativesClient(options),
    }),
});

export const apis = [aiInitiativesApi];
