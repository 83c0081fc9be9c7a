import { ButtonIcon, Link } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type {
  Comparison,
  InitiativeView,
} from 'backstage-plugin-ai-initiatives-common';
import type { CSSProperties } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { compareRows } from '../../view/compareRows';
import { OwnerName } from '../OwnerName';
import { StageBadge } from '../StageBadge';
import { StatusBadge } from '../StatusBadge';
import { CompareCell } from './CompareCell';
import styles from './ComparePage.module.css';

function ColumnHead(props: {
  readonly view: InitiativeView;
  readonly onRemove?: (id: string) => void;
}) {
  const { view, onRemove } = props;
  const { id, title, stage } = view.initiative;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <th scope="col" className={styles.column}>
      <div className={styles.head}>
        <Link href={links.initiative(id)} weight="bold">
          {title}
        </Link>
        {onRemove && (
          <ButtonIcon
            size="small"
            variant="tertiary"
            icon={<RiCloseLine size={16} />}
            aria-label={t('comparePage.remove', { title })}
            onPress={() => onRemove(id)}
          />
        )}
      </div>
      <div className={styles.facts}>
        <OwnerName owner={view.owner} />
        <StageBadge stage={stage} />
      </div>
    </th>
  );
}

function DecisionsCell(props: { readonly view: InitiativeView }) {
  const { decisions } = props.view;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <td>
      <div>{t('comparePage.decisions', { count: decisions.length })}</div>
      <ul className={styles.list}>
        {decisions.map(({ id, title, status }) => (
          <li key={id}>
            <Link href={links.decision(id)}>{title}</Link>{' '}
            <StatusBadge status={status} />
          </li>
        ))}
      </ul>
    </td>
  );
}

/** Aligned fields: what differs first, what is the same in one line each. */
export function CompareTable(props: {
  readonly comparison: Comparison;
  readonly onRemove?: (id: string) => void;
}) {
  const { comparison, onRemove } = props;
  const { initiatives: views, pairs } = comparison;
  const { t } = useTranslation();
  const { differing, same, missing } = compareRows(views);
  const labels = pairs.flatMap(pair =>
    pair.evidence.terms.map(term => term.label),
  );
  const group = (title: string) => (
    <tr>
      <th scope="colgroup" colSpan={views.length + 1} className={styles.group}>
        {title}
      </th>
    </tr>
  );
  return (
    <div
      className={styles.scroll}
      // Wide tables scroll here, and the keyboard must be able to do it too.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={t('comparePage.title')}
    >
      <table
        className={styles.table}
        style={{ '--columns': views.length } as CSSProperties}
      >
        <thead>
          <tr>
            <td />
            {views.map(view => (
              <ColumnHead
                key={view.initiative.id}
                view={view}
                onRemove={onRemove}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {differing.length > 0 && group(t('comparePage.differsIn'))}
          {differing.map(({ field, values }) => (
            <tr key={field}>
              <th scope="row">{t(`field.${field}`)}</th>
              {values.map((value, column) => (
                <td key={views[column].initiative.id}>
                  <CompareCell
                    field={field}
                    value={value}
                    view={views[column]}
                    labels={labels}
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('initiativePage.decisions')}</th>
            {views.map(view => (
              <DecisionsCell key={view.initiative.id} view={view} />
            ))}
          </tr>
        </tbody>
        <tbody>
          {same.length > 0 && group(t('comparePage.same'))}
          {same.map(({ field, values }) => (
            <tr key={field} className={styles.same}>
              <th scope="row">{t(`field.${field}`)}</th>
              <td colSpan={views.length}>
                <CompareCell
                  field={field}
                  value={values[0]}
                  view={views[0]}
                  labels={labels}
                />
              </td>
            </tr>
          ))}
          {missing.length > 0 && (
            <tr className={styles.same}>
              <th scope="row">{t('comparePage.missing')}</th>
              <td colSpan={views.length}>
                {missing.map(field => t(`field.${field}`)).join(' · ')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
