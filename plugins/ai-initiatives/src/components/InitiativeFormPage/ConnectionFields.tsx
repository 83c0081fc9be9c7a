import { TextField } from '@backstage/ui';
import { ATTACHMENT_ROLES } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { fieldError } from '../../view/fieldError';
import {
  EntityLinksField,
  NamesField,
  RecordsField,
  WebLinksField,
} from '../FormFields';
import { InitiativePicker, PrinciplePicker } from '../RecordPicker';

import { FormSection } from './FormSection';
import type { MoreFieldsProps } from './MoreFieldsProps';

/** What it hangs on, builds on, and is guided by. */
export function ConnectionFields(props: MoreFieldsProps) {
  const { fields, set, errorOf, titles, recordId } = props;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <FormSection title={t('initiativeForm.more.connections')}>
      <EntityLinksField
        legend={t('field.attachments')}
        description={t('initiativeForm.attachmentsDescription')}
        links={fields.attachments.map(({ entityRef, role }) => ({
          entityRef,
          relation: role,
        }))}
        relations={ATTACHMENT_ROLES}
        initialRelation="changes"
        nameOf={role => t(`role.${role}`)}
        errorMessage={errorOf('attachments')}
        onChange={next =>
          set(
            'attachments',
            next.map(({ entityRef, relation }) => ({
              entityRef,
              role: relation,
            })),
          )
        }
      />
      <RecordsField
        legend={t('field.buildsOn')}
        addLabel={t('initiativeForm.addBuildsOn')}
        ids={fields.buildsOn}
        titles={titles}
        except={recordId ? [recordId] : []}
        picker={InitiativePicker}
        pathOf={links.initiative}
        onChange={ids => set('buildsOn', ids)}
      />
      <RecordsField
        legend={t('field.principles')}
        addLabel={t('principlesField.addPlain')}
        ids={fields.principles}
        titles={titles}
        picker={PrinciplePicker}
        pathOf={links.principle}
        onChange={ids => set('principles', ids)}
      />
      <NamesField
        label={t('field.tags')}
        names={fields.tags}
        errorMessage={errorOf('tags')}
        onChange={tags => set('tags', tags)}
      />
      <TextField
        label={t('field.topicArea')}
        value={fields.topicArea ?? ''}
        onChange={value => set('topicArea', value)}
        {...fieldError(errorOf('topicArea'))}
      />
      <WebLinksField
        legend={t('field.links')}
        links={fields.links}
        errorOf={errorOf}
        onChange={next => set('links', next)}
      />
    </FormSection>
  );
}
