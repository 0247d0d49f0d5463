import { setUpVisits } from '../reading/visits.ts';
import { setUpCiteList } from './cite-list.ts';
import { setUpNewestDay } from './newest-day.ts';
import { setUpOrder } from './order.ts';
import { setUpScan } from './scan.ts';

// What lists have besides all pages; a paper's page does without.
setUpScan();
setUpNewestDay(document.querySelector('[data-newest]'));
// Where a visit stopped is told in the order in which the papers are read.
void setUpOrder().finally(setUpVisits);
setUpCiteList();
