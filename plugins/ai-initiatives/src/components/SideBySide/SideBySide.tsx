import { ButtonIcon, Link } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { OverlapGroupMember } from 'backstage-plugin-ai-initiatives-common';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { compareRows } from '../../view/compareRows';
import { OwnerName } from '../OwnerName';
import { StageBadge } from '../StageBadge';
import styles from './SideBySide.module.css';
import { SideBySideCell } from './SideBySideCell';

function ColumnHead(props: {
  readonly view: OverlapGroupMember;
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

/** Aligned fields: what differs first, what is the same in one line each. */
export function SideBySide(props: {
  readonly label: string;
  readonly views: readonly OverlapGroupMember[];
  /** Words that stand out wherever they occur. */
  readonly labels: readonly string[];
  /** More rows below what differs. */
  readonly children?: ReactNode;
  readonly onRemove?: (id: string) => void;
}) {
  const { label, views, labels, children, onRemove } = props;
  const { t } = useTranslation();
  const { differing, same, missing } = compareRows(views);
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
      aria-label={label}
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
                  <SideBySideCell
                    field={field}
                    value={value}
                    view={views[column]}
                    labels={labels}
                  />
                </td>
              ))}
            </tr>
          ))}
          {children}
        </tbody>
        <tbody>
          {same.length > 0 && group(t('comparePage.same'))}
          {same.map(({ field, values }) => (
            <tr key={field} className={styles.same}>
              <th scope="row">{t(`field.${field}`)}</th>
              <td colSpan={views.length}>
                <SideBySideCell
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
