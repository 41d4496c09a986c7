/**
 * What news English is full of, whatever the story, and ordinary English (`common-words.ts`) is not: a list of our own.
 * Words and names that say "this is news" say little about which news it is.
 */

/** Words of newspapers, separated by white space; one form of each stands for its inflections. */
export const NEWS_WORDS = `
accuse accusation activist adviser aide airstrike allegation allege alleged ally ambassador amid analyst anonymous army
arrest assassinate assault attorney backlash ballot ban billion billionaire bipartisan blast bloc bomb border briefing
cabinet campaign candidate capitol caucus ceasefire celebrity chairman chairwoman chancellor chant cite citizenship
civilian clash coalition commander commentator commissioner committee condemn congress congressional congressman
congresswoman conservative constitution constitutional controversial controversy convict corruption counterpart court
crackdown crisis criticism criticize critic criminal curb deadline deadly debate defendant delegate delegation democracy
democrat democratic demonstrator denial denounce deploy deputy diplomacy diplomat diplomatic disclose disclosure dispute
dollar donor donate economist editor editorial elect election electoral embassy emergency envoy escalate ethics ethnic
evacuate evidence ex exclusive former execute executive expel expulsion extremist federal filing firm foreign front-runner
gunman governor grassroots headline headquarters hearing homeland hostage house humanitarian immigrant immigration
impeach impeachment inaugurate inauguration incumbent indict indictment inquiry insider insist intelligence
interview interviewer invade invasion investigate investigation investigator jail journalist judge judicial jury justice
kill lawmaker lawsuit lawyer leader leadership leak legal legislation legislative legislator legislature liberal lobby
lobbyist majority mayor media meddle meeting migrant militant military militia million minister ministry minority moderate
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december murder nationwide negotiate negotiation negotiator newspaper nominate nomination nominee
nuclear oath officer official op-ed opponent opposition oust oversight pandemic panel pardon parliament parliamentary
partisan party peace peninsula pentagon plea pledge plot podium police policy political politician politics poll pollster
populist premier presidency president presidential press primary prime prison probe progressive propaganda prosecute
prosecution prosecutor protest protester provoke pundit racist rally readout rebel rebuke referendum refugee regime
reporter representative republican resign resignation retaliate retaliation rhetoric ridicule rival ruling rumor sanction
scandal scrutiny secretary sector sen senate senator sheriff shooting shutdown slam source sovereignty speaker
spokesman spokeswoman spokesperson spy staffer statement strategist strategy strike subpoena suicide suit summit
superpower supporter suspect suspicion talk taxpayer terror terrorism terrorist testify testimony threat threaten tie
tension territory treasury treaty trial tribunal troop troops tweet twitter facebook unveil upheaval uproar veteran
verdict veto victim victory violence violent visa vote voter warn warning weapon whistleblower witness worldwide
youtube instagram social online website web internet email blog post video photo
`;

/** Countries, their people and their seats of government: the actors of foreign news. */
export const STATES = `
afghanistan afghan algeria america american ankara argentina athens australia australian austria austrian baghdad bangladesh
beijing belarus belgium belgian berlin brazil brazilian britain british briton brussels bulgaria cambodia canada canadian
chile china chinese colombia croatia cuba cuban cyprus czech damascus denmark danish dutch ecuador egypt egyptian england
english estonia ethiopia finland finnish france french germany german ghana greece greek hungary hungarian iceland india
indian indonesia iran iranian iraq iraqi ireland irish israel israeli italy italian jakarta japan japanese jordan kabul
kazakhstan kenya kiev kyiv korea korean kosovo kremlin kuwait latvia lebanon libya lithuania malaysia mexico mexican moscow
myanmar netherlands nigeria norway norwegian pakistan palestine palestinian peru philippines poland polish portugal
pyongyang qatar romania russia russian saudi scotland scottish serbia seoul singapore slovakia slovenia somalia soviet spain
spanish sudan sweden swedish switzerland swiss syria syrian taiwan tehran thailand tunisia turkey turkish uganda ukraine
ukrainian U.S. U.K. usa venezuela vietnam wales yemen zimbabwe
`;

