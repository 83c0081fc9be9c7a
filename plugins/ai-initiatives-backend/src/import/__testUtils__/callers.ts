import { accessOf, outsider } from '../../__fixtures__/build';

export const me = accessOf();
export const olga = outsider();
export const steward = accessOf({
  ref: 'user:default/stella',
  ownershipRefs: ['user:default/stella'],
  steward: true,
});
