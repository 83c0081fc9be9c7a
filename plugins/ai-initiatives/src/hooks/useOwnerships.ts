import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** Entity refs of the user and the user's groups; empty until they are known. */
export function useOwnerships(): readonly string[] {
  const identityApi = useApi(identityApiRef);
  const [refs, setRefs] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    identityApi.getBackstageIdentity().then(
      identity => current && setRefs(identity.ownershipEntityRefs),
      () => {}, // Nobody is signed in: nothing is theirs.
    );
    return () => {
      current = false;
    };
  }, [identityApi]);
  return refs;
}
