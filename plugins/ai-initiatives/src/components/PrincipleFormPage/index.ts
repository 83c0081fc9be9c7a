export { PrincipleFormPage } from './PrincipleFormPage';
