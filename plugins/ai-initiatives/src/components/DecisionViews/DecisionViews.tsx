import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';

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
    <ToggleButtonGroup
      aria-label={t('decisionViews.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.view]}
      onSelectionChange={keys => {
        const chosen = VIEWS.find(key => keys.has(key));
        if (chosen && chosen !== props.view) {
          navigateTo(paths[chosen]);
        }
      }}
    >
      {VIEWS.map(key => (
        <ToggleButton key={key} id={key}>
          {t(`decisionViews.${key}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
