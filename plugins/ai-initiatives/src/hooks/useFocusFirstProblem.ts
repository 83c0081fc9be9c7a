import { type RefObject, useEffect, useRef } from 'react';

/** Takes the keyboard to the first field with a problem once there are some. */
export function useFocusFirstProblem(
  form: RefObject<HTMLElement>,
  problems: readonly unknown[],
): void {
  const had = useRef(0);
  useEffect(() => {
    if (problems.length > 0 && had.current === 0) {
      form.current
        ?.querySelector<HTMLElement>('[aria-invalid="true"]')
        ?.focus();
    }
    had.current = problems.length;
  }, [form, problems]);
}
