import { readWeights } from './read-weights';

/**
 * What each feature of a reported clause (see `read-indirect`) adds to the log-odds that something said or thought is
 * reported. Learned by logistic regression on five sevenths of the 840 annotated articles of the quotation check.
 */
export const INDIRECT_WEIGHTS = readWeights(`
  2.1= verb:like|infinitive verb:write|that
  1.9= verb:believe|that verb:question|whether
  1.7= verb:admit|that verb:cite|phrase verb:comment_on
  1.6= verb:consider|participle verb:vow
  1.5= verb:plan|that
  1.4= verb:outline
  1.3= verb:accuse|phrase verb:assure verb:comment_on|phrase verb:show|before
  1.2= inside|sort:plain|that pronoun:one verb:blame verb:call_for verb:cite verb:emphasize verb:urge|infinitive
  1.1= inside|sort:want|phrase verb:add|before verb:list verb:order|phrase verb:reject|phrase verb:vote_to
    verb:wonder|whether
  1= inside|sort:name|phrase inside|sort:plain|clause pronoun:he|adjective verb:grant verb:note|phrase verb:praise
    verb:recognize verb:reference verb:remind verb:report|before verb:tell|that verb:think|clause
  0.9= inside|sort:plain|quote verb:accuse verb:add|that verb:ask|infinitive verb:ask|preposition
    verb:be_willing|infinitive verb:call_on verb:email|that verb:find|that verb:indicate verb:make_it_clear
    verb:propose|participle verb:tweet|phrase verb:want|phrase
  0.8= act|participle inside|sort:adjective|infinitive opener:why preposition:into verb:agree_with|phrase
    verb:call|that verb:decline verb:expect verb:explain verb:praise|phrase verb:promise|infinitive verb:propose
    verb:refer_to verb:refuse verb:say|before verb:seek|that verb:seem|preposition verb:show|clause verb:tell|clause
    verb:warn
  0.7= act|whether inside|sort:phrase inside|sort:say|clause opener:so plain|that pronoun:who|show verb:agree
    verb:announce|phrase verb:argue verb:blast verb:conclude verb:criticize verb:criticize|phrase verb:expect|phrase
    verb:make_clear verb:promise verb:proposal|infinitive verb:question|phrase verb:say|clause verb:slam|phrase
    verb:statement|that verb:tell|infinitive verb:urge verb:wonder
  0.6= inside|sort:act|whether inside|sort:plain inside|sort:show|clause inside|sort:think|that opener:that
    preposition:between pronoun:she|want pronoun:some subject:name|adjective verb:advocate_for verb:agree_to|phrase
    verb:agree_with verb:appear|infinitive verb:appear|that verb:ask verb:assert verb:call_on|phrase
    verb:call|infinitive verb:consider verb:contrast verb:demand verb:demand|phrase verb:denounce|phrase
    verb:describe verb:describe|phrase verb:determine|whether verb:ignore|phrase verb:insist|that
    verb:know|preposition verb:mention|phrase verb:note verb:note|that verb:plan|infinitive verb:poll|that
    verb:portray verb:report|that verb:say|whether verb:show|phrase verb:threat verb:trust verb:vow|infinitive
  0.5= adjective|clause adjective|that inside inside|sort:act|that inside|sort:name inside|sort:phrase|after-phrase
    inside|sort:phrase|before inside|sort:plain|participle inside|sort:think|infinitive inside|sort:think|whether
    link:that preposition:like preposition:of pronoun:many verb:according_to verb:according_to|before verb:agree|that
    verb:allow verb:announce|clause verb:approve|phrase verb:back|phrase verb:believe verb:believe|clause
    verb:blame|phrase verb:commit|infinitive verb:complain verb:deem|phrase verb:discuss verb:explain|whether
    verb:hope verb:hope|infinitive verb:identify|phrase verb:ignore verb:learn|preposition verb:oppose|phrase
    verb:order verb:pledge|infinitive verb:point_out|that verb:recall verb:reply verb:request verb:reveal|that
    verb:say|that verb:show verb:think|phrase verb:tweet|preposition verb:voice verb:want|infinitive
  0.4= inside|sort:say|phrase inside|sort:say|that inside|sort:show|infinitive inside|sort:show|phrase
    inside|sort:want passive|infinitive phrase|before plain|clause plain|participle plain|quote pronoun:he|think
    pronoun:i|plain pronoun:she|act pronoun:she|name pronoun:that|act pronoun:they|act pronoun:they|want
    pronoun:who|name show|infinitive sort:phrase subject:description|adjective think|quote verb:acknowledge
    verb:admit verb:allege verb:answer|phrase verb:argue|that verb:call_for|phrase verb:condemn verb:condemn|phrase
    verb:crack verb:defend|phrase verb:email|phrase verb:expect|infinitive verb:express verb:fear verb:grant|phrase
    verb:highlight verb:intend|infinitive verb:know|that verb:lay_out verb:mention verb:plan verb:point_to
    verb:refuse|infinitive verb:say verb:stress verb:suggest|clause verb:suggest|phrase verb:talk_about verb:try|that
    verb:understand verb:view|phrase verb:want verb:worry
  0.3= form:base|plain form:participle|want infinitive|name inside|sort:adjective|that inside|sort:noun|that
    inside|sort:think inside|sort:think|participle inside|sort:want|infinitive link:after-phrase opener:start
    phrase|after-phrase preposition:about preposition:against pronoun:he pronoun:he|name pronoun:he|plain pronoun:his
    pronoun:his|noun pronoun:it|show pronoun:she|say pronoun:that|show pronoun:they pronoun:they|adjective
    pronoun:they|say pronoun:which|think say|that subject:description|noun subject:name|phrase subject:none|show
    subject:pronoun|noun think|participle think|whether verb:according_to|after-phrase verb:advocate_for|phrase
    verb:announce verb:ask|whether verb:assertion verb:assertion|that verb:blast|phrase verb:call|clause
    verb:charge|preposition verb:continue|phrase verb:criticism verb:criticism|that verb:declare|phrase verb:disclose
    verb:doubt verb:email verb:encourage|phrase verb:establish verb:favor|phrase verb:hear|preposition
    verb:hold|preposition verb:indicate|that verb:insist|clause verb:look_to verb:look|preposition verb:love
    verb:mock verb:name|phrase verb:point_out verb:portray|phrase verb:project|phrase verb:propose|phrase
    verb:push_for verb:push_for|phrase verb:refer_to|phrase verb:remark verb:reveal verb:see|preposition
    verb:see|that verb:signal verb:talk|infinitive verb:think verb:think|that verb:threaten verb:threaten|infinitive
    verb:tout verb:underscore|phrase verb:vote_against verb:warn|that want|preposition
  0.2= act|phrase form:base|think form:ing|name form:participle|show form:past|act form:third|name infinitive|act
    infinitive|show inside|sort:act inside|sort:act|clause inside|sort:noun inside|sort:say link:clause link:whether
    name|clause name|that negated|want opener:because opener:comma opener:how opener:whether preposition:after
    preposition:as preposition:out pronoun:he|say pronoun:it|act pronoun:she pronoun:she|plain pronoun:they|think
    pronoun:who|think say|clause size:6-11 subject:description|phrase subject:none|name think|that verb:accuse|clause
    verb:address|phrase verb:advocate verb:be_willing verb:call|phrase verb:campaign|preposition verb:care
    verb:claim|phrase verb:decide|infinitive verb:decline|infinitive verb:deem verb:deny verb:detail verb:endorse
    verb:estimate verb:explain|phrase verb:feel verb:feel|phrase verb:figure|preposition verb:go_on|infinitive
    verb:insist verb:line verb:offer|phrase verb:paint verb:poll verb:predict verb:prefer verb:press
    verb:raise|preposition verb:recall|phrase verb:response verb:seek|infinitive verb:seem|phrase verb:seem|that
    verb:show|that verb:sign|preposition verb:state|phrase verb:suggest verb:suggestion verb:suggestion|that
    verb:support verb:support|phrase verb:tell verb:vote_for|phrase verb:worry|preposition want|clause
  -0.2= form:base|show form:base|want form:third|want infinitive|plain inside|sort:plain|phrase link:before
    link:quote modal negated|say negated|show opener:after opener:before opener:when opener:where plain|before
    plain|phrase plain|whether preposition:at pronoun:both pronoun:he|show pronoun:others pronoun:several
    pronoun:that pronoun:we pronoun:we|think pronoun:who|act size:1 subject:none subject:none|act
    verb:acknowledge|that verb:add|phrase verb:advise verb:agree_to verb:aim verb:air|phrase verb:appear|phrase
    verb:assume|phrase verb:back verb:bill verb:challenge|phrase verb:charge|phrase verb:claim verb:claim|that
    verb:confirm|phrase verb:erupt verb:identify|preposition verb:insult verb:interview|that verb:know|phrase
    verb:learn verb:look_to|phrase verb:offer verb:pressure verb:promote verb:publish|phrase verb:report|phrase
    verb:respond_to verb:say|participle verb:say|phrase verb:speak|phrase verb:speech verb:speech|infinitive
    verb:talk verb:tweet verb:tweet|that verb:view verb:vote_against|phrase verb:welcome want|phrase
  -0.3= act|clause act|infinitive act|preposition form:ing|show inside|sort:act|infinitive
    inside|sort:show|preposition inside|sort:want|that link:preposition negated|plain opener:as opener:while
    phrase:name plain|preposition preposition:before preposition:down pronoun:she|think pronoun:they|name
    pronoun:which pronoun:who pronoun:who|plain pronoun:who|say say|whether show|before show|preposition show|whether
    subject:name|noun subject:none|adjective subject:none|plain subject:none|want subject:pronoun|adjective
    verb:address verb:advocate|phrase verb:appeal|infinitive verb:attack|phrase verb:begin|participle
    verb:declare|that verb:dismiss|phrase verb:encourage verb:find|clause verb:focus_on verb:hear verb:idea
    verb:interview verb:judge verb:message verb:pledge verb:press|phrase verb:promote|phrase verb:reiterate
    verb:repeat verb:report|preposition verb:say|preposition verb:sound|phrase verb:sue verb:suggest|that
    verb:try|infinitive
  -0.4= link:colon opener:though passive|phrase passive|that pronoun:that|name pronoun:that|plain pronoun:they|show
    pronoun:who|want pronoun:you verb:add verb:answer verb:ask|phrase verb:back|preposition verb:cast|phrase
    verb:celebrate|phrase verb:choose verb:compare|phrase verb:compare|preposition verb:confirm verb:embrace
    verb:enjoy verb:feature|phrase verb:figure verb:introduce|phrase verb:maintain|phrase verb:point_to|phrase
    verb:post verb:post|phrase verb:project verb:raise verb:read|phrase verb:recommend verb:reflect|phrase
    verb:relate verb:relate|infinitive verb:speak|infinitive verb:think|preposition
  -0.5= passive|participle preposition:in preposition:since pronoun:i|say pronoun:that|think verb:begin|phrase
    verb:champion verb:comment verb:compare verb:define verb:describe|preposition verb:mean|clause verb:prove|phrase
    verb:rally|phrase verb:reason verb:sign verb:sign|phrase verb:thank verb:want|that verb:write
  -0.6= inside|sort:say|infinitive preposition:by pronoun:she|show pronoun:you|think say|quote show|participle
    verb:appeal verb:confront|phrase verb:continue verb:continue|infinitive verb:determine verb:go_after|phrase
    verb:introduce verb:message|that verb:raise|phrase verb:read verb:respond|preposition verb:return
    verb:state|preposition verb:support|that verb:tell|phrase verb:try verb:write|phrase
  -0.7= opener:although preposition:over pronoun:i|show pronoun:some|say pronoun:we|plain verb:begin
    verb:begin|infinitive verb:believe|phrase verb:bet verb:campaign verb:campaign|phrase verb:demonstrate
    verb:go_after verb:hold|phrase verb:like verb:look_at verb:mean verb:miss|phrase verb:pledge|phrase
    verb:push|phrase verb:reflect verb:show|preposition verb:sound verb:speak verb:start|phrase verb:state
    verb:write|before
  -0.8= think|before verb:appear|preposition verb:be_ready|infinitive verb:brief verb:focus_on|participle
    verb:like|clause verb:nominate verb:rally verb:respond verb:show|whether verb:suppose verb:talk|phrase
  -0.9= inside|sort:plain|preposition verb:be_clear verb:be_ready verb:cheer verb:concede verb:confront
    verb:email|infinitive verb:enjoy|phrase verb:feature verb:find|phrase verb:hold verb:hold|clause verb:prove
    verb:start verb:underscore
  -1= verb:announce|that verb:authorize verb:celebrate verb:finish|phrase verb:record|phrase verb:return|phrase
  -1.1= preposition:from verb:air verb:call|quote verb:maintain verb:mean|phrase verb:watch
  -1.2= verb:thank|infinitive
  -1.4= pronoun:it|adjective verb:sponsor
  -1.6= verb:miss
  -1.7= verb:finish
  -1.8= verb:add|infinitive
  -1.9= opener:quote
`);
