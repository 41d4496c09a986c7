import { readWeights } from './read-weights';

/**
 * What each feature of a cue (see `score-cue`) adds to its score. Learned on five sevenths of the 840 annotated
 * articles of the quotation check (a softmax over the cues near each quotation), rounded to a tenth. Without the
 * weights, the nearest cue is right in 84 %; a tenth more or less on any one of them changes next to nothing.
 */
export const CUE_WEIGHTS = readWeights(`
  3.4= sort:phrase
  2.1= later-in-sentence|phrase
  1.7= before-in-sentence|phrase
  1.5= after|punctuation
  1.4= subordinate:where
  1.3= after|after-comma
  1.2= before|after-comma inverted-after|capital:false
  1.1= subordinate:after
  1= before|distance:5
  0.9= inverted-after|plain right-before|act
  0.8= before|that right-before|name
  0.7= after|quote-between before|other-between:2
  0.6= before|colon|say before|form:ing|true inverted-after|tagged:true place:inverted-after
  0.5= before|distance:2 form:past right-before|plain right-before|say tag-after|plain
  0.4= after|other-between:1 before|distance:1 right-before|capital:true sort:plain subject:name
  0.3= before-in-sentence|capital:false before|form:base|false before|form:ing|false before|form:third|true
    before|other-between:1 inverted-after|capital:true place:right-before right-before|tagged:false
    tag-after|tagged:true
  0.2= after|distance:0 before-in-sentence|plain before-in-sentence|show before-in-sentence|tagged:false before|comma
    before|distance:9 before|form:past|true passive right-before|capital:false right-before|tagged:true
  0.1= before-in-sentence|adjective place:before-in-sentence sort:name tag-after|say
  -0.1= form:participle form:third place:tag-after subject:pronoun subordinate tag-after|capital:true
  -0.2= after|distance:18 after|distance:5 before-in-sentence|act before-in-sentence|name before-in-sentence|say
    before-in-sentence|want before|colon|act before|form:past|false subordinate:because
  -0.3= after|distance:9 before|form:third|false later-in-sentence|capital:true negated subject:description
    subject:none subordinate:as tag-after|capital:false
  -0.4= after|other-between:2 before-in-sentence|capital:true before-in-sentence|think before|distance:17
    before|form:participle|false before|plain-between form:ing later-in-sentence|tagged:false right-before|think
    subordinate:while
  -0.5= before|distance:0 later-in-sentence|plain later-in-sentence|say subordinate:when
  -0.6= later-in-sentence|name place:later-in-sentence right-before|noun sort:show
  -0.7= before|colon before|colon|plain later-in-sentence|capital:false later-in-sentence|tagged:true relative
  -0.8= after|distance:17 before|form:base|true sort:act sort:want
  -0.9= after|distance:2 before-in-sentence|noun
  -1= after|own-quote after|plain-between sort:think
  -1.1= after|distance:1 before|distance:18 form:base
  -1.2= before|quote-between sort:adjective
  -1.3= sort:noun
  -1.5= before|colon|noun subordinate:what
  -1.6= later-in-sentence|show
  -1.7= right-before|want
  -1.8= before|colon|think later-in-sentence|want subordinate:if
  -1.9= later-in-sentence|noun
  -2= after|that
  -2.1= later-in-sentence|think
  -2.2= right-before|show
  -2.3= later-in-sentence|act
  -2.7= tag-after|tagged:false
`);
