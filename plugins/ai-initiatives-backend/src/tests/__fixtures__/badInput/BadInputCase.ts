/** What a case sends. Bodies are sent as JSON unless they are text or bytes. */
export interface BadInputRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ids that cases can refer to; made anew for every case. */
export interface BadInputWorld {
  /** A public initiative at revision 1 that the caller owns. */
  readonly initiative: string;
  /** An archived initiative at revision 2. */
  readonly archived: string;
  /** A rejected decision at revision 1. */
  readonly rejected: string;
  /** An accepted decision, at revision 1, that nothing supersedes. */
  readonly accepted: string;
  /** A proposed decision at revision 1 that is to supersede `accepted`. */
  readonly successor: string;
  /** A principle in force at revision 1. */
  readonly principle: string;
  /** An open challenge to `accepted`, raised by the caller. */
  readonly challenge: string;
}

/** One line of the catalogue of bad input. */
export interface BadInputCase {
  /** Group letter and number. */
  readonly id: string;
  readonly about: string;
  readonly request: (world: BadInputWorld) => BadInputRequest;
  readonly status: number;
  /** For refusals: what the message must say. */
  readonly says?: RegExp;
  /** For accepted input: what the answer must hold. */
  readonly holds?: unknown;
}

const OWNER = 'user:default/mock';

/** A valid initiative with changes; `undefined` leaves a field out. */
export function initiativeBody(changes: Record<string, unknown> = {}) {
  return {
    title: 'Sort claims',
    problem: 'Claims are sorted by hand.',
    owner: OWNER,
    ...changes,
  };
}

/** A valid decision with changes; `undefined` leaves a field out. */
export function decisionBody(changes: Record<string, unknown> = {}) {
  return {
    title: 'Host the model ourselves',
    owner: OWNER,
    contextAndProblem: 'Claims must not leave our network.',
    ...changes,
  };
}

/** A valid principle with changes; `undefined` leaves a field out. */
export function principleBody(changes: Record<string, unknown> = {}) {
  return {
    title: 'A person can be asked',
    statement: 'Whoever is affected can ask a person.',
    rationale: 'Nobody argues with a model.',
    owner: OWNER,
    ...changes,
  };
}

/** Registers an initiative with these fields. */
export function register(changes: Record<string, unknown>) {
  return (): BadInputRequest => ({
    method: 'POST',
    path: '/initiatives',
    body: initiativeBody(changes),
  });
}

/** Records a decision with these fields. */
export function decide(changes: Record<string, unknown>) {
  return (): BadInputRequest => ({
    method: 'POST',
    path: '/decisions',
    body: decisionBody(changes),
  });
}

export function get(path: string) {
  return (): BadInputRequest => ({ method: 'GET', path });
}
