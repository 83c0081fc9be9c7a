import { Button, Text } from '@backstage/ui';
import {
  LIMITS,
  type PrincipleCitation,
  type PrincipleSummary,
  PRINCIPLE_STANCES,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { PrinciplePicker } from '../RecordPicker';
import { CitationItem } from './CitationItem';
import styles from './PrinciplesField.module.css';

const MOST_OFFERED = 10;

function Offer(props: {
  readonly principle: PrincipleSummary;
  readonly onCite: (citation: PrincipleCitation) => void;
}) {
  const { id, title, statement } = props.principle;
  const { t } = useTranslation();
  return (
    <li className={styles.offer}>
      <div className={styles.words}>
        <Text as="p" variant="body-medium" weight="bold">
          {title}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {statement}
        </Text>
      </div>
      {PRINCIPLE_STANCES.map(stance => (
        <Button
          key={stance}
          variant="secondary"
          size="small"
          aria-label={t('principlesField.cite', {
            stance: t(`principlesField.${stance}`),
            title,
          })}
          onPress={() => props.onCite({ principle: id, stance })}
        >
          {t(`principlesField.${stance}`)}
        </Button>
      ))}
    </li>
  );
}

/** Which principles a decision upholds or deviates from; those that hold here first. */
export function PrinciplesField(props: {
  /** What the decision bears on. */
  readonly entityRefs: readonly string[];
  readonly citations: readonly PrincipleCitation[];
  /** Titles that are known already. */
  readonly titles: Readonly<Record<string, string>>;
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (citations: readonly PrincipleCitation[]) => void;
}) {
  const { entityRefs, citations, errorOf, onChange } = props;
  const { t } = useTranslation();
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const isPlaced = entityRefs.length > 0;
  const { value, error } = useApiQuery('listPrinciples', {
    status: ['in-force'],
    ...(isPlaced
      ? { appliesTo: entityRefs.slice(0, LIMITS.appliesTo) }
      : { scope: ['organisation'] }),
    limit: MOST_OFFERED,
  });
  const offered = value?.items ?? [];
  const titleOf = (id: string) =>
    props.titles[id] ??
    picked[id] ??
    offered.find(item => item.id === id)?.title ??
    id;
  const cited = citations.map(({ principle }) => principle);
  const open = offered.filter(({ id }) => !cited.includes(id));
  const cite = (citation: PrincipleCitation, title: string) => {
    setPicked({ ...picked, [citation.principle]: title });
    onChange([...citations, citation]);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('field.principles')}</legend>
      <Text as="p" variant="body-small" color="secondary">
        {t('principlesField.description')}
      </Text>
      {citations.length > 0 && (
        <ul className={styles.list}>
          {citations.map((citation, index) => (
            <CitationItem
              key={citation.principle}
              citation={citation}
              title={titleOf(citation.principle)}
              reasonError={errorOf(`principles[${index}].reason`)}
              onChange={next =>
                onChange(
                  citations.map((item, at) => (at === index ? next : item)),
                )
              }
              onRemove={() =>
                onChange(citations.filter((_, at) => at !== index))
              }
            />
          ))}
        </ul>
      )}
      {error && (
        <Text as="p" color="secondary">
          {t('principlesField.failed')}
        </Text>
      )}
      {open.length > 0 && (
        <>
          <Text as="p" variant="body-small" color="secondary">
            {t(
              isPlaced
                ? 'principlesField.holdHere'
                : 'principlesField.ofOrganisation',
            )}
          </Text>
          <ul className={styles.list}>
            {open.map(principle => (
              <Offer
                key={principle.id}
                principle={principle}
                onCite={citation => cite(citation, principle.title)}
              />
            ))}
          </ul>
        </>
      )}
      <PrinciplePicker
        key={citations.length}
        label={t('principlesField.add')}
        except={cited}
        onChange={(id, title = id) => {
          if (id && title) {
            cite({ principle: id, stance: 'upholds' }, title);
          }
        }}
      />
    </fieldset>
  );
}
