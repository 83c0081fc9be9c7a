import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Text,
} from '@backstage/ui';
import type { Overlap } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { similarElsewhere } from '../../view/overviewParts';
import { EmptyNotice } from '../EmptyNotice';
import { SimilarPairRow } from '../SimilarPairRow';
import { MoreNotice } from './MoreNotice';
import { Section } from './Section';
import styles from './SimilarSection.module.css';
import type { SectionProps } from './SectionProps';

const OPEN_PER_INITIATIVE = 3;

/** Pairs of one of our initiatives; a need that many share folds to one row. */
function PairsOf(props: { readonly pairs: readonly Overlap[] }) {
  const { t } = useTranslation();
  const open = props.pairs.slice(0, OPEN_PER_INITIATIVE);
  const folded = props.pairs.slice(OPEN_PER_INITIATIVE);
  return (
    <div className={styles.pairs}>
      {open.map(pair => (
        <SimilarPairRow key={pair.right.id} overlap={pair} />
      ))}
      {folded.length > 0 && (
        <Accordion>
          <AccordionTrigger
            title={t('entityTab.similar.folded', {
              count: folded.length,
              title: folded[0].left.title,
            })}
          />
          <AccordionPanel className={styles.pairs}>
            {folded.map(pair => (
              <SimilarPairRow key={pair.right.id} overlap={pair} />
            ))}
          </AccordionPanel>
        </Accordion>
      )}
    </div>
  );
}

export function SimilarSection(props: Omit<SectionProps, 'onChanged'>) {
  const { overview, filtered, onShowAll } = props;
  const { t } = useTranslation();
  const pairs = similarElsewhere(filtered);
  const ids = [...new Set(pairs.map(({ left }) => left.id))];
  const isFirst = overview.initiatives.some(({ reach }) => reach === 'direct');
  return (
    <Section title={t('entityTab.similar.title')}>
      {overview.similar.length === 0 && (
        <EmptyNotice
          title={
            isFirst ? t('entityTab.similar.first') : t('entityTab.similar.none')
          }
        />
      )}
      {overview.similar.length > 0 && pairs.length === 0 && (
        <Text as="p">{t('entityTab.similar.noMatch')}</Text>
      )}
      {ids.map(id => (
        <PairsOf key={id} pairs={pairs.filter(({ left }) => left.id === id)} />
      ))}
      <MoreNotice
        section="similar"
        shown={overview.similar.length}
        total={overview.similarTotal}
        onShowAll={onShowAll}
      />
    </Section>
  );
}
