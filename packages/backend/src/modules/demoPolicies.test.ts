import { UserInfoService } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  aiInitiativesPermissions,
  decisionUpdatePermission,
  initiativeArchivePermission,
  initiativeUpdatePermission,
} from 'backstage-plugin-ai-initiatives-common';
import { AllowAllPolicy, OwnersUpdatePolicy } from './demoPolicies';

const userInfo: UserInfoService = {
  getUserInfo: async () => ({
    userEntityRef: 'user:default/ines',
    ownershipEntityRefs: ['user:default/ines', 'group:default/claims'],
  }),
};
const credentials = mockCredentials.user('user:default/ines');
const ines: PolicyQueryUser = {
  credentials,
  info: { userEntityRef: 'user:default/ines', ownershipEntityRefs: [] },
};
const ownedByClaims = {
  rule: 'IS_OWNER',
  params: { ownerRefs: ['user:default/ines', 'group:default/claims'] },
};

describe('OwnersUpdatePolicy', () => {
  const policy = new OwnersUpdatePolicy({
    userInfo,
    stewards: ['user:default/tomas'],
  });

  it.each([
    initiativeUpdatePermission,
    initiativeArchivePermission,
    decisionUpdatePermission,
  ])('lets owners do $name', async permission => {
    const decision = await policy.handle({ permission }, ines);
    expect(decision).toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'ai-initiatives',
      resourceType: permission.resourceType,
      conditions: ownedByClaims,
    });
  });

  it('matches no record for nobody', async () => {
    const decision = await policy.handle({
      permission: initiativeUpdatePermission,
    });
    expect(decision).toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      conditions: { rule: 'IS_OWNER', params: { ownerRefs: [] } },
    });
  });

  it('lets stewards change everything', async () => {
    const stewards = new OwnersUpdatePolicy({
      userInfo,
      stewards: ['group:default/claims'],
    });
    expect(
      await stewards.handle({ permission: decisionUpdatePermission }, ines),
    ).toEqual({ result: AuthorizeResult.ALLOW });
  });

  it('lets everybody read and register', async () => {
    const others = aiInitiativesPermissions.filter(
      ({ attributes }) =>
        attributes.action === 'read' || attributes.action === 'create',
    );
    expect(others.length).toBeGreaterThan(3);
    for (const permission of others) {
      expect(await policy.handle({ permission }, ines)).toEqual({
        result: AuthorizeResult.ALLOW,
      });
    }
  });
});

describe('AllowAllPolicy', () => {
  it('allows', async () => {
    expect(await new AllowAllPolicy().handle()).toEqual({
      result: AuthorizeResult.ALLOW,
    });
  });
});
