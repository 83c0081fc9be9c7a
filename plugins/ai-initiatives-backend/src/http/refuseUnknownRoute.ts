import { CustomErrorBase, NotFoundError } from '@backstage/errors';
import { describeValue } from 'backstage-plugin-ai-initiatives-common';
import type { RequestHandler } from 'express';

class MethodNotAllowedError extends CustomErrorBase {
  name = 'MethodNotAllowedError' as const;
  readonly statusCode = 405;
}

const METHODS = ['get', 'post', 'patch', 'put', 'delete'];

function methodsOf(operations: object): readonly string[] {
  const names = METHODS.filter(method => method in operations);
  const all = names.includes('get') ? ['get', 'head', ...names] : names;
  return [...new Set([...all, 'options'])].map(name => name.toUpperCase());
}

/** Answers what no route has answered, in JSON and with the way out. */
export function refuseUnknownRoute(
  paths: Readonly<Record<string, object>>,
): RequestHandler {
  const routes = Object.entries(paths).map(([path, operations]) => ({
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}/?$`, 'i'),
    methods: methodsOf(operations),
  }));
  return (req, res, next) => {
    // The backend system keeps routes of its own there.
    if (req.path.startsWith('/.')) {
      next();
      return;
    }
    const route = routes.find(({ pattern }) => pattern.test(req.path));
    if (!route) {
      throw new NotFoundError(
        `No route ${describeValue(req.path)}; /openapi.json lists them all`,
      );
    }
    const allowed = route.methods.join(', ');
    res.set('Allow', allowed);
    if (req.method !== 'OPTIONS') {
      throw new MethodNotAllowedError(
        `${req.method} is not possible here, only ${allowed}`,
      );
    }
    res.status(204).end();
  };
}
