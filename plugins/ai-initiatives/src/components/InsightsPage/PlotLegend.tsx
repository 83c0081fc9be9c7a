import { useTranslation } from '../../hooks/useTranslation';
import { fillOf, fillPatterns } from './FillPatterns';
import styles from './InsightsPage.module.css';
import type { PlotSeries } from './plots/Plot';

/** What the parts of the bars stand for. */
export function PlotLegend(props: {
  readonly plotId: string;
  readonly series: readonly PlotSeries[];
}) {
  const { series } = props;
  // Patterns of its own: those of the plot are there only once it is drawn.
  const plotId = `${props.plotId}-legend`;
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t('plot.legend')}>
      {series.map(item => (
        <li key={item.key}>
          <svg className={styles.swatch} aria-hidden>
            {fillPatterns(plotId, [item])}
            <rect width="12" height="12" fill={fillOf(plotId, item)} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}
