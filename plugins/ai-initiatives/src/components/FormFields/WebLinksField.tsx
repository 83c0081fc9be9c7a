import { Button, ButtonIcon, TextField } from '@backstage/ui';
import { RiAddLine, RiCloseLine } from '@remixicon/react';
import type { RecordLink } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import styles from './FormFields.module.css';

/** Links with a title each. */
export function WebLinksField(props: {
  readonly legend: string;
  readonly links: readonly RecordLink[];
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (links: readonly RecordLink[]) => void;
}) {
  const { legend, links, errorOf, onChange } = props;
  const { t } = useTranslation();
  const change = (index: number, part: Partial<RecordLink>) =>
    onChange(
      links.map((link, at) => (at === index ? { ...link, ...part } : link)),
    );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {links.map((link, index) => (
        // Rows are told apart by their place alone.
        <div key={index} className={styles.row}>
          <TextField
            className={styles.grow}
            label={t('form.linkTitle')}
            value={link.title}
            onChange={title => change(index, { title })}
          />
          <TextField
            className={styles.grow}
            type="url"
            label={t('form.linkUrl')}
            value={link.url}
            onChange={url => change(index, { url })}
            {...fieldError(errorOf(`links[${index}].url`))}
          />
          <ButtonIcon
            variant="tertiary"
            icon={<RiCloseLine size={16} />}
            aria-label={t('form.remove', {
              name: link.title || link.url || t('form.linkTitle'),
            })}
            onPress={() => onChange(links.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        variant="secondary"
        iconStart={<RiAddLine />}
        onPress={() => onChange([...links, { title: '', url: '' }])}
      >
        {t('form.addLink')}
      </Button>
    </fieldset>
  );
}
