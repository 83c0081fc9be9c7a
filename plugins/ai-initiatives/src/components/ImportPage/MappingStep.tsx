import { Alert, Button, Checkbox, Select, Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  ImportFile,
  ImportJob,
  ImportMapping,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { FilterSelect } from '../FilterSelect';
import { missingFields } from './editMapping';
import styles from './ImportPage.module.css';
import { MappingPreview } from './MappingPreview';
import { MappingTable } from './MappingTable';

const OWN = 'own';

/** Says which column is which, with a preview, before anything is saved. */
export function MappingStep(props: {
  readonly file: ImportFile;
  readonly mapping: ImportMapping;
  readonly onMapping: (mapping: ImportMapping) => void;
  readonly onJob: (job: ImportJob) => void;
  readonly onBack: () => void;
}) {
  const { file, mapping, onMapping, onJob, onBack } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const presets = useApiQuery('listImportPresets', {}).value?.items ?? [];
  const preset = presets.find(
    ({ mapping: known }) => JSON.stringify(known) === JSON.stringify(mapping),
  );
  const missing = missingFields(mapping);
  const check = useChange();
  const start = async () =>
    onJob(await api.startImport({ fileId: file.id, mode: 'dry-run', mapping }));
  return (
    <>
      <Text as="p">
        {t('importPage.file.facts', {
          name: file.name,
          rows: String(file.rows),
          columns: String(file.columns.length),
          encoding: file.encoding,
        })}
      </Text>
      {file.warnings.map(warning => (
        <Alert key={warning} status="warning" icon title={warning} />
      ))}
      <div className={styles.fields}>
        <Select
          label={t('importPage.mapping.preset')}
          options={[
            { id: OWN, label: t('importPage.mapping.own') },
            ...presets.map(({ id, title }) => ({ id, label: title })),
          ]}
          value={preset?.id ?? OWN}
          onChange={key =>
            onMapping(
              presets.find(({ id }) => id === key)?.mapping ?? file.mapping,
            )
          }
        />
      </div>
      <MappingTable
        mapping={mapping}
        columns={file.columns}
        onChange={onMapping}
      />
      <div className={styles.fields}>
        <FilterSelect
          label={t('importPage.mapping.key')}
          description={t('importPage.mapping.keyHint')}
          placeholder={t('importPage.mapping.none')}
          options={file.columns.map(column => ({ id: column, label: column }))}
          value={mapping.keyColumns}
          onChange={keyColumns => onMapping({ ...mapping, keyColumns })}
        />
      </div>
      <Checkbox
        isSelected={Boolean(mapping.keyIsUnique)}
        onChange={keyIsUnique => onMapping({ ...mapping, keyIsUnique })}
      >
        {t('importPage.mapping.unique')}
      </Checkbox>
      <MappingPreview file={file} mapping={mapping} />
      {missing.length > 0 && (
        <Text as="p" color="danger" role="status">
          {t('importPage.mapping.missing', {
            fields: missing
              .map(field => t(`importPage.field.${field}`))
              .join(', '),
          })}
        </Text>
      )}
      {check.error && (
        <ErrorNotice
          title={t('importPage.mapping.startError', { name: file.name })}
          error={check.error}
        />
      )}
      <div className={styles.buttons}>
        <Button
          variant="primary"
          isDisabled={missing.length > 0 || mapping.keyColumns.length === 0}
          isPending={check.isPending}
          onPress={() => check.run(start)}
        >
          {t('importPage.mapping.check')}
        </Button>
        <Button variant="secondary" onPress={onBack}>
          {t('importPage.file.another')}
        </Button>
      </div>
    </>
  );
}
