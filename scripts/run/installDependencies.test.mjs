import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  explainInstallFailure,
  installEnvironment,
} from './installDependencies.mjs';

describe('explainInstallFailure', () => {
  it('tells a lock file that does not fit from a failed download', () => {
    const message = explainInstallFailure(
      '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
    );
    assert.match(message, /yarn\.lock does not fit.*Run 'yarn install'/);
  });

  it('says that the registry cannot be reached, and what to look at', () => {
    const message = explainInstallFailure(
      '➤ YN0001: │ RequestError: getaddrinfo EAI_AGAIN packages.example',
    );
    assert.match(message, /EAI_AGAIN/);
    assert.match(message, /Could not fetch or build the dependencies/);
    assert.match(message, /could not be reached\. Check the connection/);
  });

  it('shows the end of any other output', () => {
    const lines = Array.from({ length: 40 }, (_, line) => `line ${line}`);
    const message = explainInstallFailure(lines.join('\n'));
    assert.match(message, /line 39/);
    assert.doesNotMatch(message, /line 20\b/);
    assert.match(message, /Once that is mended/);
  });
});

describe('installEnvironment', () => {
  it('drops what npm says about itself and keeps the rest', () => {
    const env = installEnvironment({
      PATH: '/bin',
      npm_execpath: '/npm',
      npm_node_execpath: '/old/node',
      npm_package_name: 'a',
      npm_lifecycle_event: 'start',
      npm_config_nodedir: '/node',
    });
    assert.deepEqual(env, { PATH: '/bin', npm_config_nodedir: '/node' });
  });

  it('hands the registry set for npm to Yarn, unless Yarn has its own', () => {
    const registry = 'https://packages.example/';
    assert.equal(
      installEnvironment({ npm_config_registry: registry })
        .YARN_NPM_REGISTRY_SERVER,
      'https://packages.example',
    );
    assert.equal(
      installEnvironment({
        npm_config_registry: registry,
        YARN_NPM_REGISTRY_SERVER: 'https://other.example',
      }).YARN_NPM_REGISTRY_SERVER,
      'https://other.example',
    );
  });
});
