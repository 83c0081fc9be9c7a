import type { DecisionWords } from './DecisionWords';

/** Headings of what stands around the parts of a record. */
export const smallSectionWords: Pick<
  DecisionWords['sections'],
  | 'status'
  | 'date'
  | 'deciders'
  | 'authors'
  | 'changelog'
  | 'metadata'
  | 'links'
  | 'aside'
> = {
  status: {
    strong: [
      ...['status', 'state', 'adr status', 'decision status', 'statut'],
      ...['estado', 'état', '状态', '状態', 'ステータス', '상태', 'status quo'],
      ...[
        'current status',
        'статус',
        'stato',
        'situação',
        'deprecation notice',
      ],
    ],
  },
  date: {
    strong: [
      ...['date', 'datum', 'fecha', 'data', '日期', '日付', 'decision date'],
      ...['last updated', 'date decided', '날짜', '決定日', '时间'],
    ],
  },
  deciders: {
    strong: [
      ...['deciders', 'decision makers', 'decision-makers', 'decision owners'],
      ...['entscheider', 'décideurs', 'décisionnaires', 'decisores', '决策者'],
      ...['決定者', '意思決定者', 'approvers', 'decided by', '결정자'],
    ],
  },
  authors: {
    strong: [
      ...['author', 'authors', 'author(s)', 'submitters', 'owners', 'owner'],
      ...['autor', 'autoren', 'auteurs', 'auteur', 'autores', '作者', '作成者'],
      ...['participants', 'proposer', 'proposers', 'contributors'],
    ],
  },
  changelog: {
    strong: [
      ...[
        'changelog',
        'change log',
        'history',
        'revision history',
        'revisions',
      ],
      ...[
        'change history',
        'document history',
        'version history',
        'changes log',
      ],
      ...['implementation history', 'änderungshistorie', 'änderungen'],
      ...['historique', 'historial', 'histórico', '变更记录', '变更历史'],
      ...['修订历史', '修订记录', '変更履歴', '改訂履歴', '更新履歴'],
    ],
  },
  metadata: {
    strong: [
      ...['metadata', 'meta', 'meta data', 'adr metadata', 'document details'],
      ...['record details', 'info', 'information', 'metadaten', 'métadonnées'],
      ...[
        'metadatos',
        'metadados',
        '元数据',
        '基本信息',
        'メタデータ',
        '基本情報',
      ],
    ],
  },
  links: {
    strong: [
      ...['links', 'references', 'related', 'related decisions', 'see also'],
      ...['more information', 'related adrs', 'related records', 'relations'],
      ...['related documents', 'supersedes', 'superseded by', 'relationships'],
      ...[
        'other related adrs',
        'verweise',
        'referenzen',
        'liens',
        'références',
      ],
      ...['weitere informationen', "plus d'informations", 'enlaces'],
      ...['referencias', 'referências', 'relacionados', '参考', '相关链接'],
      ...['参考资料', '链接', '相关决策', '相关', '関連', 'リンク', '参考資料'],
      ...['関連adr', '関連する決定', '関連リンク', '참고'],
    ],
  },
  aside: {
    strong: [
      ...[
        'table of contents',
        'contents',
        'notes',
        'toc',
        'compliance',
        'tags',
      ],
      ...['confirmation', 'validation', 'tickets', 'glossary', 'inhalt'],
      ...[
        'pros and cons of the options',
        'open questions',
        'inhaltsverzeichnis',
      ],
      ...['sommaire', 'índice', '目录', '目次', 'decision log', 'advice'],
      ...[
        'release signoff checklist',
        'implementation plan',
        'faq',
        'appendix',
      ],
    ],
  },
};
