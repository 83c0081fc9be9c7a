import { HEADING } from './setUpImports';

export function csv(...rows: string[]): string {
  return [HEADING, ...rows].join('\n');
}

export function manyRows(count: number): string {
  return csv(
    ...Array.from(
      { length: count },
      (_, index) => `${index},Initiative ${index},Problem ${index},Unit,pilot,`,
    ),
  );
}

/** Three rows that come in and two that do not. */
export const FILE = csv(
  '1,Route planner,Vans drive empty.,Fleet North,pilot,vans;routes',
  '2,Form reader,Forms are typed by hand.,Back Office,Live,',
  '3,,No title here.,Fleet North,idea,',
  '4,Short row',
  '5,Voice notes,Notes are lost.,group:default/team-claims,,',
);
