import type {
  ConsideredOption,
  DecisionFields,
} from 'backstage-plugin-ai-initiatives-common';
import { RiCheckboxCircleFill } from '@remixicon/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { NotStated } from '../FactList';
import { Markdown } from '../Markdown';
import { RecordSection } from '../RecordSection';
import styles from './DecisionPage.module.css';

function Items(props: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.items}>
      {props.items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

function OptionCard(props: {
  readonly option: ConsideredOption;
  readonly isChosen: boolean;
}) {
  const { option, isChosen } = props;
  const { t } = useTranslation();
  const sides = (['good', 'neutral', 'bad'] as const).filter(
    side => option[side].length > 0,
  );
  return (
    <li className={styles.option} data-chosen={isChosen || undefined}>
      <h4 className={styles.optionTitle}>
        {option.title}
        {isChosen && (
          <span className={styles.chosen}>
            <RiCheckboxCircleFill size={16} aria-hidden />
            {t('decisionPage.chosen')}
          </span>
        )}
      </h4>
      {option.description && <Markdown>{option.description}</Markdown>}
      {sides.map(side => (
        <div key={side} className={styles.side} data-side={side}>
          <span className={styles.sideName}>{t(`decisionPage.${side}`)}</span>
          <Items items={option[side]} />
        </div>
      ))}
      {sides.length === 0 && !option.description && <NotStated />}
    </li>
  );
}

function Consequences(props: { readonly decision: DecisionFields }) {
  const { goodConsequences, badConsequences } = props.decision;
  const { t } = useTranslation();
  if (goodConsequences.length + badConsequences.length === 0) {
    return <NotStated />;
  }
  return (
    <>
      {goodConsequences.length > 0 && (
        <div className={styles.side} data-side="good">
          <span className={styles.sideName}>{t('decisionPage.good')}</span>
          <Items items={goodConsequences} />
        </div>
      )}
      {badConsequences.length > 0 && (
        <div className={styles.side} data-side="bad">
          <span className={styles.sideName}>{t('decisionPage.bad')}</span>
          <Items items={badConsequences} />
        </div>
      )}
    </>
  );
}

/** The main column of a decision, in the order in which one would tell it. */
export function DecisionBody(props: {
  readonly decision: DecisionFields;
  /** What follows the consequences. */
  readonly children: ReactNode;
}) {
  const { decision, children } = props;
  const { t } = useTranslation();
  const { chosenOption, consideredOptions, decisionDrivers } = decision;
  const text = (value: string | undefined) =>
    value ? <Markdown>{value}</Markdown> : <NotStated />;
  return (
    <>
      <RecordSection title={t('field.contextAndProblem')}>
        {text(decision.contextAndProblem)}
      </RecordSection>
      {decisionDrivers.length > 0 && (
        <RecordSection title={t('field.decisionDrivers')}>
          <Items items={decisionDrivers} />
        </RecordSection>
      )}
      <RecordSection title={t('field.consideredOptions')}>
        {consideredOptions.length > 0 ? (
          <ul className={styles.options}>
            {consideredOptions.map((option, index) => (
              <OptionCard
                key={index}
                option={option}
                isChosen={option.title === chosenOption}
              />
            ))}
          </ul>
        ) : (
          <NotStated />
        )}
      </RecordSection>
      <RecordSection title={t('decisionPage.outcome')}>
        {chosenOption ? (
          <p className={styles.outcome}>
            {t('decisionRow.chosen', { option: chosenOption })}
          </p>
        ) : (
          <p className={styles.outcome}>{t('decisionPage.noChoice')}</p>
        )}
        {text(decision.justification)}
      </RecordSection>
      <RecordSection title={t('decisionPage.consequences')}>
        <Consequences decision={decision} />
      </RecordSection>
      {children}
      {(['confirmation', 'moreInformation'] as const)
        .filter(field => decision[field])
        .map(field => (
          <RecordSection key={field} title={t(`field.${field}`)}>
            {text(decision[field])}
          </RecordSection>
        ))}
    </>
  );
}
