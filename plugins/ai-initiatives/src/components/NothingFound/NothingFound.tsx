import { Button, ButtonLink } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';
import { EmptyNotice } from '../EmptyNotice';

interface Words {
  readonly title: string;
  readonly description: string;
}

/** An empty list: because of its filters, or because nothing is there yet. */
export function NothingFound(props: {
  /** Given while filters are set. */
  readonly onClear?: () => void;
  readonly noMatch: Words;
  readonly empty: Words;
  readonly nextStep: { readonly label: string; readonly href: string };
}) {
  const { onClear, noMatch, empty, nextStep } = props;
  const { t } = useTranslation();
  return onClear ? (
    <EmptyNotice
      {...noMatch}
      action={
        <Button variant="secondary" onPress={onClear}>
          {t('filters.clear')}
        </Button>
      }
    />
  ) : (
    <EmptyNotice
      {...empty}
      action={
        <ButtonLink variant="primary" href={nextStep.href}>
          {nextStep.label}
        </ButtonLink>
      }
    />
  );
}
