import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** Who would own what I write: my first group, else myself. Undefined until known. */
export function useMyOwner(): string | undefined {
  const identityApi = useApi(identityApiRef);
  const [owner, setOwner] = useState<string>();
  useEffect(() => {
    let current = true;
    identityApi.getBackstageIdentity().then(
      ({ ownershipEntityRefs, userEntityRef }) => {
        const group = ownershipEntityRefs.find(
          ref =>
            parseEntityRef(ref).kind.toLocaleLowerCase('en-US') === 'group',
        );
        return current && setOwner(group ?? userEntityRef);
      },
      () => current && setOwner(''),
    );
    return () => {
      current = false;
    };
  }, [identityApi]);
  return owner;
}
