const A_NETWORK_AWAY_MS = 150;

/** Gives loading states a moment to be seen. */
export function slowly(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, A_NETWORK_AWAY_MS);
  });
}
