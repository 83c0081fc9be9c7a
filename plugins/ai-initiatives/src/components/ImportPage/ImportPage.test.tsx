import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ImportJob,
  InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import {
  anImportFile,
  anImportJob,
  anImportRow,
  aPage,
  fakeInitiativesApi,
} from '../../__fixtures__';
import { LocationProbe } from '../../__fixtures__/LocationProbe';
import { aiInitiativesApiRef } from '../../apiRef';
import { downloadText } from '../../view/downloadText';
import { ImportPage } from './ImportPage';

jest.mock('../../view/downloadText');

const rows = [
  anImportRow(),
  anImportRow({
    row: 2,
    outcome: 'change',
    title: 'Invoice reading',
    reasons: ['stage: idea → pilot'],
    initiativeId: 'ocr',
  }),
  anImportRow({
    row: 3,
    outcome: 'problem',
    title: '=HYPERLINK("x")',
    reasons: ['problem is required'],
  }),
];
const complete = {
  fields: {
    title: { columns: ['Name'] },
    problem: { columns: ['Purpose'] },
    owner: { columns: ['Team'] },
  },
  keyColumns: ['Name'],
};
const csv = new File(['Name,Purpose\n'], 'inventory.csv', { type: 'text/csv' });

// The simulated browser has files that cannot be read like those of real ones.
File.prototype.arrayBuffer ??= function arrayBuffer(this: File) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};

/** A backend whose jobs need as many looks as there are states to finish. */
function backend(options: { running?: readonly Partial<ImportJob>[] } = {}) {
  const running = [...(options.running ?? [])];
  const modes = new Map<string, ImportJob['mode']>();
  const answers = {
    listImportPresets: async () => ({
      items: [{ id: 'omb', title: 'OMB inventory', mapping: complete }],
    }),
    uploadImportFile: jest.fn<
      ReturnType<InitiativesApi['uploadImportFile']>,
      Parameters<InitiativesApi['uploadImportFile']>
    >(async () => anImportFile()),
    startImport: jest.fn<
      ReturnType<InitiativesApi['startImport']>,
      Parameters<InitiativesApi['startImport']>
    >(async ({ mode }) => {
      modes.set(`job-${mode}`, mode);
      return anImportJob({ id: `job-${mode}`, mode, state: 'waiting' });
    }),
    getImport: jest.fn<
      ReturnType<InitiativesApi['getImport']>,
      Parameters<InitiativesApi['getImport']>
    >(async ({ id }) =>
      anImportJob({ id, mode: modes.get(id), ...running.shift() }),
    ),
    cancelImport: jest.fn<
      ReturnType<InitiativesApi['cancelImport']>,
      Parameters<InitiativesApi['cancelImport']>
    >(async ({ id }) =>
      anImportJob({ id, mode: modes.get(id), state: 'cancelled' }),
    ),
    listImportRows: async ({
      outcome,
    }: Parameters<InitiativesApi['listImportRows']>[0]) =>
      aPage(rows.filter(row => !outcome || row.outcome === outcome)),
  };
  return answers;
}

function render(
  answers: Partial<InitiativesApi>,
  options: { at?: string } = {},
) {
  const { at = '/ai-initiatives/initiatives/import' } = options;
  renderInTestApp(
    <>
      <ImportPage />
      <LocationProbe />
    </>,
    {
      apis: [
        [aiInitiativesApiRef, fakeInitiativesApi(answers)],
        mockApis.permission(),
      ],
      initialRouteEntries: [at],
    },
  );
}

async function chooseFile(user: ReturnType<typeof userEvent.setup>) {
  await user.upload(await screen.findByLabelText('File to import'), csv);
}

describe('ImportPage', () => {
  it('goes from a file to what came in, and saves nothing unseen', async () => {
    const user = userEvent.setup();
    const answers = backend();
    render(answers);

    await chooseFile(user);
    expect(
      await screen.findByText('inventory.csv: 3 rows, 4 columns, utf-8'),
    ).toBeVisible();
    expect(answers.uploadImportFile.mock.lastCall?.[0].name).toBe(
      'inventory.csv',
    );

    // The preview reads the sample as the import will.
    const preview = screen.getByRole('table', {
      name: 'How the first rows will read',
    });
    expect(within(preview).getByText('Claims wait for days.')).toBeVisible();
    expect(screen.getByText('Choose columns for: Owner.')).toBeVisible();
    const check = screen.getByRole('button', { name: 'Check all rows' });
    expect(check).toBeDisabled();

    await user.click(screen.getByRole('button', { name: /^.*Owner/ }));
    await user.click(await screen.findByRole('option', { name: 'Team' }));
    await user.keyboard('{Escape}');
    expect(await within(preview).findByText('team-claims')).toBeVisible();
    await user.click(check);

    expect(answers.startImport).toHaveBeenLastCalledWith({
      fileId: 'file-1',
      mode: 'dry-run',
      mapping: complete,
    });
    expect(
      await screen.findByRole('heading', { name: 'What would happen' }),
    ).toBeVisible();
    expect(
      await screen.findByRole('row', {
        name: /3 Problem .*problem is required/,
      }),
    ).toBeVisible();

    await user.click(screen.getByRole('radio', { name: 'Changed (1)' }));
    await waitFor(() =>
      expect(screen.queryByText('problem is required')).not.toBeInTheDocument(),
    );
    expect(screen.getByText('stage: idea → pilot')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Import 2 rows' }));
    expect(answers.startImport).toHaveBeenLastCalledWith(
      expect.objectContaining({ mode: 'run', mapping: complete }),
    );
    expect(
      await screen.findByText('1 new, 1 changed, 0 the same, 1 left out.'),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'Invoice reading' }),
    ).toHaveAttribute('href', '/ai-initiatives/initiatives/ocr');
    expect(
      screen.getByRole('link', { name: 'See all initiatives' }),
    ).toBeVisible();
  });

  it('takes a known format in one step', async () => {
    const user = userEvent.setup();
    const answers = backend();
    render(answers);
    await chooseFile(user);
    await user.click(await screen.findByRole('button', { name: /Format/ }));
    await user.click(
      await screen.findByRole('option', { name: 'OMB inventory' }),
    );
    await user.click(screen.getByRole('button', { name: 'Check all rows' }));
    await waitFor(() =>
      expect(answers.startImport).toHaveBeenCalledWith(
        expect.objectContaining({ mapping: complete }),
      ),
    );
  });

  it('shows how far an import has come and stops it', async () => {
    const user = userEvent.setup();
    const answers = backend({
      running: [
        { mode: 'run', state: 'running', processedRows: 1, totalRows: 3 },
        { mode: 'run', state: 'running', processedRows: 2, totalRows: 3 },
        { mode: 'run', state: 'running', processedRows: 2, totalRows: 3 },
      ],
    });
    render(
      {
        ...answers,
        cancelImport: async ({ id }) =>
          anImportJob({
            id,
            mode: 'run',
            state: 'cancelled',
            processedRows: 2,
          }),
      },
      { at: '/ai-initiatives/initiatives/import?job=job-9&mode=run' },
    );

    expect(await screen.findByText('1 of 3 rows')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '1');
    expect(await screen.findByText('2 of 3 rows')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText(/Stopped after 2 of 3 rows/)).toBeVisible();
  });

  it('gives all rows as a file that no spreadsheet runs', async () => {
    const user = userEvent.setup();
    render(backend(), {
      at: '/ai-initiatives/initiatives/import?job=job-1',
    });
    await user.click(
      await screen.findByRole('button', { name: 'Download as CSV' }),
    );
    await waitFor(() => expect(downloadText).toHaveBeenCalled());
    const { name, text } = jest.mocked(downloadText).mock.calls[0][0];
    expect(name).toBe('inventory-rows.csv');
    expect(text.split('\r\n')).toEqual([
      '\uFEFFRow,Outcome,Title,Reasons',
      '1,create,Claims triage assistant,',
      '2,change,Invoice reading,stage: idea → pilot',
      `3,problem,"'=HYPERLINK(""x"")",problem is required`,
      '',
    ]);
  });

  it('says why a file cannot be read and takes another', async () => {
    const user = userEvent.setup();
    const answers = backend();
    answers.uploadImportFile.mockRejectedValueOnce(
      new Error('The file has no heading row.'),
    );
    render(answers);
    await chooseFile(user);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('“inventory.csv” could not be read');
    expect(alert).toHaveTextContent('The file has no heading row.');
    await chooseFile(user);
    expect(
      await screen.findByRole('button', { name: 'Check all rows' }),
    ).toBeVisible();
  });

  it('refuses a file that is too large without sending it', async () => {
    const user = userEvent.setup();
    const answers = backend();
    render(answers);
    const large = new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'big.csv');
    await user.upload(await screen.findByLabelText('File to import'), large);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '“big.csv” is larger than 5 MB.',
    );
    expect(answers.uploadImportFile).not.toHaveBeenCalled();
  });
});
