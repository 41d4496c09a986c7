import { readWeights } from './read-weights';

/**
 * What each feature of a reported clause (see `read-indirect`) adds to the log-odds that something said or thought is
 * reported. Learned by logistic regression on five sevenths of the 840 annotated articles of the quotation check.
 */
export const INDIRECT_WEIGHTS = readWeights(`
  2.1= verb:like|infinitive verb:write|that
  1.9= verb:question|whether
  1.8= verb:believe|that
  1.7= verb:cite|phrase verb:plan|that
  1.6= verb:admit|that verb:comment_on verb:consider|participle
  1.5= verb:vow
  1.4= verb:show|before
  1.3= inside|sort:plain|that verb:accuse|phrase verb:assure verb:comment_on|phrase verb:outline verb:reject|phrase
  1.2= inside|sort:want|phrase preposition:under pronoun:one verb:blame verb:cite verb:praise
  1.1= inside|sort:plain|clause verb:call_for verb:email|preposition verb:emphasize verb:list verb:think|clause
    verb:urge|infinitive verb:wonder|whether
  1= verb:accusation verb:add|before verb:opinion|preposition verb:propose|participle verb:reference verb:remind
    verb:vote_to
  0.9= inside|sort:phrase pronoun:he|adjective verb:accuse verb:add|that verb:agree_with|phrase verb:attack|clause
    verb:be_willing|infinitive verb:call_on verb:email|that verb:grant verb:make_it_clear verb:promise|infinitive
    verb:recognize verb:release|phrase verb:report|before verb:report|clause verb:seem|preposition
    verb:statement|participle verb:tell|clause verb:tell|that
  0.8= act|participle inside|sort:adjective|infinitive inside|sort:say|clause opener:why verb:agree
    verb:ask|infinitive verb:book|phrase verb:call|that verb:complaint verb:find|that verb:indicate verb:note|that
    verb:order|phrase verb:plan|infinitive verb:poll|clause verb:refuse verb:say|before verb:say|clause
    verb:show|clause verb:urge verb:want|phrase
  0.7= inside|sort:name|phrase inside|sort:noun|quote inside|sort:phrase|after-phrase inside|sort:think|infinitive
    opener:so plain|that pronoun:who|show verb:ask|preposition verb:blast verb:criticize|phrase verb:decline
    verb:demand|phrase verb:expect verb:expect|phrase verb:explain verb:filing verb:mention|phrase verb:praise|phrase
    verb:proposal|infinitive verb:propose verb:refer_to verb:seek|that verb:slam|phrase verb:statement|that
    verb:talk|preposition verb:warn verb:wonder
  0.6= act|whether infinitive|noun inside|sort:noun|participle inside|sort:plain inside|sort:think|that
    inside|sort:think|whether opener:that preposition:about pronoun:she|want pronoun:some subject:name|adjective
    verb:advocate_for verb:agree_to|phrase verb:announce|clause verb:announce|phrase verb:appear|that verb:argue
    verb:ask verb:assert verb:believe verb:believe|clause verb:call_on|phrase verb:call|infinitive
    verb:call|preposition verb:conclude verb:consider verb:criticize verb:denounce|phrase verb:describe
    verb:describe|phrase verb:determine|whether verb:hope verb:ignore verb:know|preposition verb:make_clear
    verb:pledge|infinitive verb:point_out|that verb:portray verb:proposal|preposition verb:reply verb:report|that
    verb:tell|infinitive verb:trust verb:tweet|preposition verb:vow|infinitive
  0.5= adjective|clause adjective|that inside inside|sort:act|whether inside|sort:adjective|that inside|sort:name
    inside|sort:phrase|before inside|sort:plain|quote inside|sort:show|infinitive inside|sort:think link:that
    pronoun:many pronoun:who|name think|quote verb:according_to verb:according_to|before verb:agree_with
    verb:appear|infinitive verb:argument verb:back|phrase verb:blame|phrase verb:complain verb:contrast verb:crack
    verb:criticism|that verb:demand verb:discuss verb:e-mail|phrase verb:expect|infinitive verb:explain|whether
    verb:idea|preposition verb:ignore|phrase verb:learn|preposition verb:look|preposition verb:note|phrase
    verb:oppose|phrase verb:promise verb:recall verb:say|that verb:say|whether verb:show verb:show|phrase verb:threat
    verb:try|that verb:voice
  0.4= inside|sort:act|that inside|sort:name|clause inside|sort:noun|that inside|sort:want name|clause noun|whether
    phrase|before preposition:between pronoun:i|plain pronoun:she|act pronoun:that|show pronoun:they|act
    pronoun:they|want show|infinitive sort:phrase subject:description|adjective subject:name|phrase verb:admit
    verb:advice verb:agree|that verb:allege verb:allow verb:approve|phrase verb:argue|that verb:assertion
    verb:blast|phrase verb:call_for|phrase verb:charge|preposition verb:comment|preposition verb:deem|phrase
    verb:disclose verb:express verb:fear verb:grant|phrase verb:hope|infinitive verb:identify|phrase verb:insist|that
    verb:intend|infinitive verb:know|that verb:lay_out verb:love verb:note verb:order verb:point_to verb:poll|that
    verb:propose|phrase verb:question|phrase verb:reveal|that verb:story|preposition verb:suggestion|that
    verb:talk_about verb:think|phrase verb:understand verb:want verb:want|infinitive
  0.3= form:base|plain form:participle|show infinitive|name inside|sort:act|phrase inside|sort:say
    inside|sort:say|phrase inside|sort:say|that inside|sort:think|participle link:after-phrase link:whether
    opener:start opener:whether passive|infinitive phrase|after-phrase plain|clause plain|participle plain|quote
    preposition:against preposition:as preposition:like preposition:of preposition:out pronoun:he pronoun:he|name
    pronoun:he|plain pronoun:he|think pronoun:it|show pronoun:she|name pronoun:that|act pronoun:they
    pronoun:they|adjective pronoun:they|say say|that think|participle verb:according_to|after-phrase
    verb:account|phrase verb:acknowledge verb:address|preposition verb:advocate_for|phrase verb:ad|phrase
    verb:appeal|phrase verb:assertion|that verb:commit|infinitive verb:condemn verb:condemn|phrase
    verb:declare|phrase verb:defend|phrase verb:doubt verb:favor|phrase verb:highlight verb:hold|preposition
    verb:indicate|that verb:insist|clause verb:interview|phrase verb:look_to verb:mention verb:mock verb:name|phrase
    verb:opinion verb:plan verb:poll verb:project|phrase verb:protest verb:push_for verb:push_for|phrase
    verb:raise|preposition verb:refer_to|phrase verb:refuse|infinitive verb:request|phrase verb:response
    verb:response|phrase verb:reveal verb:review|phrase verb:say verb:seem|phrase verb:see|preposition verb:see|that
    verb:signal verb:stress verb:suggest|clause verb:suggest|phrase verb:think verb:threaten verb:threaten|infinitive
    verb:tout verb:underscore|phrase verb:view|preposition verb:vote_against verb:worry want|preposition
  0.2= act|phrase form:base|think form:ing|name form:participle|want form:past|act form:third|name infinitive|show
    inside|sort:act inside|sort:act|clause inside|sort:noun|preposition inside|sort:say|whether
    inside|sort:show|clause inside|sort:want|infinitive inside|sort:want|preposition negated|think negated|want
    noun|participle noun|that opener:because opener:comma preposition:into pronoun:he|say pronoun:it|act
    pronoun:i|act pronoun:she|plain pronoun:she|say pronoun:they|plain pronoun:they|think pronoun:which|think
    size:6-11 subject:description|phrase subject:name|think subject:name|want subject:none|name subject:none|show
    think|that think|whether verb:advocate verb:announce verb:ask|whether verb:be_willing verb:cable verb:comment
    verb:commit verb:conclude|that verb:continue|phrase verb:criticism verb:decide|infinitive verb:decline|infinitive
    verb:deem verb:deny verb:detail verb:document verb:e-mail verb:email verb:encourage|phrase verb:endorse
    verb:establish verb:estimate verb:feel verb:feel|phrase verb:figure|preposition verb:go_on|infinitive
    verb:hear|preposition verb:insist verb:line|preposition verb:message|preposition verb:mock|phrase verb:paint
    verb:point_out verb:portray|phrase verb:post|preposition verb:prefer verb:promise|phrase verb:proposal
    verb:question verb:rally|preposition verb:reject|that verb:release verb:request verb:review verb:seek|infinitive
    verb:seem|that verb:show|that verb:sign|preposition verb:statement verb:suggest verb:support verb:support|phrase
    verb:talk|infinitive verb:tell verb:think|that verb:video|preposition verb:view|phrase verb:vote_for|phrase
    verb:warn|that want|clause
  -0.2= form:base|show form:base|want form:past|think form:third|want infinitive|think inside|sort:noun|clause
    inside|sort:plain|phrase inside|sort:plain|whether inside|sort:say|participle inside|sort:say|preposition
    link:quote modal negated|show noun|clause opener:after opener:when opener:where plain|before plain|infinitive
    plain|whether preposition:after pronoun:both pronoun:that pronoun:we pronoun:we|think pronoun:which
    pronoun:who|act pronoun:who|plain pronoun:you|say say|participle say|preposition show|clause subject:none
    subject:pronoun|show verb:advocate|phrase verb:agree_to verb:air|phrase verb:appeal|infinitive verb:appear
    verb:appear|phrase verb:approve verb:assume|phrase verb:back verb:challenge|phrase verb:claim verb:claim|that
    verb:confirm|phrase verb:credit verb:decide verb:declare verb:encourage verb:go_on verb:interview
    verb:interview|that verb:know|phrase verb:learn verb:look_to|phrase verb:pressure verb:press|phrase verb:promote
    verb:proposal|phrase verb:publish|phrase verb:remark|phrase verb:report|phrase verb:respond_to
    verb:response|infinitive verb:sign|that verb:speak|phrase verb:speech|infinitive verb:survey verb:video
    verb:vote_against|phrase verb:word verb:write|preposition want|phrase
  -0.3= act|clause form:ing|show infinitive|plain inside|sort:noun|whether inside|sort:show|preposition
    inside|sort:want|that link:before link:colon link:preposition name|preposition negated|plain noun|phrase
    opener:as opener:before opener:since opener:though opener:while phrase:name pronoun:others pronoun:several
    pronoun:she|think pronoun:that|plain pronoun:who pronoun:who|say say|whether show|before show|preposition
    show|whether size:1 subject:name|noun subject:none|act subject:none|want subject:pronoun|adjective
    verb:account|preposition verb:acknowledge|that verb:add|phrase verb:advise verb:answer verb:begin|participle
    verb:bill verb:call|clause verb:compare|preposition verb:declare|that verb:disclosure verb:dismiss|phrase
    verb:endorsement|preposition verb:feature|phrase verb:hear verb:idea|phrase verb:identify|preposition
    verb:interview|preposition verb:judge verb:message|phrase verb:project verb:relate verb:remark|preposition
    verb:repeat verb:say|participle verb:say|phrase verb:say|preposition verb:sound|phrase verb:sue verb:suggest|that
    verb:term verb:threat|preposition verb:welcome
  -0.4= act|infinitive act|preposition inside|sort:name|preposition passive|phrase passive|that plain|preposition
    preposition:at preposition:by preposition:down preposition:over pronoun:that|name pronoun:they|name
    pronoun:they|show pronoun:who|want pronoun:you subject:none|adjective subject:none|plain verb:add verb:analysis
    verb:ask|phrase verb:back|preposition verb:cast|phrase verb:choose verb:compare|phrase verb:confirm
    verb:conversation|preposition verb:define verb:describe|preposition verb:email|clause verb:embrace verb:enjoy
    verb:figure verb:find|clause verb:focus_on verb:idea|that verb:introduce|phrase verb:line verb:memo
    verb:point_to|phrase verb:poll|preposition verb:post verb:promote|phrase verb:prove|phrase verb:question|that
    verb:raise verb:read|phrase verb:recommend verb:reflect|phrase verb:reiterate verb:relate|infinitive verb:remark
    verb:sign verb:speak|infinitive verb:speech|phrase verb:think|preposition verb:title verb:try|infinitive
    verb:video|phrase verb:want|that
  -0.5= inside|sort:act|infinitive inside|sort:name|quote inside|sort:say|infinitive passive|participle
    preposition:in pronoun:i|say pronoun:she|show pronoun:that|think pronoun:whose pronoun:whose|noun
    verb:announcement verb:appeal verb:begin|phrase verb:book verb:celebrate|phrase verb:compare verb:determine
    verb:introduce verb:maintain|phrase verb:mean|clause verb:rally|phrase verb:read verb:release|preposition
    verb:thank verb:tweet|phrase verb:write
  -0.6= pronoun:i|show pronoun:you|think show|participle verb:article|preposition verb:cable|phrase verb:champion
    verb:confront|phrase verb:continue verb:go_after|phrase verb:letter|phrase verb:look_at verb:mean
    verb:raise|phrase verb:reason verb:respond|preposition verb:return verb:show|preposition verb:speak
    verb:start|phrase verb:state|preposition verb:support|that verb:tell|phrase verb:tweet
  -0.7= opener:although preposition:since pronoun:some|say pronoun:we|plain say|quote think|before
    verb:announcement|preposition verb:article|phrase verb:begin|infinitive verb:believe|phrase verb:campaign
    verb:campaign|phrase verb:continue|infinitive verb:demonstrate verb:email|infinitive verb:go_after
    verb:hold|phrase verb:like verb:message|that verb:miss|phrase verb:opinion|phrase verb:push|phrase verb:reflect
    verb:show|whether verb:sign|phrase verb:sound verb:try verb:write|before verb:write|phrase
  -0.8= verb:ad|preposition verb:appear|preposition verb:be_ready|infinitive verb:begin verb:bet verb:cheer
    verb:column verb:conclusion verb:like|clause verb:nominate verb:pledge|phrase verb:rally verb:respond verb:state
  -0.9= preposition:from verb:authorize verb:be_clear verb:comment|phrase verb:concede verb:confront
    verb:enjoy|phrase verb:focus_on|participle verb:hold verb:hold|clause verb:prove verb:start verb:suppose
    verb:talk|phrase verb:underscore
  -1= inside|sort:plain|preposition verb:announce|that verb:be_ready verb:brief verb:celebrate verb:feature
    verb:find|phrase verb:line|phrase verb:record|phrase verb:return|phrase verb:story|phrase verb:watch
  -1.1= verb:allegation verb:appeal|preposition verb:call|quote verb:finish|phrase verb:maintain verb:mean|phrase
  -1.2= verb:air
  -1.3= pronoun:it|adjective verb:headline verb:thank|infinitive
  -1.5= inside|sort:noun|colon verb:sponsor
  -1.6= verb:miss
  -1.7= verb:finish
  -1.8= verb:add|infinitive
  -1.9= opener:quote
  -2.2= verb:note|colon
`);
