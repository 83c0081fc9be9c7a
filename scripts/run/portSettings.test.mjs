import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  configuredPorts,
  parsePortOptions,
  portEnvironment,
} from './portSettings.mjs';

describe('parsePortOptions', () => {
  it('takes both forms out of the arguments', () => {
    assert.deepEqual(
      parsePortOptions(['--app-port', '3100', 'app', '--backend-port=7107']),
      { appPort: 3100, backendPort: 7107, rest: ['app'] },
    );
  });

  it('leaves other arguments alone', () => {
    assert.deepEqual(parsePortOptions(['--config', 'a.yaml']), {
      appPort: undefined,
      backendPort: undefined,
      rest: ['--config', 'a.yaml'],
    });
  });

  for (const value of ['0', '65536', 'x', '3.5', undefined]) {
    it(`refuses ${value}`, () => {
      const args = value === undefined ? ['--app-port'] : ['--app-port', value];
      assert.throws(() => parsePortOptions(args), {
        message: `--app-port takes a port number from 1 to 65535, not '${value}'.`,
      });
    });
  }
});

describe('configuredPorts', () => {
  it('has the ports of every Backstage portal by default', () => {
    assert.deepEqual(configuredPorts([], {}), {
      appPort: 3000,
      backendPort: 7007,
    });
  });

  it('reads addresses, and what to listen on before those', () => {
    const config = {
      app: { baseUrl: 'http://localhost:3001' },
      backend: { baseUrl: 'http://localhost:1', listen: ':7008' },
    };
    assert.deepEqual(configuredPorts([config], {}), {
      appPort: 3001,
      backendPort: 7008,
    });
  });

  it('lets a later file and the environment win', () => {
    const configs = [
      { app: { baseUrl: 'http://localhost:3001' } },
      { app: { baseUrl: 'http://localhost:3002' } },
      null,
    ];
    assert.equal(configuredPorts(configs, {}).appPort, 3002);
    assert.equal(
      configuredPorts(configs, {
        APP_CONFIG_app_baseUrl: '"http://localhost:3003"',
      }).appPort,
      3003,
    );
  });

  it('reads back what the options set', () => {
    const ports = { appPort: 3100, backendPort: 7107 };
    const configs = [{ backend: { listen: { port: 7007, host: '::' } } }];
    assert.deepEqual(configuredPorts(configs, portEnvironment(ports)), ports);
  });

  it('knows the ports of addresses that name none', () => {
    const config = { app: { baseUrl: 'https://portal.example' } };
    assert.equal(configuredPorts([config], {}).appPort, 443);
  });
});
