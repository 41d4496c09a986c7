/** Rows in memory, which count what is read of them. */
class MapRows {
  rows = new Map();
  bytesRead = 0;

  async get(names) {
    return names.map((name) => {
      const row = this.rows.get(name) ?? null;
      this.bytesRead += row?.byteLength ?? 0;
      return row;
    });
  }

  commit(changes) {
    for (const name of changes.delete) this.rows.delete(name);
    for (const [name, row] of changes.put) this.rows.set(name, row);
  }
}

const PREFIX = 'index/';
const REVISION = 'bench';

/** Milliseconds that the processor was at work. */
function sinceThen(from) {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** A library whose index, articles and rows of texts are on a disk that is a map. */
export class EngineLibrary {
  rows = new MapRows();
  texts = 0;
  stories = 0;
  #engine;
  #languages;
  #writer;
  #finder;
  #search;
  /** The ids of each story's texts: the table of memberships. */
  #members = new Map();
  #storyOf = new Map();

  constructor(engine, languages) {
    this.#engine = engine;
    this.#languages = languages;
    this.#writer = new engine.IndexWriter(this.rows, PREFIX);
    this.sleep();
  }

  /** As after the background was ended: nothing is known any more. */
  sleep() {
    this.#finder = new this.#engine.CandidateFinder(this.rows, PREFIX);
    this.#search = new this.#engine.LibrarySearch(this.rows, PREFIX, this.#languages);
  }

  read(article) {
    return this.#engine.indexText(article, this.#languages);
  }

  async add(events) {
    const stories = [];
    const texts = [];
    for (const { id, name, articles } of events) {
      const profile = new this.#engine.StoryProfile();
      for (const article of articles) {
        const text = this.read(article);
        profile.add(text);
        texts.push(this.#engine.readTextEntry(article.id, text));
        this.#keep(article, text);
        this.#storyOf.set(article.id, id);
      }
      stories.push({ id, name, profile });
      this.#members.set(id, [...(this.#members.get(id) ?? []), ...articles.map((article) => article.id)]);
    }
    await this.#commit({ put: { stories, texts } });
    for (let step = await this.#writer.compact(); step !== null; step = await this.#writer.compact())
      this.rows.commit(step);
    this.texts += texts.length;
    this.stories += stories.length;
    this.#finder.refresh();
    this.#search.refresh();
  }

  /** What a text has to do with the stories, and which texts quote what it has. */
  async know(text) {
    const near = await this.#finder.near(text);
    return { near, finding: this.#engine.judgeStories(text, near.stories, near.ofStories) };
  }

  /**
   * The same as the search engines do with approx-string-match, and no more: which texts have which of a text's quotations.
   * Every quotation of the texts that were found is held beside every one of the text.
   */
  async check(text) {
    const { near, finding } = await this.know(text);
    const ids = new Set(near.texts.map(({ id }) => id));
    for (const id of this.#members.get(finding.story?.id) ?? []) ids.add(id);
    const { collectUtterances, findMatchInStory } = this.#engine;
    const asked = text.derive(collectUtterances).quoted;
    const claims = [];
    for (const [id, other] of await this.#takeTexts([...ids])) {
      const { quoted } = other.derive(collectUtterances);
      for (const { parts, wording } of asked)
        if (quoted.some((one) => findMatchInStory(wording, one.wording) !== null))
          claims.push({ start: parts[0].start, end: parts.at(-1).end, id });
    }
    return { story: finding.story, claims };
  }

  /** The whole answer: the story's texts out of their rows, and what they have people say beside the text. */
  async answer(text) {
    const { finding } = await this.know(text);
    if (finding.story === null) return { story: null, claims: [] };
    const story = new this.#engine.StoryIndex({ id: finding.story.id, name: '', articleIds: [] });
    for (const [id, one] of await this.#takeStory(finding.story.id)) story.add(id, one);
    const { statements } = this.#engine.viewArticle(story, text);
    const claims = statements.flatMap(({ here, elsewhere }) =>
      here.flatMap(({ start, end }) => elsewhere.map(({ articleId }) => ({ start, end, id: articleId }))),
    );
    return { story: finding.story, claims };
  }

  /** Milliseconds for one article that comes to a story and goes again: the second is not timed. */
  async timeAdding(article, storyId) {
    const from = process.cpuUsage();
    const text = this.read({ ...article, id: 'new' });
    const reading = sinceThen(from);
    const profile = new this.#engine.StoryProfile();
    const others = await this.#takeStory(storyId);
    for (const [, one] of others) profile.add(one);
    profile.add(text);
    const story = { id: storyId, name: '', profile };
    this.#keep({ ...article, id: 'new' }, text);
    await this.#commit({ put: { stories: [story], texts: [this.#engine.readTextEntry('new', text)] } });
    const total = sinceThen(from);
    profile.remove(text);
    await this.#commit({ put: { stories: [story] }, remove: { texts: ['new'] } });
    this.rows.commit({ put: [], delete: ['article/new', 'row/new'] });
    this.#finder.refresh();
    this.#search.refresh();
    return { total, reading };
  }

  search(words) {
    return this.#search.search(words);
  }

  /** Bytes of what is kept. */
  measure() {
    const sizes = { shards: 0, profiles: 0, rows: 0, texts: 0 };
    for (const [name, row] of this.rows.rows) {
      if (name.startsWith('row/')) sizes.rows += row.byteLength;
      else if (name.startsWith('article/')) sizes.texts += row.byteLength;
      else if (name.startsWith(`${PREFIX}profile/`)) sizes.profiles += row.byteLength;
      else sizes.shards += row.byteLength;
    }
    return sizes;
  }

  #keep(article, text) {
    const { planted, ...facts } = article;
    const bytes = new TextEncoder().encode(JSON.stringify(facts));
    this.rows.commit({
      put: [
        [`article/${article.id}`, bytes.buffer],
        [`row/${article.id}`, this.#engine.toRow(text, { revision: REVISION })],
      ],
      delete: [],
    });
  }

  #takeStory(storyId) {
    return this.#takeTexts(this.#members.get(storyId) ?? []);
  }

  async #takeTexts(ids) {
    const articles = await this.rows.get(ids.map((id) => `article/${id}`));
    const rows = await this.rows.get(ids.map((id) => `row/${id}`));
    const engine = { revision: REVISION, languages: this.#languages };
    return ids.map((id, at) => {
      const article = JSON.parse(new TextDecoder().decode(articles[at]));
      return [id, this.#engine.fromRow(rows[at], article, engine)];
    });
  }

  async #commit(change) {
    this.rows.commit(await this.#writer.plan(change));
  }
}
