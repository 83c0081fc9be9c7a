import { noInsights, someInsights } from '../../../__fixtures__';
import { createLinks } from '../../../links';
import { allPlots } from './allPlots';
import { isEmpty, linesOf, type PlotTools } from './Plot';

const tools = (isPast = false): PlotTools => ({
  t: ((key: string) => key) as PlotTools['t'],
  links: createLinks('/ai'),
  isPast,
});

describe('plots', () => {
  it('come in one order, each with its rows', () => {
    expect(
      allPlots(someInsights(), tools()).map(({ id, rows }) => [
        id,
        rows.map(({ key }) => key),
      ]),
    ).toEqual([
      ['domains', ['domain:default/claims', '']],
      ['groups', ['group-1']],
      ['divergence', ['unsettled', 'confirmed', 'dismissed', 'agreed']],
      // Quarters in which nothing was due are there as well.
      ['outcomes', ['2026-Q1', '2026-Q2', '2026-Q3']],
      ['principles', ['data', 'people']],
      ['reviews', ['initiative']],
    ]);
  });

  it('lead nowhere that tells of another day', () => {
    const { groups, divergences, ...past } = someInsights();
    const plots = allPlots(past, tools(true));
    expect(plots.map(({ id }) => id)).toEqual([
      ...['domains', 'outcomes', 'principles', 'reviews'],
    ]);
    expect(plots.flatMap(({ links }) => links)).toEqual([]);
    expect(
      plots.flatMap(({ rows }) => rows.flatMap(({ href }) => href ?? [])),
    ).toEqual(['/ai/principles/data', '/ai/principles/people']);
  });

  it('know that they are empty, and say so', () => {
    const plots = allPlots(noInsights(), tools());
    expect(plots.every(isEmpty)).toBe(true);
    expect(plots.every(({ reading }) => reading.endsWith('.empty'))).toBe(true);
    expect(allPlots(someInsights(), tools()).some(isEmpty)).toBe(false);
  });

  it('keep aside what is in no domain, unless there is no other', () => {
    const insights = someInsights();
    const { initiatives } = insights;
    const domainsOf = (domains: typeof initiatives.domains) =>
      allPlots(
        { ...insights, initiatives: { ...initiatives, domains } },
        tools(),
      )
        .slice(0, 1)
        .map(({ reading, rows }) => ({
          reading,
          drawn: rows.filter(row => !row.isAside).map(({ key }) => key),
        }));
    expect(domainsOf(initiatives.domains)).toEqual([
      {
        reading: 'domainPlot.readingMost domainPlot.nowhere',
        drawn: ['domain:default/claims'],
      },
    ]);
    expect(domainsOf(initiatives.domains.slice(1))).toEqual([
      { reading: 'domainPlot.reading', drawn: [''] },
    ]);
  });

  it('say that one in two domains is counted twice, where it is', () => {
    const insights = someInsights();
    const { initiatives } = insights;
    const readingOf = (total: number) =>
      allPlots({ ...insights, initiatives: { ...initiatives, total } }, tools())
        .map(({ reading }) => reading)
        .shift();
    expect(readingOf(4)).not.toContain('domainPlot.repeated');
    expect(readingOf(3)).toContain('domainPlot.repeated');
  });

  it('are tables, also with what is not drawn', () => {
    const [, groups] = allPlots(someInsights(), tools());
    expect(linesOf(groups)).toEqual([
      ['groupPlot.row', 'groupPlot.teams', 'groupPlot.initiatives'],
      ['=Staff chatbot', 4, 6],
    ]);
  });

  it('tell parts of a bar apart by more than their colour', () => {
    for (const { series } of allPlots(someInsights(), tools())) {
      expect(new Set(series.map(({ tone }) => tone)).size).toBe(series.length);
    }
  });
});
