import { readWeights } from './read-weights';

/**
 * What each feature of a reported clause (see `read-indirect`) adds to the log-odds that something said or thought is
 * reported. Learned by `scripts/train/learn-indirect-weights.mjs` on five sevenths of the 840 annotated articles of the quotation
 * check: of the clauses of the others that are reported, 77 in 100 are found, and 78 in 100 of those found are right.
 */
export const INDIRECT_WEIGHTS = readWeights(`
  1.8= verb:like|infinitive
  1.6= verb:find|before
  1.5= verb:vow
  1.4= verb:add|before verb:cite|phrase
  1.3= verb:recognize
  1.2= inside|sort:plain|that verb:ask|preposition verb:assure verb:call_for
  1.1= inside|sort:want|phrase verb:cite verb:line|that verb:offer|infinitive verb:propose verb:rebuke
    verb:record|before verb:report|before verb:show|before verb:urge|infinitive verb:write|that
  1.0= inside|sort:plain|clause pronoun:many|think pronoun:one verb:accuse verb:accuse_of verb:accuse|phrase
    verb:characterize verb:comment_on verb:congratulate|phrase verb:describe|clause verb:grant verb:hope|clause
    verb:indicate verb:list verb:question|whether verb:reject|phrase verb:say|before verb:speculate verb:suspect
    verb:think|clause verb:wonder|whether
  0.9= inside|sort:name|phrase preposition:into preposition:upon verb:address|that verb:assume|that
    verb:challenge|preposition verb:consider|participle verb:decline|phrase verb:dislike|phrase verb:emphasize
    verb:expect verb:fear|clause verb:praise verb:refuse verb:remind verb:request|infinitive verb:slam|phrase
    verb:want|phrase verb:wish
  0.8= inside|sort:adjective|infinitive preposition:around pronoun:we|act verb:according_to verb:according_to|before
    verb:acknowledge|phrase verb:add|that verb:agree|clause verb:apologize_for verb:applaud|phrase
    verb:ask|infinitive verb:be_skeptical verb:be_willing|infinitive verb:blame verb:continue|that verb:decline
    verb:describe verb:disagree_with verb:disavow verb:dismiss|that verb:double_down verb:double_down|preposition
    verb:explain verb:note|phrase verb:order|phrase verb:poll|that verb:promise verb:rail_against|phrase
    verb:reassure verb:refer_to verb:reference verb:respond|that verb:seem|preposition verb:speak_out
    verb:testify|preposition verb:vote_to
  0.7= act|participle inside|sort:name inside|sort:plain inside|sort:plain|quote opener:so opener:why
    pronoun:he|adjective pronoun:who|show verb:agree verb:agree_with|phrase verb:allow|preposition verb:argue
    verb:back|phrase verb:be_concerned verb:believe verb:believe|preposition verb:believe|that
    verb:blame|preposition verb:call_for|participle verb:call|infinitive verb:call|that verb:campaign_for
    verb:campaign_for|phrase verb:choose|preposition verb:comment|infinitive verb:conclude verb:consider
    verb:contrast|phrase verb:disclose|phrase verb:dispute|phrase verb:document|phrase verb:email|that
    verb:make_clear verb:make_it_clear verb:offer|preposition verb:plan|infinitive verb:pledge|infinitive
    verb:promise|infinitive verb:proposal|infinitive verb:publish|clause verb:realize|that verb:record|that
    verb:regret verb:remark|that verb:show|clause verb:talk_about|participle verb:testify verb:thank|phrase
    verb:tweet|phrase verb:warn verb:warn_of
  0.6= inside inside|sort:phrase opener:that plain|colon plain|that preposition:like preposition:of
    pronoun:others|plain pronoun:some think|quote verb:acknowledge|clause verb:agree_on verb:announce|phrase
    verb:argue|clause verb:ask verb:be_clear|preposition verb:be_confident verb:be_hopeful verb:blame|phrase
    verb:blast|preposition verb:cite|clause verb:clarify verb:comment_on|phrase verb:complain|that verb:contemplate
    verb:contradict verb:crack|preposition verb:declare|clause verb:know|preposition verb:mean|infinitive verb:note
    verb:note|before verb:outline verb:portray verb:pray|preposition verb:promise|that verb:push|preposition
    verb:recount verb:recount|phrase verb:reply verb:report|that verb:repudiate verb:say|clause verb:show
    verb:speak_of verb:support|participle verb:tell|clause verb:trust|phrase verb:urge verb:wonder
  0.5= adjective|that inside|sort:think|that link:that preposition:out pronoun:it|show pronoun:that|act
    pronoun:who|name subject:name|adjective verb:accuse_of|participle verb:admit verb:admit|that verb:advocate_for
    verb:agree_to|phrase verb:aim|infinitive verb:announce|before verb:announce|clause verb:answer|phrase
    verb:apologize_for|phrase verb:appear|infinitive verb:approve|phrase verb:be_aware|that
    verb:be_concerned|preposition verb:be_convinced verb:begin|before verb:blast verb:call_on verb:call_on|phrase
    verb:cast|preposition verb:charge|preposition verb:complain_about verb:complaint verb:contradict|phrase
    verb:criticize verb:criticize|phrase verb:deem|phrase verb:demand verb:demand|phrase verb:denounce|clause
    verb:determine|whether verb:disavow|phrase verb:discover verb:discuss verb:encourage|phrase
    verb:erupt|preposition verb:establish|phrase verb:fear|phrase verb:hope|infinitive verb:ignore
    verb:invite|infinitive verb:lament verb:learn|preposition verb:liken verb:list|preposition verb:look|preposition
    verb:mention verb:mention|phrase verb:nominate|preposition verb:order verb:outline|phrase verb:plead
    verb:point_to|that verb:praise|phrase verb:propose|participle verb:push_back verb:question|phrase
    verb:refer_to|clause verb:remind|preposition verb:report|clause verb:resist|phrase verb:say verb:seek|that
    verb:seem|clause verb:stand_by|phrase verb:story verb:survey|that verb:tell|that verb:understand|whether
    verb:view|phrase verb:vow|phrase verb:warn_about verb:worry|that
  0.4= adjective|clause form:base|plain inside|sort:act|whether inside|sort:adjective|that
    inside|sort:phrase|after-phrase inside|sort:plain|participle inside|sort:say|phrase inside|sort:say|that
    inside|sort:show|clause inside|sort:show|infinitive inside|sort:show|phrase inside|sort:think
    inside|sort:think|infinitive inside|sort:think|whether inside|sort:want name|quote opener:start plain|participle
    preposition:about preposition:behind preposition:between pronoun:it|act pronoun:many pronoun:she|name
    pronoun:that|show pronoun:they|act pronoun:they|want pronoun:whom sort:phrase subject:description|adjective
    subject:pronoun|noun think|participle think|that verb:account verb:accuse|clause verb:allow|infinitive
    verb:announce verb:appear|that verb:argue|phrase verb:ask|whether verb:assert|phrase verb:be_surprised verb:beg
    verb:brief|preposition verb:call|clause verb:concede|that verb:consider|clause verb:continue|phrase
    verb:contrast|preposition verb:decry verb:denounce|phrase verb:doubt verb:express verb:find|that
    verb:greet|preposition verb:hail verb:hail|phrase verb:hear|preposition verb:highlight verb:hold|preposition
    verb:hope verb:ignore|phrase verb:illustrate verb:insult|phrase verb:lay_out|phrase verb:look_to
    verb:love|phrase verb:note|that verb:plan|that verb:post|preposition verb:press verb:project|phrase
    verb:raise|preposition verb:recall verb:recall|that verb:relish verb:request verb:research verb:response
    verb:retweet|phrase verb:reveal verb:say|whether verb:show|phrase verb:speak_of|phrase verb:state|infinitive
    verb:state|phrase verb:suggest verb:talk_about|whether verb:talk|infinitive verb:talk|preposition verb:tell
    verb:tell|infinitive verb:threaten verb:threat|infinitive verb:try|that verb:tweet|preposition verb:understand
    verb:urge|phrase verb:voice|phrase verb:vote_for|clause verb:vote_for|phrase verb:vow|infinitive verb:want
    verb:worry want|preposition
  0.3= act|whether adjective|whether form:participle|want form:past|act infinitive|name infinitive|show
    inside|sort:act inside|sort:act|that inside|sort:name|quote inside|sort:name|that inside|sort:say|clause
    inside|sort:think|participle inside|sort:want|clause inside|sort:want|infinitive link:whether passive|infinitive
    plain|quote preposition:after preposition:against preposition:as pronoun:everyone pronoun:he pronoun:he|name
    pronoun:i|adjective pronoun:i|plain pronoun:i|want pronoun:she|act pronoun:she|want pronoun:they
    pronoun:which|think pronoun:you|plain show|infinitive verb:advice verb:agree_with verb:allege|phrase verb:allow
    verb:announce|preposition verb:appear|clause verb:assail verb:assert verb:attack|that verb:be_convinced|that
    verb:be_eager|infinitive verb:be_unaware verb:believe|clause verb:campaign|preposition verb:challenge
    verb:challenge|that verb:cite|that verb:compare|infinitive verb:condemn verb:congratulate verb:counter
    verb:credit|phrase verb:decide|preposition verb:declare|phrase verb:defend|clause verb:defend|phrase
    verb:deny|that verb:deride verb:describe|phrase verb:doubt|that verb:email|preposition verb:emphasize|that
    verb:expect|phrase verb:explain|that verb:explain|whether verb:express|that verb:favor|phrase verb:fear|that
    verb:figure|preposition verb:focus_on|whether verb:imply verb:insist verb:know|that verb:lean_toward
    verb:message|infinitive verb:notice verb:offer|phrase verb:oppose verb:paint verb:plan verb:point_out|that
    verb:poll verb:pray verb:predict|phrase verb:rally|preposition verb:rebut verb:refer_to|preposition
    verb:reference|phrase verb:remember verb:remember|participle verb:reveal|that verb:seek|infinitive
    verb:see|preposition verb:shrug verb:signal verb:statement|that verb:state|before verb:state|clause
    verb:stress|phrase verb:submit verb:suggest|clause verb:support|phrase verb:support|preposition
    verb:suspect|that verb:tackle|phrase verb:think|phrase verb:threat verb:tout verb:underscore|phrase
    verb:view|preposition verb:vote_against verb:want|clause verb:want|infinitive verb:warn|phrase want|infinitive
  0.2= act|quote form:base|think form:ing|name form:participle|show form:third|name form:third|plain infinitive|act
    inside|sort:noun inside|sort:noun|that inside|sort:phrase|before inside|sort:say link:after-phrase name|clause
    negated|name negated|want opener:because opener:comma opener:how opener:whether phrase|after-phrase
    phrase|before pronoun:he|plain pronoun:he|think pronoun:his pronoun:his|noun pronoun:it|want pronoun:one|think
    pronoun:she pronoun:some|act pronoun:some|plain pronoun:they|adjective pronoun:we|say pronoun:which|say
    pronoun:which|show pronoun:you|act size:6-11 subject:description|noun subject:name|name subject:name|plain
    subject:pronoun|think think|clause think|whether verb:accept verb:according_to|after-phrase verb:acknowledge
    verb:advocate verb:agree|that verb:appreciate verb:argument verb:argument|that verb:assertion
    verb:assertion|that verb:attack|clause verb:attack|preposition verb:begin|preposition verb:beg|phrase
    verb:belief verb:belief|that verb:bill|preposition verb:call|phrase verb:care verb:charge|that
    verb:choose|phrase verb:claim|phrase verb:comment|preposition verb:commit|infinitive verb:complain
    verb:condemn|phrase verb:continue|preposition verb:contrast verb:criticize|clause verb:criticize|preposition
    verb:decide|infinitive verb:deny|phrase verb:detail verb:dispute verb:e-mail verb:email verb:email|phrase
    verb:endorse verb:estimate verb:expect|infinitive verb:express|clause verb:fear verb:feel verb:find
    verb:guarantee verb:highlight|clause verb:identify|phrase verb:inform verb:insist|clause verb:insist|that
    verb:intend|infinitive verb:label verb:letter verb:lobby verb:look_at|phrase verb:mention|clause
    verb:mock|clause verb:name|phrase verb:oppose|phrase verb:paint|phrase verb:perceive verb:point_out verb:predict
    verb:prefer verb:prove|infinitive verb:reaction verb:recall|phrase verb:recommend|phrase verb:reiterate|phrase
    verb:remember|phrase verb:retweet verb:sign|preposition verb:sound|phrase verb:suggestion verb:suggestion|that
    verb:target|preposition verb:think verb:trust verb:type|preposition
  0.1= act|phrase adjective|infinitive beside-quotation bias form:base form:ing|act form:ing|plain form:participle
    form:participle|plain form:past form:past|plain form:past|say form:past|want infinitive|say
    inside|sort:act|phrase inside|sort:show inside|sort:show|participle inside|sort:think|preposition link:phrase
    negated|adjective negated|think noun|that opener:once plain:true preposition:for preposition:off
    preposition:with pronoun:both|act pronoun:her pronoun:her|noun pronoun:he|say pronoun:she|plain pronoun:that|say
    pronoun:they|plain pronoun:they|say pronoun:they|think say|that show|that sort:act sort:adjective sort:plain
    subject:description|act subject:description|phrase subject:description|plain subject:description|show
    subject:name subject:name|phrase subject:name|think subject:name|want subject:none|show subject:pronoun
    subject:pronoun|act subject:pronoun|plain think|preposition verb:advocate_for|phrase verb:aim|phrase
    verb:aim|preposition verb:answer|clause verb:answer|infinitive verb:argue|that verb:attack verb:authorize|phrase
    verb:be_optimistic verb:bet|phrase verb:blast|phrase verb:call_for|phrase verb:call|preposition
    verb:care|preposition verb:charge|phrase verb:commit verb:consider|whether verb:criticism verb:criticism|that
    verb:deem verb:define|preposition verb:direct|preposition verb:dismiss verb:embrace|phrase verb:emphasize|phrase
    verb:endorse|preposition verb:explain|phrase verb:expose verb:focus_on|phrase verb:focus_on|that verb:go_on
    verb:go_on|infinitive verb:grant|phrase verb:identify verb:invite|phrase verb:lay_out verb:like|phrase verb:line
    verb:look_for verb:look|before verb:love verb:mock verb:name verb:offer|clause verb:oppose|clause verb:point_to
    verb:point_to|clause verb:portray|phrase verb:promise|phrase verb:proposal verb:protest verb:protest|phrase
    verb:publish verb:push_for verb:push_for|phrase verb:question verb:question|preposition verb:quote|phrase
    verb:react_to|phrase verb:reaction|infinitive verb:record verb:refuse|that verb:reject verb:report
    verb:request|preposition verb:see verb:seem verb:seem|phrase verb:see|participle verb:solicit|phrase
    verb:speak_about verb:start|participle verb:state|that verb:stress verb:suggest|phrase verb:support
    verb:support|clause verb:talk_about verb:talk|that verb:tell|preposition verb:think|that
    verb:threaten|infinitive verb:vote_to|phrase verb:welcome|phrase verb:worry|preposition
  -0.1= act|that form:ing|say form:ing|want form:participle|say form:third|act form:third|say infinitive|noun
    inside|sort:plain|infinitive inside|sort:plain|whether inside|sort:say|participle inside|sort:say|whether
    inside|sort:show|that inside|sort:think|clause inside|sort:think|quote link:infinitive name|that negated
    opener:since opener:where passive|whether phrase:determiner phrase:other preposition:at preposition:on
    pronoun:both|think pronoun:he|act pronoun:i pronoun:it|think pronoun:i|say pronoun:several pronoun:she|say
    pronoun:their pronoun:their|noun pronoun:we|think pronoun:who|think pronoun:you|say say|clause say|phrase
    say|preposition show|before show|whether sort:want subject:description|say subject:description|think
    subject:description|want subject:none subject:pronoun|say think|infinitive think|phrase verb:ad verb:add|clause
    verb:add|phrase verb:ad|that verb:air|preposition verb:assert|that verb:attack|infinitive verb:back|preposition
    verb:be_eager verb:call verb:cast verb:chant verb:cheer|preposition verb:claim|infinitive verb:confirm
    verb:contend verb:counter|phrase verb:crack verb:define verb:denounce verb:deny verb:detail|phrase
    verb:determine|that verb:direct verb:discuss|whether verb:endorse|clause verb:enjoy verb:estimate|phrase
    verb:favor verb:feature|phrase verb:figure|phrase verb:hear|phrase verb:hear|that verb:idea|that
    verb:indicate|clause verb:indicate|that verb:insist_on verb:intend|that verb:joke verb:judge|phrase
    verb:know|clause verb:know|whether verb:mean|participle verb:mean|preposition verb:note|preposition
    verb:offer|that verb:prefer|phrase verb:pressure verb:press|preposition verb:push verb:raise|that
    verb:reflect_on verb:regard verb:regard|phrase verb:remind|that verb:reveal|clause verb:rip verb:rule
    verb:rule|phrase verb:rule|preposition verb:see|clause verb:see|that verb:show|that verb:shrug|preposition
    verb:signal|phrase verb:speech|infinitive verb:stand_by verb:statement verb:state|participle verb:survey
    verb:talk_about|phrase verb:threat|that verb:tweet verb:voice verb:wait_for|phrase verb:warn|that
    verb:worry|clause verb:write|clause verb:write|infinitive verb:write|preposition
  -0.2= act|clause form:past|name form:past|think infinitive|think inside|sort:name|clause inside|sort:think|phrase
    modal name|infinitive name|preposition noun|infinitive opener:when pronoun:both pronoun:it pronoun:that
    pronoun:they|name pronoun:which|act pronoun:who say|before say|infinitive size:1 subject:name|noun
    subject:name|show subject:none|noun subject:none|say subject:none|think subject:pronoun|adjective
    subject:pronoun|name subject:pronoun|show verb:accept|phrase verb:address verb:advise|preposition verb:agree_to
    verb:agree|phrase verb:allow|clause verb:announcement verb:appeal|infinitive verb:appear verb:approve
    verb:be_sure verb:begin|participle verb:bill verb:bill|phrase verb:blast|clause verb:call_for|clause
    verb:celebrate|preposition verb:claim|preposition verb:command|phrase verb:comment|that verb:compare|preposition
    verb:decide verb:declare verb:decline|infinitive verb:defend verb:demonstrate|that verb:detail|preposition
    verb:determine|infinitive verb:discuss|phrase verb:dislike verb:echo|phrase verb:forget verb:highlight|phrase
    verb:identify|clause verb:illustrate|phrase verb:imagine verb:interrupt|phrase verb:interview|that verb:invoke
    verb:invoke|phrase verb:judge|preposition verb:know|infinitive verb:know|phrase verb:learn verb:look
    verb:look_for|phrase verb:maintain|phrase verb:note|clause verb:open_up verb:point_to|phrase verb:press_for
    verb:press_for|phrase verb:question|that verb:realize verb:rebuff|phrase verb:repeat|phrase verb:request|phrase
    verb:respond_to verb:say|quote verb:seek|clause verb:seem|infinitive verb:speak|infinitive verb:sponsor|phrase
    verb:sue|phrase verb:tackle verb:target verb:title verb:vote_for verb:wait_for verb:weigh_in_on
    verb:weigh_in_on|phrase verb:word want|phrase
  -0.3= form:base|show form:base|want form:ing|show form:third|want infinitive|plain inside|sort:act|infinitive
    inside|sort:plain|phrase inside|sort:show|preposition inside|sort:want|preposition link:participle negated|plain
    negated|say negated|show opener:after opener:as opener:before opener:while preposition:than preposition:through
    pronoun:i|think pronoun:that|plain pronoun:that|want pronoun:who|act pronoun:who|say show|clause
    subject:none|act verb:accept|that verb:appear|before verb:appear|phrase verb:argue|before verb:ask|phrase
    verb:assume verb:back|clause verb:begin|phrase verb:calculate verb:care|phrase verb:charge verb:claim|that
    verb:compare|phrase verb:conclude|that verb:consider|that verb:decry|phrase verb:dismiss|phrase verb:document
    verb:echo verb:express|phrase verb:focus_on|clause verb:identify|preposition verb:imply|that verb:judge
    verb:knock verb:lash_out_at verb:list|phrase verb:look_to|phrase verb:mean|clause verb:miss|phrase
    verb:nominate|phrase verb:post|phrase verb:predict|that verb:press|phrase verb:promote verb:prove|that
    verb:question|clause verb:raise|clause verb:rally|phrase verb:reflect|phrase verb:reject|clause verb:repeat
    verb:report|phrase verb:report|preposition verb:respect verb:rip|phrase verb:say|preposition verb:say|that
    verb:see|whether verb:slam|clause verb:solicit verb:speak|phrase verb:speech|that verb:start|infinitive
    verb:suppose verb:target|phrase verb:tell|whether verb:think|before verb:threaten|phrase verb:tout|phrase
    verb:view verb:volunteer|preposition verb:vote_against|phrase verb:welcome verb:worry|phrase
  -0.4= opener:until preposition:down pronoun:others pronoun:she|show pronoun:that|name pronoun:which
    show|participle show|preposition subject:none|plain verb:acknowledge|that verb:add verb:add|preposition verb:aim
    verb:answer verb:answer|that verb:applaud verb:assure|preposition verb:attack|phrase verb:be_clear|whether
    verb:celebrate|phrase verb:challenge|phrase verb:claim verb:confirm|phrase verb:consider|phrase verb:credit
    verb:demonstrate|phrase verb:determine|phrase verb:endorse|phrase verb:envision verb:expose|phrase verb:greet
    verb:hear verb:hope|preposition verb:idea verb:interview verb:introduce|phrase verb:invite
    verb:letter|infinitive verb:like|that verb:make_clear|that verb:name|preposition verb:offer verb:pitch
    verb:play_down verb:play_down|phrase verb:pledge|phrase verb:promote|phrase verb:protest|clause
    verb:prove|phrase verb:publish|phrase verb:read verb:reason verb:record|preposition verb:reiterate verb:relate
    verb:relate|infinitive verb:respond_to|phrase verb:respond|preposition verb:response|infinitive
    verb:return|preposition verb:revelation verb:revelation|that verb:revive verb:say|participle verb:say|phrase
    verb:seek|phrase verb:sign|phrase verb:slam verb:speech verb:state|preposition verb:sue verb:talk verb:term
    verb:think|preposition verb:try|infinitive verb:tweet|that verb:type verb:understand|phrase verb:understand|that
    verb:volunteer verb:want|that verb:watch|preposition verb:write
  -0.5= act|preposition inside|sort:want|that link:quote opener:though passive|phrase phrase:name plain|whether
    preposition:across preposition:by preposition:in preposition:since pronoun:i|show pronoun:many|act
    pronoun:she|think pronoun:that|think pronoun:they|show pronoun:we pronoun:we|plain pronoun:who|plain
    pronoun:who|want pronoun:you subject:none|want verb:advocate|phrase verb:allege|that verb:back verb:be_aware
    verb:be_clear|that verb:boast verb:broadcast|preposition verb:cast|phrase verb:champion verb:champion|phrase
    verb:choose verb:command verb:comment verb:compare|that verb:confront|phrase verb:continue|infinitive
    verb:decide|whether verb:declare|that verb:encourage verb:erupt verb:focus_on verb:insult verb:interrupt
    verb:learn|that verb:message verb:pledge verb:post verb:project verb:promise|preposition
    verb:protest|preposition verb:reason|infinitive verb:recommend verb:respond_to|that verb:respond|phrase
    verb:revive|phrase verb:tell|before verb:write|before
  -0.6= adjective|phrase inside|sort:show|whether link:before link:preposition passive|that plain|infinitive
    plain|phrase plain|preposition preposition:before pronoun:both|plain pronoun:many|say pronoun:you|think
    say|quote say|whether subject:none|adjective verb:admit|clause verb:appear|preposition verb:ask|that
    verb:authorize|infinitive verb:be_angry verb:be_ready|infinitive verb:begin|clause verb:begin|infinitive
    verb:campaign|that verb:cheer verb:demonstrate verb:describe|preposition verb:determine verb:figure
    verb:finish|preposition verb:go_after|phrase verb:hate|phrase verb:hint_at verb:laugh|preposition
    verb:like|clause verb:maintain|that verb:message|that verb:pressure|phrase verb:proposal|that verb:raise
    verb:read|clause verb:read|phrase verb:reflect|that verb:reiterate|that verb:reject|preposition
    verb:reminder|that verb:say|infinitive verb:side_with verb:sign verb:tell|phrase verb:watch|that
    verb:write|phrase
  -0.7= act|infinitive inside|sort:say|infinitive opener:although passive|participle plain|before pronoun:which|want
    verb:account|that verb:appeal verb:assail|phrase verb:campaign verb:compare verb:cry verb:embrace
    verb:expect|clause verb:find|preposition verb:focus_on|participle verb:go_on|phrase verb:hammer verb:hold|phrase
    verb:hold|that verb:introduce verb:lobby|phrase verb:mention|preposition verb:nominate verb:oppose|participle
    verb:publish|preposition verb:rebuff verb:recognize|phrase verb:recognize|that verb:reflect verb:resist
    verb:return verb:second verb:shoot_back verb:shout verb:yell
  -0.8= inside|sort:name|preposition link:colon passive|clause preposition:over pronoun:some|say think|before
    verb:account_for|phrase verb:advise|phrase verb:agree_to|that verb:authorize verb:be_clear verb:bet
    verb:campaign|clause verb:cheer|phrase verb:continue verb:direct|phrase verb:finish|phrase verb:go_after
    verb:hammer|phrase verb:hold|clause verb:look_at verb:oppose|preposition verb:print verb:raise|phrase
    verb:reminder verb:report|infinitive verb:report|participle verb:seem|before verb:sense verb:show|preposition
    verb:smile|phrase verb:speak verb:speak|clause verb:start|phrase verb:state|whether verb:suggest|that
    verb:support|that verb:try verb:tweet|clause
  -0.9= verb:affirm verb:allow|that verb:bash verb:begin verb:believe|phrase verb:broadcast verb:campaign|phrase
    verb:concede verb:continue|before verb:define|phrase verb:draw_attention_to verb:find|clause verb:guess
    verb:mean verb:mean|phrase verb:predict|clause verb:push|phrase verb:question|infinitive verb:react_to
    verb:respond verb:start verb:talk|phrase verb:thank verb:try|phrase verb:underscore verb:view|that
  -1.0= pronoun:who|adjective verb:apologize verb:brief verb:confirm|preposition verb:confront verb:discredit
    verb:discredit|phrase verb:doubt|preposition verb:email|infinitive verb:fear|preposition verb:headline verb:hold
    verb:like verb:line|infinitive verb:prove verb:state verb:suppose|infinitive verb:thank|infinitive
  -1.1= inside|sort:plain|preposition preposition:from pronoun:it|adjective verb:be_ready verb:bring_up
    verb:call|quote verb:celebrate verb:feature verb:maintain verb:nominate|clause verb:return|phrase verb:sound
    verb:unveil|phrase verb:watch
  -1.2= verb:air verb:challenge|infinitive verb:comment|phrase verb:find|phrase verb:rally verb:record|phrase
  -1.3= verb:account_for verb:enjoy|phrase verb:remember|that verb:show|whether verb:smile
  -1.4= verb:choose|infinitive
  -1.5= verb:address|infinitive verb:announce|that
  -1.6= verb:add|infinitive verb:finish verb:laugh verb:sponsor
  -1.8= verb:miss
  -2.2= opener:quote
`);
