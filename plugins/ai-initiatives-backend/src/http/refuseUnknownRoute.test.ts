import type { Request, Response } from 'express';
import { refuseUnknownRoute } from './refuseUnknownRoute';

describe('refuseUnknownRoute', () => {
  it('leaves the routes of the backend system alone', () => {
    const next = jest.fn();
    const refuse = refuseUnknownRoute({});
    const path = '/.well-known/backstage/permissions/metadata';
    refuse({ path, method: 'GET' } as Request, {} as Response, next);
    expect(next).toHaveBeenCalledWith();
  });
});
