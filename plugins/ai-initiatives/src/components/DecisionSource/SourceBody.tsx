import type { DecisionSourceView } from 'backstage-plugin-ai-initiatives-common';
import { useCallback } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { resolveSourceLink } from '../../view/resolveSourceLink';
import { withoutFrontMatter } from '../../view/withoutFrontMatter';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { Markdown } from '../Markdown';
import { RecordSection } from '../RecordSection';
import styles from './DecisionSource.module.css';

function FileText(props: { readonly view: DecisionSourceView }) {
  const { source, text, siblings } = props.view;
  const links = useLinks();
  const resolveLink = useCallback(
    (address: string) => {
      const { path, url } = source;
      const link = resolveSourceLink(address, { path, url, siblings });
      return link?.kind === 'record' ? links.decision(link.id) : link?.href;
    },
    [links, siblings, source],
  );
  return source.format === 'markdown' ? (
    <Markdown resolveLink={resolveLink}>{withoutFrontMatter(text)}</Markdown>
  ) : (
    <pre className={styles.plain}>{text}</pre>
  );
}

function Warnings(props: { readonly view: DecisionSourceView }) {
  const { warnings } = props.view.source;
  const { t } = useTranslation();
  if (warnings.length === 0) {
    return null;
  }
  return (
    <RecordSection title={t('decisionSource.warnings')}>
      <ul className={styles.warnings}>
        {warnings.map(({ message, line }, index) => (
          <li key={index}>
            {line === undefined
              ? message
              : t('decisionSource.atLine', { message, line: String(line) })}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

/** The file of an imported record, as its authors wrote it. */
export function SourceBody(props: { readonly id: string }) {
  const { id } = props;
  const { t } = useTranslation();
  const query = useApiQuery('getDecisionSource', { id }, { keep: false });
  if (query.value) {
    return (
      <>
        <RecordSection title={t('decisionSource.file')}>
          <FileText view={query.value} />
        </RecordSection>
        <Warnings view={query.value} />
      </>
    );
  }
  return query.error ? (
    <ErrorNotice
      title={t('decisionSource.failed')}
      error={query.error}
      onRetry={query.reload}
    />
  ) : (
    <LoadingNotice />
  );
}
