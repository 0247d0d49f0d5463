import { setUpCite } from './cite/cite.ts';
import { setUpCopy } from './copy.ts';
import { setUpKeyboard } from './keys/keyboard.ts';
import { setUpMenu } from './menu.ts';
import { setUpPrefetch } from './prefetch.ts';
import { setUpControls } from './reading/controls.ts';
import { setUpSearchLink } from './search/open-search.ts';
import { setUpTheme } from './theme.ts';

setUpTheme(document.querySelector('button.theme'));
setUpMenu(document.querySelector('details.menu'));
setUpControls();
setUpKeyboard();
setUpSearchLink(document.querySelector('.to-search'));
setUpCopy(document.querySelector('[data-copy]'));
setUpCite();
setUpPrefetch();
