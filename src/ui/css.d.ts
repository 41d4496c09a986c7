/** Styles that an entry point imports: the build bundles them into the page's own style sheet. */
declare module '*.css';
