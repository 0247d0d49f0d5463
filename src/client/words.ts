export { words } from '#client-words';
