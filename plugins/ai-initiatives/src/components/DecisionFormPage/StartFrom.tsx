import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import type { DecisionInput } from 'backstage-plugin-ai-initiatives-common';
import { useMemo, useState } from 'react';
import { ChoiceField } from '../FormFields';

/** What the form offers without any configuration. */
function useBuiltIn(): readonly {
  readonly title: string;
  readonly fields: DecisionInput;
}[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const option = (title: string) => ({
      title,
      good: [],
      neutral: [],
      bad: [],
    });
    return [
      { title: t('decisionTemplate.blank'), fields: {} },
      {
        title: t('decisionTemplate.full.title'),
        fields: {
          contextAndProblem: t('decisionTemplate.full.context'),
          consideredOptions: ['A', 'B', 'C'].map(name =>
            option(t('decisionTemplate.full.option', { name })),
          ),
          confirmation: t('decisionTemplate.full.confirmation'),
        },
      },
      {
        title: t('decisionTemplate.short.title'),
        fields: {
          contextAndProblem: t('decisionTemplate.short.context'),
          consideredOptions: [
            option(t('decisionTemplate.short.change')),
            option(t('decisionTemplate.short.stay')),
          ],
        },
      },
      {
        title: t('decisionTemplate.sentence.title'),
        fields: { contextAndProblem: t('decisionTemplate.sentence.context') },
      },
    ];
  }, [t]);
}

/** Offers templates; those of the configuration come last. */
export function StartFrom(props: {
  readonly onChoose: (template: DecisionInput) => void;
}) {
  const { onChoose } = props;
  const { t } = useTranslation();
  const builtIn = useBuiltIn();
  const configured = useApiQuery('listDecisionTemplates', {});
  const [chosen, setChosen] = useState('0');
  const templates = [...builtIn, ...(configured.value?.items ?? [])];
  return (
    <ChoiceField
      label={t('decisionTemplate.label')}
      description={t('decisionTemplate.description')}
      value={chosen}
      choices={templates.map((_, index) => String(index))}
      nameOf={index => templates[Number(index)].title}
      onChange={index => {
        if (index) {
          setChosen(index);
          onChoose(templates[Number(index)].fields);
        }
      }}
    />
  );
}
