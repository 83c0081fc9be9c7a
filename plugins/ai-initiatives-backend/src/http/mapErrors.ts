import {
  RevisionConflictError,
  RevisionRequiredError,
} from 'backstage-plugin-ai-initiatives-common';
import type { NextFunction, Request, Response } from 'express';

/**
 * Express error middleware for the two answers that Backstage has no error for.
 * All others are left to the backend's own handler.
 */
export function mapErrors(
  error: unknown,
  req: Request,
  res: Response,
  next: NextFunction,
): void {
  const known =
    error instanceof RevisionConflictError ||
    error instanceof RevisionRequiredError;
  if (!known || res.headersSent) {
    next(error);
    return;
  }
  const { name, message, statusCode } = error;
  res.status(statusCode).json({
    error: { name, message },
    ...(error instanceof RevisionConflictError && { current: error.current }),
    request: { method: req.method, url: req.url },
    response: { statusCode },
  });
}
