const ATTEMPTS = 4;
// Serialization failure and deadlock: the database has rolled everything back.
const ROLLED_BACK = ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'];

function mayRetry(error: unknown): boolean {
  const { code, name } = error as { code?: string; name?: string };
  return (
    name === 'StaleWriteError' ||
    (code !== undefined && ROLLED_BACK.includes(code))
  );
}

/**
 * Runs the work again, a few times, when it lost a race and nothing of it was
 * kept. Waits a little longer each time, by a random part.
 */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !mayRetry(error)) {
        throw error;
      }
      const pause = 10 * 2 ** attempt * (0.5 + Math.random());
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
}
