import { Link } from '@backstage/ui';
import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { labelOf } from '../../view/labelOf';
import { safeLink } from '../../view/safeLink';
import { EntityLink } from '../EntityLink';
import { FactList } from '../FactList';
import { NextReview } from '../NextReview';
import { OriginFacts } from '../OriginFacts';
import { OwnerName } from '../OwnerName';
import { RecordSection } from '../RecordSection';
import { RiskSection } from './RiskSection';

function WebLink(props: { readonly title: string; readonly url: string }) {
  const { title, url } = props;
  const link = safeLink(url);
  return link ? (
    <a href={link.href} target="_blank" rel="noopener noreferrer nofollow">
      {title}
    </a>
  ) : (
    <span>{title}</span>
  );
}

/** The side of an initiative's page: people, data and tools, where it came from. */
export function InitiativeAside(props: {
  readonly view: InitiativeView;
  readonly onChanged: () => void;
}) {
  const { onChanged, view } = props;
  const { initiative, labels, owner, givenHints } = view;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const links = useLinks();
  const { aiClassification, sourcing, personalData } = initiative;
  return (
    <>
      <RecordSection title={t('initiativePage.people')}>
        <FactList
          facts={[
            { name: t('field.owner'), value: <OwnerName owner={owner} /> },
            {
              name: t('field.visibility'),
              value: t(`choice.visibility.${initiative.visibility}`),
            },
            {
              name: t('field.readers'),
              optional: true,
              value: initiative.readers.length > 0 && (
                <ul>
                  {initiative.readers.map(ref => (
                    <li key={ref}>
                      <EntityLink entity={labelOf(ref, labels)} />
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              name: t('hints.given'),
              optional: true,
              value: givenHints.length > 0 && (
                <ul>
                  {givenHints.map(({ initiative: told, at }) => (
                    <li key={told.id}>
                      <Link href={links.initiative(told.id)}>{told.title}</Link>{' '}
                      {formatDate(at)}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </RecordSection>
      <RecordSection title={t('initiativePage.dataAndTools')}>
        <FactList
          facts={[
            {
              name: t('field.aiClassification'),
              value:
                aiClassification &&
                t(`choice.aiClassification.${aiClassification}`),
            },
            {
              name: t('field.sourcing'),
              value: sourcing && t(`choice.sourcing.${sourcing}`),
            },
            { name: t('field.vendors'), value: initiative.vendors.join(', ') },
            { name: t('field.tools'), value: initiative.tools.join(', ') },
            {
              name: t('field.dataDescription'),
              value: initiative.dataDescription,
            },
            {
              name: t('field.personalData'),
              value: personalData && t(`choice.personalData.${personalData}`),
            },
            { name: t('field.topicArea'), value: initiative.topicArea },
            { name: t('field.tags'), value: initiative.tags.join(', ') },
            {
              name: t('field.links'),
              optional: true,
              value: initiative.links.length > 0 && (
                <ul>
                  {initiative.links.map(link => (
                    <li key={`${link.url} ${link.title}`}>
                      <WebLink {...link} />
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
          subject={{ kind: 'initiative', ref: initiative.id }}
          next={view.nextReview}
          last={view.lastVerdict}
          mayPlan={view.mayChange && !initiative.archivedAt}
          onChanged={onChanged}
        />
      </RecordSection>
      <RiskSection initiative={initiative} />
      <OriginFacts record={initiative} />
    </>
  );
}
