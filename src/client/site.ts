import { setUpCite } from './cite.ts';
import { setUpCopy } from './copy.ts';
import { setUpKeyboard } from './keyboard.ts';
import { setUpMenu } from './menu.ts';
import { setUpSearchLink } from './open-search.ts';
import { setUpPrefetch } from './prefetch.ts';
import { setUpControls } from './reading/controls.ts';
import { setUpTheme } from './theme.ts';

setUpTheme(document.querySelector('button.theme'));
setUpMenu(document.querySelector('details.menu'));
setUpControls();
setUpKeyboard();
setUpSearchLink(document.querySelector('.to-search'));
setUpCopy(document.querySelector('[data-copy]'));
setUpCite();
setUpPrefetch();
