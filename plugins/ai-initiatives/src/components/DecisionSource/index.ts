export { SourceBody } from './SourceBody';
export { SourceNote } from './SourceNote';
export { SourceStatus } from './SourceStatus';
