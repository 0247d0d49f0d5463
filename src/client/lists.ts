import { setUpOrder } from './order.ts';
import { setUpVisits } from './reading/visits.ts';

// What lists have besides all pages; a paper's page does without.
setUpVisits();
setUpOrder();
