/** Abbreviations whose full stop never ends a sentence: a name or a number follows. */
export const TITLE_ABBREVIATIONS = new Set(
  `mr mrs ms mx dr prof rev revd fr sr st sen sens rep reps gov govs gen lt col maj capt cmdr cpl sgt pvt adm hon pres supt
  msgr amb atty dir det insp mme mlle messrs ald assn dist gens lts vs no nos fig figs vol pp approx est viz cf ca al ed eds
  brig cdr cllr dep asst`.split(/\s+/),
);

/** Abbreviations whose full stop may also end a sentence. */
export const OTHER_ABBREVIATIONS = new Set(
  `inc corp co ltd llc plc jr sr esq etc dept univ ave blvd rd ft mt sq jan feb mar apr jun jul aug sept sep oct nov dec mon
  tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo
  mont neb nev okla ore pa tenn tex va vt wash wis wyo bros min max hr hrs lb lbs oz ext`.split(/\s+/),
);
