import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AI_CLASSIFICATIONS,
  ATTACHMENT_ROLES,
  DECISION_FIELDS,
  DECISION_LOG_STATES,
  DECISION_RELATIONS,
  DECISION_SORTS,
  EU_RISK_LEVELS,
  EU_ROLES,
  FACT_STATES,
  HIGH_IMPACT_ANSWERS,
  IMPORT_FIELDS,
  INITIATIVE_FIELDS,
  INITIATIVE_SORTS,
  INITIATIVE_STAGES,
  LIMITS,
  OBSERVED_RESULTS,
  OUTCOME_FILTERS,
  OVERLAP_KINDS,
  AI_CHARACTERISTICS,
  PERSONAL_DATA_ANSWERS,
  PRINCIPLE_FIELDS,
  PRINCIPLE_SORTS,
  PRINCIPLE_STANCES,
  PRINCIPLE_STATUSES,
  RECORDED_STATUSES,
  RISK_FILTERS,
  RISK_LEVELS,
  RISK_REASONS,
  RISK_WAYS,
  SOURCE_ENCODINGS,
  SOURCE_FORMATS,
  SOURCINGS,
  VISIBILITIES,
} from 'backstage-plugin-ai-initiatives-common';
import { parse } from 'yaml';
import { spec } from './openapi';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: {
    readonly type: string;
    readonly enum?: readonly string[];
    readonly maxLength?: number;
    readonly maxItems?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly items?: Parameter['schema'];
  };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const shared = spec.components.parameters as unknown as Record<
  string,
  Parameter
>;
const { schemas } = spec.components;

const operations = Object.values(spec.paths).flatMap(item =>
  Object.entries(item)
    .filter(([key]) => key !== 'parameters')
    .map(([method, operation]) => ({
      method,
      operation: operation as unknown as Operation,
    })),
);

function parametersOf(operation: Operation): readonly Parameter[] {
  return (operation.parameters ?? []).map(parameter =>
    '$ref' in parameter
      ? shared[parameter.$ref.split('/').pop() ?? '']
      : parameter,
  );
}

function queryParameter(operationId: string, name: string): Parameter {
  const found = operations.find(
    ({ operation }) => operation.operationId === operationId,
  );
  const parameters = found ? parametersOf(found.operation) : [];
  return parameters.find(parameter => parameter.name === name)!;
}

