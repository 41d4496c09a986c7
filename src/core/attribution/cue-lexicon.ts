import type { Stance } from '../model';

/**
 * What a cue verb takes: `say` introduces speech, quoted or as a clause; `think` a clause (belief, feeling); `act` a
 * person or thing spoken about ("praised the plan as"); `show` a clause, of sources that are no persons ("the poll
 * found"); `want` an infinitive ("plans to").
 */
export type CueClass = 'say' | 'name' | 'think' | 'act' | 'show' | 'want';

/**
 * Reporting verbs by stance (after Hooper 1975 and Recasens et al. 2013) and class, in their dictionary form. A final +
 * doubles the last letter in the past ("admit+"). `_` joins a verb to the particle or phrase that makes it a cue
 * ("point_out"). Ordinary knowledge of English; no text was harvested.
 */
export const CUE_VERBS: readonly [Stance, CueClass, string][] = [
  [
    'neutral',
    'say',
    `say tell write add state report comment remark answer reply respond recall describe explain continue
    quote cite ask inquire enquire query wonder mention relate recount inform notify brief announce read go_on
    put_it sum_up chime_in weigh_in begin conclude finish interject observe elaborate reflect opine muse
    testify summarize summarise paraphrase reiterate repeat restate echo narrate dictate record
    counter rejoin return follow_up offer outline detail clarify specify define sign_off open_up pronounce
    recite utter verbalize verbalise voice articulate phrase word spell_out lay_out volunteer address greet
    interrupt cut_in break_in pipe_up start venture proffer advise counsel boom retaliate riff predict`,
  ],
  [
    'neutral',
    'name',
    `call label term dub+ name refer+_to describe characterize characterise brand style nickname portray depict cast caption
    title headline christen designate deride_as dismiss_as denounce_as bill coin deem tag+ mischaracterize paint`,
  ],
  [
    'medium',
    'say',
    `tweet retweet post blog+ text email e-mail message broadcast telegraph cable publish print air scrawl scribble type
    pen+ sing chant hum+ rap+ intone sign log_on livestream drawl mouth`,
  ],
  [
    'presupposing',
    'say',
    `note point_out remind reveal disclose divulge confide make_clear make_it_clear make_plain let_on
    bring_up call_attention_to highlight underline underscore emphasize emphasise confirm corroborate attest`,
  ],
  ['presupposing', 'think', 'recognize recognise realize realise discover learn know remember forget notice recollect'],
  [
    'conceding',
    'say',
    `admit+ concede acknowledge confess allow grant own_up come_clean relent apologize apologise regret+ backtrack
    back_away backpedal+ walk_back retract recant accept clarify demur+`,
  ],
  [
    'distancing',
    'say',
    `claim allege insist maintain contend purport assert profess suggest speculate imply insinuate intimate hint rumor
    rumour boast brag+ joke quip+ jest crow gloat pretend fib+ imagine hypothesize hypothesise theorize theorise
    deadpan+ wisecrack`,
  ],
  [
    'forceful',
    'say',
    `stress declare proclaim blast blare vow swear shout yell scream cry exclaim bark bellow roar thunder rail fume rage
    rant snap+ snarl growl hiss sneer scoff jeer taunt huff grumble groan moan lament bemoan complain protest
    object rebut+ retort fire_back shoot_back hit_back strike_back push_back snap_back punch_back clap_back lash_out
    hold_forth sound_off pile_on erupt explode plead beg+ implore beseech trumpet tout crow herald hail
    trill gush enthuse rave preach lecture scold chide admonish berate thunder holler hoot whoop cheer
    affirm avow attack_back double_down swipe_at whisper mutter murmur mumble sigh sob+ gasp chuckle laugh smile
    shrug+ grin+ nod+ croak rasp squeal shriek snort sniff stammer stutter gripe whine kvetch carp+ crack chirp
    pontificate sermonize`,
  ],
  [
    'speech-act',
    'say',
    `deny warn urge promise pledge predict forecast propose recommend request demand threaten caution argue agree
    disagree concur+ vouch guarantee assure reassure apologise accuse order command instruct direct invite
    challenge dare appeal plead call_for call_on call_out remonstrate congratulate thank praise dispute
    dismiss reject rule decree advise prophesy foretell bet+ wager signal hint charge alert counsel
    encourage exhort press refute rebuff negate contradict`,
  ],
  ['neutral', 'say', `reason posit+ postulate submit+ testify surmise conjecture`],
  [
    'neutral',
    'think',
    `think believe feel hope fear worry expect assume suppose suspect guess reckon consider conclude understand
    see hear perceive sense judge view regard find decide determine foresee anticipate envision envisage dream
    doubt question mind hold figure presume calculate estimate project wish trust care dread love hate like dislike prefer
    enjoy appreciate respect admire value resent regard_as look_forward_to support favor favour oppose back
    be_convinced be_confident be_sure be_certain be_afraid be_worried be_concerned be_skeptical be_sceptical be_hopeful
    be_optimistic be_proud be_glad be_happy be_pleased be_disappointed be_surprised be_shocked be_angry be_upset
    be_frustrated be_outraged be_adamant be_aware be_unaware be_doubtful be_excited be_thrilled be_eager be_willing
    be_unwilling be_reluctant be_ready be_determined be_committed be_sorry be_grateful be_clear be_quoted
    disapprove_of approve_of approve ponder contemplate weigh revisit relish welcome ignore crave demand covet miss
    vote_for vote_against vote_to disagree_on agree_on lean_toward root_for pray wait_for look_for look_to look_at watch`,
  ],
  [
    'speech-act',
    'act',
    `praise laud hail applaud commend salute congratulate thank compliment celebrate extol+ tout defend endorse embrace champion
    promote advocate recommend criticize criticise condemn denounce decry deplore slam+ blast bash lambaste lambast lampoon
    attack assail chastise rebuke scold berate castigate excoriate skewer trash knock pan+ rip+ mock ridicule deride
    disparage belittle insult slur+ smear vilify malign demonize demonise taunt tease accuse blame fault charge indict
    dismiss reject repudiate disavow denounce denigrate reprimand censure rebut+ discredit debunk challenge confront question
    urge encourage press lobby implore exhort pressure ask invite instruct order warn caution threaten
    compare liken equate contrast blame credit cite invoke reference mention discuss address raise air tackle
    propose outline unveil float pitch introduce sponsor announce pledge promise vow rally campaign
    demand seek request solicit petition sue oppose resist protest decry disown renounce disavow mourn
    support back second echo repeat reprise revive misquote mischaracterize mischaracterise
    criticise_for ding rap+ slight snub+ scorn spurn savage pillory roast hammer pummel target rebuff lament bemoan bewail
    talk speak talk_about speak_about speak_of talk_up speak_out_about call_for call_on call_out push_for press_for argue_for plead_for
    argue_against rail_against inveigh_against lash_out_at hit_out_at fire_back_at take_aim_at point_to point_at point_toward
    refer+_to allude_to hint_at joke_about complain_about brag+_about boast_about boast_of warn_about warn_of
    apologize_for apologise_for disagree_with agree_with agree_to side_with object_to react_to respond_to reply_to
    answer_for account_for vouch_for stand_by stick_by stand_up_for stick_up_for come_out_against come_out_for speak_out_against
    take_issue_with take_exception_to find_fault_with make_fun_of poke_fun_at throw_shade_at take_to_task warn_against
    advise_against caution_against advocate_for lobby_for campaign_for insist_on focus_on elaborate_on comment_on opine_on
    dwell_on harp_on expand_on go_after express exude co-sponsor back_away_from distance_from shy_away_from authorize downplay play_down
    push draw_attention_to nominate accuse_of speak_out reflect_on weigh_in_on touch_on remark_on`,
  ],
  [
    'neutral',
    'show',
    `show find suggest indicate reveal demonstrate prove confirm conclude estimate project document establish
    illustrate highlight report detail claim warn predict argue note list feature seem appear look sound signal_that mean
    make_clear expose identify allege`,
  ],
  [
    'neutral',
    'want',
    `want plan intend hope aim seek vow pledge promise threaten offer agree decline refuse expect wish prefer
    desire long_for mean propose choose decide opt+ commit+ undertake try`,
  ],
];

