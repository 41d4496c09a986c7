import type { BrowserName } from './driver';

/**
 * What the browsers ask their makers for whatever extensions they have, and cannot be kept from by a flag or preference:
 * exact addresses, without the query. (Of encrypted requests, a proxy sees host and port.)
 */
export const OWN_CALLS: readonly { browser: BrowserName; address: string; why: string }[] = [
  {
    browser: 'chrome',
    address: 'https://accounts.google.com:443',
    why: 'whether somebody is signed in, at every start',
  },
  {
    browser: 'chrome',
    address: 'https://update.googleapis.com:443',
    why: 'whether there is a newer version of an extension, after one was installed',
  },
  {
    browser: 'chrome',
    address: 'http://update.googleapis.com/service/update2/json',
    why: 'the same again, as the encrypted request was refused',
  },
  {
    browser: 'firefox',
    address: 'https://support.mozilla.org:443',
    why: 'looks up where its help is while it shows a PDF, and asks nothing there',
  },
];
