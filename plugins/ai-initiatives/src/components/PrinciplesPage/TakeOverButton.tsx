import { useApi } from '@backstage/frontend-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { EntityRefField } from '../EntityRefField';
import { ErrorNotice } from '../ErrorNotice';

const RULES = ['airesource'];

/** Makes a draft out of a rule that the catalog has. */
export function TakeOverButton() {
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [entityRef, setEntityRef] = useState<string>();
  const change = useChange();
  const takeOver = (ref: string) =>
    change.run(async () => {
      const taken = await api.takeOverPrinciple({ entityRef: ref });
      const { id, title } = taken.principle;
      toast(
        t(taken.created ? 'takeOver.created' : 'takeOver.existed', { title }),
      );
      navigateTo(links.principle(id));
    });
  return (
    <>
      <Button variant="tertiary" onPress={() => setOpen(true)}>
        {t('takeOver.action')}
      </Button>
      <Dialog
        isOpen={isOpen}
        isDismissable
        width={480}
        onOpenChange={open => setOpen(open)}
      >
        <DialogHeader>{t('takeOver.title')}</DialogHeader>
        <DialogBody>
          <EntityRefField
            label={t('takeOver.rule')}
            description={t('takeOver.description')}
            kinds={RULES}
            type="rule"
            autoFocus
            value={entityRef}
            onChange={setEntityRef}
          />
          {change.error && (
            <ErrorNotice title={t('takeOver.failed')} error={change.error} />
          )}
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={() => setOpen(false)}>
            {t('action.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!entityRef}
            isPending={change.isPending}
            onPress={() => entityRef && takeOver(entityRef)}
          >
            {t('takeOver.submit')}
          </Button>
        </DialogFooter>
      </Dialog>
    </>
  );
}
