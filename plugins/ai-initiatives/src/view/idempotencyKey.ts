/**
 * A random key that names one attempt to create something. Portals without
 * https have no crypto.randomUUID.
 */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
