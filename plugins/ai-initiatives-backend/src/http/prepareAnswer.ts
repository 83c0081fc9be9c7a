import type { NextFunction, Request, Response } from 'express';

/**
 * Express middleware. Every answer depends on who asks, so only that caller may
 * keep it and must ask again. HEAD goes the way of GET, checks included; Node
 * leaves out the body.
 */
export function prepareAnswer(
  req: Request,
  res: Response,
  next: NextFunction,
): void {
  res.set('Cache-Control', 'private, no-cache').vary('Authorization');
  if (req.method === 'HEAD') {
    req.method = 'GET';
  }
  next();
}
