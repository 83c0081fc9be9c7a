import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { ENTITY_KINDS } from '../entityKinds';

const aiInitiativesEntityCard = EntityCardBlueprint.make({
  params: {
    type: 'content',
    filter: { kind: { $in: [...ENTITY_KINDS] } },
    loader: () =>
      import('../components/EntityInitiativesCard').then(m => (
        <m.EntityInitiativesCard />
      )),
  },
});

export const entityCards = [aiInitiativesEntityCard];
