import { LIMITS } from '../text/limits';
import type { FieldReader } from '../validation/FieldReader';
import {
  ExpectedOutcome,
  OBSERVED_RESULTS,
  OutcomeObservation,
  OutcomeValue,
} from './types';

/** Beyond this, numbers of a database and of a page no longer agree. */
const LARGEST = 1e15;

const PLAIN_NUMBER = /^[+-]?\d{1,15}(\.\d{1,15})?$/;

const name = { max: LIMITS.title, name: true };

/** A number, also when it was typed as text, or a few words. */
function readValue(
  reader: FieldReader,
  field: string,
): OutcomeValue | undefined {
  const raw = reader.raw(field);
  if (typeof raw === 'number') {
    return Number.isFinite(raw) && Math.abs(raw) <= LARGEST
      ? raw || 0
      : reader.refuse(
          field,
          raw,
          `must be a number between -${LARGEST} and ${LARGEST}`,
        );
  }
  const text =
    raw === undefined || typeof raw === 'string'
      ? reader.text(field, name)
      : reader.refuse(field, raw, 'must be a number or text');
  return text !== undefined && PLAIN_NUMBER.test(text)
    ? Number(text) || 0
    : text;
}

function readObservation(reader: FieldReader): OutcomeObservation | undefined {
  const on = reader.day('on');
  const said = {
    value: readValue(reader, 'value'),
    source: reader.text('source', { max: LIMITS.shortText, name: true }),
    result: reader.choice('result', OBSERVED_RESULTS),
    note: reader.text('note', { max: LIMITS.shortText }),
  };
  if (on === undefined) {
    return reader.raw('on') === undefined
      ? reader.refuse('on', undefined, 'is required')
      : undefined;
  }
  const isEmpty = [said.value, said.result, said.note].every(
    part => part === undefined,
  );
  return isEmpty && reader.problems.length === 0
    ? reader.refuse('value', undefined, 'or a result or a note is required')
    : { on, ...said };
}

function readOutcome(reader: FieldReader): ExpectedOutcome | undefined {
  const statement = reader.text('statement', {
    max: LIMITS.shortText,
    required: true,
  });
  const observations = reader.list(
    'observations',
    LIMITS.observations,
    (item, path) =>
      reader.object(
        item,
        path,
        ['on', 'value', 'source', 'result', 'note'],
        readObservation,
      ),
  );
  // Bodies from before there were observations stay what they are, field by field.
  const outcome = {
    metric: reader.text('metric', name),
    due: reader.day('due'),
    unit: reader.text('unit', { max: LIMITS.tag, name: true }),
    baseline: readValue(reader, 'baseline'),
    target: readValue(reader, 'target'),
    observations:
      observations.length > 0
        ? [...observations].sort((a, b) =>
            a.on < b.on ? -1 : Number(a.on > b.on),
          )
        : undefined,
  };
  return statement ? { statement, ...outcome } : undefined;
}

const KNOWN = [
  ...['statement', 'metric', 'due', 'unit', 'baseline', 'target'],
  'observations',
];

/** The expected outcomes of a record out of untrusted input. */
export function readOutcomes(
  reader: FieldReader,
  field: string,
): readonly ExpectedOutcome[] {
  return reader.list(field, LIMITS.options, (item, path) =>
    reader.object(item, path, KNOWN, readOutcome),
  );
}
