import {
  Button,
  ButtonIcon,
  Checkbox,
  Text,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import { RiAddLine, RiCloseLine } from '@remixicon/react';
import type { ConsideredOption } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { LinesField } from '../FormFields';
import styles from './DecisionForm.module.css';

const EMPTY: ConsideredOption = { title: '', good: [], neutral: [], bad: [] };

/** The options that were considered, each with its arguments, and the chosen one. */
export function OptionsEditor(props: {
  readonly options: readonly ConsideredOption[];
  readonly chosen: string | undefined;
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (
    options: readonly ConsideredOption[],
    chosen: string | undefined,
  ) => void;
}) {
  const { options, chosen, errorOf, onChange } = props;
  const { t } = useTranslation();
  // Whoever adds one wants to write its title.
  const [added, setAdded] = useState<number>();
  const add = () => {
    setAdded(options.length);
    onChange([...options, EMPTY], chosen);
  };
  const change = (index: number, part: Partial<ConsideredOption>) => {
    const { title } = options[index];
    const isChosen = title !== '' && title === chosen;
    onChange(
      options.map((option, at) =>
        at === index ? { ...option, ...part } : option,
      ),
      isChosen ? part.title ?? chosen : chosen,
    );
  };
  const remove = (index: number) =>
    onChange(
      options.filter((_, at) => at !== index),
      options[index].title === chosen ? undefined : chosen,
    );
  return (
    <fieldset className={styles.group}>
      <legend>{t('field.consideredOptions')}</legend>
      <Text as="p" variant="body-small" color="secondary">
        {t('decisionForm.optionKeys')}
      </Text>
      {options.map((option, index) => {
        const path = `consideredOptions[${index}]`;
        const isChosen = option.title !== '' && option.title === chosen;
        return (
          // Options are told apart by their place: titles change while typing.
          <div
            key={`${index} of ${options.length}`}
            role="group"
            className={styles.option}
            data-chosen={isChosen || undefined}
            aria-label={t('decisionForm.option', { number: String(index + 1) })}
          >
            <div className={styles.row}>
              <TextField
                label={t('decisionForm.optionTitle', {
                  number: String(index + 1),
                })}
                autoFocus={index === added}
                value={option.title}
                onKeyDown={event => {
                  // A form would be sent, half written.
                  if (event.key === 'Enter') {
                    event.preventDefault();
                    add();
                  }
                }}
                onChange={title => change(index, { title })}
                {...fieldError(errorOf(`${path}.title`))}
              />
              <Checkbox
                isSelected={isChosen}
                isDisabled={option.title === ''}
                onChange={selected =>
                  onChange(options, selected ? option.title : undefined)
                }
              >
                {t('decisionPage.chosen')}
              </Checkbox>
              <ButtonIcon
                variant="tertiary"
                icon={<RiCloseLine size={16} />}
                aria-label={t('form.remove', {
                  name:
                    option.title ||
                    t('decisionForm.option', { number: String(index + 1) }),
                })}
                onPress={() => remove(index)}
              />
            </div>
            <TextAreaField
              label={t('decisionForm.optionDescription')}
              rows={2}
              value={option.description ?? ''}
              onChange={description => change(index, { description })}
              {...fieldError(errorOf(`${path}.description`))}
            />
            <div className={styles.arguments}>
              {(['good', 'neutral', 'bad'] as const).map(side => (
                <LinesField
                  key={side}
                  label={t(`decisionPage.${side}`)}
                  items={option[side]}
                  errorMessage={errorOf(`${path}.${side}`)}
                  onChange={items => change(index, { [side]: items })}
                />
              ))}
            </div>
          </div>
        );
      })}
      <Button variant="secondary" iconStart={<RiAddLine />} onPress={add}>
        {t('decisionForm.addOption')}
      </Button>
    </fieldset>
  );
}
