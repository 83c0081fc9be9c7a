import type { ImportPreset } from '../types';

/** Inventory of US federal agencies, year 2023. */
export const FED_2023: ImportPreset = {
  id: 'fed-2023',
  title: 'US federal AI use case inventory 2023',
  mapping: {
    fields: {
      title: { columns: ['Title'] },
      problem: { columns: ['Summary'] },
      owner: { columns: ['Department', 'Agency'], separator: ', ' },
      stage: {
        columns: ['Development_Stage'],
        values: {
          Initiation: 'idea',
          'Planned (not in production)': 'idea',
          'Development and Acquisition': 'pre-deployment',
          'Development (not in production)': 'pre-deployment',
          'Initial development': 'pre-deployment',
          'Currently under development': 'pre-deployment',
          Implementation: 'pilot',
          'Investigating/Proof of concept': 'pilot',
          'Proof-of-concept completed': 'pilot',
          'This is a pilot initiative': 'pilot',
          Deployment: 'deployed',
          'In mission': 'deployed',
          'In-use': 'deployed',
          'In production: less than 6 months': 'deployed',
          'In production: less than six months': 'deployed',
          'In production: less than one year': 'deployed',
          'In production: more than 1 year': 'deployed',
          'Operation and Maintenance': 'deployed',
          'Operation and Management': 'deployed',
        },
      },
      aiClassification: {
        columns: ['Techniques'],
        values: {
          'Machine Learning': 'classical-ml',
          'Machine Vision': 'computer-vision',
          'Computer Vision': 'computer-vision',
          'Natural Language Processing': 'nlp',
          'Natural Language Processing (NLP)': 'nlp',
          NLP: 'nlp',
        },
      },
    },
    keyColumns: ['Use_Case_ID'],
  },
};
