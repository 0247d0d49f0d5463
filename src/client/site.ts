import { setUpCite } from './cite.ts';
import { setUpCopy } from './copy.ts';
import { setUpKeyboard } from './keyboard.ts';
import { setUpMenu } from './menu.ts';
import { setUpSaved } from './saved.ts';
import { setUpTheme } from './theme.ts';

setUpTheme(document.querySelector('button.theme'));
setUpMenu(document.querySelector('details.menu'));
setUpKeyboard();
setUpCopy(document.querySelector('[data-copy]'));
setUpSaved();
setUpCite();
