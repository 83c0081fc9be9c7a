import { useCallback } from 'react';

/** Days as people of the browser's language write them; never shifted by the time zone. */
export function useFormatDate(): (instantOrDay: string) => string {
  return useCallback(instantOrDay => {
    const isDay = instantOrDay.length === 10;
    const date = new Date(instantOrDay);
    if (Number.isNaN(date.getTime())) {
      return instantOrDay;
    }
    return new Intl.DateTimeFormat(undefined, {
      dateStyle: 'medium',
      timeZone: isDay ? 'UTC' : undefined,
    }).format(date);
  }, []);
}
