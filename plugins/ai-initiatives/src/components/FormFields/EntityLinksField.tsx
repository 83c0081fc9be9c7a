import { ButtonIcon, Select } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityRefField } from '../EntityRefField';
import styles from './FormFields.module.css';

export interface EntityLink<TRelation extends string> {
  readonly entityRef: string;
  readonly relation: TRelation;
}

/** Catalog entities and how each is related; one more can be added below. */
export function EntityLinksField<TRelation extends string>(props: {
  readonly legend: string;
  readonly description?: string;
  readonly links: readonly EntityLink<TRelation>[];
  readonly relations: readonly TRelation[];
  readonly initialRelation: TRelation;
  readonly nameOf: (relation: TRelation) => string;
  readonly errorMessage?: string;
  readonly onChange: (links: readonly EntityLink<TRelation>[]) => void;
}) {
  const { legend, description, links, relations, nameOf, onChange } = props;
  const { t } = useTranslation();
  // The picker starts anew, and takes the focus, after each pick.
  const [picks, setPicks] = useState(0);
  const without = (index: number) => links.filter((_, at) => at !== index);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {links.map(({ entityRef, relation }, index) => (
        <div key={`${relation} ${entityRef}`} className={styles.row}>
          <Select
            aria-label={t('form.relationOf', { entityRef })}
            value={relation}
            options={relations.map(id => ({ id, label: nameOf(id) }))}
            onChange={key => {
              const next = relations.find(item => item === key) ?? relation;
              onChange(
                links.map((link, at) =>
                  at === index ? { entityRef, relation: next } : link,
                ),
              );
            }}
          />
          <span className={styles.grow} title={entityRef}>
            <EntityDisplayName entityRef={entityRef} />
          </span>
          <ButtonIcon
            variant="tertiary"
            icon={<RiCloseLine size={16} />}
            aria-label={t('form.remove', { name: entityRef })}
            onPress={() => onChange(without(index))}
          />
        </div>
      ))}
      <EntityRefField
        key={picks}
        autoFocus={picks > 0}
        label={t('form.addEntity')}
        description={description}
        errorMessage={props.errorMessage}
        onChange={entityRef => {
          if (entityRef) {
            const relation = props.initialRelation;
            const isNew = !links.some(
              link =>
                link.entityRef === entityRef && link.relation === relation,
            );
            onChange(isNew ? [...links, { entityRef, relation }] : links);
            setPicks(count => count + 1);
          }
        }}
      />
    </fieldset>
  );
}
