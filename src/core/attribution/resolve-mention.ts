import { type Gender, KNOWN_SURNAMES } from '../language/known-people';
import { ROLE, TITLE } from '../language/word-classes';
import type { Span, Speaker } from '../model';
import { findJointNames, joinNames } from './join-names';
import type { Mention } from './mention';
import { BEFORE_NAME, NAME_SUFFIX, ORGANISATION_WORDS } from './name-words';
import type { Clause, ReadDocument, Word } from './read-document';
import { addFact, createFacts, type Facts, fits, isPersonHead, mayBe } from './read-facts';
import { type Entity, genderOf, type NameTable, type OfficePlace } from './read-names';
import { findByAgeOrNation, findByNumber, findBySubject, findOutlet } from './recent-subjects';
import { FARTHEST_CLAUSES, isHandleOf, isOnePerson, type RecentSubject, type Referent } from './referent';
import { stripTitles } from './strip-titles';

/** "the 42 year-old German": so many words at most from the article on. */
const MOST_BEFORE_NATION = 4;

/** Words between a full name that is no subject and the pronoun for it. */
const JUST_BEFORE = 30;

/** A pronoun without a fitting subject goes back over this many names at most. */
const MOST_PEOPLE = 12;

/** "the Ohio senator" goes back over this many names at most. */
const MOST_DESCRIBED = 60;

/** Without a fitting subject, a name counts that stands at most so many words before the pronoun. */
const FARTHEST_NAME = 120;

/** A pronoun before every name of a text goes on to one at most so many words after it: a caption comes before its article. */
const FARTHEST_AHEAD = 40;

