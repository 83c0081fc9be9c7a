import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { labelOf } from '../../view/labelOf';
import { EntityLink } from '../EntityLink';
import { FactList } from '../FactList';
import { NextReview } from '../NextReview';
import { OriginFacts } from '../OriginFacts';
import { OwnerName } from '../OwnerName';
import { RecordSection } from '../RecordSection';
import type { PrincipleViewProps } from './PrincipleActions';
import { PrincipleStatusSection } from './PrincipleStatusSection';

/** The side of a principle: where it stands, for whom it is, since when. */
export function PrincipleAside(
  props: PrincipleViewProps & { readonly onReload: () => void },
) {
  const { principle, owner, labels } = props.view;
  const { scope, inForceSince, reviewBy, characteristics } = principle;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  return (
    <>
      <PrincipleStatusSection {...props} />
      <RecordSection title={t('principlePage.about')}>
        <FactList
          facts={[
            {
              name: t('field.scope'),
              value: scope ? (
                <EntityLink entity={labelOf(scope, labels)} />
              ) : (
                t('principlesPage.organisation')
              ),
            },
            { name: t('field.owner'), value: <OwnerName owner={owner} /> },
            {
              name: t('field.inForceSince'),
              value: inForceSince && formatDate(inForceSince),
            },
            {
              name: t('field.reviewBy'),
              value: reviewBy && formatDate(reviewBy),
            },
            {
              name: t('field.characteristics'),
              optional: true,
              value: characteristics.length > 0 && (
                <ul>
                  {characteristics.map(item => (
                    <li key={item}>{t(`choice.characteristic.${item}`)}</li>
                  ))}
                </ul>
              ),
            },
            {
              name: t('field.readers'),
              optional: true,
              value: principle.readers.length > 0 && (
                <ul>
                  {principle.readers.map(ref => (
                    <li key={ref}>
                      <EntityLink entity={labelOf(ref, labels)} />
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </RecordSection>
      <RecordSection title={t('nextReview.title')}>
        <NextReview
          subject={{ kind: 'principle', ref: principle.id }}
          next={props.view.nextReview}
          mayPlan={props.view.mayChange && !principle.archivedAt}
          onChanged={props.onReload}
        />
      </RecordSection>
      <OriginFacts record={principle} />
    </>
  );
}
