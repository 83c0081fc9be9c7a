/** How the inventory of one year is written down. */
export interface CorpusFormat {
  readonly encoding: 'windows-1252' | 'utf-8';
  readonly team: readonly string[];
  readonly title: readonly string[];
  readonly problem: readonly string[];
  readonly outputs: readonly string[];
}

/** The formats by year. Several columns are joined in this order. */
export const corpusFormats: Readonly<Record<string, CorpusFormat>> = {
  '2024': {
    encoding: 'windows-1252',
    team: ['Agency Abbreviation', 'Bureau'],
    title: ['Use Case Name'],
    problem: ['What is the intended purpose and expected benefits of the AI?'],
    outputs: ['Describe the AI system’s outputs.'],
  },
  '2025': {
    encoding: 'utf-8',
    team: ['agency', 'agency_bureau'],
    title: ['use_case_name'],
    problem: ['problem_solved', 'benefits'],
    outputs: ['system_outputs'],
  },
};
