import { ButtonLink } from '@backstage/ui';
import { useMayRegister } from '../../hooks/useMayRegister';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';

/** Way to the form; absent for those who may not register. */
export function RegisterAction() {
  const { t } = useTranslation();
  const links = useLinks();
  if (!useMayRegister()) {
    return null;
  }
  return (
    <ButtonLink
      href={links.registerInitiative()}
      variant="primary"
      aria-label={t('action.registerHint')}
    >
      {t('action.register')}
    </ButtonLink>
  );
}
