import { configApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { useMemo } from 'react';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useTranslation } from '../../hooks/useTranslation';
import { fenceMarkdown } from '../../view/fenceMarkdown';
import styles from './Markdown.module.css';
import {
  isOwnPath,
  rehypeUntrusted,
  type UntrustedLabels,
} from './rehypeUntrusted';

export interface MarkdownProps {
  readonly children: string;
  /**
   * Where a relative address leads: a path of this portal, or an address of
   * another site. Without it, relative links are text.
   */
  readonly resolveLink?: (address: string) => string | undefined;
}

/** Hosts that the configuration trusts to learn who reads what. */
function useImageHosts(): ReadonlySet<string> {
  const config = useApiHolder().get(configApiRef);
  return useMemo(
    () =>
      new Set(
        config?.getOptionalStringArray('aiInitiatives.remoteImageHosts') ?? [],
      ),
    [config],
  );
}

/** The only place where Markdown that somebody wrote becomes a page. */
export function Markdown(props: MarkdownProps) {
  const { children: text, resolveLink } = props;
  const { t } = useTranslation();
  const imageHosts = useImageHosts();
  const fence = useMemo(() => fenceMarkdown(text), [text]);

  // Parsing costs more than everything else on a page: once per text.
  const rendered = useMemo(() => {
    const labels: UntrustedLabels = {
      resolveLink,
      imageHosts,
      htmlRemoved: t('markdown.htmlRemoved'),
      diagram: language => t('markdown.diagram', { language }),
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
            a: ({ node: _node, href = '', children, ...rest }) =>
              isOwnPath(href) ? (
                <Link href={href}>{children}</Link>
              ) : (
                <a href={href} {...rest}>
                  {children}
                </a>
              ),
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
  }, [fence, imageHosts, resolveLink, t, text]);

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
