import { LINEAGE_RELATIONS } from 'backstage-plugin-ai-initiatives-common';
import type { LeakIds, LeakRequest } from './LeakRequest';
import { OTHER_OWNER } from './matrixBackend';

/** An initiative of the outsider's own, much like what is secret. */
export const CREATE_OWN = {
  method: 'POST',
  path: '/initiatives',
  headers: { 'Idempotency-Key': 'mine' },
  body: {
    title: 'Sort letters',
    problem: 'adjusters sort scanned claims letters by hand',
    owner: OTHER_OWNER,
  },
};

/** What the owner of an initiative can try to change, with the ids of secrets. */
export function changingRequests(
  own: string,
  slots: LeakIds,
): readonly LeakRequest[] {
  const [initiative] = slots.initiatives;
  const [decision] = slots.decisions;
  const [principle] = slots.principles;
  const decide = {
    title: 'Decide',
    contextAndProblem: 'Someone has to.',
    owner: OTHER_OWNER,
  };
  const revision = { 'If-Match': '"1"' };
  return [
    CREATE_OWN,
    { ...CREATE_OWN, headers: { 'Idempotency-Key': 'secret-0' } },
    {
      ...CREATE_OWN,
      headers: {},
      body: { ...CREATE_OWN.body, buildsOn: [initiative] },
    },
    {
      method: 'POST',
      path: '/decisions',
      body: { ...decide, initiatives: [initiative] },
    },
    ...LINEAGE_RELATIONS.map(relation => ({
      method: 'POST',
      path: '/decisions',
      body: { ...decide, [relation]: [decision] },
    })),
    {
      method: 'POST',
      path: '/decisions',
      body: { ...decide, principles: [{ principle }] },
    },
    {
      ...CREATE_OWN,
      headers: {},
      body: { ...CREATE_OWN.body, principles: [principle] },
    },
    {
      method: 'PATCH',
      path: `/principles/${principle}`,
      headers: revision,
      body: { title: 'Mine' },
    },
    ...[undefined, revision, { 'If-Match': '"9"' }].map(headers => ({
      method: 'PATCH',
      path: `/initiatives/${initiative}`,
      headers,
      body: { title: 'Mine' },
    })),
    {
      method: 'PATCH',
      path: `/initiatives/${own}`,
      headers: revision,
      body: { buildsOn: [initiative] },
    },
    {
      method: 'PATCH',
      path: `/decisions/${decision}`,
      headers: revision,
      body: { title: 'Mine' },
    },
    ...['archive', 'restore'].flatMap(verb => [
      {
        method: 'POST',
        path: `/initiatives/${initiative}/${verb}`,
        headers: revision,
      },
      {
        method: 'POST',
        path: `/decisions/${decision}/${verb}`,
        headers: revision,
      },
      {
        method: 'POST',
        path: `/principles/${principle}/${verb}`,
        headers: revision,
      },
    ]),
    {
      method: 'POST',
      path: '/resolutions',
      body: { left: own, right: initiative, kind: 'split-scope' },
    },
    ...slots.resolutions.flatMap(id => [
      { method: 'POST', path: `/resolutions/${id}/consent` },
      { method: 'POST', path: `/resolutions/${id}/undo` },
    ]),
    {
      method: 'POST',
      path: '/divergences/no-divergence/verdict',
      body: { verdict: 'confirmed' },
    },
    { method: 'DELETE', path: '/divergences/no-divergence/verdict' },
    {
      method: 'POST',
      path: '/reviews',
      body: { subject: { kind: 'initiative', ref: initiative } },
    },
    ...slots.reviews.flatMap(id => [
      {
        method: 'PUT',
        path: `/reviews/${id}/outcome`,
        headers: revision,
        body: {},
      },
      {
        method: 'POST',
        path: `/reviews/${id}/skip`,
        headers: revision,
        body: { reason: 'Mine' },
      },
    ]),
    {
      method: 'POST',
      path: `/decisions/${decision}/challenges`,
      body: { text: 'It is slow.' },
    },
    {
      method: 'POST',
      path: `/decisions/${decision}/advice`,
      body: { role: 'expert', text: 'Wait.' },
    },
    ...slots.challenges.flatMap(id => [
      {
        method: 'POST',
        path: `/challenges/${id}/answers`,
        body: { text: 'It is not.' },
      },
      {
        method: 'POST',
        path: `/challenges/${id}/state`,
        body: { state: 'withdrawn' },
      },
    ]),
    ...slots.advice.map(id => ({
      method: 'POST',
      path: `/advice/${id}/answer`,
      body: { text: 'Wait.' },
    })),
    { method: 'POST', path: `/imports/${slots.imports[0]}/cancel` },
    { method: 'POST', path: '/verification', body: {} },
    { method: 'GET', path: '/overlap-rebuild' },
    { method: 'POST', path: '/overlap-rebuild', body: {} },
    { method: 'DELETE', path: '/overlap-rebuild' },
  ];
}
