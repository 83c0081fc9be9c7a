import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { ToggleChoice } from '../ToggleChoice';

const VIEWS = ['records', 'divergence'] as const;

/** Decisions one by one, or by the question they answer. */
export function DecisionViews(props: {
  readonly view: (typeof VIEWS)[number];
}) {
  const { t } = useTranslation();
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const paths = { records: links.decisions(), divergence: links.divergences() };
  return (
    <ToggleChoice
      label={t('decisionViews.label')}
      choices={VIEWS}
      value={props.view}
      nameOf={view => t(`decisionViews.${view}`)}
      onChoose={view => navigateTo(paths[view])}
    />
  );
}
