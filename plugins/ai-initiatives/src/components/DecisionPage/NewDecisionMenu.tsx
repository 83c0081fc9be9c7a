import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiArrowDownSLine } from '@remixicon/react';
import {
  type DecisionRecord,
  DIRECTED_RELATIONS,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';

/** Begins the record of a decision that follows from this one. */
export function NewDecisionMenu(props: { readonly decision: DecisionRecord }) {
  const { id, status, source } = props.decision;
  const { t } = useTranslation();
  const links = useLinks();
  // What a file says of itself is changed there, and nothing is replaced twice.
  const mayBeReplaced = status !== 'superseded' && !source;
  return (
    <MenuTrigger>
      <Button variant="secondary" iconEnd={<RiArrowDownSLine aria-hidden />}>
        {t('decisionPage.begin.label')}
      </Button>
      <Menu>
        {DIRECTED_RELATIONS.filter(
          relation => relation !== 'supersedes' || mayBeReplaced,
        ).map(relation => (
          <MenuItem key={relation} href={links.newDecision({ [relation]: id })}>
            {t(`decisionPage.begin.${relation}`)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
