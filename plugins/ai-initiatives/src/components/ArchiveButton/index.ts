export { ArchiveButton } from './ArchiveButton';
