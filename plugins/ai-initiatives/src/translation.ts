import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { divergenceMessages } from './translations/divergence';
import { discussionMessages } from './translations/discussion';
import { entityMessages } from './translations/entity';
import { fieldsMessages } from './translations/fields';
import { groupMessages } from './translations/groups';
import { homeMessages } from './translations/home';
import { insightsMessages } from './translations/insights';
import { listsMessages } from './translations/lists';
import { ownershipMessages } from './translations/ownership';
import { principlesMessages } from './translations/principles';
import { outcomesAndRiskMessages } from './translations/outcomesAndRisk';
import { recordPagesMessages } from './translations/recordPages';
import { recordsMessages } from './translations/records';
import { reviewsMessages } from './translations/reviews';
import { settlingMessages } from './translations/settling';
import { sharedMessages } from './translations/shared';

/** Every text of the plugin. @public */
export const aiInitiativesTranslationRef = createTranslationRef({
  id: 'plugin.ai-initiatives',
  messages: {
    ...sharedMessages,
    ...listsMessages,
    ...groupMessages,
    ...fieldsMessages,
    ...recordsMessages,
    ...recordPagesMessages,
    ...principlesMessages,
    ...entityMessages,
    ...ownershipMessages,
    ...homeMessages,
    ...settlingMessages,
    ...divergenceMessages,
    ...reviewsMessages,
    ...outcomesAndRiskMessages,
    ...discussionMessages,
    ...insightsMessages,
  },
});
