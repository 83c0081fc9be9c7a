import { ButtonIcon, Link, Select, TextField } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import {
  PRINCIPLE_STANCES,
  type PrincipleCitation,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { fieldError } from '../../view/fieldError';
import styles from './PrinciplesField.module.css';

/** A principle the decision cites: how it stands to it, and why when it deviates. */
export function CitationItem(props: {
  readonly citation: PrincipleCitation;
  readonly title: string;
  readonly reasonError?: string;
  readonly onChange: (citation: PrincipleCitation) => void;
  readonly onRemove: () => void;
}) {
  const { citation, title, reasonError, onChange, onRemove } = props;
  const { principle, stance, reason } = citation;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <li className={styles.cited} data-stance={stance}>
      <Link
        href={links.principle(principle)}
        target="_blank"
        className={styles.words}
      >
        {title}
      </Link>
      <Select
        aria-label={t('principlesField.stanceTo', { title })}
        value={stance}
        options={PRINCIPLE_STANCES.map(id => ({
          id,
          label: t(`principlesField.${id}`),
        }))}
        onChange={key =>
          onChange({
            ...citation,
            stance: PRINCIPLE_STANCES.find(item => item === key) ?? stance,
          })
        }
      />
      <ButtonIcon
        variant="tertiary"
        icon={<RiCloseLine size={16} />}
        aria-label={t('form.remove', { name: title })}
        onPress={onRemove}
      />
      {stance === 'deviates' && (
        <div className={styles.reason}>
          <TextField
            label={t('principlesField.reason')}
            isRequired
            autoFocus={!reason}
            value={reason ?? ''}
            onChange={value =>
              onChange({ ...citation, reason: value || undefined })
            }
            {...fieldError(reasonError)}
          />
        </div>
      )}
    </li>
  );
}
