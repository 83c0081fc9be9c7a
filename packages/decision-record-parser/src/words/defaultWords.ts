import type { DecisionWords } from './DecisionWords';
import { labelWords } from './labelWords';
import { monthWords } from './monthWords';
import { relationWords } from './relationWords';
import { sectionWords } from './sectionWords';
import { statusWords } from './statusWords';

/**
 * English, German, French, Spanish, Portuguese, Japanese and Chinese, with some Korean, Dutch and Italian.
 *
 * @public
 */
export const DEFAULT_WORDS: DecisionWords = {
  statuses: statusWords,
  negations: [
    'not',
    'never',
    "isn't",
    'nicht',
    'non',
    'pas',
    'no',
    'não',
    '未',
  ],
  labels: labelWords,
  sections: sectionWords,
  relations: relationWords,
  months: monthWords,
  nothing: [
    ...[
      'n/a',
      'na',
      'none',
      'no',
      'nil',
      'null',
      'tbd',
      'tba',
      'todo',
      'unknown',
    ],
    ...[
      'not applicable',
      '-',
      '--',
      '–',
      '—',
      '...',
      '…',
      '?',
      'keine',
      'aucun',
    ],
    ...['ninguno', 'nenhum', '无', 'なし', '未定', '待定', '없음', 'x', 'xxx'],
  ],
  people: { separators: ['and', 'und', 'et', 'y', 'e', '和', '及', '&'] },
  options: {
    nouns: [
      ...['option', 'alternative', 'approach', 'variant', 'solution', 'choice'],
      ...['candidate', 'strategy', 'proposal', 'variante', 'ansatz', 'opción'],
      ...[
        'opção',
        'alternativa',
        'lösung',
        '选项',
        '方案',
        '案',
        '選択肢',
        '옵션',
      ],
    ],
    chosen: [
      ...['selected', 'chosen', 'accepted', 'preferred', 'recommended', 'x'],
      ...[
        'gewählt',
        'choisi',
        'retenu',
        'elegida',
        'escolhida',
        '採用',
        '本方案',
      ],
      ...['已选', '选定', '采用', '推荐', 'recommended', 'winner'],
    ],
    choices: [
      ...['chosen option', 'selected option', 'option chosen', 'we chose'],
      ...['chosen', 'decision', 'chosen solution', 'selected solution'],
      ...['gewählte option', 'gewählte alternative', 'option choisie'],
      ...['option retenue', 'opción elegida', 'opção escolhida'],
      ...['选定方案', '选择的方案', '所选方案', '已选方案', '选择'],
      ...['選択した選択肢', '選択肢', '採用案', '採用した選択肢'],
    ],
    asides: [
      ...['pros', 'cons', 'pros and cons', 'notes', 'summary', 'conclusion'],
      ...[
        'advantages',
        'disadvantages',
        'comparison',
        'evaluation',
        'decision',
      ],
      ...['recommendation', 'overview', 'vorteile', 'nachteile', 'avantages'],
      ...['inconvénients', 'comparison table', 'decision matrix', 'analysis'],
      ...['noticed', 'references', 'benefits', 'drawbacks', 'assessment'],
      ...['initial decision', 'final decision', 'considerations', 'outcome'],
      ...['trade-offs', 'tradeoffs', 'criteria', 'decision criteria'],
      ...['evaluation criteria', 'requirements', 'open questions', 'risks'],
      ...['consequences', 'positive consequences', 'negative consequences'],
      ...['pro', 'con', 'contra', 'ventajas', 'desventajas', 'vantagens'],
      ...['desvantagens', '优点', '缺点', '优缺点', '对比', 'メリット'],
      ...['デメリット', '比較', '評価', '利点', '欠点', 'options comparison'],
    ],
  },
  files: {
    templates: [
      ...['template', 'templates', 'vorlage', 'modele', 'modèle', 'plantilla'],
      ...['modelo', 'gabarit', 'muster', '模板', 'テンプレート', '템플릿'],
    ],
    indexes: [
      ...['index', 'readme', 'overview', 'toc', 'contents', 'summary', 'log'],
      ...[
        'decision-log',
        'decisions',
        'adr-log',
        'adrs',
        'adl',
        '_index',
        'home',
      ],
      ...['list', 'adr-index', 'adr-list', 'table-of-contents', 'all', 'intro'],
      ...['introduction', 'about', 'decision-index', 'architecture-decisions'],
      ...['architecture-decision-records', 'architecture-decision-log', 'adr'],
      ...['verzeichnis', 'übersicht', 'sommaire', 'indice', '索引', '目录'],
      ...['清单', '一覧', '目次', '概要', '색인', '목록'],
    ],
    others: [
      ...['contributing', 'changelog', 'license', 'licence', 'security'],
      ...['code_of_conduct', 'code-of-conduct', 'notice', 'codeowners'],
      ...['pull_request_template', 'glossary', '_sidebar', 'support'],
      ...['process', 'adr-process', 'guidelines', 'conventions'],
    ],
  },
};
