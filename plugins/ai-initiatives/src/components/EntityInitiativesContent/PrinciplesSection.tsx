import type {
  EntityOverview,
  PlacedPrinciple,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { PrincipleRow } from '../PrincipleRow';
import { ReachNote } from '../ReachNote';
import { MoreNotice } from './MoreNotice';
import { Section } from './Section';

function Why(props: { readonly placed: PlacedPrinciple }) {
  const { path } = props.placed;
  const { t } = useTranslation();
  const [start, ...hops] = path;
  if (!start) {
    return <span>{t('entityTab.principles.organisation')}</span>;
  }
  return hops.length === 0 ? (
    <span>{t('entityTab.principles.direct', { entity: start.title })}</span>
  ) : (
    <ReachNote placed={{ reach: 'inherited', path }} />
  );
}

/** What guides decisions here, and through what; quiet where nothing does. */
export function PrinciplesSection(props: {
  readonly overview: EntityOverview;
  readonly onShowAll?: () => void;
}) {
  const { overview, onShowAll } = props;
  const { principles, principlesTotal } = overview;
  const { t } = useTranslation();
  return principles.length > 0 ? (
    <Section title={t('entityTab.principles.title')}>
      {principles.map(placed => (
        <PrincipleRow
          key={placed.principle.id}
          principle={placed.principle}
          via={<Why placed={placed} />}
        />
      ))}
      <MoreNotice
        section="principles"
        shown={principles.length}
        total={principlesTotal}
        onShowAll={onShowAll}
      />
    </Section>
  ) : null;
}
