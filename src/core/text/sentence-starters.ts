/** Words that, with a capital after an abbreviation, begin a new sentence rather than continue a name. */
export const SENTENCE_STARTERS = new Set(
  `the a an this that these those he she it they we i you his her its their our my your there here but and or so yet in on at
  by for from to of with without after before when while as if although though because since until unless during despite
  however meanwhile still also then now who what where why how which whose both either neither not no some many most all any
  each every other another such several few one two three more is are was were do does did has have had can could will would
  should may might must let even just only once according asked among under over between against about`.split(/\s+/),
);

/** Verbs after which `“Why?” Smith asked` goes on with its sentence. */
export const ASIDE_VERBS = new Set(
  `said says asked asks wrote writes told tweeted added replied responded answered shouted cried exclaimed yelled joked noted
  wondered continued declared explained recalled demanded`.split(/\s+/),
);
