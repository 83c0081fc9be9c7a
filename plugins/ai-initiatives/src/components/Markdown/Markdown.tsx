import { Text } from '@backstage/ui';
import { useMemo } from 'react';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useTranslation } from '../../hooks/useTranslation';
import { fenceMarkdown } from '../../view/fenceMarkdown';
import styles from './Markdown.module.css';
import { rehypeUntrusted, type UntrustedLabels } from './rehypeUntrusted';

export interface MarkdownProps {
  readonly children: string;
}

/** The only place where Markdown that somebody wrote becomes a page. */
export function Markdown(props: MarkdownProps) {
  const { children: text } = props;
  const { t } = useTranslation();
  const fence = useMemo(() => fenceMarkdown(text), [text]);

  // Parsing costs more than everything else on a page: once per text.
  const rendered = useMemo(() => {
    const labels: UntrustedLabels = {
      htmlRemoved: t('markdown.htmlRemoved'),
      image: ({ alt, host }) => {
        const description = alt || t('markdown.imageWithoutText');
        return host
          ? t('markdown.image', { description, host })
          : t('markdown.imageElsewhere', { description });
      },
    };
    return (
      fence.parse && (
        <ReactMarkdown
          remarkPlugins={[remarkGfm]}
          rehypePlugins={[[rehypeUntrusted, labels]]}
          components={{
            aside: ({ children }) => (
              <Text as="p" variant="body-x-small" color="secondary">
                {children}
              </Text>
            ),
          }}
        >
          {text}
        </ReactMarkdown>
      )
    );
  }, [fence, t, text]);

  if (!fence.parse) {
    return (
      <div className={styles.root}>
        <Text as="p" variant="body-x-small" color="secondary">
          {t(`markdown.fenced.${fence.reason}`)}
        </Text>
        <pre className={styles.plain}>{text}</pre>
      </div>
    );
  }
  return <div className={styles.root}>{rendered}</div>;
}
