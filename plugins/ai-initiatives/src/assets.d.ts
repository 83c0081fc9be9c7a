// Types of imported style sheets and images.
// eslint-disable-next-line @backstage/no-undeclared-imports -- types alone
import '@backstage/cli/asset-types';
