import { endBrowser, keptBrowsers } from './kept-browser';

/** Node, and at the end of a worker, which runs one file after the other, the end of the browsers that they shared. */
export default {
  name: 'kept-browsers',
  viteEnvironment: 'ssr',
  setup: () => ({
    teardown: async () => {
      await Promise.all([...keptBrowsers().values()].map(endBrowser));
    },
  }),
};
