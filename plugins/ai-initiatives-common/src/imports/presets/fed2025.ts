import type { ImportPreset } from '../types';

/** Inventory of US federal agencies, year 2025. */
export const FED_2025: ImportPreset = {
  id: 'fed-2025',
  title: 'US federal AI use case inventory 2025',
  mapping: {
    fields: {
      title: { columns: ['use_case_name'] },
      problem: {
        columns: ['problem_solved'],
        otherwise: ['benefits', 'system_outputs', 'use_case_name'],
      },
      owner: { columns: ['agency_name', 'agency_bureau'], separator: ', ' },
      stage: { columns: ['development_stage'] },
      outputs: { columns: ['system_outputs'] },
      benefits: { columns: ['benefits'] },
      aiClassification: {
        columns: ['classification'],
        values: { 'Agentic AI': 'agentic', 'Generative AI': 'generative' },
      },
      topicArea: { columns: ['topic_area'] },
      sourcing: {
        columns: ['contracting_usage'],
        values: {
          'Vendor Purchased': 'vendor',
          'In-house Development': 'in-house',
          'Contracting and In House': 'both',
        },
      },
      vendors: {
        columns: ['vendor_name'],
        values: { 'N/A': '', None: '' },
      },
      dataDescription: {
        columns: ['data_description'],
        values: { 'N/A': '', None: '', 'Not Applicable': '' },
      },
      personalData: { columns: ['has_pii'] },
      highImpact: {
        columns: ['is_high_impact'],
        values: {
          'Presumed High-Impact, but Not High-impact': 'presumed-but-not',
        },
      },
    },
    keyColumns: ['agency', 'agency_bureau', 'id', 'use_case_name'],
  },
};
