import { formatTable } from '../formatTable';
import { Timing } from '../peers/measureRanker';
import { SizeFailure, SizeReport } from './SpeedReport';

const GIGABYTE = 1e9;
const KILOBYTE = 1e3;

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function timing({ p50, p95 }: Timing): string {
  return `${p50.toFixed(2)} / ${p95.toFixed(2)}`;
}

function row(report: SizeReport): string[] {
  return [
    report.size.toLocaleString('en'),
    seconds(report.model),
    seconds(report.build),
    (report.indexBytesPerInitiative / KILOBYTE).toFixed(1),
    (report.mostResidentBytes / GIGABYTE).toFixed(1),
    timing(report.draft),
    timing(report.draftThorough),
    report.draftRecall.toFixed(3),
    timing(report.wholeText),
    timing(report.addOne),
    (report.copied / GIGABYTE).toFixed(1),
    (report.touched / GIGABYTE).toFixed(2),
    `${((100 * report.touched) / report.copied).toFixed(0)} %`,
  ];
}

/** The measurements as a Markdown table, and a line for every size without one. */
export function formatSpeedReport(
  reports: readonly (SizeReport | SizeFailure)[],
): string {
  const measured = reports.filter(report => 'build' in report);
  const failed = reports.filter(report => 'failed' in report);
  return [
    ...(measured.length > 0
      ? [
          formatTable([
            [
              ...[
                'initiatives',
                'model, CPU s',
                'index, CPU s',
                'index, kB each',
              ],
              ...['most memory, GB', 'draft, ms', 'thorough, ms', 'found'],
              ...['whole text, ms', 'add one, ms'],
              ...['copied, GB/s', 'touched, GB/s', 'ratio'],
            ],
            ...measured.map(row),
          ]),
        ]
      : []),
    ...failed.map(report => `${report.size}: ${report.failed}.`),
  ]
    .map(part => `${part}\n`)
    .join('\n');
}
