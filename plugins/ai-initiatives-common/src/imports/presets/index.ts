import type { ImportPreset } from '../types';
import { FED_2023 } from './fed2023';
import { FED_2024 } from './fed2024';
import { FED_2025 } from './fed2025';

/** Mappings for files that many people have. @public */
export const IMPORT_PRESETS: readonly ImportPreset[] = [
  FED_2023,
  FED_2024,
  FED_2025,
];
