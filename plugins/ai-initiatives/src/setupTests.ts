import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages in a simulated browser: slow where the machine is busy.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

// Pickers watch whether their list is scrolled to its end; nothing scrolls here.
window.IntersectionObserver = class implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
};
