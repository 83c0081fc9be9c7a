export const SYSTEMS = 20;
export const COMPONENTS = 200;

export function componentName(index: number): string {
  return `component-${index}`;
}

export const TEAMS = 40;
