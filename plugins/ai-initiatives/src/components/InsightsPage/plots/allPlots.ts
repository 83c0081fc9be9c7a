import type { Insights } from 'backstage-plugin-ai-initiatives-common';
import { divergencePlot } from './divergencePlot';
import { domainPlot } from './domainPlot';
import { groupPlot } from './groupPlot';
import { outcomePlot } from './outcomePlot';
import type { Plot, PlotTools } from './Plot';
import { principlePlot } from './principlePlot';
import { reviewPlot } from './reviewPlot';

const BUILDERS: readonly ((
  insights: Insights,
  tools: PlotTools,
) => Plot | undefined)[] = [
  domainPlot,
  groupPlot,
  divergencePlot,
  outcomePlot,
  principlePlot,
  reviewPlot,
];

/** Every plot of the page in its order, without those that are not told of the day. */
export function allPlots(
  insights: Insights,
  tools: PlotTools,
): readonly Plot[] {
  return BUILDERS.flatMap(build => build(insights, tools) ?? []);
}
