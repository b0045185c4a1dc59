// The one door to the compiled messages.
export { m } from './paraglide/messages.js';
