import { Button, Link, Text, ToggleButton } from '@backstage/ui';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { downloadText } from '../../view/downloadText';
import { drawPng } from '../../view/drawPng';
import { standaloneSvg } from '../../view/standaloneSvg';
import { toCsv } from '../../view/toCsv';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { RecordSection } from '../RecordSection';
import { fillOf } from './FillPatterns';
import styles from './InsightsPage.module.css';
import { PlotLegend } from './PlotLegend';
import { isEmpty, linesOf, type Plot } from './plots/Plot';
import { PlotTable } from './PlotTable';

// The library that draws is large: what is said in words need not wait for it.
const StackedBars = lazy(() =>
  import('./StackedBars').then(m => ({ default: m.StackedBars })),
);

/** Beyond that, bars are too many to compare. */
const MOST_BARS = 12;

/** Draws what is on the page in a file of its own. */
async function savePicture(options: {
  frame: HTMLElement;
  plot: Plot;
  plotId: string;
  name: string;
}): Promise<void> {
  const { frame, plot, plotId, name } = options;
  const svg = frame.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (!svg) {
    throw new Error('The plot has not been drawn yet');
  }
  const box = svg.getBoundingClientRect();
  const style = window.getComputedStyle(frame);
  const background = style.getPropertyValue('--bui-bg-neutral-1').trim();
  const drawing = standaloneSvg({
    svg,
    title: plot.title,
    legend: plot.series.map(item => ({
      label: item.label,
      fill: fillOf(plotId, item),
    })),
    size: { width: box.width, height: box.height },
    page: {
      background: background || 'white',
      color: style.color,
      fontFamily: style.fontFamily,
    },
  });
  downloadText({
    ...{ name, type: 'image/png', text: '' },
    bytes: await drawPng(drawing),
  });
}

/** A plot with its reading, its table, its files, and the lists behind it. */
export function PlotCard(props: {
  readonly plot: Plot;
  /** Part of the names of files. */
  readonly day: string;
}) {
  const { plot, day } = props;
  const { id, title, reading, rows, series, links } = plot;
  const { t } = useTranslation();
  const plotId = `plot${useId().replace(/\W/g, '')}`;
  const frame = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const picture = useChange();
  const name = `insights-${id}-${day}`;
  const isBlank = isEmpty(plot);
  const bars = rows.filter(({ isAside }) => !isAside);
  const drawn = plot.isOverTime ? bars : bars.slice(0, MOST_BARS);
  const actions = !isBlank && (
    <>
      <ToggleButton isSelected={isTable} onChange={setTable}>
        {t('plot.table')}
      </ToggleButton>
      <Button
        variant="tertiary"
        aria-label={t('plot.csvHint', { title })}
        onPress={() =>
          downloadText({
            ...{ name: `${name}.csv`, type: 'text/csv' },
            text: toCsv(linesOf(plot)),
          })
        }
      >
        {t('plot.csv')}
      </Button>
      <Button
        variant="tertiary"
        aria-label={t('plot.pngHint', { title })}
        isDisabled={isTable}
        isPending={picture.isPending}
        onPress={() =>
          picture.run(async () => {
            if (frame.current) {
              const file = { name: `${name}.png`, frame: frame.current };
              await savePicture({ ...file, plot, plotId });
            }
          })
        }
      >
        {t('plot.png')}
      </Button>
    </>
  );
  return (
    <RecordSection title={title} actions={actions}>
      <div className={styles.card} ref={frame}>
        <Text as="p">{reading}</Text>
        {picture.error && (
          <ErrorNotice title={t('plot.pngFailed')} error={picture.error} />
        )}
        {!isBlank && isTable && <PlotTable plot={plot} />}
        {!isBlank && !isTable && (
          <>
            {series.length > 1 && (
              <PlotLegend plotId={plotId} series={series} />
            )}
            <Suspense fallback={<LoadingNotice lines={3} />}>
              <StackedBars plot={plot} plotId={plotId} rows={drawn} />
            </Suspense>
            {drawn.length < bars.length && (
              <Text as="p" color="secondary">
                {t('plot.more', { count: bars.length - drawn.length })}
              </Text>
            )}
          </>
        )}
        {links.length > 0 && (
          <div className={styles.links}>
            {links.map(({ label, href }) => (
              <Link key={href} href={href}>
                {label}
              </Link>
            ))}
          </div>
        )}
      </div>
    </RecordSection>
  );
}
