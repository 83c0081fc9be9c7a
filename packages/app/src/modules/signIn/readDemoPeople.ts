import type { ConfigApi } from '@backstage/frontend-plugin-api';

/** Somebody a visitor may be. */
export interface DemoPerson {
  readonly ref: string;
  readonly name: string;
  readonly role: string;
}

export function readDemoPeople(config: ConfigApi): readonly DemoPerson[] {
  return (config.getOptionalConfigArray('demo.people') ?? []).map(person => ({
    ref: person.getString('ref'),
    name: person.getString('name'),
    role: person.getString('role'),
  }));
}
