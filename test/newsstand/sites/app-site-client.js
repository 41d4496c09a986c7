// Runs in the page: the router and the view of the application site.
(() => {
  const { front, articles } = JSON.parse(document.getElementById('articles').textContent);
  const root = document.getElementById('root');

  /** An element with its children, as small view libraries have it. */
  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) made.setAttribute(name, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  }

  function viewOf(article) {
    const others = articles.filter((other) => other !== article);
    return element(
      'div',
      { class: 'app' },
      element('div', { class: 'app-bar' }, element('a', { href: front, class: 'app-name' }, article.outlet)),
      element(
        'article',
        { class: 'story' },
        element('h1', null, article.title),
        article.byline === null ? null : element('p', { class: 'by', rel: 'author' }, `By ${article.byline}`),
        ...article.blocks.map((block) => element(block.kind === 'heading' ? 'h2' : 'p', null, block.text)),
      ),
      element(
        'div',
        { class: 'next' },
        element('h3', null, 'Read also'),
        ...others.map((other) => element('a', { href: other.path, 'data-app': '' }, other.title)),
      ),
    );
  }

  function show() {
    const article = articles.find(({ path }) => path === location.pathname) ?? articles[0];
    root.replaceChildren(element('div', { class: 'spinner', role: 'status' }, 'Loading…'));
    // As long as a request for the text would take.
    setTimeout(() => {
      document.title = `${article.title} | ${article.outlet}`;
      document.querySelector('meta[property="og:site_name"]').content = article.outlet;
      root.replaceChildren(viewOf(article));
      scrollTo(0, 0);
    }, 150);
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-app]') : null;
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    show();
  });
  addEventListener('popstate', show);
  show();
})();
