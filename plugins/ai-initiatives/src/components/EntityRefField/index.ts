export { EntityRefField, type EntityRefFieldProps } from './EntityRefField';
