import { EntityInitiativesContent } from '../components/EntityInitiativesContent';
import { LegacyRoots } from './LegacyRoots';

export function LegacyEntityContent() {
  return (
    <LegacyRoots>
      <EntityInitiativesContent />
    </LegacyRoots>
  );
}
