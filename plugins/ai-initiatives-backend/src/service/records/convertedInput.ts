import type { ParsedFile } from 'ai-initiatives-decision-record-parser';
import {
  DecisionInput,
  DecisionRecord,
  DecisionSource,
  LIMITS,
  normalizeEntityRef,
} from 'backstage-plugin-ai-initiatives-common';
import { fieldsOfFile } from '../../decisionLogs/fieldsOfFile';
import { restOfFile } from '../../decisionLogs/restOfFile';

const GOES_ON = '\n\n… It goes on in the file.';

/** Names the file, so that whoever reads the record finds its origin. */
function originLine({ entityRef, path, url, sha256 }: DecisionSource): string {
  const name = path.replace(/[[\]\\`]/g, character => `\\${character}`);
  const file = url ? `[${name}](<${url.replace(/[<>\s]/g, '')}>)` : name;
  return `Converted from the file ${file} in the repository of ${entityRef}, as it was with the SHA-256 ${sha256}.`;
}

function fit(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LIMITS.longText
    ? text
    : characters.slice(0, LIMITS.longText - GOES_ON.length).join('') + GOES_ON;
}

function ownerOf(owner: string, caller: string): string {
  const ref = normalizeEntityRef(owner);
  return ref && /^(?:group|user):/.test(ref) ? ref : caller;
}

/**
 * A decision as somebody would write it here who has the file beside them: what is
 * stated has its field, and all the rest is kept as it is.
 */
export function convertedInput(options: {
  decision: DecisionRecord;
  source: DecisionSource;
  text: string;
  /** Nothing when no parser survived the file. */
  parsed: ParsedFile | undefined;
  caller: string;
}): DecisionInput {
  const { decision, source, text, parsed, caller } = options;
  const own = parsed?.exact && fieldsOfFile(parsed.exact);
  const origin = originLine(source);
  const rest = parsed ? restOfFile(text, parsed) : text.trim();
  const more = own ? own.moreInformation : rest;
  const { contextAndProblem: context } = decision;
  const hasContext = context !== '' || !more;
  const { status } = decision;
  return {
    title: decision.title,
    question: decision.question,
    // Nobody has said here that it is anything more.
    status: status === 'unknown' ? 'proposed' : status,
    date: decision.date,
    owner: ownerOf(decision.owner, caller),
    decisionMakers: decision.decisionMakers,
    consulted: decision.consulted,
    informed: decision.informed,
    contextAndProblem: fit(hasContext ? context || decision.title : more),
    decisionDrivers: decision.decisionDrivers,
    consideredOptions: decision.consideredOptions,
    chosenOption: decision.chosenOption,
    justification: decision.justification,
    goodConsequences: decision.goodConsequences,
    badConsequences: decision.badConsequences,
    confirmation: decision.confirmation,
    moreInformation: fit(hasContext && more ? `${origin}\n\n${more}` : origin),
    expectedOutcomes: decision.expectedOutcomes,
    reviewBy: decision.reviewBy,
    entities: decision.entities,
  };
}
