import { setUpCopy } from './copy.ts';
import { setUpKeyboard } from './keyboard.ts';
import { setUpMenu } from './menu.ts';
import { setUpNewestDay } from './newest-day.ts';
import { setUpSaved } from './saved.ts';
import { setUpTheme } from './theme.ts';

setUpTheme(document.querySelector('button.theme'));
setUpMenu(document.querySelector('details.menu'));
setUpKeyboard();
setUpNewestDay(document.querySelector('[data-newest]'));
setUpCopy(document.querySelector('[data-copy]'));
setUpSaved();