/** Other names that any day's news may hold: places, powers, leaders, first names, houses of government, outlets. */
export const NEWS_NAMES = `
africa african alaska alabama albania arab arabia arizona arkansas asia asian atlanta atlantic balkans baltic boston california
caribbean chicago colorado connecticut crimea dallas delaware detroit dubai europe european florida gaza geneva georgia
guantanamo haiti hawaii hong kong houston idaho illinois indiana iowa islam islamic istanbul jerusalem jewish jew kansas
kentucky kurdish latin london los angeles louisiana madrid maine manhattan maryland massachusetts mediterranean miami
michigan minnesota mississippi missouri montana muslim nebraska nevada ohio oklahoma oregon pacific paris pennsylvania
philadelphia rome stockholm sydney taliban tennessee texas tokyo toronto utah vermont vienna virginia warsaw washington
wisconsin wyoming york
U.N. E.U. nato fbi cia nsa doj gop isis kgb imf bbc cnn nbc cbs abc msnbc fox npr pbs
reuters associated bloomberg guardian telegraph independent politico axios breitbart huffington vox times post
brexit pentagon wall street downing capitol hill oval
assad berlusconi biden blair blinken bolton bush cameron carter castro cheney clinton cohn comey conway corbyn cruz duterte
erdogan flynn gates gaddafi gingrich giuliani gorsuch graham haley harris hillary hussein ivanka jinping jong johnson
kavanaugh kelly kerry khamenei kim kissinger kushner laden lavrov le macron mattis may mccain mcconnell medvedev
merkel michelle miller modi mueller mnuchin netanyahu nixon obama osama palin pelosi pence pompeo powell priebus
putin reagan rice romney rouhani rubio rumsfeld ryan sanders sarkozy schiff schumer sessions snowden spicer starmer
sunak scalia thatcher thunberg tillerson trudeau truman trump un vladimir donald barack joe george warren xi zelensky
john james robert michael william david richard thomas charles daniel matthew anthony mark paul steven andrew kenneth
kevin brian edward ronald jeffrey gary eric stephen larry scott frank mary jennifer linda elizabeth susan jessica sarah
karen nancy lisa margaret sandra ashley emily laura amy anna peter jack adam henry alexander tom mike bob jim bill dan
steve chris dave jeff ben sam aaron alan albert alex alexandra alexei alice allison amanda andrea andrei angela ann anne
anthony antonio arthur barbara bernard betty boris brad brenda brett bruce bryan caroline carl carlos carol catherine
charlie cheryl christian christine christopher cindy claire craig cynthia dana daniela deborah debra dennis diana diane
dmitry don donna doug douglas drew dylan ed eddie elena eleanor ellen emma emmanuel erik ethan eva evan evelyn florence
francis fred frederick gabriel gavin geoff geoffrey gerald glenn gordon graeme greg gregory guy hannah harold harry heather
helen helena howard hugh ian irene isaac ivan jacob jake jamie jane janet jared jason javier jay jean jeremy jerry jill jimmy
joan joanna joel johnny jon jonathan jordan jorge jose joseph josh joshua juan judith julia julian julie justin karl kate
katherine kathleen katie keith ken kyle lauren lawrence lee leo leon leonard lewis liam lindsey lisa liz lloyd louis louise
lucas lucy luis luke lynn malcolm manuel marc marco marcus maria marie marilyn mario martha martin marvin matt maurice max
megan melanie melissa melania mia miguel mikhail mitch mitt mohammed muhammad nathan natalia natalie neil nicholas nick
nicolas nicole nigel nikki noah norman oleg oliver olivia oscar owen pam pamela pat patricia patrick paula pedro peggy pete phil
philip phillip pierre rachel ralph ray raymond rebecca rex ricardo rob roberto robin rodney roger roland ron rosa rose ross
roy russell ruth ryan sally samantha samuel sandy sara sean sebastian sergei sergey seth shane shannon sharon shaun sheila
shirley simon sofia sophie stanley stefan stephanie stewart stuart sue susan suzanne svetlana sylvia tara ted teresa terry
theodore theresa tim timothy tina todd tony tracy trevor tyler vanessa vera vernon victor victoria viktor vincent vivian
walter wanda warren wayne wendy will willie yuri zachary zoe
mr mrs ms dr sir lord sen rep gov gen col lt capt prof jr sr
`;

/** Words that hold sentences together. They tell nothing of what a sentence is about. */
export const FUNCTION_WORDS = `
a about above across after afterward again against ago all almost along already also although always am among an and
another any anybody anyone anything apart are around as aside at away back be because been before behind being below
beside besides between beyond both but by can cannot could despite did do does doing done down during each either else
enough etc even ever every everybody everyone everything except few first following for from further get gets
getting give given gives go goes going gone got had has have having he hence her here hers herself him himself his how
however i if in indeed inside instead into is it its itself just last later latter least less let lets like likely little
lot made make makes making many may maybe me meanwhile might mine more moreover most much must my myself near nearly
neither never nevertheless next no nobody none nor not nothing now of off often on once one ones only onto or other others
otherwise ought our ours ourselves out outside over own per perhaps put puts quite rather really said same saw say saying
says see seem seems seen several shall she should since so some somebody someone something somewhat soon still such take
taken takes taking than that the their theirs them themselves then there therefore these they thing things this those
though through throughout thus to together too took toward two under unless until unto up upon us used uses using very
via was way we well went were what whatever when where whether which while who whoever whole whom whose why will with
within without would yes yet you your yours yourself ll ve re tell told ask asked call called come came know think
new three four five year day week month time hour today yesterday tomorrow number people man woman part
`;
