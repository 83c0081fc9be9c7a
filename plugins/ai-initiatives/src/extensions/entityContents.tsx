import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { ENTITY_KINDS } from '../entityKinds';

// In no group: a group of one would be named after itself, and one beside the
// overview would hide behind a menu.
const aiInitiativesEntityContent = EntityContentBlueprint.make({
  params: {
    path: 'ai-initiatives',
    title: 'AI initiatives',
    filter: { kind: { $in: [...ENTITY_KINDS] } },
    loader: () =>
      import('../components/EntityInitiativesContent').then(m => (
        <m.EntityInitiativesContent />
      )),
  },
});

export const entityContents = [aiInitiativesEntityContent];
