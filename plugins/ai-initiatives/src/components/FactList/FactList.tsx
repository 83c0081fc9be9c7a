import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './FactList.module.css';

export interface Fact {
  readonly name: string;
  /** Nothing, an empty text and an empty list read "not stated". */
  readonly value: ReactNode;
  /** Leave the fact out where it was not stated. */
  readonly optional?: boolean;
}

function isStated(value: ReactNode): boolean {
  const isEmpty = Array.isArray(value) && value.length === 0;
  return !isEmpty && value !== undefined && value !== '' && value !== false;
}

/** Names and values; a missing fact is said to be missing. */
export function FactList(props: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.facts}>
      {props.facts
        .filter(fact => isStated(fact.value) || !fact.optional)
        .map(({ name, value }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              {isStated(value) ? (
                value
              ) : (
                <span className={styles.missing}>{t('record.notStated')}</span>
              )}
            </dd>
          </Fragment>
        ))}
    </dl>
  );
}

export function NotStated() {
  const { t } = useTranslation();
  return <p className={styles.missing}>{t('record.notStated')}</p>;
}
