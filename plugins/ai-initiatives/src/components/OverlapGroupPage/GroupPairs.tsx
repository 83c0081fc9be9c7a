import { Button, Text } from '@backstage/ui';
import type { OverlapGroupView } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { RecordSection } from '../RecordSection';
import { GroupPairsTable } from './GroupPairsTable';

const FIRST = 10;

/** The pairs among the members, most likely first, and what came of each. */
export function GroupPairs(props: { readonly group: OverlapGroupView }) {
  const { pairs, pairsTotal } = props.group;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? pairs : pairs.slice(0, FIRST);
  const settled = pairs.filter(
    ({ resolution }) => resolution?.status === 'effective',
  );
  const numbers = (part: number, total: number) => ({
    total: String(total),
    shown: String(part),
    settled: String(part),
  });
  const note = (text: string) => (
    <Text as="p" variant="body-small" color="secondary">
      {text}
    </Text>
  );
  return (
    <RecordSection title={t('groupPage.pairs')}>
      {pairs.length === 0 && note(t('groupPage.noPairs'))}
      {pairs.length > 0 &&
        note(t('groupPage.settled', numbers(settled.length, pairs.length)))}
      {pairs.length > 0 && <GroupPairsTable pairs={shown} />}
      {shown.length < pairs.length && (
        <Button variant="tertiary" onPress={() => setOpen(true)}>
          {t('groupPage.showPairs', { total: String(pairs.length) })}
        </Button>
      )}
      {pairs.length < pairsTotal &&
        note(t('groupPage.shownPairs', numbers(pairs.length, pairsTotal)))}
    </RecordSection>
  );
}
