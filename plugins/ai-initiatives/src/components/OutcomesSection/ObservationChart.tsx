import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import {
  type ObservationPlot,
  observationPlot,
} from '../../view/observationPlot';
import { outcomeText } from '../../view/outcomeText';
import styles from './OutcomesSection.module.css';

const BOX = { width: 320, height: 80 };
const MARGIN = { top: 10, end: 90, bottom: 12, start: 8 };

/** Closer than this, two labels would cover each other. */
const LABEL_HEIGHT = 12;

function Levels(props: {
  readonly plot: ObservationPlot;
  readonly outcome: ExpectedOutcome;
}) {
  const { plot, outcome } = props;
  const { t } = useTranslation();
  const isTight =
    plot.baseline !== undefined &&
    plot.target !== undefined &&
    Math.abs(plot.baseline - plot.target) < LABEL_HEIGHT;
  return (
    <>
      {(['baseline', 'target'] as const).map(name => {
        const y = plot[name];
        const value = outcome[name];
        return y === undefined || value === undefined ? null : (
          <g key={name} data-level={name} className={styles.level}>
            <line x1={0} x2={BOX.width} y1={y} y2={y} />
            {(name === 'target' || !isTight) && (
              <text x={BOX.width + 6} y={y} dominantBaseline="middle">
                {t(`outcome.${name}`)} {outcomeText(value, {})}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** Observed numbers over time, with where they started and where they should go. */
export default function ObservationChart(props: {
  readonly outcome: ExpectedOutcome;
}) {
  const { outcome } = props;
  const { metric, statement, target } = outcome;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const plot = observationPlot(outcome, BOX);
  if (!plot) {
    return null;
  }
  const { points } = plot;
  const [first, last] = [points[0], points[points.length - 1]];
  const chart = t('outcome.chart', {
    metric: metric ?? statement,
    first: outcomeText(first.value, outcome),
    firstDay: formatDate(first.on),
    last: outcomeText(last.value, outcome),
    lastDay: formatDate(last.on),
  });
  const width = MARGIN.start + BOX.width + MARGIN.end;
  const height = MARGIN.top + BOX.height + MARGIN.bottom;
  return (
    <svg
      className={styles.chart}
      viewBox={`${-MARGIN.start} ${-MARGIN.top} ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={
        target === undefined
          ? chart
          : t('outcome.chartTarget', {
              chart,
              target: outcomeText(target, outcome),
            })
      }
    >
      {plot.due !== undefined && (
        <line
          className={styles.due}
          x1={plot.due}
          x2={plot.due}
          y1={0}
          y2={BOX.height}
        />
      )}
      <Levels plot={plot} outcome={outcome} />
      <polyline
        className={styles.line}
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
      {points.map(({ x, y, on, value }, index) => (
        <circle key={index} className={styles.point} cx={x} cy={y} r={3.5}>
          <title>
            {t('outcome.observedOn', {
              value: outcomeText(value, outcome),
              date: formatDate(on),
            })}
          </title>
        </circle>
      ))}
    </svg>
  );
}
