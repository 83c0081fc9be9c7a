export { PrinciplesField } from './PrinciplesField';
