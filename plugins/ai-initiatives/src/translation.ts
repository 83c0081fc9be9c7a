import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { entityMessages } from './translations/entity';
import { groupMessages } from './translations/groups';
import { listsMessages } from './translations/lists';
import { recordPagesMessages } from './translations/recordPages';
import { recordsMessages } from './translations/records';
import { settlingMessages } from './translations/settling';
import { sharedMessages } from './translations/shared';

/** Every text of the plugin. @public */
export const aiInitiativesTranslationRef = createTranslationRef({
  id: 'plugin.ai-initiatives',
  messages: {
    ...sharedMessages,
    ...listsMessages,
    ...groupMessages,
    ...recordsMessages,
    ...recordPagesMessages,
    ...entityMessages,
    ...settlingMessages,
  },
});
