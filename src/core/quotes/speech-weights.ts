import { readWeights } from '../attribution/read-weights';

/**
 * What each feature of a marked span (see `describe-quote`) adds to the log-odds that it is speech. Learned by logistic
 * regression on five sevenths of the 840 annotated articles of the quotation check, rounded to a tenth.
 */
export const SPEECH_WEIGHTS = readWeights(`
  2= work-before|lower
  1.8= attributive|lead:that
  1.7= cue-inverted-after|4-5 lead:the|long
  1.6= lead::|short single|long
  1.4= attributive|lead:was lead:are score:5
  1.3= lead:are|short lead:were lead:were|short
  1.2= cue-inverted-after|9-14
  1.1= cue-before-in-sentence|phrase lead:be|short
  1= cue-before-in-sentence|name cue-inverted-after|6-8 cue-tag-after|6-8 lead:is|long
  0.9= alone|follows-quotation attributive|lead:are case:lower|size:15+ cue-inverted-after|15+ lead:,|long
    lead:that|long
  0.8= case:capital|size:2 cue-before-in-sentence|1 cue-right-before|name lead:are|long lead:not score:4
  0.7= attributive|lead:determiner case:lower|size:9-14 cue-before-in-sentence|15+ cue-before-in-sentence|act
    cue-later-in-sentence|plain cue-right-before|plain cue-tag-after|4-5 cue-tag-after|plain follow:;|short
    lead:quote|short naming:called
  0.6= case:lower|size:3 case:lower|size:4-5 cue-before-in-sentence|3 cue-right-before|1 cue-tag-after|9-14 lead:is
    score:2
  0.5= attributive|lead:, attributive|lead:cue attributive|lead:possessive-s attributive|lead:start
    case:capital|size:6-8 case:lower|long cue-inverted-after|plain cue-later-in-sentence|15+ cue-right-before|4-5
    distance:far|long distance:middle|long follow:end|long lead:: lead:cue|long lead:is|short lead:name
    lead:name|long lead:or lead:or|short lead:that lead:word|long score:3
  0.4= cue-before-in-sentence|9-14 cue-before-in-sentence|plain cue-before-in-sentence|say cue-later-in-sentence|9-14
    follow:-|short follow:name|short follow:other|long follow:preposition|short lead:a|short lead:cue lead:cue|short
    lead:possessive lead:start lead:start|long lead:was|short personal pronoun score:1 subject:name subject:pronoun
  0.3= case:titled|size:1 cue-before-in-sentence|want cue-later-in-sentence|2 cue-later-in-sentence|say
    cue-right-before|15+ cue-right-before|3 cue-right-before|think distance:near|long end:stop|short follow:end|short
    follow:other|short lead:as|short lead:name|short lead:possessive|short lead:start|short lead:the lead:to|short
    no-attribution|15+ single subject:description
  0.2= case:capital case:capital|long case:capital|short case:capital|size:15+ case:lower case:lower|short
    cue-before-in-sentence|2 cue-later-in-sentence|6-8 cue-later-in-sentence|phrase cue-right-before|noun
    cue-tag-after|15+ distance:far|short distance:near|short end:comma|long follow:preposition|long lead:( lead:,
    lead:that|short lead:the|short lead:to lead:with score:-1 size:15+ size:4-5
  0.1= attributive|lead:name attributive|lead:of attributive|lead:word bias case:capital|size:4-5
    case:capital|size:9-14 case:lower|size:6-8 cue-before-in-sentence|noun cue-before-in-sentence|show
    cue-right-before|2 cue-right-before|9-14 distance:middle|short end:none|short end:stop|long lead:as lead:be
    lead:for|long lead:possessive-s|long lead:was lead:with|short lead:word no-attribution|9-14
  -0.1= alone case:capital|size:3 case:titled|size:2 cue-inverted-after|say cue-right-before|6-8 follow:)|short
    lead::|long lead:and lead:as|long no-attribution|4-5 personal|short score:6 single|short size:3
  -0.2= attributive|lead:and attributive|lead:to case:lower|size:1 case:titled|size:4-5 cue-later-in-sentence|act
    follow:-|long follow:name|long follow:noun|long lead:in lead:in|short lead:was|long no-attribution|2 score:-3
  -0.3= attributive|lead:a case:titled|short cue-right-before|act cue-right-before|say cue-tag-after|1
    cue-tag-after|2 cue-tag-after|3 lead:,|short lead:on lead:preposition no-subject score:0
  -0.4= alone|introduced-by-line attributive|lead:possessive cue-before-in-sentence|think cue-later-in-sentence|3
    cue-later-in-sentence|think end:comma|short follow:noun|short lead:on|short lead:—|short no-attribution|6-8
    passive score:-2
  -0.5= case:titled case:titled|size:3 cue-later-in-sentence|4-5 cue-tag-after|phrase cue-tag-after|say follow:[|long
    lead:for lead:for|short mark-then-stop no-attribution score:-6
  -0.6= attributive|lead:the case:titled|size:6-8 cue-inverted-after|1 cue-later-in-sentence|1 follow:(|short lead:of
    lead:possessive-s lead:possessive-s|short lead:preposition|short lead:quote no-attribution|1
  -0.7= lead:be|long
  -0.8= alone|none case:titled|size:9-14
  -0.9= follow:—|short
  -1= case:titled|long lead:a|long score:-4 work-before
  -1.1= alone|goes-on-in-paragraph score:-5 work-before|titled
  -1.2= lead:— unclosed work-after
  -1.3= lead:- lead:—|long
  -1.4= cue-later-in-sentence|noun
  -1.8= attributive|lead::
`);