/** Past tenses and past participles that no rule gives: base, past, participle (the past where it is left out). */
export const IRREGULAR_VERBS = `say said|tell told|write wrote written|speak spoke spoken|go went gone|put put|begin began begun|read read
broadcast broadcast|sing sang sung|make made|let let|bring brought|know knew known|forget forgot forgotten|own owned|come came come
swear swore sworn|shoot shot|hit hit|strike struck|hold held|beg begged|cut cut|break broke broken|foretell foretold|bet bet|think thought
feel felt|understand understood|see saw seen|hear heard|find found|foresee foresaw foreseen|dream dreamed|lay laid|spell spelled
show showed shown|seek sought|choose chose chosen|mean meant|undertake undertook undertaken|take took taken|throw threw thrown
cast cast|stick stuck|stand stood|be was been|withdraw withdrew withdrawn|spin spun|weep wept|overhear overheard|teach taught|give gave given
leak leaked|learn learned|lead led|draw drew drawn|keep kept|leave left|get got gotten|have had|run ran run|set set|send sent|pay paid`;

/** The verbs that report speech and hardly anything else, whatever stands between them and the quotation. */
export const PLAIN_REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...`say tell add write tweet remark reply respond retort explain continue note declare state announce argue insist claim
    assert contend warn admit concede acknowledge joke quip recall ask comment observe exclaim shout yell stress emphasize
    emphasise conclude predict vow pledge promise assure suggest complain lament answer reiterate counter opine boast brag
    proclaim maintain allege caution`.split(/\s+/),
  'go on',
  'point out',
  'shoot back',
  'fire back',
  'put it',
]);
