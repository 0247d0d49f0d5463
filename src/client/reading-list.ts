import { setUpReadingList } from './reading-list/set-up.ts';

const place = document.querySelector<HTMLElement>('[data-reading-list]');
if (place) setUpReadingList(place);
