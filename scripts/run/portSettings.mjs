const DEFAULT_APP_PORT = 3000;
const DEFAULT_BACKEND_PORT = 7007;

/**
 * Splits `--app-port N` and `--backend-port N` from the arguments of `start`.
 *
 * @param {readonly string[]} args
 * @returns {{ appPort: number | undefined, backendPort: number | undefined, rest: readonly string[] }}
 */
export function parsePortOptions(args) {
  const ports = {};
  const rest = [];
  for (let index = 0; index < args.length; index++) {
    const [, name, inline] =
      /^--(app|backend)-port(?:=(.*))?$/.exec(args[index]) ?? [];
    if (!name) {
      rest.push(args[index]);
      continue;
    }
    const text = inline ?? args[++index];
    const port = Number(text);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new RangeError(
        `--${name}-port takes a port number from 1 to 65535, not '${text}'.`,
      );
    }
    ports[name] = port;
  }
  return { appPort: ports.app, backendPort: ports.backend, rest };
}

/**
 * The configuration, as environment variables, that moves the portal to the
 * given ports. Empty when both are left to the configuration files.
 *
 * @param {{ appPort: number | undefined, backendPort: number | undefined }} ports
 * @returns {Record<string, string>}
 */
export function portEnvironment({ appPort, backendPort }) {
  return {
    ...(appPort && {
      APP_CONFIG_app_baseUrl: `http://localhost:${appPort}`,
      APP_CONFIG_backend_cors_origin: `http://localhost:${appPort}`,
    }),
    ...(backendPort && {
      APP_CONFIG_backend_baseUrl: `http://localhost:${backendPort}`,
      APP_CONFIG_backend_listen_port: String(backendPort),
    }),
  };
}

/**
 * Reads from configuration, later objects over earlier ones, which ports the
 * two halves of the portal will listen on.
 *
 * @param {readonly any[]} configs parsed configuration files
 * @param {Record<string, string | undefined>} env
 * @returns {{ appPort: number, backendPort: number }}
 */
export function configuredPorts(configs, env) {
  const read = (section, path) => {
    const override = env[['APP_CONFIG', section, ...path].join('_')];
    const values = configs.map(config =>
      path.reduce((value, key) => value?.[key], config?.[section]),
    );
    return override ?? values.filter(value => value !== undefined).pop();
  };
  const portOf = (section, fallback) =>
    portOfListen(read(section, ['listen', 'port'])) ??
    portOfListen(read(section, ['listen'])) ??
    portOfUrl(read(section, ['baseUrl'])) ??
    fallback;
  return {
    appPort: portOf('app', DEFAULT_APP_PORT),
    backendPort: portOf('backend', DEFAULT_BACKEND_PORT),
  };
}

function portOfListen(value) {
  const text = unquoted(String(value ?? ''));
  const [, digits] = /^(?:.*:)?(\d+)$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function portOfUrl(value) {
  try {
    const url = new URL(unquoted(String(value)));
    return Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  } catch {
    return undefined;
  }
}

/** In environment variables, values may be written as JSON. */
function unquoted(text) {
  return text.replace(/^"(.*)"$/, '$1');
}
