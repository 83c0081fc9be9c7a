import type { ImportPreset } from '../types';

/** Inventory of US federal agencies, year 2024; its headings are whole questions. */
export const FED_2024: ImportPreset = {
  id: 'fed-2024',
  title: 'US federal AI use case inventory 2024',
  mapping: {
    fields: {
      title: { columns: ['Use Case Name'] },
      problem: {
        columns: [
          'What is the intended purpose and expected benefits of the AI?',
        ],
        otherwise: ['Describe the AI system’s outputs.', 'Use Case Name'],
      },
      owner: { columns: ['Agency', 'Bureau'], separator: ', ' },
      stage: {
        columns: ['Stage of Development'],
        values: {
          Ideation: 'idea',
          Initiated: 'idea',
          Planned: 'idea',
          'Acquisition and/or Development': 'pre-deployment',
          'Implementation and Assessment': 'pilot',
          'In mission': 'deployed',
          'In production': 'deployed',
          'Operation and Maintenance': 'deployed',
          Retired: 'retired',
        },
      },
      outputs: { columns: ['Describe the AI system’s outputs.'] },
      topicArea: { columns: ['Use Case Topic Area'] },
      sourcing: {
        columns: [
          'Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house?',
        ],
        values: {
          'Developed with contracting resources.': 'vendor',
          'Exclusively developed with contract/external resources.': 'vendor',
          'Developed in-house.': 'in-house',
          'No contract/external resources used in development.': 'in-house',
          'Developed with both contracting and in-house resources.': 'both',
          'Developed with a combination of in-house and contract/external resources.':
            'both',
          'N/A': '',
        },
      },
      dataDescription: {
        columns: [
          'Describe any agency-owned data used to train, fine-tune, and/or evaluate performance of the model(s) used in this use case.',
        ],
        values: { 'N/A': '', None: '', 'Not Applicable': '' },
      },
      personalData: {
        columns: [
          'Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?',
        ],
        values: { 'N/A': '' },
      },
      // What was asked before the two were made one.
      highImpact: {
        columns: [
          'Is the AI use case rights-impacting, safety-impacting, both, or neither?',
        ],
        values: {
          'Rights-Impacting': 'high-impact',
          'Safety-impacting': 'high-impact',
          Both: 'high-impact',
          Neither: 'not-high-impact',
        },
      },
    },
    keyColumns: ['Agency', 'Bureau', 'Use Case Name'],
  },
};
