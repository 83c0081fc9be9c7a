import Ajv2020 from 'ajv/dist/2020';
import { spec } from '../../schema/openapi';

type Node = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of the contract. */
export const operations: readonly Operation[] = Object.entries(
  spec.paths,
).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => METHODS.includes(method))
    .map(([method, operation]) => ({
      id: (operation as { operationId: string }).operationId,
      method,
      path,
    })),
);

/** Published schemas stay open for more; here every unknown property counts. */
function close(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(close);
  }
  if (typeof node !== 'object' || node === null) {
    return node;
  }
  const closed = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, close(value)]),
  );
  const isObjectSchema = closed.type === 'object' && 'properties' in closed;
  return isObjectSchema ? { additionalProperties: false, ...closed } : closed;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(close(spec) as Node, 'contract');

function follow(pointer: string): { pointer: string; node: Node } {
  const node = pointer
    .slice(2)
    .split('/')
    .map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce<unknown>(
      (parent, part) => (parent as Node | undefined)?.[part],
      spec,
    );
  const ref = (node as Node | undefined)?.$ref;
  return typeof ref === 'string'
    ? follow(ref)
    : { pointer, node: (node ?? {}) as Node };
}

function responsePointer(operation: Operation, status: number): string {
  const path = operation.path.replace(/\//g, '~1');
  return `#/paths/${path}/${operation.method}/responses/${status}`;
}

/** Whether an answer is bytes, of which the contract says nothing more. */
function isFile(response: Node): boolean {
  return !('application/json' in ((response.content ?? {}) as Node));
}

/** What in an answer the contract does not say. */
export function findResponseProblems(answer: {
  operation: Operation;
  status: number;
  body: unknown;
}): readonly string[] {
  const { operation, status, body } = answer;
  const { pointer, node } = follow(responsePointer(operation, status));
  if (!('description' in node)) {
    return [`${operation.id} does not document status ${status}`];
  }
  if (!('content' in node)) {
    return body === undefined ? [] : [`${status} must not have a body`];
  }
  if (isFile(node)) {
    return body instanceof Uint8Array ? [] : ['the answer is no file'];
  }
  const validate = ajv.compile({
    $ref: `contract${pointer}/content/application~1json/schema`,
  });
  validate(body);
  return (validate.errors ?? []).map(
    error =>
      `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

function unusedIn(pointer: string, values: readonly unknown[]): string[] {
  const { pointer: own, node } = follow(pointer);
  if ('items' in node) {
    return unusedIn(`${own}/items`, values.flat());
  }
  return Object.keys((node.properties ?? {}) as Node).flatMap(name => {
    const found = values
      .map(value => (value as Node | undefined)?.[name])
      .filter(value => value !== undefined);
    const property = `${own}/properties/${name}`;
    return found.length > 0 ? unusedIn(property, found) : [property];
  });
}

/** Properties the contract promises that a complete answer does not have. */
export function findUnusedProperties(answer: {
  operation: Operation;
  status: number;
  body: unknown;
}): readonly string[] {
  const { pointer, node } = follow(
    responsePointer(answer.operation, answer.status),
  );
  if (isFile(node)) {
    return [];
  }
  return unusedIn(`${pointer}/content/application~1json/schema`, [answer.body]);
}
