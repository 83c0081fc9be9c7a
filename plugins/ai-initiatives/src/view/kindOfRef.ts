/** Kind of a canonical entity ref, as people write it in a sentence. */
export function kindOfRef(entityRef: string): string {
  const kind = entityRef.slice(0, Math.max(0, entityRef.indexOf(':')));
  return { api: 'API', airesource: 'AI resource' }[kind] ?? kind;
}

/** Groups and users own work; other entities have work attached. */
export function isOwnerRef(entityRef: string): boolean {
  return /^(group|user):/.test(entityRef);
}
