import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Flex, Link, Text } from '@backstage/ui';
import type { ComparedResolution } from 'backstage-plugin-ai-initiatives-common';
import { sidesToAsk } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { ConfirmDialog } from '../ConfirmDialog';
import { ErrorNotice } from '../ErrorNotice';
import { PersonName } from '../PersonName';
import { ResolutionNote } from '../ResolutionNote';
import styles from './SettleSection.module.css';
import { type Sides, SIDES } from './Sides';

function KeptLine(props: {
  readonly resolution: ComparedResolution;
  readonly sides: Sides;
}) {
  const { resolution, sides } = props;
  const { t } = useTranslation();
  const side = SIDES.find(name => sides[name].id === resolution.kept);
  if (!side) {
    return null;
  }
  return (
    <Text as="p" variant="body-medium">
      {t(resolution.kind === 'join' ? 'settle.goesOn' : 'settle.isBuiltOn', {
        title: sides[side].title,
      })}
    </Text>
  );
}

/** Who agreed already, and who is asked to. */
function Consents(props: {
  readonly resolution: ComparedResolution;
  readonly sides: Sides;
}) {
  const { resolution, sides } = props;
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {resolution.consents.map(({ side, by }) => (
        <li key={side}>
          {t('settle.agreed', { side: sides[side].title })}{' '}
          <PersonName principal={by} />
        </li>
      ))}
      {sidesToAsk(resolution).map(side => (
        <li key={side}>{t('settle.waiting', { title: sides[side].title })}</li>
      ))}
    </ul>
  );
}

/** How the pair is settled, who agreed, and what one may do about it. */
export function ResolutionState(props: {
  readonly resolution: ComparedResolution;
  readonly sides: Sides;
  readonly onChanged: () => void;
}) {
  const { resolution, sides, onChanged } = props;
  const { id, kind, decision, rationale, mayConsent, mayUndo } = resolution;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const toast = useToast();
  const change = useChange();
  const [isAsking, setAsking] = useState(false);
  const run = (answer: () => Promise<unknown>, done: string) =>
    change.run(async () => {
      try {
        await answer();
        toast(done);
        onChanged();
      } finally {
        setAsking(false);
      }
    });
  return (
    <div className={styles.parts}>
      <ResolutionNote resolution={resolution} />
      <KeptLine resolution={resolution} sides={sides} />
      {rationale && (
        <Text as="p" variant="body-medium">
          {rationale}
        </Text>
      )}
      <Consents resolution={resolution} sides={sides} />
      <Link href={links.decision(decision)}>{t('settle.decision')}</Link>
      {change.error && (
        <ErrorNotice title={t('settle.answerFailed')} error={change.error} />
      )}
      <Flex gap="2">
        {mayConsent && (
          <Button
            variant="primary"
            isPending={change.isPending}
            onPress={() =>
              run(
                () => api.consentToResolution({ id }),
                t('settle.agreedToast'),
              )
            }
          >
            {t('settle.agree')}
          </Button>
        )}
        {mayUndo && (
          <Button variant="secondary" onPress={() => setAsking(true)}>
            {t('settle.undo')}
          </Button>
        )}
      </Flex>
      <ConfirmDialog
        title={t('settle.undoQuestion', { kind: t(`resolution.kind.${kind}`) })}
        description={t('settle.undoDescription')}
        confirmLabel={t('settle.undo')}
        isOpen={isAsking}
        isPending={change.isPending}
        onConfirm={() =>
          run(() => api.undoResolution({ id }), t('settle.undone'))
        }
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