describe('openapi', () => {
  it('is the text of openapi.yaml', () => {
    const text = readFileSync(join(__dirname, 'openapi.yaml'), 'utf8');
    expect(spec).toEqual(parse(text));
  });

  it.each([
    [schemas.InitiativeStage.enum, INITIATIVE_STAGES],
    [schemas.DecisionStatus.enum, RECORDED_STATUSES],
    [schemas.SourceFact.properties.state.enum, FACT_STATES],
    [schemas.DecisionSource.properties.encoding.enum, SOURCE_ENCODINGS],
    [schemas.DecisionSource.properties.format.enum, SOURCE_FORMATS],
    [schemas.DecisionLog.properties.state.enum, DECISION_LOG_STATES],
    [schemas.Visibility.enum, VISIBILITIES],
    [schemas.Attachment.properties.role.enum, ATTACHMENT_ROLES],
    [schemas.DecisionEntityLink.properties.relation.enum, DECISION_RELATIONS],
    [schemas.Initiative.properties.aiClassification.enum, AI_CLASSIFICATIONS],
    [schemas.Initiative.properties.sourcing.enum, SOURCINGS],
    [schemas.Initiative.properties.personalData.enum, PERSONAL_DATA_ANSWERS],
    [schemas.Initiative.properties.euRiskLevel.enum, EU_RISK_LEVELS],
    [schemas.Initiative.properties.euRole.enum, EU_ROLES],
    [schemas.Initiative.properties.highImpact.enum, HIGH_IMPACT_ANSWERS],
    [schemas.OutcomeObservation.properties.result.enum, OBSERVED_RESULTS],
    [schemas.RiskReason.enum, RISK_REASONS],
    [schemas.InitiativeRisk.properties.level.enum, RISK_LEVELS],
    [schemas.DomainRisks.properties.levels.required, RISK_LEVELS],
    [schemas.InheritedRisk.properties.way.enum, RISK_WAYS],
    [
      queryParameter('ListInitiatives', 'outcome').schema.items?.enum,
      OUTCOME_FILTERS,
    ],
    [
      queryParameter('ListDecisions', 'outcome').schema.items?.enum,
      OUTCOME_FILTERS,
    ],
    [
      queryParameter('ListInitiatives', 'risk').schema.items?.enum,
      RISK_FILTERS,
    ],
    [Object.keys(schemas.InitiativeInput.properties), INITIATIVE_FIELDS],
    [Object.keys(schemas.DecisionInput.properties), DECISION_FIELDS],
    [Object.keys(schemas.PrincipleInput.properties), PRINCIPLE_FIELDS],
    [schemas.PrincipleStatus.enum, PRINCIPLE_STATUSES],
    [schemas.PrincipleStance.enum, PRINCIPLE_STANCES],
    [
      schemas.Principle.properties.characteristics.items.enum,
      AI_CHARACTERISTICS,
    ],
    [queryParameter('ListPrinciples', 'sort').schema.enum, PRINCIPLE_SORTS],
    [
      queryParameter('ListPrinciples', 'status').schema.items?.enum,
      PRINCIPLE_STATUSES,
    ],
    [
      Object.keys(schemas.ImportMapping.properties.fields.properties),
      IMPORT_FIELDS,
    ],
    [queryParameter('ListInitiatives', 'sort').schema.enum, INITIATIVE_SORTS],
    [queryParameter('ListDecisions', 'sort').schema.enum, DECISION_SORTS],
    [
      queryParameter('ListInitiatives', 'stage').schema.items?.enum,
      INITIATIVE_STAGES,
    ],
    [
      queryParameter('ListOverlaps', 'stage').schema.items?.enum,
      INITIATIVE_STAGES,
    ],
    [queryParameter('ListOverlaps', 'kind').schema.items?.enum, OVERLAP_KINDS],
    [
      queryParameter('ListDecisions', 'status').schema.items?.enum,
      RECORDED_STATUSES,
    ],
  ])('has the choices %j of the domain', (choices, expected) => {
    expect(choices).toEqual(expected);
  });

  it('has the limits of the domain', () => {
    expect(shared.limit.schema).toMatchObject({
      minimum: 0,
      maximum: LIMITS.pageSize,
    });
    expect(shared.offset.schema).toMatchObject({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
    });
    expect(shared.search.schema.maxLength).toBe(LIMITS.search);
    expect(queryParameter('CompareInitiatives', 'id').schema.maxItems).toBe(
      LIMITS.comparedInitiatives,
    );
    expect(queryParameter('ListPrinciples', 'appliesTo').schema.maxItems).toBe(
      LIMITS.appliesTo,
    );
    const draft = schemas.SimilarWorkDraft.properties;
    expect(draft.title.maxLength).toBe(LIMITS.title);
    expect(draft.problem.maxLength).toBe(LIMITS.longText);
    expect(draft.outputs.maxLength).toBe(LIMITS.longText);
    expect(draft.tags.maxItems).toBe(LIMITS.tags);
    expect(draft.attachments.maxItems).toBe(LIMITS.attachments);
    expect(schemas.ColumnMapping.properties.columns.maxItems).toBe(
      LIMITS.importColumns,
    );
  });

  it('bounds every value in a query, and free text to 100 characters', () => {
    const parameters = operations
      .flatMap(({ operation }) => parametersOf(operation))
      .filter(parameter => parameter.in === 'query');
    const lists = parameters.filter(({ schema }) => schema.type === 'array');
    const texts = parameters
      .map(({ name, schema }) => ({ name, value: schema.items ?? schema }))
      .filter(({ value }) => value.type === 'string' && !value.enum);
    const longer = (limit: number) =>
      texts
        .filter(({ value }) => !(Number(value.maxLength) <= limit))
        .map(({ name }) => name);

    expect(lists).not.toEqual([]);
    expect(
      lists.filter(
        ({ schema }) => !(Number(schema.maxItems) <= LIMITS.filterValues),
      ),
    ).toEqual([]);
    expect(longer(LIMITS.title)).toEqual([]);
    // Names of stored things and of a file, nothing that people compose.
    expect([...new Set(longer(LIMITS.search))].sort()).toEqual([
      'appliesTo',
      'decisionMaker',
      'entityRef',
      'name',
      'owner',
      'scope',
      'topicArea',
    ]);
  });

  it('documents the failures every operation has', () => {
    for (const { operation } of operations) {
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining(['400', '401', '403', '503']),
      );
    }
  });

  it('never demands If-Match, because its absence is answered with 428', () => {
    const changes = operations.filter(({ operation }) =>
      parametersOf(operation).some(({ name }) => name === 'If-Match'),
    );
    expect(changes).toHaveLength(13);
    for (const { operation } of changes) {
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining(['404', '409', '412', '428']),
      );
    }
    expect(shared.ifMatch).not.toHaveProperty('required');
  });
});
