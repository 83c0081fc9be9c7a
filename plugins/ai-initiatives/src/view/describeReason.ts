import type { AgendaReason } from 'backstage-plugin-ai-initiatives-common';
import type { Translate } from '../hooks/useTranslation';

/** Why something is on the agenda, in words. */
export function describeReason(options: {
  readonly reason: AgendaReason;
  readonly titleOf: (id: string) => string | undefined;
  readonly formatDate: (day: string) => string;
  readonly t: Translate;
}): string {
  const { reason, titleOf, formatDate, t } = options;
  const { code, on, other, text, months } = reason;
  return t(`agendaReason.${code}`, {
    date: on ? formatDate(on) : '',
    other: (other && titleOf(other)) ?? t('agendaReason.someone'),
    text: text ?? '',
    months: String(months ?? ''),
  });
}
