import {
  Bar,
  BarChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useNavigateTo } from '../../routing';
import { fillOf, fillPatterns } from './FillPatterns';
import styles from './InsightsPage.module.css';
import type { Plot, PlotRow } from './plots/Plot';
import { RowTick } from './RowTick';
import { TONE_FILLS } from './tones';

const BAR_HEIGHT = 30;
const AXIS_HEIGHT = 32;
const LABEL_WIDTH = 168;
const TIME_HEIGHT = 240;

const AXIS = {
  stroke: 'var(--bui-border-2)',
  tick: { fill: 'var(--bui-fg-secondary)', fontSize: 12 },
  tickLine: false,
};

/** Axes of a plot: what there is and how many, across or along. */
function axesOf({ isOverTime }: Plot, rows: readonly PlotRow[]) {
  const count = { type: 'number' as const, allowDecimals: false, ...AXIS };
  const names = {
    ...{ type: 'category' as const, dataKey: 'label', ...AXIS },
    interval: isOverTime ? ('preserveStartEnd' as const) : 0,
  };
  return isOverTime
    ? [
        <XAxis key="names" {...names} />,
        <YAxis key="count" {...count} width={36} />,
      ]
    : [
        <XAxis key="count" {...count} />,
        <YAxis
          key="names"
          {...names}
          width={LABEL_WIDTH}
          tick={<RowTick rows={rows} width={LABEL_WIDTH - 8} />}
        />,
      ];
}

/** A plot as it is drawn; its numbers are in its table for those who cannot see it. */
export function StackedBars(props: {
  readonly plot: Plot;
  /** Unique on the page. */
  readonly plotId: string;
  readonly rows: readonly PlotRow[];
}) {
  const { plot, plotId, rows } = props;
  const navigateTo = useNavigateTo();
  const height = plot.isOverTime
    ? TIME_HEIGHT
    : rows.length * BAR_HEIGHT + AXIS_HEIGHT;
  return (
    <div
      className={styles.plot}
      role="img"
      aria-label={`${plot.title} ${plot.reading}`}
    >
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width: 520, height }}
      >
        <BarChart
          data={[...rows]}
          layout={plot.isOverTime ? 'horizontal' : 'vertical'}
          margin={{ top: 4, right: 16, bottom: 0, left: 0 }}
          barCategoryGap="22%"
        >
          {fillPatterns(plotId, plot.series)}
          {axesOf(plot, rows)}
          <Tooltip
            cursor={{ fill: 'var(--bui-bg-neutral-2)' }}
            isAnimationActive={false}
            contentStyle={{
              background: 'var(--bui-bg-neutral-1)',
              border: '1px solid var(--bui-border-2)',
              borderRadius: 'var(--bui-radius-2)',
            }}
            labelStyle={{ color: 'var(--bui-fg-primary)' }}
            itemStyle={{ color: 'var(--bui-fg-primary)' }}
          />
          {plot.series.map(item => (
            <Bar
              key={item.key}
              stackId="all"
              name={item.label}
              dataKey={(row: PlotRow) => row.values[item.key] ?? 0}
              fill={fillOf(plotId, item)}
              stroke={TONE_FILLS[item.tone].edge}
              isAnimationActive={false}
              maxBarSize={36}
              onClick={({ payload }: { payload?: PlotRow }) => {
                const href = payload?.hrefs?.[item.key] ?? payload?.href;
                if (href) {
                  navigateTo(href);
                }
              }}
              cursor={rows.some(({ href }) => href) ? 'pointer' : undefined}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
