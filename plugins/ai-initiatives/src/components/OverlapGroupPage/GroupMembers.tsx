import { Button, Flex, Text } from '@backstage/ui';
import type { OverlapGroupView } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { SideBySide } from '../SideBySide';

/** As many columns as one may still look through. */
const FIRST = 8;

/** Members in columns: what differs first, what is the same in one line each. */
export function GroupMembers(props: { readonly group: OverlapGroupView }) {
  const { members, membersTotal, terms } = props.group;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? members : members.slice(0, FIRST);
  return (
    <>
      <SideBySide
        label={t('groupPage.table')}
        views={shown}
        labels={terms.map(({ label }) => label)}
      />
      {shown.length < membersTotal && (
        <Flex align="center" gap="3">
          <Text as="p" variant="body-small" color="secondary">
            {t('groupPage.shownMembers', {
              shown: String(shown.length),
              total: String(membersTotal),
            })}
          </Text>
          {shown.length < members.length && (
            <Button variant="tertiary" onPress={() => setOpen(true)}>
              {t('groupPage.showMembers', { total: String(members.length) })}
            </Button>
          )}
        </Flex>
      )}
    </>
  );
}
