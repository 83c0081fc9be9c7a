import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { ButtonLink } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useEntityOverview } from '../../hooks/useEntityOverview';
import { useTranslation } from '../../hooks/useTranslation';
import { useEntityPath, useLinks } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { OverviewLines } from './OverviewLines';
import { OwnershipLines } from './OwnershipLines';

const TAB_PATH = 'ai-initiatives';

/** Is AI happening here, and is anyone else doing it? One request answers both. */
export function EntityInitiativesCard() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { value, error, reload } = useEntityOverview(entityRef);
  const { t } = useTranslation();
  const links = useLinks();
  const entityPath = useEntityPath()(entityRef);
  const tabPath = entityPath && `${entityPath}/${TAB_PATH}`;
  const title =
    value?.entity.title ?? entity.metadata.title ?? entity.metadata.name;
  return (
    <EntityInfoCard
      title={t('entityCard.title')}
      headerActions={
        <>
          <ButtonLink
            href={links.registerInitiative({ entityRef })}
            variant="tertiary"
            iconStart={<RiAddLine />}
            aria-label={t('action.registerHint')}
          >
            {t('action.register')}
          </ButtonLink>
          {tabPath && (
            <ButtonLink
              href={tabPath}
              variant="tertiary"
              aria-label={t('entityCard.openHint', { entity: title })}
            >
              {t('entityCard.open')} →
            </ButtonLink>
          )}
        </>
      }
    >
      {error && (
        <ErrorNotice
          title={t('entityCard.failed', { entity: title })}
          error={error}
          onRetry={reload}
        />
      )}
      {value && <OverviewLines overview={value} tabPath={tabPath} />}
      {value?.ownership && (
        <OwnershipLines owner={value.entity} ownership={value.ownership} />
      )}
      {!value && !error && <LoadingNotice lines={2} />}
    </EntityInfoCard>
  );
}