const MALE = new Set(['he', 'his', 'him', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const PLURAL = new Set(['they', 'their', 'them', 'it', 'its']);

/** The index of the first of some places, in text order, that is at or after a word. */
function firstFrom(places: readonly { word: number }[], word: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.word ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds who a mention stands for. Subjects are told to it clause by clause, in text order, so that a pronoun goes back
 * to the last fitting subject outside quotation marks.
 */
export class MentionResolver {
  private readonly recent: RecentSubject[] = [];
  /** Whom names stand for, by where they begin. */
  private readonly named = new Map<number, { end: number; to: number; referent: Referent }>();

  private readonly document: ReadDocument;
  private readonly names: NameTable;
  private readonly personNames: ReadonlySet<string>;
  private readonly sureNames: ReadonlySet<string>;

  constructor(document: ReadDocument, names: NameTable) {
    this.document = document;
    this.names = names;
    this.personNames = new Set(names.people.map(({ entity }) => entity.name));
    this.sureNames = new Set(names.people.flatMap(({ entity }) => (entity.isSure ? [entity.name] : [])));
  }

  /**
   * The speaker that a mention in a clause stands for; its place stays that of the mention.
   * @param isTag whether it is a pronoun that stands apart with its verb: it goes back to nobody whom its own clause tells of
   */
  resolve(mention: Mention, clause: Clause, isTag = false): Speaker {
    const { start, end } = mention;
    return { name: this.nameOf(mention, clause, isTag)?.name ?? this.textOf(mention), start, end };
  }

  /** The name of the one whom a mention stands for; null where the text gives none. */
  nameFor(mention: Mention, clause: Clause): string | null {
    const referent = this.nameOf(mention, clause);
    return referent === null ||
      !/^\p{Lu}/u.test(referent.name) ||
      (referent.name === this.textOf(mention) && mention.type !== 'name')
      ? null
      : referent.name;
  }

  /** Whether a person is called so: in the text, or by every reader of the news. */
  isPerson(name: string): boolean {
    return this.personNames.has(name) || KNOWN_SURNAMES.get(name.split(' ').at(-1) ?? '')?.name === name;
  }

  /**
   * Whose handle stands at a place, the "@" included: of somebody named in the text, by the whole name or its first letters and
   * the surname; else nobody but the handle is known.
   */
  resolveHandle({ start, end }: Span): Speaker {
    const handle = this.document.text.slice(start, end);
    const letters = handle.toLowerCase().replace(/[^\p{L}]/gu, '');
    const owners = new Set(
      this.names.people.map(({ entity }) => entity.name).filter((name) => isHandleOf(letters, name)),
    );
    const [owner, ...others] = owners;
    return { name: owner === undefined || others.length > 0 ? handle : owner, start, end };
  }

  /** The speaker whose name stands at a place outside any clause: a byline, an interview label. */
  resolveName({ start, end }: Span): Speaker {
    const words: Word[] = [];
    for (let at = this.firstWordFrom(start); at < this.document.words.length; at++) {
      const word = this.document.words[at];
      if (word === undefined || word.end > end) break;
      if (word.kind === 'word') words.push(word);
    }
    const [first] = words;
    const text = this.document.text.slice(start, end).replace(/\s+/g, ' ');
    return { name: first === undefined ? text : this.byName(words, first).name, start, end };
  }

  /** Index of the first word at or after an offset. */
  private firstWordFrom(offset: number): number {
    let low = 0;
    let high = this.document.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.document.words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Makes a subject known, so that pronouns of later clauses can go back to it. */
  notice(mention: Mention, clause: Clause, speaks = true): void {
    const referent = this.nameOf(mention, clause);
    if (referent === null) return;
    for (const one of [...(referent.joint ?? []), referent])
      this.recent.push({ clause: clause.index, referent: one, speaks });
  }

  private textOf(mention: Mention): string {
    return this.document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  }

  private wordsOf(mention: Mention): Word[] {
    const words: Word[] = [];
    for (let index = this.firstWordFrom(mention.start); index < this.document.words.length; index++) {
      const word = this.document.words[index];
      if (word === undefined || word.end > mention.end) break;
      words.push(word);
    }
    return words;
  }

  private nameOf(mention: Mention, clause: Clause, isTag = false): Referent | null {
    if (mention.antecedent !== undefined) return this.nameOf(mention.antecedent, clause);
    if (mention.type === 'name') return this.whoIsNamed(mention, clause);
    const words = this.wordsOf(mention);
    const first = words[0];
    if (first === undefined) return null;
    if (mention.type === 'pronoun')
      return (
        (isTag ? this.antecedentOf(first, clause, true) : null) ??
        this.antecedentOf(first, clause) ??
        this.nearestPerson(first, FARTHEST_NAME) ??
        this.nextPerson(first)
      );
    const known = /^(?:the|president)$/.test(first.lower)
      ? (this.byAgeOrNation(words, clause) ??
        findByNumber(this.recent, words, clause) ??
        this.byRole(words) ??
        findBySubject(this.recent, words, clause, (name) => this.isPerson(name)) ??
        findOutlet(this.recent, words, clause))
      : null;
    if (known !== null) return known;
    const name = this.textOf(mention);
    return isOnePerson(words)
      ? { name, gender: 'unknown', plural: false, person: true }
      : { name, gender: 'unknown', plural: true };
  }

  /** A name stands for the same whoever was spoken of before: it is looked up once, however many cues it is the subject of. */
  private whoIsNamed(mention: Mention, clause: Clause): Referent | null {
    const known = this.named.get(mention.start);
    if (known?.end === mention.end && known.to === mention.to) return known.referent;
    const words = this.wordsOf(mention);
    const first = words[0];
    if (first === undefined) return null;
    // "The Prime Minister": an office with capital letters.
    const office = words.every(({ lower }) => BEFORE_NAME.has(lower)) ? this.byRole(words) : null;
    const nation = words.length === 1 ? this.byAgeOrNation(words, clause) : null;
    if (nation !== null) return nation;
    const referent = this.jointOf(mention, clause) ?? office ?? this.byName(words, first);
    this.named.set(mention.start, { end: mention.end, to: mention.to, referent });
    return referent;
  }

  /** "the 42-year-old", "the Italian", with nothing but the age between the article and the nation. */
  private byAgeOrNation(words: readonly Word[], clause: Clause): Referent | null {
    const head = words.at(-1);
    if (head === undefined) return null;
    let before = head.index - 1;
    const isAge = (word: Word | undefined): boolean => word?.kind === 'number' || /year-old$/.test(word?.lower ?? '');
    while (before > head.index - MOST_BEFORE_NATION && isAge(this.document.words[before])) before--;
    if (this.document.words[before]?.lower !== 'the') return null;
    return findByAgeOrNation(this.recent, head, clause, (name) => this.isPerson(name));
  }

  /** "Ann Lee and Bob Ray": those who speak together. */
  private jointOf(mention: Mention, clause: Clause): Referent | null {
    const toReferent = (part: Mention): Referent | null => {
      const words = this.wordsOf(part);
      return words[0] === undefined ? null : this.byName(words, words[0]);
    };
    const isPerson = (part: Mention): boolean => this.sureNames.has(toReferent(part)?.name ?? '');
    const joint = findJointNames(this.document, clause, mention, isPerson).flatMap((part) => toReferent(part) ?? []);
    const names = [...new Set(joint.map(({ name }) => name))];
    return names.length < 2 ? null : { name: joinNames(names), gender: 'unknown', plural: true, joint };
  }

  private antecedentOf(word: Word, clause: Clause, isTag = false): Referent | null {
    const wanted = MALE.has(word.lower) ? 'male' : FEMALE.has(word.lower) ? 'female' : null;
    if (wanted === null && !PLURAL.has(word.lower)) return null;
    for (let at = this.recent.length - 1; at >= 0; at--) {
      const candidate = this.recent[at];
      if (candidate === undefined || clause.index - candidate.clause > FARTHEST_CLAUSES) return null;
      if (isTag && candidate.clause === clause.index && !candidate.speaks) continue;
      const { referent } = candidate;
      // The person of the last clause, though no subject there, comes before a subject farther back.
      if (wanted !== null && clause.index - candidate.clause > 1) {
        const between = this.nearestPerson(word, FARTHEST_NAME, this.endOf(candidate.clause));
        if (between !== null) return between;
      }
      if (
        wanted === null
          ? !referent.plural
          : referent.plural || (referent.gender !== wanted && referent.gender !== 'unknown')
      )
        continue;
      // "Reuters quoted Ann Lee after she said": a subject that may be nobody yields to a name just before the pronoun.
      if (wanted !== null && referent.gender === 'unknown') {
        const person = referent.person ?? this.personNames.has(referent.name);
        const named = person ? null : (this.nearestPerson(word, JUST_BEFORE) ?? this.nextPerson(word));
        return named ?? { ...referent, gender: wanted };
      }
      return referent;
    }
    return null;
  }

  /** Index of the last word of a clause. */
  private endOf(clause: number): number {
    return this.document.clauses[clause]?.items.at(-1) ?? -1;
  }

  /** The person of a pronoun's gender who was named last before it, at most so many words back. */
  private nearestPerson(pronoun: Word, farthest: number, after = -1): Referent | null {
    const wanted = MALE.has(pronoun.lower) ? 'male' : FEMALE.has(pronoun.lower) ? 'female' : null;
    if (wanted === null) return null;
    const { people } = this.names;
    const next = firstFrom(people, pronoun.index);
    for (let at = next - 1; at >= Math.max(0, next - MOST_PEOPLE); at--) {
      const named = people[at];
      if (named === undefined || named.word <= after || pronoun.index - named.word > farthest) return null;
      if (after >= 0 && this.isQuoted(named.word)) continue;
      if (named.entity.gender === wanted) return this.fromEntity(named.entity);
    }
    return null;
  }

  /** "“It will pass,” he said. Mayor Bob Ray opened …": of a pronoun before every name, the first one named after it. */
  private nextPerson(pronoun: Word): Referent | null {
    const wanted = MALE.has(pronoun.lower) ? 'male' : FEMALE.has(pronoun.lower) ? 'female' : null;
    const { people } = this.names;
    const next = firstFrom(people, pronoun.index);
    if (wanted === null || next > 0) return null;
    const named = people.find(({ word }) => !this.isQuoted(word));
    if (named === undefined || named.word - pronoun.index > FARTHEST_AHEAD || named.entity.gender !== wanted)
      return null;
    return this.fromEntity(named.entity);
  }

  /** Whether a word (by index) stands inside quotation marks. */
  private isQuoted(word: number): boolean {
    return (this.document.words[word]?.quote ?? -1) >= 0;
  }

  private fromEntity(entity: Entity): Referent {
    const { name, gender, person, facts } = entity;
    return person ? { name, gender, plural: false, facts } : { name, gender, plural: true };
  }

  private byName(words: readonly Word[], first: Word): Referent {
    const isSon = words.length > 1 && NAME_SUFFIX.test(words.at(-1)?.lower ?? '');
    const bare = stripTitles(isSon ? words.slice(0, -1) : words);
    const last = bare.at(-1) ?? first;
    if (bare.length === 1) {
      const gender = genderOf(bare, words);
      const bearers = this.names.bySurname.get(last.lower);
      const sons = isSon ? bearers?.filter((entity) => entity.isSon) : bearers;
      const bearer = this.nearest(sons, last, gender);
      const known = KNOWN_SURNAMES.get(last.text);
      const famous = known !== undefined && (gender === 'unknown' || gender === known.gender) ? known : undefined;
      if (bearer !== undefined && (bearer.isSure || famous === undefined)) return this.fromEntity(bearer);
      if (famous !== undefined) return { name: famous.name, gender: famous.gender, plural: false };
      const called = this.names.byGivenName.get(last.lower)?.filter(({ person }) => person);
      const entity = this.nearest(called, last, gender);
      if (entity !== undefined) return this.fromEntity(entity);
    }
    const from = bare[0] ?? first;
    const end = isSon ? (words.at(-1) ?? last) : last;
    const name = this.document.text.slice(from.start, end.end).replace(/\s+/g, ' ');
    const entity = this.names.bySurname.get(last.lower)?.find((known) => known.name === name);
    if (entity !== undefined) return this.fromEntity(entity);
    return {
      name,
      gender: genderOf(bare, words),
      plural:
        (bare.length === 1 && words.length === 1 && last.lower === last.text) ||
        bare.some(({ lower }) => ORGANISATION_WORDS.has(lower) || lower === 'and') ||
        // "the Poles"
        (bare.length === 1 && this.document.words[from.index - 1]?.lower === 'the'),
    };
  }

  /** The entity named last before a word; else the first one named after it. Known people and fathers first. */
  private nearest(entities: readonly Entity[] | undefined, { text, index }: Word, gender: Gender): Entity | undefined {
    const fits = (entities ?? []).filter(
      (entity) => gender === 'unknown' || entity.gender === 'unknown' || entity.gender === gender,
    );
    const narrow = (pool: readonly Entity[], wanted: (entity: Entity) => boolean): readonly Entity[] => {
      const some = pool.filter(wanted);
      return some.length > 0 ? some : pool;
    };
    const sure = narrow(
      narrow(fits, ({ person }) => person),
      ({ isSure }) => isSure,
    );
    const known = KNOWN_SURNAMES.get(text)?.name.split(' ')[0];
    const pool = narrow(
      narrow(sure, ({ isSon }) => !isSon),
      ({ name }) => name.split(' ')[0] === known,
    );
    return pool.findLast((entity) => entity.firstWord <= index) ?? pool[0];
  }

  /** "the senator", "the US president": whoever was called so last. Not "a senator", not "senators". */
  private byRole(words: readonly Word[]): Referent | null {
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined || (last.classes & (ROLE | TITLE)) === 0) return null;
    const described = createFacts();
    for (const word of words) addFact(described, word);
    const isFormer = words.some(({ lower }) => lower === 'former');
    const all = this.names.byRole.get(last.lower) ?? [];
    const next = firstFrom(all, first.index);
    const choose = (places: readonly OfficePlace[]): readonly OfficePlace[] => {
      const fitting = places.filter(({ entity }) => described.places.size === 0 || mayBe(described, entity.facts));
      const own = described.places.size > 0 || isFormer ? fitting : fitting.filter(({ isApart }) => !isApart);
      return own.length > 0 ? own : fitting;
    };
    const before = choose(all.slice(Math.max(0, next - MOST_PEOPLE), next)).at(-1);
    const place =
      before ??
      (last.lower === 'president'
        ? choose(all.slice(next, next + MOST_PEOPLE)).find(({ word }) => !this.isQuoted(word))
        : undefined);
    return place === undefined ? this.byFacts(described, last) : this.fromEntity(place.entity);
  }

  /** "the Ohio senator", "the Maryland Democrat": the one of whom the text says so, named last before it. */
  private byFacts(described: Facts, head: Word): Referent | null {
    if (!isPersonHead(head.lower)) return null;
    const { people } = this.names;
    const next = firstFrom(people, head.index);
    const found = people
      .slice(Math.max(0, next - MOST_DESCRIBED), next)
      .findLast(({ entity }) => fits(described, entity.facts));
    return found === undefined ? null : this.fromEntity(found.entity);
  }
}
