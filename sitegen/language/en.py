"""English."""

import re

from sitegen.language import grammar

_WORDS = "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
_SHARES = r"""
1/2: (?<!and\s)(?<!and\sa\s)(?:one\s|a\s)?half(?=\s(?:a|of|the|its|their|his|her|all|that|this|as|million|billion|were|was|are|is)\b|[.,;:)]|$)|every (?:second|other)|one in two|one out of two|(?<!and\sa\s)half|halv(?:ed|es|ing)
1/4: (?:a|one)[\s-]quarter|quarter(?=\sof\s(?:a\s)?(?:million|billion))|every fourth|one (?:in|out of) four
3/4: three[\s-]quarters|three (?:in|out of) four
1/3: (?:a|one)[\s-]third|every third|one (?:in|out of) three
2/3: two[\s-]thirds|two (?:in|out of) three
1/5: (?:a|one)[\s-]fifth|every fifth|one (?:in|out of) five
2/5: two[\s-]fifths|two (?:in|out of) five
3/5: three[\s-]fifths|three (?:in|out of) five
4/5: four[\s-]fifths|four (?:in|out of) five
1/6: (?:a|one)[\s-]sixth|every sixth|one (?:in|out of) six
5/6: five[\s-]sixths
1/7: (?:a|one)[\s-]seventh|one (?:in|out of) seven
1/8: (?:an|one)[\s-]eighth|one (?:in|out of) eight
3/8: three[\s-]eighths
1/9: (?:a|one)[\s-]ninth|one (?:in|out of) nine
1/10: (?:a|one)[\s-]tenth|every tenth|one (?:in|out of) ten
3/10: three[\s-]tenths|three (?:in|out of) ten
9/10: nine[\s-]tenths|nine (?:in|out of) ten
2: twice|doubl(?:e|ed|es|ing)|twofold
3: thrice|tripl(?:e|ed|es|ing)|threefold|trebl(?:e|ed|es|ing)|three times
4: quadrupl(?:e|ed|es|ing)|fourfold|four times
5: quintupl(?:e|ed|es|ing)|fivefold|five times
10: tenfold|ten times
"""
_NUMBERS_TABLE = r"""
share_signs: hal quarter every third fifth sixth seventh eighth ninth tenth doubl wice thrice tripl trebl quadrupl quintupl fold times out_of ne_in wo_in ee_in ur_in
of: of
through: \s?(?:%|per ?cent)?\s?[-\u2013\u2212]\s?[$€£]?|\s?(?:%|per ?cent|euros|dollars)?\s(?:to|and)\s(?:US)?[$€£]?
age: \b(?i:until|till|before|after|at|from|past|over|under|age|aged)\s$
rate: \s?(?:[\w%]+\s){0,2}?(?:(?:an?|per|each|every)\s(?:(?P<day>day)|(?P<week>week)|(?P<month>month)|(?P<year>year)))\b
by: \bby\s(?:about\s|around\s|some\s|nearly\s)?(?:US)?[$€£]?$
attached: (?<=\d)(?:st|nd|rd|th)\b|-(?:days?|nights?|weeks?|months?|years?|hours?|minutes?|persons?|member|stor(?:e?y|ied)|bed(?:room)?|seat(?:er)?|page|mile|lane|point|goal|game|match|part)\b
hanging: [-\u2013]\s(?:to|or)\s
between: (?i:\bbetween\s(?:about\s|around\s|roughly\s)?(?:US)?[$€£]?$)
uncounted: (?i:\b(?:Articles?|Art\.|Sections?|Sec\.|Chapters?|Resolution|No\.|Nos\.|number|page|pages|p\.|pp\.|phase|type|Tables?|Figures?|Fig\.|Charts?|Graph|Annex|Appendix|Clause|Paragraph|Rule|Item|Question|Ward|Room|Gate|Pier|Berth|Platform|Terminal|Route|Highway|Interstate|Flight|Block|Building|Level|Category|Cat\.|Class|Grade|Stage|Round|Version|Model|Channel|Division|Regiment|Brigade|Battalion|Directive|Regulation|Group|Zone|Sector|District|Camp|Hill|Mk|Silo|Dock|Hangar|Reactor|Tower|Well|Shaft|Hole|Bay|Box|Apartment|Volume|Vol\.|Episode|Season|Series|Formation|Exhibit|calibre|caliber|hotline|aged|age|Quay|Warehouse)\s$)
ordinal: \d(?:st|nd|rd|th)\b
change: \b(?:ris\w*|rose|increas\w*|gr[eo]w\w*|climb\w*|jump\w*|soar\w*|f[ae]ll\w*|dropp?\w*|declin\w*|cut|reduc\w*|lower\w*|rais\w*|went|shr[ai]nk\w*|swell\w*|swollen|doubl\w+|trebl\w+|tripl\w+|quadrupl\w+|halv\w+|up|down)\s(?:[\w-]+,?\s){0,9}?from\s(?:(?:the|its|their|a)\s)?(?:current\s|present\s|previous\s|existing\s)?(?:about\s|around\s|some\s|roughly\s|nearly\s)?(?:US)?[$€£]?$ <> \s?(?:%|per ?cent)?\sto\s(?:about\s|around\s|some\s|roughly\s|nearly\s|over\s|more than\s)?(?:US)?[$€£]?
"""
_NUMBERS = grammar.Numbers(
    **grammar.filled(grammar.Numbers, _NUMBERS_TABLE),
    group=",",
    point=".",
    words=rf"(?:{_WORDS})(?:(?:(?<=hundred)\s+and|(?<=thousand)\s+and)?[\s-]+(?:{_WORDS}))*",
    one=r"a(?!\.)",
    ones=frozenset(["a", "one"]),
    scales=(
        (12, r"dozen", r"dozens?|scores?"),
        (10**2, r"hundred", r"hundreds?"),
        (10**3, r"thousand", r"thousands?"),
        (10**4, "", r"(?:tens of|ten) thousands?"),
        (10**5, "", r"(?:hundreds of|hundred) thousands?"),
        (10**6, r"million|mn?\b", r"millions?"),
        (10**7, "", r"(?:tens of|ten) millions?"),
        (10**8, "", r"(?:hundreds of|hundred) millions?"),
        (10**9, r"billion|bn\b", r"billions?"),
        (10**10, "", r"(?:tens of|ten) billions?"),
        (10**11, "", r"(?:hundreds of|hundred) billions?"),
        (10**12, r"trillion|tn\b", r"trillions?"),
    ),
    fractions=grammar.shares(_SHARES),
    of_scale=r"(?:\s(?:of\s)?(?:(?:a|one)\s)?)",
    and_half=r"\sand\sa\shalf",
    before_vague=r"(?:several|a\s+few|few|many|some)\s+",
    many=r"(?i:(?:tens|hundreds|thousands)\s+of\s+(?:thousands|millions|billions)|dozens|scores(?=\s+of\b)|hundreds|thousands|millions|billions)",
)

