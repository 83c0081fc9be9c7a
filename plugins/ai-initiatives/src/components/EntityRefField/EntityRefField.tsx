import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Combobox, type IdentifiedOption } from '@backstage/ui';
import { normalizeEntityRef } from 'backstage-plugin-ai-initiatives-common';
import { useCallback, useEffect, useState } from 'react';
import { type LoadOptions, useOptionSource } from '../../hooks/useOptionSource';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';

export interface EntityRefFieldProps {
  readonly label: string;
  /** Canonical entity ref. */
  readonly value?: string;
  readonly onChange: (entityRef: string | undefined) => void;
  /** Kinds to offer, lower case. Default: everything an initiative may touch. */
  readonly kinds?: readonly string[];
  /** Only entities whose `spec.type` is this. */
  readonly type?: string;
  readonly description?: string;
  readonly errorMessage?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

const KINDS: readonly string[] = [
  ...['component', 'api', 'resource', 'system', 'domain', 'airesource'],
  ...['group', 'user'],
];
const PAGE_SIZE = 12;

function optionOf(entity: Entity): IdentifiedOption {
  const ref = stringifyEntityRef(entity);
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  return {
    id: ref,
    label:
      entity.metadata.title ?? profile?.displayName ?? entity.metadata.name,
    description: ref,
  };
}

/** Finds a catalog entity by name; a ref that is typed in full is taken too. */
export function EntityRefField(props: EntityRefFieldProps) {
  const {
    value,
    onChange,
    kinds = KINDS,
    type,
    errorMessage,
    ...field
  } = props;
  const { t } = useTranslation();
  const catalogApi = useApi(catalogApiRef);
  const [known, setKnown] = useState<IdentifiedOption>();
  const kindList = kinds.join(',');

  const load = useCallback<LoadOptions>(
    async text => {
      const { items } = await catalogApi.queryEntities({
        filter: {
          kind: kindList.split(','),
          ...(type && { 'spec.type': type }),
        },
        fullTextFilter: text
          ? {
              term: text,
              fields: [
                'metadata.name',
                'metadata.title',
                'spec.profile.displayName',
              ],
            }
          : undefined,
        fields: [
          ...['kind', 'metadata.name', 'metadata.namespace', 'metadata.title'],
          'spec.profile.displayName',
        ],
        orderFields: { field: 'metadata.name', order: 'asc' },
        limit: PAGE_SIZE,
        totalItems: 'exclude',
      });
      const options = items.map(optionOf);
      const typed = normalizeEntityRef(text);
      const isNew = typed && !options.some(option => option.id === typed);
      return isNew
        ? [
            ...options,
            { id: typed, label: typed, description: t('picker.asTyped') },
          ]
        : options;
    },
    [catalogApi, kindList, t, type],
  );
  const { source, activate } = useOptionSource(load);

  // A value that came from outside is shown by its title as soon as it is known.
  useEffect(() => {
    let current = true;
    if (value && known?.id !== value) {
      catalogApi.getEntityByRef(value).then(
        entity => current && entity && setKnown(optionOf(entity)),
        () => {}, // The ref itself is shown instead.
      );
    }
    return () => {
      current = false;
    };
  }, [catalogApi, known, value]);

  const selected = known?.id === value ? known : undefined;
  return (
    <Combobox
      {...field}
      {...fieldError(errorMessage)}
      search={{ mode: 'server' }}
      options={source}
      value={value ? selected ?? { id: value, label: value } : null}
      onChange={option => {
        setKnown(option ?? undefined);
        onChange(option?.id);
      }}
      onFocus={activate}
      placeholder={t('picker.searchEntity')}
    />
  );
}
