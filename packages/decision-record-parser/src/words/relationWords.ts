import type { DecisionWords } from './DecisionWords';

/** Verbs between two records. `{}` is where the other record stands, else it follows. */
export const relationWords: DecisionWords['relations'] = {
  supersededBy: [
    ...['superseded by', 'superceded by', 'superseeded by', 'replaced by'],
    ...['replaced with', 'superseded with', 'obsoleted by', 'superseded in'],
    ...['superseded', 'superceded', 'ersetzt durch', 'abgelöst durch'],
    ...['ersetzt von', 'remplacé par', 'remplacée par', 'reemplazado por'],
    ...['reemplazada por', 'sustituido por', 'sustituida por'],
    ...['substituído por', 'substituída por', '被取代', '取代为', '取代于'],
    ...['被{}取代', '被{}替代', '被{}替换', '由{}取代', '由{}替代'],
    ...[
      '{}に置き換え',
      '{}により置き換え',
      '{}によって置き換え',
      '{}に取って代わ',
    ],
    ...['{}로 대체', '{}으로 대체'],
  ],
  supersedes: [
    ...['supersedes', 'supercedes', 'superseeds', 'supersede', 'supercede'],
    ...['superseding', 'replaces', 'obsoletes', 'ersetzt', 'löst ab'],
    ...['remplace', 'reemplaza', 'reemplaza a', 'sustituye', 'sustituye a'],
    ...[
      'substitui',
      '取代',
      '替代',
      '替换',
      '{}を置き換え',
      '{}を置換',
      '{}を廃止',
    ],
  ],
  amendedBy: [
    ...['amended by', 'extended by', 'modified by', 'geändert durch'],
    ...['ergänzt durch', 'modifié par', 'complété par', 'modificado por'],
  ],
  amends: ['amends', 'extends', 'modifies', 'ändert', 'ergänzt', 'amende'],
  buildsOn: ['builds on', 'builds upon', 'depends on', 'baut auf'],
  builtOnBy: ['built on by', 'built upon by'],
  relatesTo: [
    ...['relates to', 'related to', 'refines'],
    ...['refined by', 'clarifies', 'see also', 'complements'],
  ],
};
