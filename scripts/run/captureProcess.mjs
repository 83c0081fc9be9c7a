import { spawn } from 'node:child_process';

/**
 * Runs a program without showing its output. Never rejects: a program that
 * cannot be started has code 127 and says why in its output.
 *
 * @param {{ command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, timeoutMilliseconds?: number, onLine?: (line: string) => void }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function captureProcess(options) {
  return new Promise(resolve => {
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    // Package managers pass a polite signal on and carry on themselves.
    const stop = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Gone already, or never started.
      }
    };
    // Ended from outside, this process takes the program with it.
    process.once('exit', stop);
    const timer =
      options.timeoutMilliseconds &&
      setTimeout(stop, options.timeoutMilliseconds);
    let output = '';
    let rest = '';
    const collect = chunk => {
      output += chunk;
      if (options.onLine) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(line => options.onLine(line));
      }
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const settle = () => {
      clearTimeout(timer);
      process.off('exit', stop);
    };
    child.on('error', error => {
      settle();
      resolve({ code: 127, output: error.message });
    });
    child.on('close', code => {
      settle();
      resolve({ code: code ?? 1, output });
    });
  });
}
