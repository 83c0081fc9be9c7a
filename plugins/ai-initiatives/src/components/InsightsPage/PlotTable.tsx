import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './InsightsPage.module.css';
import type { Plot, PlotRow } from './plots/Plot';

function Value(props: { readonly row: PlotRow; readonly name: string }) {
  const { row, name } = props;
  const value = row.values[name] ?? 0;
  const href = row.hrefs?.[name];
  const shown: ReactNode =
    href && value > 0 ? <Link href={href}>{value}</Link> : value;
  return <td data-none={value === 0 || undefined}>{shown}</td>;
}

/** The numbers of a plot, with links to what they count. */
export function PlotTable(props: { readonly plot: Plot }) {
  const { title, rowHeading, series, columns = [], rows } = props.plot;
  const all = [...series, ...columns];
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {all.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">
                {row.href ? (
                  <Link href={row.href}>{row.label}</Link>
                ) : (
                  row.label
                )}
              </th>
              {all.map(({ key }) => (
                <Value key={key} row={row} name={key} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
