import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A whole app in a simulated browser: slow where the machine is busy.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });
