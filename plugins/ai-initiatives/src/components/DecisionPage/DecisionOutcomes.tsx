import type { DecisionView } from 'backstage-plugin-ai-initiatives-common';
import { useDecisionChange } from '../../hooks/useDecisionChange';
import { OutcomesSection } from '../OutcomesSection';

/** What was expected of a decision, and what came of it. */
export function DecisionOutcomes(props: {
  readonly view: DecisionView;
  readonly onChanged: (view: DecisionView) => void;
}) {
  const { view, onChanged } = props;
  const { decision, mayChange } = view;
  const change = useDecisionChange({ view, onChanged });
  return (
    <OutcomesSection
      outcomes={decision.expectedOutcomes}
      isAwaited={decision.status === 'accepted'}
      mayChange={mayChange && !decision.archivedAt}
      isSaving={change.isPending}
      error={change.error}
      onSave={(expectedOutcomes, onSaved) =>
        change.save({ expectedOutcomes }, onSaved)
      }
      onReset={change.reset}
    />
  );
}
