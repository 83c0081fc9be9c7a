export const SYSTEMS = 20;
export const COMPONENTS = Number(process.env.BENCH_COMPONENTS);

export function componentName(index: number): string {
  return `component-${index}`;
}

export const TEAMS = 40;
