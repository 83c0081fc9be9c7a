const NETWORK_ERROR =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|RequestError|network/i;
const SHOWN_LINES = 15;

/**
 * Says what could not be fetched, why as far as the output tells, and what to do.
 *
 * @param {{ what: string, output: string }} failure
 */
export function explainFetchFailure({ what, output }) {
  const tail = output.trim().split('\n').slice(-SHOWN_LINES).join('\n');
  const advice = NETWORK_ERROR.test(output)
    ? "The package registry could not be reached. Check the connection, the proxy and the registry npm is set to ('npm config get registry'), then run the same command again: it goes on where it stopped."
    : 'The output above says why. Once that is mended, run the same command again: it goes on where it stopped.';
  return `${tail}\n\nCould not fetch ${what}.\n${advice}`;
}
