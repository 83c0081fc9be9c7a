import { Link, Text } from '@backstage/ui';
import type { VerdictView } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';

/** What was said of a record when people last looked back. */
export function LastVerdict(props: { readonly last: VerdictView }) {
  const { review, verdict, note } = props.last;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  return (
    <Text as="p">
      {t('nextReview.verdict', { verdict: t(`verdict.${verdict}`) })}{' '}
      <Link href={links.review(review.id)}>
        {t('nextReview.saidIn', {
          title: review.subject.title,
          date: formatDate(review.heldOn ?? review.dueOn),
        })}
      </Link>
      {note && <>: {note}</>}
    </Text>
  );
}
