import { setUpReadingList } from './set-up.ts';

const place = document.querySelector<HTMLElement>('[data-reading-list]');
if (place) setUpReadingList(place);
