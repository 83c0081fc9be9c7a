import { InputError } from '@backstage/errors';

const LONGEST = 100;

export function checkIdempotencyKey(key: string | undefined): void {
  if (key && key.length > LONGEST) {
    throw new InputError(
      `Idempotency-Key must be at most ${LONGEST} characters long, it has ${key.length}`,
    );
  }
}
