import type { NewsstandText } from './read-texts';

/**
 * Where each page of the newsstand stands: a host under `localhost`, which browsers resolve to the machine itself, and
 * a path. So the sites are strangers to each other, as they are on the web.
 */
export interface Address {
  host: string;
  path: string;
}

const FIXED = {
  front: { host: 'newsstand', path: '/' },
  'other-story': { host: 'newsstand', path: '/culture/dinner-in-hamburg' },
  'no-names': { host: 'newsstand', path: '/garden/the-late-tomatoes' },
  shop: { host: 'shop', path: '/security-keys' },
  form: { host: 'forum', path: '/new-topic' },
  paywalled: { host: 'digest', path: '/subscribers/not-happening' },
  'silicon-uturn-app': { host: 'silicon', path: '/app/u-turn' },
  'silicon-other-app': { host: 'silicon', path: '/app/quiet-laptop' },
  endless: { host: 'endless', path: '/news/not-happening' },
  'live-blog': { host: 'live', path: '/2017/summit-live' },
  pdf: { host: 'library', path: '/report.pdf' },
  'bad-frameset': { host: 'bad', path: '/frameset' },
  'bad-picture': { host: 'bad', path: '/picture.svg' },
  'bad-body-removed': { host: 'bad', path: '/body-removed' },
  'bad-markup': { host: 'bad', path: '/broken-markup' },
  'bad-empty': { host: 'bad', path: '/empty-article' },
  'bad-one-paragraph': { host: 'bad', path: '/one-paragraph' },
  'bad-restless': { host: 'bad', path: '/restless' },
  'bad-huge': { host: 'bad', path: '/ten-megabytes' },
  'hostile-nested': { host: 'hostile', path: '/nested' },
  'hostile-megabyte': { host: 'hostile', path: '/megabyte' },
  'hostile-frantic': { host: 'hostile', path: '/frantic' },
  'hostile-bent': { host: 'hostile', path: '/bent' },
  'hostile-base': { host: 'hostile', path: '/base' },
  'hostile-frame': { host: 'hostile', path: '/frame' },
  'hostile-xhtml': { host: 'hostile', path: '/page.xhtml' },
  components: { host: 'newsstand', path: '/components/u-turn' },
  'hostile-links': { host: 'hostile', path: '/links' },
  'hostile-clobbered': { host: 'hostile', path: '/clobbered' },
  watchful: { host: 'watchful', path: '/u-turn' },
  'watchful-nothing': { host: 'watchful', path: '/nothing' },
  'breakwater-gazette': { host: 'gazette', path: '/harbour/breakwater-stopped' },
  'breakwater-gazette-later': { host: 'gazette', path: '/harbour/breakwater-stopped/amp' },
  'breakwater-gazette-evening': { host: 'gazette', path: '/harbour/breakwater-stopped/evening' },
  'breakwater-post': { host: 'northern-post', path: '/2031/10/cracked-caissons' },
  'breakwater-voice': { host: 'coast-voice', path: '/who-knew-of-the-cracks' },
  'breakwater-times': { host: 'sound-times', path: '/cale/breakwater-report' },
  'bad-one-word': { host: 'bad', path: '/one-endless-word' },
} as const satisfies Record<string, Address>;

const HOSTS = {
  dci: 'contracts',
  csi: 'digest',
  'silicon-joint-group': 'silicon',
  secarma: 'amp',
  'silicon-uturn': 'silicon-archive',
} as const;

export type TextId = keyof typeof HOSTS;
export type PageName = keyof typeof FIXED | TextId;

export const TEXT_IDS = Object.keys(HOSTS) as TextId[];
export const FIXED_NAMES = Object.keys(FIXED) as (keyof typeof FIXED)[];

/** The five texts keep the paths that they have at their outlets. */
export function addressOf(name: PageName, texts: ReadonlyMap<string, NewsstandText>): Address {
  if (isTextId(name)) {
    const text = texts.get(name);
    if (!text) throw new Error(`The bundled story has no text “${name}”`);
    return { host: HOSTS[name], path: new URL(text.url).pathname };
  }
  return FIXED[name];
}

function isTextId(name: PageName): name is TextId {
  return name in HOSTS;
}
