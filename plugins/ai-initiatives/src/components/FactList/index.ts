export { type Fact, FactList, NotStated } from './FactList';
