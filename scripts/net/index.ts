export { type Client, type ClientSettings, createClient } from './client.ts';
export { type Endpoint, endpointOf } from './endpoint.ts';
export { ARXIV_GAP_MS } from './limits.ts';
export { NetError } from './net-error.ts';
