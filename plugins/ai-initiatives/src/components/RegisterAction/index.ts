export { RegisterAction } from './RegisterAction';
