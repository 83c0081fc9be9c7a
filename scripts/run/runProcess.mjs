import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const GRACE_MILLISECONDS = 8000;
const INSISTING_MILLISECONDS = 500;

/**
 * Runs a program in the foreground and resolves to its exit code; a program
 * ended by a signal counts as 128 + the signal's number, as in a shell.
 *
 * With `ownGroup` the program leads a process group of its own, and a stop
 * signal goes to everything in that group, then SIGKILL after a grace period:
 * a development server starts processes that outlive it otherwise. Without, the
 * program keeps the terminal (watch mode reads keys), which hands Ctrl-C to it.
 *
 * @param {{ command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, ownGroup?: boolean }} options
 * @returns {Promise<number>}
 */
export function runProcess({ command, args, cwd, env, ownGroup = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: [ownGroup ? 'ignore' : 'inherit', 'inherit', 'inherit'],
      detached: ownGroup,
    });
    let stoppedBy;
    let stoppedAt;
    let killTimer;

    const send = signal => {
      try {
        process.kill(ownGroup ? -child.pid : child.pid, signal);
      } catch {
        // Gone already.
      }
    };
    const onSignal = signal => {
      // The terminal and npm both pass Ctrl-C on: twice at once is once.
      const insists = Date.now() - stoppedAt > INSISTING_MILLISECONDS;
      if (!stoppedBy) {
        stoppedBy = signal;
        stoppedAt = Date.now();
        killTimer = setTimeout(send, GRACE_MILLISECONDS, 'SIGKILL');
        // Without its own group, the terminal told the program as well.
        if (ownGroup || signal !== 'SIGINT') {
          send(signal);
        }
      } else if (insists) {
        send('SIGKILL');
      }
    };
    const stopListening = () => {
      clearTimeout(killTimer);
      STOP_SIGNALS.forEach(signal => process.off(signal, onSignal));
    };

    STOP_SIGNALS.forEach(signal => process.on(signal, onSignal));
    child.on('error', error => {
      stopListening();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      stopListening();
      if (ownGroup) {
        // Whatever the program left behind must not keep a port.
        send('SIGKILL');
      }
      const endedBy = stoppedBy ?? signal;
      resolve(endedBy ? 128 + constants.signals[endedBy] : code);
    });
  });
}
