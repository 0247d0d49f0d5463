export { listWords } from '#client-words';