_LEADING = r"""
about more-than: just over|slightly over|slightly more than|a little (?:over|more than)|a bit (?:over|more than)|just above|somewhat more than|a shade over
about less-than: just under|slightly under|slightly (?:less|fewer) than|just below|just short of|a little (?:under|less than)|a shade under|a little short of|not quite
up-to: (?:not|never) (?:exceed(?:ed|ing|s)?|surpass(?:ed|es)?|topp?(?:ed)?)|(?:no|not|never|hardly|barely|scarcely) (?:any )?(?:more|greater|higher|larger|longer) than|at (?:the )?(?:very )?most(?! times| points)|(?:anything )?(?<!went )(?<!goes )(?<!gone )(?<!pushed )(?<!climbed )(?<!edged )(?<!shot )(?<!put )(?<!stepped )up to|as many as|as much as|a maximum of|(?:a )?maximum|at best|not (?:over|above|exceeding)|as high as|a (?:ceiling|cap|limit) of
up-to exactly: (?:limited|restricted) to|capped at
at-least: (?:no|not) (?:fewer|less|lower|smaller) than|at (?:the )?(?:very )?least|a minimum of|(?:a )?minimum|not (?:under|below)|upwards? of
more-than: more than|over|above|upwards of|well over|far more than|far over|in excess of|exceed(?:s|ed|ing)?|beyond|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|north of|greater than|higher than|larger than|longer than|older than|well above|comfortably over|comfortably above|considerably more than|much more than
less-than: (?:less|fewer) than|under|below|well (?:under|below)|(?:far|considerably|much) (?:less|fewer) than|lower than|smaller than|shorter than|younger than|south of|not even
up-to exactly: until|till
at-least more-than exactly: after|past
about: about|around|roughly|some|approximately|approx\.|circa|ca\.|c\.|an estimated|estimated|something like|in the (?:region|order|neighbou?rhood|vicinity) of|give or take|or so|round about|perhaps|maybe|broadly|on the order of|reckoned at|estimated at|put at about|very roughly|an approximate
about less-than: nearly|almost|close to|approaching|nearing|virtually|getting on for|practically
about exactly: an average(?: of)?|on average(?:,)?|averag(?:es|ed|ing)|a mean of|a median of
flat: exactly|precisely|just|only|merely|a total of|as few as|as little as|fully|a full|all of|a mere|altogether|in all|a record|a further|another|an additional|no
"""
_TRAILING = r"""
at-least: (?:or|and) (?:even )?(?:more|above|over|upwards?)\b
up-to: (?:or|and) (?:fewer|less|below|under)\b
about: or so\b|or thereabouts\b|give or take\b
up-to: (?:[\w'’-]+\s){0,7}?at (?:the )?(?:very )?most\b(?!\s(?:\d|times|points))
at-least: (?:[\w'’-]+\s){0,6}?at (?:the )?(?:very )?least\b(?!\s(?:\d|an?\b|one\b|two\b|three\b))
at-least: (?:[\w'’-]+\s){0,2}?(?:plus|upwards)\b
"""
_QUALIFYING = grammar.Qualifying(
    before=grammar.qualified(_LEADING),
    after=grammar.qualified(_TRAILING),
    filler=r"(?:,?\s+(?:the|another|a|an|of|these|those|additional|further|as|only|just|perhaps|some|their|its|his|her))?",
    # before an article these are about a place or a topic
    no_filler=re.compile(r"\b(?:over|under|above|below|beyond)\s+\w+\s*$", re.IGNORECASE),
)

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_MONTHS = (
    r"January|turn\sof\sthe\syear|New\sYear|Jan\.|Jan(?=\s\d)", r"February|Feb\.|Feb(?=\s\d)", r"March|Mar\.|Mar(?=\s\d)",
    r"April|Apr\.|Apr(?=\s\d)", "May", r"June|Jun\.|Jun(?=\s\d)", r"July|Jul\.|Jul(?=\s\d)",
    r"August|Aug\.|Aug(?=\s\d)", r"September|Sept?\.|Sept?(?=\s\d)", r"October|Oct\.|Oct(?=\s\d)",
    r"November|Nov\.|Nov(?=\s\d)", r"December|Christmas|Dec\.|Dec(?=\s\d)",
)  # fmt: skip
_FALL = r"(?:(?<=\bthe\s)|(?<=\bthis\s)|(?<=\blast\s)|(?<=\bnext\s)|(?<=\bin\s)|(?<=\bof\s)|(?<=\bearly\s)|(?<=\blate\s))fall"
_SEASONS = (
    "(?:mid-?|early |late )?spring", "(?:mid-?|early |late )?summer",
    rf"(?:mid-?|early |late )?autumn|{_FALL}(?!\s(?:of\s(?!1|2)|in\b|from\b|off\b))|fall(?=\s20\d\d)",
    "(?:mid-?|early |late )?winter",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WHICH = r"(?:(?P<last>[Ll]ast|[Tt]his\spast|[Pp]ast|[Pp]revious)|(?P<next>(?:[Tt]his\s)?(?:[Nn]ext|[Cc]oming))|(?P<after>[Ff]ollowing)|(?P<this>[Tt]his|[Cc]urrent))\s"
_OF_YEAR = (
    rf"(?:,?\s(?:of\s)?{_YEAR}|\s(?:of\s)?(?:the\s)?(?:(?P<lastyear>last|previous)|(?P<nextyear>next)"
    r"|(?P<thisyear>this)|(?P<yearafter>following))\syear\b|\s(?:of\s)?(?P<thatyear>(?:that|the\ssame)\syear)\b)"
)
_MONTH = rf"(?:{grammar.any_of(_MONTHS, 'm')})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_COUNT = r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)"
_EVENT = r"(?P<event>(?=\s(?:the|an?|his|her|its|their|this|that|it|he|she|they|we|[A-Z]\w+|\w+ing|being)\b))?"
"""What follows where it is not before or after a date, but before or after what happened."""
_QUARTERS = r"(?:(?P<q1>[Ff]irst|1st)|(?P<q2>[Ss]econd|2nd)|(?P<q3>[Tt]hird|3rd)|(?P<q4>[Ff]ourth|[Ff]inal|[Ll]ast|4th))"
_SIGNS = "Jan turn New Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Christmas"
_WRITTEN = rf"""
{_SIGNS}: (?<![Ii]n\s)(?<!\d\s)\b(?:{_WHICH})?{_MONTH}\s{_DAY}(?!\w|[.,]\d|:\d){_OF_YEAR}?
{_SIGNS}: \b(?:{_WHICH})?(?:{_DAY}\s(?:of\s)?)?{_MONTH}(?!\w){_OF_YEAR}?
pring ummer utumn fall inter: \b(?:{_WHICH})?(?:{grammar.any_of(_SEASONS, "s")})\b{_OF_YEAR}?
month: \b(?P<earlier>same\smonth){_OF_YEAR}
half: \b(?:(?P<h1>[Ff]irst)|(?P<h2>[Ss]econd))\shalf(?=\sof\s(?:the|this|last|next|[12]\d)|\syear|[,.])(?:\sof\sthe\syear)?{_OF_YEAR}?
months: \b[Ff]irst\s(?:(?P<h1>six|6)|(?P<q1>three|3))\smonths\b(?:\sof\sthe\syear)?{_OF_YEAR}?
quarter: \b{_QUARTERS}[\s-]quarter\b{_OF_YEAR}?
Q: \bQ(?:(?P<q1>1)|(?P<q2>2)|(?P<q3>3)|(?P<q4>4))\b(?:,?\s(?:of\s)?{_YEAR})?
year month week: \b{_WHICH}(?:(?P<u1>year)|(?P<u2>month)|(?P<u3>week))\b
year: \b(?P<last>(?P<u1>(?:a|the|one)\syear\s(?P<earlier>earlier|before)))\b
month: \b(?P<last>(?P<u2>(?:a|the|one)\smonth\s(?:earlier|before)))\b
later after on: \b(?i:{_COUNT})\s(?:(?P<b1>years?)|(?P<b2>months?)|(?P<b3>weeks?|(?P<twice>fortnight))|(?P<b4>days?))\s(?:later|after(?:wards)?{_EVENT}|on(?=[\s,.]+(?:the|a|an|it|he|she|they)\b))\b
earlier before prev prior: \b(?i:{_COUNT})\s(?:(?P<e1>years?)|(?P<e2>months?)|(?P<e3>weeks?|(?P<twice>fortnight))|(?P<e4>days?))\s(?:earlier|before(?:hand)?{_EVENT}|previously)\b
day night evening morning: \b(?P<b4>[Tt]he\s(?:next|following)\s(?:day|night|morning|afternoon|evening)|[Tt]he\s(?:day|night|morning|evening)\safter{_EVENT}|(?:[Tt]he|[Tt]hat)\s(?P<same>same|very)\s(?:day|night|morning|afternoon|evening)|(?<=later\s)(?P<same2>(?:the|that)(?:\ssame)?\sday))\b
day before: \b[Tt]he\s(?P<d1>day\sbefore\syesterday)\b
day night evening prev: \b[Tt]he\s(?P<e4>(?:day|night|evening|morning)\s(?:before|prior){_EVENT}|previous\s(?:day|night|evening|morning|afternoon))\b
th st nd rd: (?<=[Oo]n\sthe\s)(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s(?:floor|of|day|anniversary|and|try|attempt|birthday|minute|hole|lap|page)|-)
ago: \b{_COUNT}\s(?:(?P<a1>years?)|(?P<a2>months?)|(?P<a3>weeks?)|(?P<a4>days?))\sago\b
day night omorrow: \b(?:(?P<d2>[Yy]esterday|[Ll]ast\snight)|(?P<d3>[Tt]oday|[Tt]onight)|(?P<d4>[Tt]omorrow))\b
day: \b(?:{_WHICH})?(?:{grammar.any_of(_WEEKDAYS, "w")})\b
"""
_DATES_TABLE = r"""
counted: \s(?!(?:is|was|has|does|this|its|thus|as|plus|besides|perhaps|always|towards|afterwards|across|less|yes|whereas|unless)\b)(?:[a-z]+\s)?(?:[a-z]{2,}s\b(?<!ss)(?!\sthat\b)|(?:people|men|women|children)\b)
now: (?i:\b(?:since\sthen|ever\ssince|by\snow|now|lately|recently|these\sdays|today)\b)
unread: (?i:\b(?:(?:days?|weeks?|months?|years?|decades?|hours?)\s(?:later|earlier|before|after|on|previously)|weekend|easter|whitsun|pentecost|ramadan|fortnight|(?:this|current|next|last|coming)\s(?:quarter|half)|within\s\w+\s(?:days|weeks|months|years?)|(?:same|previous|following)\s(?:day|night|morning|evening|week|month|year)|day\s(?:before|after)|half\sa\syear|season|(?:eighteen|fifteen|fourteen|thirteen|sixteen)\s\w+\sago|\d{3}0s|the\s\d{1,2}(?:st|nd|rd|th))\b)
planned: \b(?i:w(?:as|ere)\sto\shave|(?:was|were)\s(?:due|meant|supposed)\sto|originally|initially|first\s(?:planned|announced|set|scheduled))\b[^.;:]{0,60}$
before_year: (?i:\b(?:year|since|in|from|until|till|spring|summer|autumn|winter|early|late|before|after)\s(?:(?:at\sleast|about|around)\s)?$)
bounds: (?i:\b(?:from|since|starting(?:\s(?:in|on|from))?|as\sof|as\sfrom|(?:not|never|cannot|n't)\b[^.;]{0,60}\b(?:before|until|till)|no\s(?:earlier|sooner)\sthan|only\s(?:in|from))\s)$ <> (?i:\b(?:by|until|till|(?:no|not)\slater\sthan|at\sthe\slatest\s(?:by|in))\s)$
"""
_DATES = grammar.Dates(
    **grammar.filled(grammar.Dates, _DATES_TABLE),
    patterns=grammar.dated(_WRITTEN),
    ends_of_year={
        "12": re.compile(r"(?i:\b(?:end\sof|late|close\sof)\s(?:the\syear\s)?)$"),
        "01": re.compile(r"(?i:\b(?:(?:start|beginning|turn)\sof|early)\s(?:the\syear\s)?)$"),
        "06": re.compile(r"(?i:\b(?:middle\sof|mid-?)\s?)$"),
    },
)


_SAYING = (
    "assur claim accus report believ fear estimat declar announc stat argu expect hop insist stress call assess count reckon predict assum suggest conclud calculat confirm assert alleg acknowledg admitt add warn explain observ remark comment maintain contend suspect presum guess judg consider regard deem rat mention recount recall repli answer "
    "retort counter complain conced affirm reiterat repeat emphasis emphasiz underlin underscor lament regrett boast quipp jok tweet post testifi hint impli intimat speculat wonder project envisag anticipat comput tally record register document measur indicat reveal disclos discover determin establish describ point present show cit "
    "quot notifi inform brief brag muse mus opin portray characteris characteriz depict outlin elaborat detail list "
    "attribut trac shrug shrugg laugh smil dismiss tabulat publish issu caution figur surmis conjectur extrapolat ascertain detect identifi confid vouch attest aver blam disclos unveil proclaim preach predict venture volunteer confess conced grumbl grous protest scoff snort sigh mutter murmur whisper shout cri chart updat revis upgrad downgrad clock compil publicis publiciz interpret diagnos infer deduc reason believ disput relat"
)
_ACTING = "demand promis pledg vow guarante threaten urg appeal ask request propos recommend advis prais welcom criticis criticiz condemn blam order offer plan decid agre refus reject oppos support vot sign support back defend applaud hail question sue campaign lobb press plead petition seek"
_PAIRED = r"""
saying: confin(?:es|ed)|limit(?:s|ed)|content(?:s|ed)
slip: let(?:s)?
it: makes?|made
at: puts?|arriv(?:e|es|ed)
as: gives?|gave|sees?|saw
to, up: comes?|came
out: rul(?:e|es|ed)|set(?:s)?|makes?|made|points?|pointed
known: makes?|made|let(?:s)?
clear: makes?|made
view, opinion, position: tak(?:es?|en)|took|holds?|held|shares?|shared
of opinion, of view, to believed: is|are|was|were|remains?
secret: makes?|made
doubt: leaves?|left|has|have|had
no question: has|have|had|leaves?|left
further: goes|went
bluntly, plainly, differently, it, blame: puts?|put
blame: lays?|laid
attention: draws?|drew|calls?
that: rul(?:es?|ed)|swears?|swore
"""
_SPEECH_TABLE = r"""
passed_over: the|a|an|its|their|his|her|this|that|\"|“|”|\(|‘|mr|mrs|ms|dr|prof|sir|state-run|[a-z-]+(?:ian|ish|ese|an|ic|al|ive|ary|ous|ful|ior|ed|ing)|also|meanwhile|however|too|now|later|today|yesterday|recently|itself|himself|herself|themselves|has|have|had|is|was|were|are|be|been|did|does|do|will|would|could|might|may|once|repeatedly|publicly|privately|openly|then|still|even|only|long|not|never|always|often|already|[a-z]+ly|own|first|last|new|old|young
source_nouns: [Aa]ccording|[Rr]eports?|[Ss]tatements?|words|view|sources|counts?|[Tt]all(?:y|ies)|[Ee]stimates?|[Aa]ssessments?|reckoning|[Cc]alculations?|[Ff]igures|[Dd]ata|[Aa]nalys[ie]s|[Ss]tud(?:y|ies)|[Rr]esearch|[Ss]urveys?|[Pp]olls?|[Ff]orecasts?|[Pp]rojections?|[Bb]ulletins?|[Rr]ecords|[Ss]tatistics|[Pp]apers?|[Ll]etters?|[Mm]emos?|[Dd]ocuments?|[Bb]riefings?|[Aa]ccounts?|[Vv]ersions?|[Mm]odels?|[Ff]indings?|[Aa]nnouncements?|[Pp]ress release|[Cc]laims?|[Pp]redictions?|[Oo]pinion|[Jj]udg(?:e)?ment|[Ii]nvestigations?|[Rr]eviews?|[Aa]udits?|eyes|mind|verdict|reading|telling|belief|experience|charts?|[Cc]ensus|[Rr]egister|[Dd]iar(?:y|ies)|[Ii]nterviews?|[Ss]peech|[Bb]log|[Pp]osts?|[Tt]weets?|[Tt]estimony|[Ee]vidence|[Gg]uidance|[Oo]utlook|[Ee]xplanations?|[Aa]nswers?|[Cc]onclusions?|[Dd]iagnos[ie]s|[Rr]eply|[Tt]heor(?:y|ies)
governments: [Gg]overnments?
titles: (?i:[\w-]*(?:newspaper|agency|minister|president|spokes\w+|expert|ist|ologist|historian|director|chief|head|leader|boss|officer|general|colonel|major|captain|sergeant|admiral|commander|governor|mayor|senator|secretary|chancellor|chairman|chairwoman|chair|manager|analyst|professor|doctor|researcher|scientist|engineer|lawyer|attorney|judge|prosecutor|ambassador|diplomat|envoy|editor|reporter|correspondent|journalist|author|writer|critic|activist|campaigner|farmer|fisherman|driver|operator|owner|founder|banker|trader|broker|teacher|nurse|physician|surgeon|bishop|priest|king|queen|prince|princess|duke|institute|university|union|association|federation|company|firm|group|bank|office|ministry|department|committee|commission|council|party|police|army|navy|force|service|authority|hospital|clinic|foundation|charity|think-tank|tank|network|broadcaster|daily|weekly|magazine|mp|deputy|vice|former|ex|acting|senior|junior|veteran|fire|health|defence|defense|finance|foreign|interior|transport|energy|environment|labou?r|justice|prime|executive|managing|crane|union|policy|security|military|political|economic)(?:s|-elect|-designate)?)
denials: disagrees?|disagreed|den(?:y|ies|ied)|disput(?:e|es|ed)|refut(?:e|es|ed)|contradict(?:s|ed)?|contest(?:s|ed)?|repudiat(?:e|es|ed)|rebut(?:s|ted)?
plain: sa(?:y|ys|id)|told|tells?|claim(?:s|ed)?|report(?:s|ed)?|argue[sd]?|believe[sd]?|thinks?|thought|estimate[sd]|warn(?:s|ed)|insist(?:s|ed)|explain(?:s|ed)|writes?|wrote|add(?:s|ed)|complain(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|reckon(?:s|ed)|fear(?:s|ed)|assert(?:s|ed)|hint(?:s|ed)|stress(?:es|ed)|alleg(?:es|ed)|predict(?:s|ed)|suspect(?:s|ed)
objects: holds?|held|add(?:s|ed|ing)?|put(?:s)?|count(?:s|ed)? on|record(?:s|ed)|publish(?:es|ed)|announc(?:es|ed)
stances: convinced|certain|sure|confident|adamant|worried|afraid|optimistic|pessimistic|sceptical|skeptical|alarmed|concerned|satisfied|disappointed|clear|positive|persuaded|doubtful|unconvinced|hopeful|quoted|cited
idioms: (?:will|would|to|must|should|can|could|may|might) clear|sp(?:ea|o)k\w* (?:to|with)\b(?! reporters)|says (?:much|little|a lot|nothing|everything|something) about|that said|\b(?:no|any|little|a|some) say\b|ma[dk]\w+ (?:sure|it (?![£$€\d]))|goes without saying
passive: is|are|was|were|be|been|being
spokesmen: spokes\w+
someone: (?i:spokes\w+|officials?|sources?|diplomats?|insiders?|experts?|analysts?|observers?|critics?|witness(?:es)?|residents?|activists?|aides?|advis[eo]rs?|traders?|economists?|scientists?|researchers?|historians?|investigators?|prosecutors?|authorities|media|newspapers?|commentators?|opponents?|supporters?|veterans?|locals|neighbou?rs?|people|some|many|others|several|lawyers?|bankers?|doctors?|engineers?|veterinarians?|farmers?|rumou?rs?)
sources: as_saying per according_to in_the_words_of in_the_view_of in_the_eyes_of
views: for to
after_views: ,
beside: per
links: to by from of in at for
joins: and or nor ,
also: as well
prepositions: for to in from of with at on against between about by through over under into onto like than near behind after before since until during without towards toward upon among
attributes: according per
possessives: his her its their own
modals: can could may might
hearsay: allegedly reportedly supposedly purportedly rumoured rumored
personal: he she
impersonal: it
latter: latter
pronouns: latter he she it they we i who
indefinite: a an some no
relatives: who which that whose whom where what
auxiliaries: has have had so
articles: the a an this that its their his her
likens: as
whens: when after before
refers: also
same: he she it they them him
reported: allegedly reportedly according said says supposedly purportedly rumoured rumored ostensibly it_was_said it_was_reported it_is_alleged have_it rumour_has_it word_has_it is_widely_believed is_widely_thought is_widely_expected is_expected_to_have so- called_leaks unconfirmed_reports is_considered are_considered is_believed are_believed is_thought are_thought
"""
_SPEECH = grammar.Speech(
    **grammar.filled(grammar.Speech, _SPEECH_TABLE),
    verbs=re.compile(
        r"notes?|noted|say|says|said|tell|tells|told|think|thinks|thought|write|writes|wrote|holds?|held|swears?|swore|dates?|dated|doubts|doubted|speak|speaks|spoke|foresees?|foresaw|find|finds|found|forecasts?|shows?|admits?|admitted|regrets?|regretted|replies|replied|tallied|tallies|notified|testifies|testified|implies|implied|identifies|identified|"
        + grammar.forms(_SAYING, r"|s|es|e|ed|d|es|ies")
    ),
    acts=re.compile(
        grammar.forms(_ACTING, r"|s|es|e|ed|d|d|es")
        + r"|wants?|wanted|seeks?|sought|sees?|saw|agreed|agrees"
    ),
    told_far=re.compile(
        r"\b(?:claims|rumou?rs?|allegations?|suggestions|speculation|suspicions?) (?:\w+ )?(?:that|has it|have it)\b|\b(?:was|were|been) (?:told|informed|assured|notified) that\b|\bit (?:has |had )?(?:emerged|transpired)\b|\bif [^,;]{0,40} (?:is|are) (?:to be believed|right|correct)\b|^as [^,;]{0,30} (?:sees|saw|tells|told) it\b|\b(?:position|view|argument|contention|line|case) (?:is|was|remains) that\b|"
        rf"\b(?:it|as) (?:is|was|has been|had been|is being)(?: \w+ly| now| also| often)* (?:{grammar.forms(_SAYING, 'ed|d')}|said|thought|held|understood|whispered)\b(?! by)(?= that| ,|$)|"
        r"\b(?:is|are|was|were) (?:widely |generally |now |also |still )?(?:said|believed|thought|understood|reported|rumou?red|alleged|reputed|claimed|considered|supposed|held) to\b|\b(?:is|are|was|were) (?:widely |generally )?(?:regarded|seen) as\b|\bit is (?:widely |generally )?(?:said|believed|thought|rumou?red|reported|understood)\b"
        r"|\b(?:believed|thought|said|rumou?red|reported|understood) to (?:be|have)\b|\b(?:suspected|accused) of \w+ing\b|\b(?:word|rumour|talk)\b[^,;.]{0,40} (?:is|was) that\b"
    ),
    paired=grammar.patterns(_PAIRED),
    inverts=False,
)
_BEFORE = r"""
might: the|of|their|its|his|her|our|all|military|industrial|economic|naval|financial|and|sheer|full|whose|or|political|imperial|air
could: nobody|no-one|nothing|only|barely|hardly|everyone|anyone|finally|always|long|so|as|than|until|whenever
possible: as|if|where|wherever|when|whenever|best|all|every|than|soon|far|much|no|only|worst|earliest|any|was|were|made|not|only
potential: the|its|their|his|full|great|of|huge|no|economic|growth|export|with|has|have
likely: less|least|more|most|as|not|un|hardly|equally|twice|three|how|so|times
doubts: no|any|without|some
no doubt: be|is|has|have|had|leaves?|left
must have: you|applicants?|each|every
should have: .*
"""
_AFTER = r"""
might: to|of|or|is|was|in|on|at|for|against|had|has|will|[,.;:\u2014]
perhaps: most|the (?:\w+est|most)|the \d.*|more|even|\d.*|because|a|an|not|its|his|her|as|two|three|four|five|six|ten
may: \d.*|only|no
could: not|no|never|neither|both|see|hear|read|write|walk|swim|speak|drive|carry|sleep|breathe|only|barely|hardly|always|finally|afford|count|tell|smell|feel|once
arguably: the|most
possible: to|for|only|because|thanks|by|exception\w*
maybe: \d.*
potential: of|and|is|was|customers?|buyers?|investors?|to
"""
_DEGREES = """
probable: good_chance odds_are looks_as_if looks_as_though doubtless points_to_a must_have appears_to chances_are there_is_reason_to_believe evidently_so almost_certainly seemingly appeared_that very_likely presumably odds-on seem most_likely looks_set looks_likely all_the_signs likely supposedly_so apparently suggesting_that suggest_that appear_to arguably probable expected_to_have appeared_to in_all_likelihood seems look_set suggests_that bound_to_have it_would_appear should_have pointing_to no_doubt appears_that seemed more_likely_than_not probably would_seem by_all_appearances in_likelihood in_all_probability
possible: in_theory maybe possible_that cannot_be_excluded perhaps conceivably not_ruled_out theoretically not_ruling_out may not_inconceivable imaginable couldn't_rule_out is_possible_that does_not_rule_out thinkable potentially cannot_rule_out can_not_be_ruled_out might it_is_possible possibly cannot_be_ruled_out not_be_excluded could_well feasibly not_exclude conceivable may_well not_out_of_the_question did_not_rule_out can't_be_ruled_out might_well not_impossible not_rule_out cannot_exclude it_was_possible could
doubtful: in_doubt in_question far_from_certain uncertain open_question anybody's_guess anyone's_guess doubted scarcely_credible implausible hard_to_believe questionable sceptical doubtful doubts unlikely doubt_that not_likely improbable hardly_likely dubious skeptical
"""
_SOFT = """
probable: forecasts estimated hopes sure_to suspects estimates appear reckon virtually assumes forecast reckoned suspect think presumes expected allegedly set_to believe believed appears suggested expect believes predicted assumed presumed signs guesses sees_signs estimate predict indicate appeared reckons tend assume suggests indications guess indicates feared hope suggest evidence reportedly thinks suspected tends fears looks hints thought expects predicts
possible: considering considers weighing weighs mulls mulling fear intends threatens would aim chance possible possibility danger chances wants whether if threaten potential threat plans risk plan
doubtful: doubt sceptic hardly barely unbelievable scarcely incredible
"""
_HEDGES = grammar.Hedges(
    degrees=grammar.graded(_DEGREES),
    soft=grammar.graded(_SOFT),
    not_before=grammar.patterns(_BEFORE),
    not_after=grammar.patterns(_AFTER),
    abilities=grammar.words("could may"),
    limits=grammar.words("only"),
    ifs=grammar.words("if unless provided providing"),
    ahead=grammar.words("will would shall to"),
    given=grammar.words(
        "if unless provided when whenever once would only depending depends subject without until condition conditional conditions otherwise"
    ),
    able=grammar.words(
        "able capable can allow allows allowed permit permits permitted entitled free let lets"
    ),
    never=frozenset(["May", "Might"]),
)


_AXES = r"""
sufficient: enough|sufficient\w*|adequate\w* <> insufficient\w*|inadequate\w*|too (?:few|little|small|low)
possible: possible|feasible|viable <> impossible|unfeasible|unworkable
rise: ris(?:e|es|en|ing)|rose|recovered|increas\w+|grow(?:s|n|ing)?|grew|climb\w*|soar\w*|surg(?:e|ed|es|ing)|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|went up|go(?:es)? up|gone up|going up|up by|rais(?:e|ed|es|ing)|hik(?:e|ed|ing)|boost\w*|rocket\w*|swell\w*|swollen|mount(?:ed|ing|s)|higher|upwards?|pushed up|put up|edg(?:ed?|es|ing) up|shot up|up from|doubl(?:e|ed|es|ing)|trebl\w+|tripl\w+|balloon\w*|mushroom\w*|(?:percent|per cent|%) more\b|pick(?:s|ed|ing)? up|rebound\w*|lengthen\w*|outgr[eo]w\w* <> (?:percent|per cent|%) (?:less|fewer)\b|falls?|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|ed|es|ing)|decreas\w+|shr[aiu]nk\w*|s[aiu]nk(?:s|ing)?|plung\w+|plummet\w*|slump\w*|slid(?:e|es|ing)?|dip(?:s|ped|ping)|went down|go(?:es)? down|gone down|going down|down by|cut(?:s|ting)?|lower(?:ed|ing|s)?|reduc\w+|slash\w*|tumbl\w+|halv(?:ed|ing|es)|dwindl\w+|downwards?|brought down|shed(?:s|ding)?|contract(?:ed|ing|s)|eas(?:ed|ing)|slip(?:s|ped|ping)?|ebb\w*|reced\w*|down (?:from|to)|edg(?:ed?|es|ing) down|retreat\w*|trimm\w*|scal(?:ed|ing) back|weaken(?:s|ed)?\b|wan(?:ed|ing)\b
older: older|oldest|elder <> younger|youngest|newer|newest
larger: larger|bigger|greater|taller|heavier|wider|deeper|longer(?<!no longer)|largest|biggest <> smaller|shorter|lighter|narrower|shallower|smallest|lesser
win: w[io]ns?|winning|victor\w+|triumph\w*|beat(?:s|en|ing)?|defeated|prevail\w*|clinch\w*|came out on top|overc[ao]me <> los(?:e|es|t|ing)|defeats?(?!ed)|beaten|went down to
support: support(?:s|ed|ing|er|ers)?|back(?:s|ed|ing)\b|favou?r(?:s|ed|ing)?|in favou?r|endors\w+|welcom\w+|champion(?:s|ed)|advocat\w+|defend(?:s|ed)|approv(?:e|es|ed)|embrac\w+|praise[sd]?|prais\w+|stands? behind|argue[sd]? for|plead(?:s|ed)? for|speaks? for|for it|come(?:s)? out for|came out for|is for\b|are for\b|was for\b|were for\b|vot(?:e|es|ed|ing) (?:\S+ ){0,2}for <> oppos\w+|against|reject\w*|resist\w*|object(?:s|ed|ing) to|critici[sz]\w*|condemn\w*|disapprov\w+|denounc\w+|turn(?:s|ed) down|fights?|fought|protests? against|attacks?|come(?:s)? out against|came out against|campaign\w* against|deplor\w*
accept: accept\w*|agree(?:s|d|ing)?(?: to)?|upheld|uphold(?:s|ing)?|ruled in favou?r|found for|approv(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|pass(?:ed|es)\b|sign(?:s|ed)\b|ratif\w+|consent\w*|said yes|take[ns]? up|took up|voted for|nodded through|granted|welcom\w+|back(?:s|ed)\b|vot(?:e|es|ed|ing) (?:\S+ ){0,2}for|validat\w+ <> reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?(?= (?:\S+ ){0,4}(?:action|appeal|claims?|complaints?|lawsuit|suit|case|petition|application|bid|motion|challenge|objections?|request)\b)|struck down|ruled against|overturn\w*|refus(?:es|ed|als?|ing)\b|refuse to\b|declin(?:e|ed|es)\b|turn(?:s|ed|ing) down|vot(?:ed?|es) (?:it )?down|vot(?:ed?|es) against|veto\w*|rebuff\w*|said no|spurn\w*|threw out|thrown out|withheld|walked away|denied|rul(?:e|es|ed|ing) out \w+ing|annul\w*|quash\w*|invalidat\w*|scupper\w*
allow: allow\w*|permit(?:s|ted|ting)?|authori[sz]\w*|legali[sz]\w*|licen[sc]ed|lets?\b|cleared|green light|lift(?:s|ed|ing) (?:the|its|a) (?:ban|embargo|curfew)|legal\b|lawful|entitled|may\b(?= now) <> bann?(?:s|ed|ing)?|forb[aio]d\w*|prohibit\w*|outlaw\w*|barr?(?:ed|s|ing)\b|block(?:s|ed|ing)?|bar from|illegal\w*|unlawful|prevent\w*|not allowed|suspend\w*|veto\w*|disallow\w*
buy: b(?:uy|uys|ought|uying|uyer)|purchas\w+|acquir\w+|takes? over|took over|import(?:s|ed)?\b <> s(?:ell|ells|old|elling|eller)|sales?\b|dispos(?:ed|es) of|divest\w*|export(?:s|ed)?\b|offload\w*
open: open(?:s|ed|ing)?|reopen\w*|inaugurat\w* <> clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|shutdown|sealed|padlocked
start: start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|launch\w*|commenc\w+|resum\w+|kick(?:s|ed)? off|took up|take up|set(?:s)? in|continu\w+|go(?:es)? on|went on|carr(?:y|ies|ied) on|kept <> stop\w*|(?<!to the )end(?:s|ed|ing)?\b|halt\w*|ceas\w+|quit(?:s|ting)?|abandon\w*|call(?:s|ed) off|cancel\w*|suspend\w*|discontinu\w+|give[ns]? up|gave up|finish\w*|wound up|break(?:s)? off|broke off|scrapp?\w*|paus\w+|ended
succeed: succe(?:ed|eds|eded|ss|ssful|ssfully)\b|manag(?:e|ed|es) to|achiev\w+|works?\b(?= well)|pays? off|paid off|passed\b|effective\w*|worked\b|(?:met|meets?|reach(?:es|ed)|hit) (?:its|the|their) (?:target|goal|deadline)s? <> fail(?:s|ed|ing|ure)?\b|unsuccess\w*|collaps\w+|founder(?:ed|ing)|ineffective|in vain|flop\w*|came to nothing|fell through|useless|miss(?:es|ed)? (?:its|the|their)
exclude: (?:not|never|cannot|hardly) (?:be |been )?(?:rul\w+|exclud\w+)(?: out)?|left open|keeps? open|kept open <> (?<!not )(?<!never )(?<!cannot )(?<!not be )(?<!hardly )(?:rul(?:e|es|ed|ing) out|ruled? \S+ \S+ out|exclud(?:e|es|ed)\b)
join: join(?:s|ed|ing)?|enter(?:s|ed|ing)?|accede\w*|arriv\w+|moved? in|came back|return(?:s|ed|ing)?|stay(?:s|ed|ing)?|remain(?:s|ed|ing)? <> leav(?:e|es|ing)\b|(?<!was )(?<!were )(?<!is )(?<!are )(?<!been )(?<!be )left\b|quit(?:s)?|withdr[ae]w\w*|depart\w*|exit(?:s|ed)?|pull(?:s|ed|ing) out|resign\w*|walk(?:s|ed) out|moved? out|fled|flees?|evacuat\w*
strengthen: strength\w*|stronger|bolster\w*|reinforc\w+|tight(?:en|ens|ened|er)|toughen\w*|harden\w*|stricter <> weak\w*|undermin\w+|erod\w+|loos\w+|relax\w*|eas(?:e|ed|ing|es)\b|soften\w*|laxer|watered down
confirm: confirm\w*|admit\w*|acknowledg\w+|conced\w+|affirm\w* <> den(?:y|ies|ied|ying|ial)|disput\w+|refut\w+|contradict\w*|rejects?|rejected|reject\w* (?:the )?(?:claim|charge|accusation|report)\w*
convict: convict\w*|sentenc\w+|guilty|found guilty|jailed <> acquit\w*|cleared of|innocent\w*|exonerat\w*|not guilty
hire: hir(?:e|ed|es|ing)|recruit\w*|appoint\w*|employ(?:s|ed)?\b|reinstat\w*|take[ns]? on|took on|creat\w+ (?:\S+ ){0,3}(?:jobs|posts|places) <> fir(?:ed|ing)\b|sack(?:ed|ing)\b|dismiss\w*|lay(?:s|ing)? off|laid off|redundan\w+|ousted|axed|let go|(?:cut|cuts|cutting|shed|sheds|axing) (?:\S+ ){0,3}(?:jobs|posts|staff|positions)
improve: improv\w*|better\b|recover\w*|eased|heal(?:s|ed|ing)|upgrad\w*|brighten\w*|progress\w* <> wors\w+|deteriorat\w*|degrad\w*|aggravat\w*|downgrad\w*|declin\w+ in quality
export: export\w*|outflow\w*|outgoing <> import\w*|inflow\w*|incoming
advance: advanc\w+|captur\w+|seiz\w+|conquer\w*|took\b|taken\b(?= the)|overr[au]n|gained ground <> retreat\w*|withdr[ae]w\w*|pull(?:s|ed)? back|lost ground|fell back|abandon\w*|surrender\w*|repell\w*|driven back
profit: profit\w*|surplus\w*|gains?\b|earn(?:s|ed|ing|ings)|in the black|gain(?:ed|s|ing) <> loss(?:es)?|deficit\w*|los(?:t|ing|es|e) money|losing|in the red|lost\b
north: north(?! korea|ern irel)\w* <> south(?! korea| china| africa)\w*
east: eastern|east(?= of)|the east <> west(?= of)|westerly
before: before(?<!days before)(?<!weeks before)(?<!months before)(?<!years before)|prior to|ahead of|until|earlier than <> after(?! (?:about |some |around )?\d)|following|since\b|later than|in the wake of
first: first <> last\b(?! (?:year|month|week|night|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december))|final|(?<=rescued )last\b|last to\b
fast: fast(?:er|est)?\b|quick\w*|rapid\w*|accelerat\w*|speed(?:s|ed)? up|swift\w* <> slow\w*|decelerat\w*|delay\w*|sluggish\w*
cheap: cheap(?<!less cheap)(?<!least cheap)\w*|inexpensive|(?:less|least) (?:expensive|costly|dear) <> (?:less|least) cheap|expensive(?<!less expensive)(?<!least expensive)|dear(?:er|est)\b|costl(?<!less costl)(?<!least costl)\w+|pric(?:ey|ier)
whole: whole|entire(?:ly)?|in full|completely|fully <> half (?:of )?(?:the|its|their|his|her)|(?:a third|a quarter|part|parts|some) of the|partly|partially|in part
most: majority|most of|most (?:people|voters|members)|mostly|main(?:ly)?\b|predominant\w* <> minority|few of|only a few|handful
genuine: genuine\w*|authentic\w*|real accounts? <> fak(?:e|es|ed|ery)|forg(?:ed|ery)|bogus|counterfeit\w*
right: right (?:place|way|side|spot|order|address|date) <> wrong\w*|incorrect\w*|mistaken\w*
pardon: excusable|forgivable|pardonable|understandable <> inexcusable|unforgivable|unpardonable
frequent: frequent\w*|common(?:er|ly)?|often <> rare(?:r|ly)?|seldom|infrequent\w*|less (?:frequent|often|common)\w*
renounce: go(?:es)? on with|keep(?:s)? (?:on )?us(?:e|ing) <> do(?:es)? without|renounc\w*|forgo\w*|abstain\w*|give up|giving up
safe: safe\w*|secure\b|harmless|innocuous <> dangerous\w*|unsafe|hazard\w*|risky|harmful|threaten\w*
release: releas\w+|freed?\b|let go|liberat\w*|set free <> arrest\w*|detain\w*|imprison\w*|jail\w*|captured|held\b|in custody
survive: surviv\w+|recover\w*|cured|heal(?:ed|s)|alive|rescued <> die[sd]?\b|dying|death\w*|dead|killed|perish\w*|fatal\w*
praise: prais\w+|laud\w*|commend\w*|hail\w*|thank\w*|good start|applaud\w* <> critici[sz]\w*|condemn\w*|blam\w+|deplor\w*|lament\w*|denounc\w+|lambast\w*|attack\w*|slammed|rebuk\w*
public: public(?:ly)?\b|openly|nationali[sz]\w* <> secret\w*|private(?:ly)?\b|confidential\w*|privati[sz]\w*|covert\w*|behind closed doors
voluntary: voluntar\w+|optional|of (?:their|his|her) own <> compulsory|mandatory|forced|obligatory|required|coerc\w+
expand: expand\w*|extend\w*|widen\w*|enlarg\w*|broaden\w*|scal(?:e|ed|ing) up|lengthen\w*|prolong\w* <> shr[aiu]nk\w*|contract(?:s|ed)|narrow\w*|scal(?:e|ed|ing) (?:back|down)|downsiz\w*|curb\w*|restrict\w*|shorten\w*|curtail\w*
agree: agree(?:s|d|ing)?\b|agreement|unanimous\w*|united|consensus|reconcil\w*|deal\b <> disagree\w*|split\b|divided|dispute|row\b|at odds|quarrel\w*|contested|disputed
keep: ke(?:ep|eps|pt|eping)\b|retain\w*|maintain\w*|preserv\w*|uph[eo]ld\w*|st(?:icks?|uck) (?:to|with)|held on|spar(?:e|es|ed)\b|left standing|confirm\w* (?:its|the|their|his|her) (?:plan|project|order|decision)s? <> abolish\w*|scrap\w*|repeal\w*|drop(?:s|ped)?\b|abandon\w*|g[ai]ve[ns]? up|remov\w+|overturn\w*|ditch\w*|withdr[ae]w\w*|demolish\w*|t[oe]a?r[ne]? down|pull(?:s|ed)? down|knock(?:s|ed)? down|dismantl\w*
more: more(?! than \d| than (?:a|one|two|half|the)\b| or less)(?= \w+)(?<!no more)(?<!once more)(?<!any more)|larger numbers?|additional|extra <> fewer(?! than \d)|less(?! than \d| than (?:a|one|two|half|the)\b)(?<!no less)|smaller numbers?
upper: upper|uppermost|top <> lower(?= \w)(?!ed|ing)|lowermost|bottom
warm: warm\w*|hot(?:ter|test)?\b|heat\w*|mild(?:er|est)?\b <> cold\w*|cool\w*|chill\w*|freez\w*|frost\w*|harsh\w*
always: always|often(?<!less often)|frequent\w*(?<!less frequent)(?<!less frequently)|regular\w*|every (?:day|week|year|time)|constantly|usually <> less (?:often|frequent\w*)|never|rare\w*|seldom|hardly ever|scarcely ever|occasional\w*
full: full(?:er|est)?\b|crowded|packed|sold out|overcrowded <> empty|emptied|deserted|half-empty|vacant
old: elderly|aged|veteran\w* <> young\w*|teenage\w*|child\w*
wet: wet(?:ter|test)?\b|rain\w*|flood\w*|damp <> dry|drier|driest|dried|drought\w*|arid
day: by day|daytime|daylight|at noon|midday <> by night|at night|overnight|midnight|night-time
light: light(?:er|est)?\b(?! of)|mild(?:er)?\b|slight\w*|minor|harmless <> heavy|heavier|heaviest|heavily|severe\w*|serious\w*|grave(?:ly)?\b|major
left: left-wing|leftist\w*|on the left|left bank <> right-wing|rightist\w*|on the right|right bank
men: m[ea]n\b|male\w*|boys?\b|fathers?\b|husbands?\b|sons?\b <> wom[ea]n\b|female\w*|girls?\b|mothers?\b|wives|wife|daughters?\b
inside: inside|indoors|within <> outside|outdoors|beyond
foreign: foreign\w*|abroad|overseas <> domestic\w*|at home|home-grown|local\w*|native\w*
lend: lend\w*|lent <> borrow\w*
deep: deep\w*|high\b(?= water) <> shallow\w*
rural: rural|countryside|villages?\b <> urban|cit(?:y|ies)\b
temporary: temporar\w*|for the time being|provisional\w*|interim <> permanent\w*|for good|for ever|forever|definitive\w*
guilty: (?<!not )guilty <> innocent\w*|not guilty
same: the same|unchanged|identical <> different\w*|changed
alone: alone\b|on (?:his|her|its|their) own|single-handed\w*|unilateral\w* <> together|jointly|along with|in concert
impose: impos\w+|introduc\w+|brought in|enact\w*|extend(?:s|ed|ing)?\b|prolong\w* <> lift(?:s|ed|ing)?\b|repeal\w*|abolish\w*|scrapped|suspend\w*|withdr[ae]w\w*
legal: legal\b|lawful\w* <> illegal\w*|unlawful\w*
publish: publish\w*|releas\w*|disclos\w*|reveal\w* <> withh[eo]ld\w*|conceal\w*|hid(?:den|e|es|ing)?\b|suppress\w*|kept secret
early: early|earlier|sooner|premature\w*|ahead of schedule|punctual\w*|on time|br(?:ought|ings?) forward <> late\b|later\b|delay\w*|overdue|behind schedule|belated\w*|postpon\w*|put off|push(?:es|ed)? back|deferr?\w*
"""
_FATES = r"""
killed: killed|dead|died|deaths?|slain|fatalit\w+|lost their lives
wounded: wounded|injured|hurt|maimed
captured: captured|taken prisoner|taken captive|taken hostage
missing: missing|disappeared|vanished
arrested: arrested|detained|in custody
fled: fled|flee
rescued: rescued
infected: infected|infections?|tested positive
recovered: recovered|cured|healed
vaccinated: vaccinated|vaccinations?|inoculated|jabbed
ordered: ordered|orders
delivered: delivered|supplied|shipped|handed over
destroyed: destroyed|razed|burned down|burnt down|gutted
hired: hired|recruited|taken on
sacked: sacked|dismissed|laid off|fired
demanded: demand(?:s|ed|ing)?
offered: offer(?:s|ed|ing)?
bought: bought|purchas\w+
sold: sold|sells?
"""
_POLARITY_TABLE = r"""
prefix: un(?!i|der|til|less)|non-?|(?=\w{3,}less$)|(?:in|im|ir|il)(?=accura|adequa|appropri|capab|complet|consist|convenien|correct|credib|direct|effective|efficien|eligib|evitab|offensive|secur|sensitiv|significan|valid|visib|matur|moral|partial|perfect|proper|patien|plausib|polite|precis|regular|relevan|respons|replace|revers|logic|legitim)|dis(?=honest|satisf|loyal|advantag|content|similar)
not_negations: (?:not|never) (?:exceed|surpass|top)\w*|not only|(?:as|like) never before|not just|not merely|(?:no|not|never) (?:any )?(?:more|less|fewer|higher|lower|larger|smaller|greater|bigger|longer|shorter|older|younger|later|earlier|sooner|above|below|over|under) than|not (?:over|above|under|below)(?= \d)|no doubt|not least|nothing but|without doubt|not to mention|not until|whether or not|nor is it only|no matter|not exactly|no wonder|not far from|not far from|neither here|not impossible|not (?:be )?ruled out|not (?:be )?excluded|not rule out|not out of|not inconceivable|no relation|(?:who|which|that) (?:did|do|does|had|have|has|was|were|are|is) not|no \d+|not unlike|not unusual
inner: \b(?:refus\w+|fail\w*|declin\w+|reject\w*|den(?:y|ies|ied|ial)|lack\w*|absen\w+|prevent\w*|bann?\w*|forb\w+|prohibit\w*|oppos\w+|against|exclud\w+|omit\w*|omission\w*|le(?:ave|aves|aving|ft)(?: \w+){0,4} out|left out|neglect\w*|overlook\w*|forget\w*|forgot\w*|avoid\w*|stop\w*|unable|impossible|except|instead|rather than|un(?:likely|able|known|clear|willing|checked|answered|touched|harmed|hurt|changed|finished)\w*|too \w+ to|few|little|only|rule[sd]? out|turn\w* down|far from|anything but|silent|ignor\w+|dismiss\w*|withh[eo]ld\w*|miss\w*|spared|free of|doubt\w*|no longer|other than)\b
undone: \b(?<!not )(?<!never )(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unable|unwilling|neglect(?:s|ed|ing)|omit(?:s|ted)) to\b|\b(?:has|have|had|is|are|was|were) yet to\b|\bst[oa]pp?(?:s|ed)? short of\b
corrected: \bneither (?:[^\s,;]+ ){1,4}nor (?:[^\s,;]+ ){1,4}(?:, )?but |\bnot (?!only|just|merely|simply)(?:[^\s,;]+ ){1,6}(?:, )?but (?:rather )?(?!it |he |she |they |the |an? |in |on |at |is |was |has |had |did |will |nor? |not )
without: without
determiners: no
conditions: if unless whether end
negations: not no never none nobody nothing nowhere neither nor without hardly barely scarcely cannot can't couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't shouldn't mustn't needn't rarely seldom no-one
"""
_POLARITY = grammar.Polarity(
    **grammar.filled(grammar.Polarity, _POLARITY_TABLE),
    axes=grammar.opposites(_AXES),
    fates=grammar.whole_words(_FATES),
)


_UNITS = grammar.units(
    r"percentage_points:percentage[\s-]points?|points? percent:per\s?cent euros:euros? dollars:(?:US\s)?dollars? pounds:pounds?|sterling crowns:crowns?|kron(?:a|or|er|e) francs:francs? roubles:rou?bles? marks:marks? feet:f(?:ee|oo)t miles:miles? acres:acres? yen:yen square_kilometres:square\skilomet(?:re|er)s?|sq\.?\skm square_metres:square\smet(?:re|er)s? "
    r"cubic_metres:cubic\smet(?:re|er)s? megawatts:megawatts? gigawatts:gigawatts? kilowatt_hours:kilowatt[-\s]hours? megawatt_hours:megawatt[-\s]hours? gigawatt_hours:gigawatt[-\s]hours? terawatt_hours:terawatt[-\s]hours? kilometres:kilomet(?:re|er)s? metres:met(?:re|er)s? millimetres:millimet(?:re|er)s? centimetres:centimet(?:re|er)s?|cm tonnes:tonnes?|tons?|metric\stons? kilograms:kilos?|kilograms? litres:lit(?:re|er)s? "
    r"hectares:hectares? degrees:degrees? years:years? months:months? weeks:weeks? days:days? hours:hours? minutes:minutes?"
)

_STYLE_TABLE = r"""
teller: (?i:\bthe (?:article|author)\b)
dated: (?i:\b(?:as of|up to now|to this day)\b)
sources: (?i:\b(?:article|paper|commentar|analys[ei]s|interview|report|stud(?:y|ies)|essay|op-ed|source))
past: \b(?:was|were|had|did|agreed|became|began|came|fell|found|fought|gave|got|grew|held|kept|left|led|lost|made|met|paid|ran|rose|said|sank|saw|sent|spoke|stood|took|told|went|won)\b|(?<!\bis\s)(?<!\bare\s)(?<!\bbe\s)(?<!\bbeen\s)(?<!\bhas\s)(?<!\bhave\s)(?<!\bnot\s)\b(?!hundred\b)[a-z]+[a-df-z]ed\b
confidence: (?i:\bconfiden(?:ce|t|tly)\b)
no_names: of the and for in
definite: (?i:\b(?:the|these|those|its|their|his|her|our|all|both|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\sof)\s$)
measured: [-\s](?:second|minute|hour|day|night|week|month|season|year|decade|century|centurie)s?\b|\s(?:[a-z]+\s)?of\s(?:the\s)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b
"""
_STYLE = grammar.HouseStyle(
    **grammar.filled(grammar.HouseStyle, _STYLE_TABLE),
    back=("the ", "these ", "those "),
    bounds=("since ", "from ", "after ", "before ", "until ", "till ", "by "),
    likelihoods=(
        *("almost certainly", "roughly even odds", "highly improbable", "highly probable"),
        *("improbable", "probable", "probably", "nearly certain"),
    ),
    plurals=("", "s", "es"),
    unsure='"probably" or "could"',
    in_july="By July 2031",
)
_FORMS = """
break broke broken, sell sold, buy bought, bring brought, find found, fall fell fallen, rise rose risen, grow grew grown, take took taken, give gave given, go went gone, come came, get got, see saw seen, show showed shown, say said, tell told, speak spoke spoken, write wrote written, hold held, keep kept, leave left, lose lost, win won, send sent, spend spent, build built, pay paid, lead led, feed fed, flee fled, fight fought, seek sought, teach taught, think thought,
catch caught, run ran, begin began begun, sink sank sunk, shrink shrank shrunk, drive drove driven, choose chose chosen, steal stole stolen, fly flew flown, know knew known, throw threw thrown, draw drew drawn, withdraw withdrew withdrawn, stand stood, understand understood, sit sat, lie lay lain, strike struck, shoot shot, die died dying dead death deaths, man men, woman women, child children, foot feet, wear wore worn, bear bore born, freeze froze frozen,
meet met, mean meant, make made, deal dealt, burn burnt burned, tear tore torn, hang hung, hide hid hidden, dig dug, eat ate eaten, sleep slept, drink drank drunk, swim swam swum, sing sang sung, forget forgot forgotten, steal stolen, shut shuts, hit hits, spring sprang, swear swore sworn, bind bound, feel felt, become became, hear heard, learn learnt, dry dried dries, try tried tries, carry carried carries, bury buried buries, marry married, worry worried,
deny denied denies, sue sued suing, use used using, owe owed owing, tie tied, supply supplied, thief thieves, knife knives, wolf wolves, life lives, half halves, shelf shelves, leaf leaves, mouse mice, goose geese, tooth teeth
"""
"""The forms of words that go by no rule, behind the first."""
_ALIKE = """
close shut seal, dig excavate unearth, begin start launch commence, end finish cease halt, buy purchase acquire, fire blaze, big large huge vast, small little tiny, firm company business, job post, pay wage salary, sick ill disease illness, doctor physician medic, die fatal lethal, injure wound hurt, child kid, boat ship vessel, road street, lorry truck, shop store, help aid assist relief, cash money, fear worry concern, ban forbid prohibit outlaw,
allow permit authorise authorize, get receive obtain, show demonstrate, build construct erect, destroy ruin wreck, repair mend fix restore, elect choose select, sack dismiss, quick fast rapid swift, old ancient, attack assault raid, negotiate talks, treaty agreement deal accord contract pact, estimate reckon guess, city town, village hamlet, house home, flat apartment, factory plant, electricity power, sea ocean, shore coast, hill mountain,
worker employee staff labourer, leader head chief boss director, leave depart, arrive reach, fall drop decline sink, rise climb increase grow, cut reduce lower, rent lease, resident inhabitant people, hospital clinic, vaccinate jab inoculate, plane aircraft, rope cable, theft rob, prison jail, flood deluge, soil ground earth, cow cattle livestock, harvest crop, arms weapon, soldier troop, grave burial tomb, find discover detect, test check examine inspect,
postpone delay, warn alert, rescue save, flee escape, transport carry, break burst snap tear, crash accident, promise pledge vow, demand require, request ask, reply answer respond, hide conceal, cost price, enemy opponent rival, tax levy duty, owner proprietor, customer client buyer, goods merchandise, cargo freight load, schedule timetable, bug fault defect flaw, letter mail, paper document file, picture image photo photograph painting,
lawyer attorney solicitor, inquiry investigation probe, hand give, deliver supply, quit resign step, parliament assembly, rule regulation, centre center middle, holiday vacation, car vehicle, night overnight, dawn sunrise, aim goal target, shortage scarce lack, blackout outage, teacher schoolmaster, pupil student schoolchild, trader merchant dealer, tourist visitor guest, cellar basement, wall fence, room hall, field meadow, wood forest,
lake pond, bank riverbank, gun rifle, rubbish waste refuse, queue line, mistake error, sum amount, opening inauguration, strike walkout stoppage
"""
"""Words of much the same meaning."""

_TABLE = r"""
common: the and of to is that it for with as was are by this from at be not have has on which its they their he she been were a an in would will could there had some any more most very just about into over per than then also so who whom whose when where what because if between after before during through his her our we you i him them these those such own other up out off down all both each every but or nor do does did can may might must should one until since still already again only even times
no_end: (?i:(?:\b(?:ca|nr|dr|prof|st|mr|mrs|ms|no|nos|etc|vs|e\.g|i\.e|u\.s|u\.k|u\.n|a\.m|p\.m|jan|feb|mar|apr|aug|sept?|oct|nov|dec|gen|col|lt|maj|capt|sgt|gov|sen|rep|rev|hon|jr|sr|inc|ltd|co|corp|art|sec|fig|vol|p|pp|approx|est|mt|ft|[a-z]))\.$)
insertions: as
adverbs: so_far so_much so_many so_long yet_to
openers: that if whether
breaks: but while whereas although though because after before when if unless since so whereupon yet whatever whoever however
contrasts: while but whereas although though yet
verbs: was|were|is|are|been?|being|has|had|have|having|will|would|shall|should|must|may|might|can|could|do|does|did|[a-z]{3,}ed|[a-z]{4,}ing
"""
LANGUAGE = grammar.Language(
    **grammar.filled(grammar.Language, _TABLE),
    code="en",
    name="English",
    units=_UNITS,
    glossary={},
    forms=grammar.first_of_each(_FORMS),
    alike=grammar.first_of_each(_ALIKE),
    numbers=_NUMBERS,
    qualifying=_QUALIFYING,
    dates=_DATES,
    speech=_SPEECH,
    hedges=_HEDGES,
    polarity=_POLARITY,
    style=_STYLE,
)
