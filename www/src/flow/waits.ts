/** How long the page waits before it says more. */

/** How long typing rests before a change of the answers is announced to those who listen, in milliseconds. */
export const REST = 600;

/** How long after a field was left its problems are shown, in milliseconds: a click must not miss what moves. */
export const LEAVE = 250;
