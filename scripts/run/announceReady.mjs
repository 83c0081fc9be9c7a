import { get } from 'node:http';
import { say } from './say.mjs';

// Each question is a line in the log of the backend.
const INTERVAL_MILLISECONDS = 2000;

/**
 * Says where the portal is, once both halves answer. Never keeps the process
 * alive by itself.
 *
 * @param {{ appPort: number, backendPort: number, startedAt: number }} options
 */
export function announceReady({ appPort, backendPort, startedAt }) {
  const urls = [
    `http://localhost:${backendPort}/.backstage/health/v1/readiness`,
    `http://localhost:${appPort}/`,
  ];
  let timer;
  const check = async () => {
    const answers = await Promise.all(urls.map(answersOk));
    if (answers.every(Boolean)) {
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      say(`Ready after ${seconds} s: http://localhost:${appPort}`);
    } else {
      timer = setTimeout(check, INTERVAL_MILLISECONDS).unref();
    }
  };
  timer = setTimeout(check, INTERVAL_MILLISECONDS).unref();
  return () => clearTimeout(timer);
}

function answersOk(url) {
  return new Promise(resolve => {
    const request = get(url, { timeout: INTERVAL_MILLISECONDS }, response => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
