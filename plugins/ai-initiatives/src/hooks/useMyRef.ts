import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** Entity ref of the person; empty where nobody is signed in, undefined until known. */
export function useMyRef(): string | undefined {
  const identityApi = useApi(identityApiRef);
  const [ref, setRef] = useState<string>();
  useEffect(() => {
    let current = true;
    identityApi.getBackstageIdentity().then(
      ({ userEntityRef }) => current && setRef(userEntityRef),
      () => current && setRef(''),
    );
    return () => {
      current = false;
    };
  }, [identityApi]);
  return ref;
}
