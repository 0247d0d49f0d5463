import { setUpCopy } from './copy.ts';
import { setUpKeyboard } from './keyboard.ts';
import { setUpMenu } from './menu.ts';
import { setUpOrder } from './order.ts';
import { setUpPrefetch } from './prefetch.ts';
import { setUpControls } from './reading/controls.ts';
import { setUpVisits } from './reading/visits.ts';
import { setUpScan } from './scan.ts';
import { setUpTheme } from './theme.ts';

setUpTheme(document.querySelector('button.theme'));
setUpMenu(document.querySelector('details.menu'));
setUpScan();
setUpVisits();
setUpControls();
setUpOrder();
setUpKeyboard();
setUpCopy(document.querySelector('[data-copy]'));
setUpPrefetch();
