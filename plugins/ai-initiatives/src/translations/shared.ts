/** Words used on several pages. */
export const sharedMessages = {
  stage: {
    idea: 'idea',
    'pre-deployment': 'pre-deployment',
    pilot: 'pilot',
    deployed: 'deployed',
    retired: 'retired',
  },
  status: {
    proposed: 'proposed',
    accepted: 'accepted',
    rejected: 'rejected',
    deprecated: 'deprecated',
    superseded: 'superseded',
    unknown: 'not stated',
    draft: 'draft',
    'in-force': 'in force',
    'under-review': 'under review',
    retired: 'retired',
  },
  notUnderstood: 'not understood: “{{raw}}”',
  asWritten: '“{{raw}}”',
  band: {
    likely: 'likely overlap',
    related: 'related',
  },
  role: {
    changes: 'changes',
    uses: 'uses',
    reads: 'reads',
    serves: 'serves',
  },
  kind: {
    'same-text': 'nearly the same text',
    'same-problem': 'same problem',
    'same-data': 'same data',
    'same-tool': 'same tool',
    'same-system': 'same system',
  },
  sharedEntity: {
    data: 'same data: {{title}}',
    tools: 'same tool: {{title}}',
    systems: 'same system: {{title}}',
    anotherUse: 'same tool, another use: {{title}}',
  },
  owner: {
    unknown: 'not in the catalog',
  },
  reasons: {
    label: 'What is the same',
  },
  notice: {
    retry: 'Try again',
    loading: 'Loading',
    advice: {
      NotFoundError:
        'It may have been archived, or you may not have access to it. Look for it in the list, or ask its owner.',
      NotAllowedError:
        'You are not allowed to do this. Ask the owner or an administrator of the portal.',
      AuthenticationError: 'Sign in again, then try once more.',
      InputError: 'Correct what is named above, then try again.',
      RevisionConflictError:
        'Somebody changed it in the meantime. Load it again and compare.',
      network:
        'The server could not be reached. Check your connection, then try again.',
      other:
        'Try again in a moment. If it keeps happening, tell the administrators of the portal.',
    },
  },
  action: {
    register: 'Register',
    registerHint: 'Register an initiative',
    compare: 'Compare',
    compareHint: 'Compare “{{left}}” with “{{right}}”',
    cancel: 'Cancel',
  },
  follow: {
    follow: 'Follow',
    following: 'Following',
    help: 'You are told what becomes of it.',
    entityHelp:
      'You are told of initiatives and decisions that come to bear on it.',
    failed: 'This could not be changed',
  },
  initiativeRow: {
    updated: 'changed {{date}}',
    overlaps_one: '{{count}} likely overlap',
    overlaps_other: '{{count}} likely overlaps',
    archived: 'archived',
    alreadyTried: 'Already tried: {{lesson}}',
    restricted: 'restricted',
    hidden: 'hidden',
  },
} as const;
