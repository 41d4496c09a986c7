/** Words by which a writer keeps a claim at a distance or labels it. Found near a statement, they are shown as printed. */
export const LABELS: ReadonlySet<string> = new Set(
  `reportedly allegedly apparently supposedly purportedly seemingly presumably ostensibly evidently arguably perhaps
   maybe possibly probably likely unlikely potentially alleged purported supposed apparent self-styled so-called
   claimed unconfirmed unverified unproven unsubstantiated disputed debunked baseless false falsely wrongly misleading
   controversial contentious infamous notorious much-criticised widely-criticised bizarre unusual surprising shocking
   extraordinary unprecedented inflammatory provocative ridiculed mocked derided slammed blasted initially
   curiously ironically famously notably incredibly remarkably suddenly finally abruptly rumoured rumored`.split(/\s+/),
);

/** Labels of two words. */
export const LABEL_PAIRS: ReadonlySet<string> = new Set([
  'so called',
  'self styled',
  'widely criticized',
  'much criticized',
  'walked back',
  'backed away',
]);

/** The first words of these. */
export const LABEL_BEGINNINGS: ReadonlySet<string> = new Set([...LABEL_PAIRS].map((pair) => pair.split(' ')[0] ?? ''));

/** Nouns for things that are agreed, founded, planned, passed: what a story may be about. */
export const THINGS: ReadonlySet<string> = new Set(
  `unit group team division force body agency commission committee council panel board alliance partnership pact deal
   agreement accord treaty arrangement initiative plan proposal project program programme scheme bill law act measure ban
   tax tariff fund budget reform policy rule order ruling merger takeover bid strike inquiry investigation probe
   lawsuit cooperation collaboration coalition operation campaign wall pipeline bridge tunnel railway airport stadium
   plant reactor mine dam convention protocol framework system network platform vaccine drug treatment`.split(/\s+/),
);

/** Nouns for what happens. They name the matter only where the central statement itself has them. */
export const EVENTS: ReadonlySet<string> = new Set(
  `attack crash fire blaze outbreak pandemic shutdown lockdown trial case scandal affair leak hack breach protest rally
   march riot summit meeting visit speech interview remark comment tweet claim study report finding test decision verdict
   mission effort cut sale idea`.split(/\s+/),
);
