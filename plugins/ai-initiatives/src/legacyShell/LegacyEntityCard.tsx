import { EntityInitiativesCard } from '../components/EntityInitiativesCard';
import { LegacyRoots } from './LegacyRoots';

export function LegacyEntityCard() {
  return (
    <LegacyRoots>
      <EntityInitiativesCard />
    </LegacyRoots>
  );
}
