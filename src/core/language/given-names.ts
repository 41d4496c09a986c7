/**
 * Common given names by gender, for "he" and "she"; a name that is in neither list, or in both, may be either. Written by hand, from
 * ordinary knowledge of names in English-language news of 2010 to 2020; looked through in November 2026.
 */
export const MALE_NAMES = new Set(
  `aaron abdul abraham adam adrian ahmed al alan albert alejandro alex alexander alexei ali allen andre andrei andrew andrey angel
  angelo anthony antonio arnold arthur ash austin barack barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad
  bradley brandon brent brett brian bruce bryan carl carlos cameron casey cecil charles charlie chester chris christian christopher
  chuck ciaran clarence clark clint clinton colin corey craig curtis dale dan daniel danny darren darrell dave david dean dennis
  derek diego dmitri dmitry dominic don donald doug douglas dwight earl ed eddie edgar eduardo edward edwin eli elijah elliott emmanuel
  eric erik ernest eugene evan felix fernando francis francisco francois frank franklin fred frederick gabriel gary gavin gene george
  gerald gerhard gilbert giovanni glen glenn gordon graham grant greg gregory guy hans harold harry harvey hassan henry herbert herman
  howard hugh hugo ian igor ibrahim isaac ivan jack jackson jacob jake james jamie jan jared jason jay jean jeb jeff jeffrey jeremy
  jerome jerry jesse jesus jim jimmy joe joel johann john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio
  justin karl keith kellan ken kenneth kevin khalid kim-jong kirk kurt kyle lance larry lars lawrence lee leo leon leonard lewis
  lindsey lloyd logan lou louis luis luke malcolm manuel marc marco marcus mario mark martin marvin matt matthew maurice max
  maxim melvin michael miguel mike mikhail mitch mitt mohamed mohammad mohammed mohammad-javad morgan muhammad nathan nathaniel ned
  neil newt nicholas nick nicolas nigel noah norman oleg oliver omar orrin oscar otto owen pablo patrick paul pavel pedro perry pete
  peter phil philip phillip pierre rafael ralph ramon rand randall randy raul ray raymond reggie reince rex ricardo richard rick rob
  robert roberto rodney rodrigo roger roland ron ronald ross roy rudolph rudy rupert russ russell ryan sam samuel saul scott sean seth
  sergei sergey shane shaun shawn sidney simon spencer stanley stephen sterling steve steven stewart stuart ted terrence terry theodore
  thomas tim timothy toby todd tom tommy tony travis trey trevor tyler vernon victor vincent vladimir wade wallace walter warren
  wayne wesley wilbur will william winston wolfgang xavier yuri zachary benedict recep tayyip narendra shinzo hamid hosni viktor`.split(
    /\s+/,
  ),
);

export const FEMALE_NAMES = new Set(
  `abigail ada agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela angelina anita
  ann anna anne annette annie april arianna ashley audrey barbara beatrice becky bernadette bernice beth betsy betty beverly bonnie brenda
  bridget brittany camille candace candice carla carly carmen carol caroline carolyn carrie catherine cathy cecilia celeste charlotte cheryl
  chloe christina christine cindy claire clara claudia colleen connie constance cynthia daisy dana danielle dawn deborah debbie debra
  denise diana diane dianne dolores donna doris dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen emily emma erica erin
  esther ethel eva eve evelyn faith fatima felicia fiona florence frances gail gabrielle georgia geraldine gina gladys glenda gloria grace
  greta gretchen gwen hannah harriet hazel heather heidi helen helena hillary holly hope ida ingrid irene iris isabel isabella ivanka
  jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna joanne josephine joy
  joyce juanita judith judy julia julie june karen kate katherine kathleen kathryn kathy katie kayla kellyanne kelly kendra kim kimberly
  kirsten kristen kristin kristina laura lauren laurie leah lena leslie lillian lily linda lisa lois loretta lori lorraine louise lucia
  lucille lucy lydia lynn madeleine maggie marcia margaret maria marian marie marilyn marina marine marion marissa marjorie marsha martha
  mary maureen megan meghan melania melanie melinda melissa mercedes michelle mildred miranda molly monica nadia nancy naomi natalia
  natalie natasha nicole nikki nina nora norma olga olivia pamela patricia patty paula pauline peggy penny phyllis priscilla rachel rebecca
  regina renee rhonda rita roberta robin rosa rose rosemary ruby ruth sabrina sally samantha sandra sara sarah savannah shannon sharon
  sheila shelly sherry shirley sofia sonia sophia stacey stacy stella stephanie susan suzanne svetlana sylvia tamara tammy tanya tara teresa
  thelma theresa tiffany tina tracy tulsi valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy
  whitney yolanda yvonne zoe loretta kamala elizabeth huma condoleezza
  casey dale jamie jan jean jordan morgan`.split(/\s+/),
);

/** Short forms and other spellings of given names, each with the name it stands for. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  bill: 'william',
  bob: 'robert',
  rob: 'robert',
  dick: 'richard',
  jim: 'james',
  jimmy: 'james',
  joe: 'joseph',
  mike: 'michael',
  tom: 'thomas',
  tony: 'anthony',
  ted: 'edward',
  ed: 'edward',
  liz: 'elizabeth',
  kate: 'katherine',
  jack: 'john',
  chuck: 'charles',
  hank: 'henry',
  jeff: 'jeffrey',
  greg: 'gregory',
  steve: 'steven',
  stephen: 'steven',
  dave: 'david',
  dan: 'daniel',
  ben: 'benjamin',
  sam: 'samuel',
  alex: 'alexander',
  nick: 'nicholas',
  chris: 'christopher',
  matt: 'matthew',
  pat: 'patrick',
  ron: 'ronald',
  don: 'donald',
  ken: 'kenneth',
  larry: 'lawrence',
  andy: 'andrew',
  andrei: 'andrew',
  andrey: 'andrew',
  jen: 'jennifer',
  jenny: 'jennifer',
  jake: 'jacob',
  kathy: 'katherine',
  katie: 'katherine',
  cathy: 'catherine',
  beth: 'elizabeth',
  betsy: 'elizabeth',
  debbie: 'deborah',
  sue: 'susan',
  pam: 'pamela',
  patty: 'patricia',
  peggy: 'margaret',
  meg: 'margaret',
  becky: 'rebecca',
  cindy: 'cynthia',
  mandy: 'amanda',
  nikki: 'nicole',
  vicki: 'victoria',
  josh: 'joshua',
  tim: 'timothy',
  zach: 'zachary',
  nate: 'nathaniel',
  phil: 'philip',
  doug: 'douglas',
  gabe: 'gabriel',
  vince: 'vincent',
  walt: 'walter',
  ray: 'raymond',
  stan: 'stanley',
  chet: 'chester',
  rick: 'richard',
  ricky: 'richard',
  rich: 'richard',
  russ: 'russell',
  fred: 'frederick',
  gene: 'eugene',
  jerry: 'gerald',
  johnny: 'john',
  jon: 'jonathan',
  mitch: 'mitchell',
  newt: 'newton',
  bernie: 'bernard',
  charlie: 'charles',
  eddie: 'edward',
  frank: 'francis',
  max: 'maxwell',
};

/** Short forms of a second name besides that of `SHORT_NAMES`. */
export const ALSO_SHORT_NAMES: Readonly<Record<string, string>> = {
  jack: 'jacob',
  frank: 'franklin',
  jerry: 'jerome',
  max: 'maximilian',
};
