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
    rf"(?:,?\s(?:of\s)?{_YEAR}(?:[/\u2013-]\d\d(?:\d\d)?\b)?|\s(?:of\s)?(?:the\s)?(?:(?P<lastyear>last|previous)|(?P<nextyear>next)"
    r"|(?P<thisyear>this)|(?P<yearafter>following))\syear\b|\s(?:of\s)?(?P<thatyear>(?:that|the\ssame)\syear)\b)"
)
_MONTH = rf"(?:{grammar.any_of(_MONTHS, 'm')})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_COUNT = r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)"
_EVENT = r"(?P<event>(?=\s(?:the|an?|his|her|its|their|this|that|it|he|she|they|we|[A-Z]\w+|\w+ing|being)\b))?"
"""What follows where it is not before or after a date, but before or after what happened."""
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", *(f"{n}teenth" for n in ("thir", "four", "fif", "six", "seven", "eigh", "nine")), "twentieth", "twenty-first")  # fmt: skip
_TENS = ("tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")  # fmt: skip
_TO = r"(?:\s?[-\u2013]\s?|\s(?:to|and|through|until|or)\s(?:the\s)?)"
_QUARTERS = r"(?:(?P<q1>[Ff]irst|1st)|(?P<q2>[Ss]econd|2nd)|(?P<q3>[Tt]hird|3rd)|(?P<q4>[Ff]ourth|[Ff]inal|[Ll]ast(?=\squarter\sof)|4th))"
_SIGNS = "Jan turn New Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Christmas"
_WRITTEN = rf"""
end late close start begin turn early mid Mid: \b(?i:(?P<y12>(?:end\sof|late|close\sof)\s(?:the\syear\s)?)|(?P<y1>(?:(?:start|beginning|turn)\sof|early)\s(?:the\syear\s)?)|(?P<y6>(?:middle\sof\s|mid[-\s]))){_YEAR}(?!\w)
months: \b{_COUNT}\s(?P<back>months)\sto\s(?:the\send\sof\s)?{_MONTH}{_OF_YEAR}?
ve Eve Day: \b(?:(?P<f1224>Christmas\sEve)|(?P<f1225>Christmas\sDay)|(?P<f1226>Boxing\sDay)|(?P<f1231>New\sYear['\u2019]s\sEve)|(?P<f101>New\sYear['\u2019]s\sDay)){_OF_YEAR}?
/: (?<![\d/])(?P<swaps>(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}}))/(?P<year>20\d\d)(?![\d/])
{_SIGNS}: (?<![Ii]n\s)(?<!\d\s)\b(?:{_WHICH})?{_MONTH}\s(?:(?P<since>\d{{1,2}})(?:st|nd|rd|th)?{_TO})?{_DAY}(?!\w|[.,]\d|:\d){_OF_YEAR}?
{_SIGNS}: \b(?:{_WHICH})?(?:(?:(?P<since>\d{{1,2}})(?:st|nd|rd|th)?{_TO})?{_DAY}\s(?:of\s)?|(?:{grammar.any_of(_ORDINALS, "t")})\sof\s)?{_MONTH}(?!\w)(?:{_OF_YEAR}|\s(?P<yearsago>{_COUNT}\syears?\sago)\b)?
pring ummer utumn fall inter: \b(?:{_WHICH})?(?:{grammar.any_of(_SEASONS, "s")})\b{_OF_YEAR}?
month: \b(?P<earlier>same\smonth){_OF_YEAR}
half: \b(?:(?P<h1>[Ff]irst)|(?P<h2>[Ss]econd))\shalf(?=\sof\s(?:the|this|last|next|[12]\d)|\syear|[,.])(?:\sof\sthe\syear)?{_OF_YEAR}?
months: \b(?P<o1>[Ff]irst)\s{_COUNT}\smonths\b(?:\sof\sthe\syear)?{_OF_YEAR}?
0s: (?<![\d.,$€£])(?:\b|['\u2019])(?P<decade>[12]\d\d0|[2-9]0)['\u2019]?s\b
ties tens: \b(?:{grammar.any_of(_TENS, "g")})\b(?<!\d\stens)
century: \b(?:(?:{grammar.any_of(tuple(f"{n}(?:st|nd|rd|th)" for n in range(1, 22)), "c")})|(?:{grammar.any_of(_ORDINALS, "c0")}))[\s-]century\b
eekend: \b(?:{_WHICH})?(?P<weekend>(?P<w6>[Ww]eekend))\b
years months weeks days: \b(?:[Ll]ast|[Pp]ast|[Pp]revious|[Pp]receding)\s{_COUNT}\s(?:(?P<p1>years)|(?P<p2>months)|(?P<p3>weeks)|(?P<p4>days))\b
time: \b[Ii]n\s{_COUNT}\s(?:(?P<i1>years?['\u2019]s?)|(?P<i2>months?['\u2019]s?)|(?P<i3>weeks?['\u2019]s?)|(?P<i4>days?['\u2019]s?))\stime\b
year: \b(?P<last>(?P<twice>(?P<u1>the\syear\sbefore\slast)))\b
year month: \b(?P<this>(?:[Ee]arlier|[Ll]ater|the\sstart\sof|the\sbeginning\sof)\s(?:this\s|the\s)(?:(?P<u1>year)|(?P<u2>month)))\b(?!\s(?:\d|before|after|earlier))
month: \b(?P<b2>(?:[Ll]ater\s|[Ee]arlier\s)?(?P<same>(?:that|the\ssame)(?<!of\sthat)(?<!of\sthe\ssame)\smonth))\b
fiscal financial: \b(?:fiscal|financial)(?:\syear)?\s{_YEAR}(?:[/\u2013-](?P<to>\d\d(?:\d\d)?)\b)?
quarter: \b{_QUARTERS}[\s-]quarter\b{_OF_YEAR}?
Q: \bQ(?:(?P<q1>1)|(?P<q2>2)|(?P<q3>3)|(?P<q4>4))\b(?:,?\s(?:of\s)?{_YEAR})?
year month week quarter: \b{_WHICH}(?:(?P<u1>year)|(?P<u2>month)|(?P<u3>week)|(?P<u5>quarter))\b
year: \b(?P<last>(?P<u1>(?:a|the|one)\syear\s(?P<earlier>earlier|before)))\b
month: \b(?P<last>(?P<u2>(?:a|the|one)\smonth\s(?:earlier|before)))\b
later after on: \b(?i:{_COUNT})\s(?:(?P<b1>years?)|(?P<b2>months?)|(?P<b3>weeks?|(?P<twice>fortnight))|(?P<b4>days?))\s(?:later|after(?:wards)?{_EVENT}|on(?=[\s,.]+(?:the|a|an|it|he|she|they)\b))\b
earlier before prev prior: \b(?i:{_COUNT})\s(?:(?P<e1>years?)|(?P<e2>months?)|(?P<e3>weeks?|(?P<twice>fortnight))|(?P<e4>days?))\s(?:earlier|before(?:hand)?{_EVENT}|previously)\b
day night evening morning: \b(?P<b4>[Tt]he\s(?:next|following)\s(?:day|night|morning|afternoon|evening)|[Tt]he\s(?:day|night|morning|evening)\safter{_EVENT}|(?:[Tt]he|[Tt]hat)\s(?P<same>same|very)\s(?:day|night|morning|afternoon|evening)|(?<=later\s)(?P<same2>(?:the|that)(?:\ssame)?\sday))\b
day before: \b[Tt]he\s(?P<d1>day\sbefore\syesterday)\b
day night evening prev: \b[Tt]he\s(?P<e4>(?:day|night|evening|morning)\s(?:before|prior){_EVENT}|previous\s(?:day|night|evening|morning|afternoon))\b
th st nd rd: (?<=[Oo]n\sthe\s)(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s(?:floor|of|day|anniversary|and|try|attempt|birthday|minute|hole|lap|page)|-)
ago: \b(?i:{_COUNT})\s(?:(?P<a0>decades?)|(?P<a1>years?)|(?P<a2>months?)|(?P<a3>weeks?|(?P<twice>fortnight))|(?P<a4>days?))\sago\b
day night omorrow: \b(?:(?P<d2>[Yy]esterday|[Ll]ast\snight)|(?P<d3>[Tt]oday|[Tt]onight|[Tt]his\s(?:morning|afternoon|evening))|(?P<d4>[Tt]omorrow))\b
day: \b(?:{_WHICH})?(?:{grammar.any_of(_WEEKDAYS, "w")})\b
"""
_DATES_TABLE = r"""
through: \s?(?:to|through|until|till|and|or|[-\u2013])(?:\s(?:the|early|late|mid|end|start|of|in|on))*\s?
counted: \s(?!(?:is|was|has|does|this|its|thus|as|plus|besides|perhaps|always|towards|afterwards|across|less|yes|whereas|unless)\b)(?:[a-z]+\s)?(?:[a-z]{2,}s\b(?<!ss)(?!\sthat\b)|(?:people|men|women|children)\b)
now: (?i:\b(?:since\sthen|ever\ssince|by\snow|now|lately|recently|these\sdays|today)\b)
unread: (?i:\b(?:(?:days?|weeks?|months?|years?|decades?|hours?)\s(?:later|earlier|before|after|on|previously)|easter|whitsun|pentecost|ramadan|fortnight|(?:this|current|next|last|coming)\shalf|in\s\w+\s(?:days|weeks|months|years)\b(?!['\u2019])|for\s(?:days|weeks|months|years)|within\s\w+\s(?:days|weeks|months|years?)|(?:same|previous|following)\s(?:day|night|morning|evening|week|month|year)|day\s(?:before|after)|half\sa\syear|season|(?:eighteen|fifteen|fourteen|thirteen|sixteen)\s\w+\sago|the\s\d{1,2}(?:st|nd|rd|th))\b)
planned: \b(?i:w(?:as|ere)\sto\shave|(?:was|were)\s(?:due|meant|supposed)\sto|originally|initially|first\s(?:planned|announced|set|scheduled))\b[^.;:]{0,60}$
before_year: (?i:\b(?:year|since|in|from|until|till|mid|spring|summer|autumn|winter|early|late|before|after)\s(?:(?:at\sleast|about|around)\s)?$)
bounds: (?i:\b(?:from|since|starting(?:\s(?:in|on|from))?|as\sof|as\sfrom|(?:not|never|cannot|n't)\b[^.;]{0,60}\b(?:before|until|till)|no\s(?:earlier|sooner)\sthan|only\s(?:in|from))\s)$ <> (?i:\b(?:by|until|till|(?:no|not)\slater\sthan|at\sthe\slatest\s(?:by|in))\s)$
"""
_DATES = grammar.Dates(
    **grammar.filled(grammar.Dates, _DATES_TABLE), patterns=grammar.dated(_WRITTEN)
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
rise: ris(e|es|en|ing) rose recovered increas* grow(s|n|ing)? grew climb* soar* surg(e|ed|es|ing) jump(s|ed|ing)? gain(s|ed|ing)? went_up go(es)?_up gone_up going_up up_by rais(e|ed|es|ing) hik(e|ed|ing) boost* rocket* swell* swollen mount(ed|ing|s) higher upwards? pushed_up put_up edg(ed?|es|ing)_up shot_up up_from doubl(e|ed|es|ing) trebl* tripl* balloon* mushroom* (percent|per_cent|%)_more pick(s|ed|ing)?_up rebound* lengthen* outgr[eo]w* <> (percent|per_cent|%)_(less|fewer) falls? fell fallen falling drop(s|ped|ping)? declin(e|ed|es|ing) decreas* shr[aiu]nk* s[aiu]nk(s|ing)? plung* plummet* slump* slid(e|es|ing)? dip(s|ped|ping) went_down go(es)?_down gone_down going_down down_by cut(s|ting)? lower(ed|ing|s)? reduc* slash* tumbl* halv(ed|ing|es) dwindl* downwards? brought_down shed(s|ding)? contract(ed|ing|s) eas(ed|ing) slip(s|ped|ping)? ebb* reced* down_(from|to) edg(ed?|es|ing)_down retreat* trimm* scal(ed|ing)_back weaken(s|ed)? wan(ed|ing)
sufficient: enough sufficient* adequate* <> insufficient* inadequate* too_(few|little|small|low); possible: possible feasible viable <> impossible unfeasible unworkable; older: older oldest elder <> younger youngest newer newest; larger: larger bigger greater taller heavier wider deeper longer(?<!no_longer) largest biggest <> smaller shorter lighter narrower shallower smallest lesser
support: support(s|ed|ing|er|ers)? back(s|ed|ing) favou?r(s|ed|ing)? in_favou?r endors* welcom* champion(s|ed) advocat* defend(s|ed) approv(e|es|ed) embrac* praise[sd]? prais* stands?_behind argue[sd]?_for plead(s|ed)?_for speaks?_for for_it come(s)?_out_for came_out_for is_for are_for was_for were_for vot(e|es|ed|ing)_(\S+_){0,2}for <> oppos* against reject* resist* object(s|ed|ing)_to critici[sz]* condemn* disapprov* denounc* turn(s|ed)_down fights? fought protests?_against attacks? come(s)?_out_against came_out_against campaign*_against deplor*
accept: accept* agree(s|d|ing)?(_to)? upheld uphold(s|ing)? ruled_in_favou?r found_for approv(e|es|ed|ing) adopt(s|ed|ing)? pass(ed|es) sign(s|ed) ratif* consent* said_yes take[ns]?_up took_up voted_for nodded_through granted welcom* back(s|ed) vot(e|es|ed|ing)_(\S+_){0,2}for validat* <> reject(s|ed|ing)? dismiss(es|ed|ing)?(?=_(\S+_){0,4}(action|appeal|claims?|complaints?|lawsuit|suit|case|petition|application|bid|motion|challenge|objections?|request)\b) struck_down ruled_against overturn* refus(es|ed|als?|ing) refuse_to declin(e|ed|es) turn(s|ed|ing)_down vot(ed?|es)_(it_)?down vot(ed?|es)_against veto* rebuff* said_no spurn* threw_out thrown_out withheld walked_away denied rul(e|es|ed|ing)_out_*ing annul* quash* invalidat* scupper*
win: w[io]ns? winning victor* triumph* beat(s|en|ing)? defeated prevail* clinch* came_out_on_top overc[ao]me <> los(e|es|t|ing) defeats?(?!ed) beaten went_down_to
allow: allow* permit(s|ted|ting)? authori[sz]* legali[sz]* licen[sc]ed lets? cleared green_light lift(s|ed|ing)_(the|its|a)_(ban|embargo|curfew) legal lawful entitled may(?=_now) <> bann?(s|ed|ing)? forb[aio]d* prohibit* outlaw* barr?(ed|s|ing) block(s|ed|ing)? bar_from illegal* unlawful prevent* not_allowed suspend* veto* disallow*
buy: b(uy|uys|ought|uying|uyer) purchas* acquir* takes?_over took_over import(s|ed)? <> s(ell|ells|old|elling|eller) sales? dispos(ed|es)_of divest* export(s|ed)? offload*; open: open(s|ed|ing)? reopen* inaugurat* <> clos(e|es|ed|ing|ure) shut(s|ting)? shutdown sealed padlocked
start: start(s|ed|ing)? beg[aiu]n(s|ning)? launch* commenc* resum* kick(s|ed)?_off took_up take_up set(s)?_in continu* go(es)?_on went_on carr(y|ies|ied)_on kept <> stop* (?<!to_the_)end(s|ed|ing)? halt* ceas* quit(s|ting)? abandon* call(s|ed)_off cancel* suspend* discontinu* give[ns]?_up gave_up finish* wound_up break(s)?_off broke_off scrapp?* paus* ended
succeed: succe(ed|eds|eded|ss|ssful|ssfully) manag(e|ed|es)_to achiev* works?(?=_well) pays?_off paid_off passed effective* worked (met|meets?|reach(es|ed)|hit)_(its|the|their)_(target|goal|deadline)s? <> fail(s|ed|ing|ure)? unsuccess* collaps* founder(ed|ing) ineffective in_vain flop* came_to_nothing fell_through useless miss(es|ed)?_(its|the|their)
exclude: (not|never|cannot|hardly)_(be_|been_)?(rul*|exclud*)(_out)? left_open keeps?_open kept_open <> (?<!not_)(?<!never_)(?<!cannot_)(?<!not_be_)(?<!hardly_)(rul(e|es|ed|ing)_out|ruled?_\S+_\S+_out|exclud(e|es|ed)\b)
join: join(s|ed|ing)? enter(s|ed|ing)? accede* arriv* moved?_in came_back return(s|ed|ing)? stay(s|ed|ing)? remain(s|ed|ing)? <> leav(e|es|ing) (?<!was_)(?<!were_)(?<!is_)(?<!are_)(?<!been_)(?<!be_)left quit(s)? withdr[ae]w* depart* exit(s|ed)? pull(s|ed|ing)_out resign* walk(s|ed)_out moved?_out fled flees? evacuat*
strengthen: strength* stronger bolster* reinforc* tight(en|ens|ened|er) toughen* harden* stricter <> weak* undermin* erod* loos* relax* eas(e|ed|ing|es) soften* laxer watered_down; confirm: confirm* admit* acknowledg* conced* affirm* <> den(y|ies|ied|ying|ial) disput* refut* contradict* rejects? rejected reject*_(the_)?(claim|charge|accusation|report)*; convict: convict* sentenc* guilty found_guilty jailed <> acquit* cleared_of innocent* exonerat* not_guilty
hire: hir(e|ed|es|ing) recruit* appoint* employ(s|ed)? reinstat* take[ns]?_on took_on creat*_(\S+_){0,3}(jobs|posts|places) <> fir(ed|ing) sack(ed|ing) dismiss* lay(s|ing)?_off laid_off redundan* ousted axed let_go (cut|cuts|cutting|shed|sheds|axing)_(\S+_){0,3}(jobs|posts|staff|positions); improve: improv* better recover* eased heal(s|ed|ing) upgrad* brighten* progress* <> wors* deteriorat* degrad* aggravat* downgrad* declin*_in_quality
export: export* outflow* outgoing <> import* inflow* incoming; advance: advanc* captur* seiz* conquer* took taken(?=_the) overr[au]n gained_ground <> retreat* withdr[ae]w* pull(s|ed)?_back lost_ground fell_back abandon* surrender* repell* driven_back; profit: profit* surplus* gains? earn(s|ed|ing|ings) in_the_black gain(ed|s|ing) <> loss(es)? deficit* los(t|ing|es|e)_money losing in_the_red lost; north: north(?!_korea|ern_irel)* <> south(?!_korea|_china|_africa)*
east: eastern east(?=_of) the_east <> west(?=_of) westerly; before: before(?<!days_before)(?<!weeks_before)(?<!months_before)(?<!years_before) prior_to ahead_of until earlier_than <> after(?!_(about_|some_|around_)?\d) following since later_than in_the_wake_of
first: first <> last(?!_(year|month|week|night|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)) final (?<=rescued_)last last_to; fast: fast(er|est)? quick* rapid* accelerat* speed(s|ed)?_up swift* <> slow* decelerat* delay* sluggish*
cheap: cheap(?<!less_cheap)(?<!least_cheap)* inexpensive (less|least)_(expensive|costly|dear) <> (less|least)_cheap expensive(?<!less_expensive)(?<!least_expensive) dear(er|est) costl(?<!less_costl)(?<!least_costl)* pric(ey|ier); whole: whole entire(ly)? in_full completely fully <> half_(of_)?(the|its|their|his|her) (a_third|a_quarter|part|parts|some)_of_the partly partially in_part
most: majority most_of most_(people|voters|members) mostly main(ly)? predominant* <> minority few_of only_a_few handful; safe: safe* secure harmless innocuous <> dangerous* unsafe hazard* risky harmful threaten*; release: releas* freed? let_go liberat* set_free <> arrest* detain* imprison* jail* captured held in_custody; survive: surviv* recover* cured heal(ed|s) alive rescued <> die[sd]? dying death* dead killed perish* fatal*
praise: prais* laud* commend* hail* thank* good_start applaud* <> critici[sz]* condemn* blam* deplor* lament* denounc* lambast* attack* slammed rebuk*; public: public(ly)? openly nationali[sz]* <> secret* private(ly)? confidential* privati[sz]* covert* behind_closed_doors; voluntary: voluntar* optional of_(their|his|her)_own <> compulsory mandatory forced obligatory required coerc*
keep: ke(ep|eps|pt|eping) retain* maintain* preserv* uph[eo]ld* st(icks?|uck)_(to|with) held_on spar(e|es|ed) left_standing confirm*_(its|the|their|his|her)_(plan|project|order|decision)s? <> abolish* scrap* repeal* drop(s|ped)? abandon* g[ai]ve[ns]?_up remov* overturn* ditch* withdr[ae]w* demolish* t[oe]a?r[ne]?_down pull(s|ed)?_down knock(s|ed)?_down dismantl*
expand: expand* extend* widen* enlarg* broaden* scal(e|ed|ing)_up lengthen* prolong* <> shr[aiu]nk* contract(s|ed) narrow* scal(e|ed|ing)_(back|down) downsiz* curb* restrict* shorten* curtail*; agree: agree(s|d|ing)? agreement unanimous* united consensus reconcil* deal <> disagree* split divided dispute row at_odds quarrel* contested disputed
more: more(?!_than_\d|_than_(a|one|two|half|the)\b|_or_less)(?=_*)(?<!no_more)(?<!once_more)(?<!any_more) larger_numbers? additional extra <> fewer(?!_than_\d) less(?!_than_\d|_than_(a|one|two|half|the)\b)(?<!no_less) smaller_numbers?; upper: upper uppermost top <> lower(?=_\w)(?!ed|ing) lowermost bottom; warm: warm* hot(ter|test)? heat* mild(er|est)? <> cold* cool* chill* freez* frost* harsh*
always: always often(?<!less_often) frequent*(?<!less_frequent)(?<!less_frequently) regular* every_(day|week|year|time) constantly usually <> less_(often|frequent*) never rare* seldom hardly_ever scarcely_ever occasional*; full: full(er|est)? crowded packed sold_out overcrowded <> empty emptied deserted half-empty vacant; old: elderly aged veteran* <> young* teenage* child*; wet: wet(ter|test)? rain* flood* damp <> dry drier driest dried drought* arid
day: by_day daytime daylight at_noon midday <> by_night at_night overnight midnight night-time; light: light(er|est)?(?!_of) mild(er)? slight* minor harmless <> heavy heavier heaviest heavily severe* serious* grave(ly)? major; left: left-wing leftist* on_the_left left_bank <> right-wing rightist* on_the_right right_bank; men: m[ea]n male* boys? fathers? husbands? sons? <> wom[ea]n female* girls? mothers? wives wife daughters?
inside: inside indoors within <> outside outdoors beyond; foreign: foreign* abroad overseas <> domestic* at_home home-grown local* native*; lend: lend* lent <> borrow*; deep: deep* high(?=_water) <> shallow*; rural: rural countryside villages? <> urban cit(y|ies); temporary: temporar* for_the_time_being provisional* interim <> permanent* for_good for_ever forever definitive*; guilty: (?<!not_)guilty <> innocent* not_guilty
same: the_same unchanged identical <> different* changed; alone: alone on_(his|her|its|their)_own single-handed* unilateral* <> together jointly along_with in_concert; impose: impos* introduc* brought_in enact* extend(s|ed|ing)? prolong* <> lift(s|ed|ing)? repeal* abolish* scrapped suspend* withdr[ae]w*; legal: legal lawful* <> illegal* unlawful*; publish: publish* releas* disclos* reveal* <> withh[eo]ld* conceal* hid(den|e|es|ing)? suppress* kept_secret
early: early earlier sooner premature* ahead_of_schedule punctual* on_time br(ought|ings?)_forward <> late later delay* overdue behind_schedule belated* postpon* put_off push(es|ed)?_back deferr?*; genuine: genuine* authentic* bona_fide <> fake* forge(d|ry|ries|r|rs) counterfeit* bogus sham inauthentic*; correct: right(?!s|_to|_of|_wing)(ly|ful)? correct(ly)? accurate(ly)? true <> wrong* false* ! untrue mistaken* erroneous*
pleasant: pleasant* agreeab* enjoyab* refreshing* comfortab* nice <> ! nasty troublesome annoying nuisance; known: known identified <> unknown unidentified anonym*; easy: eas(y|ier|iest|ily) effortless* simple(r|st)? <> difficult* hard(er|est) hard(?=_(to|for)) complicated tricky; grant: grant(s|ed|ing)? award(s|ed|ing)? <> refus* den(y|ies|ied|ying) with(hold|held)* revok*; married: marri(ed|es|age) marry* wedded <> divorc* separated unmarried
above: above exceed* surpass* outstrip* overshot <> below beneath undershot f(e|a)ll(s|ing|en)?_short short_of; rich: rich~ wealth* affluen* prosper* well-off <> poor(er|est)? poverty impoverish* needy; good: good excellent <> bad(ly)? poor(ly)? terrible awful dismal; appear: appear(s|ed|ing|ance)? emerg* <> disappear* vanish*; include: inclu(d|s)* <> exclu(d|s)*(?!_that) left_out omit*
happy: happy happi* glad(ly)? pleased delighted satisf(ied|action) lik(es?|ed)(?=_(the|their|his|her|its?|what|that)) enjoy* lov(es?|ed) <> unhapp* sad(ly|der|ness)? dissatisf* displeased disappoint* angry dislik* hat(es?|ed) upset annoyed; present: attend* turn(s|ed|ing)?_up took_part present(?=_at) <> absen* stay(s|ed)?_away boycott*; direct: direct(ly)? <> !; friendly: friend(s|ly|lier|ship)? amicab* ally allies allied <> hostil* enem* foes? adversar* unfriendly
healthy: healthy fit in_good_health well_again <> ill(ness)? sick* unwell unhealthy; remember: remember* <> forg[eo]t*; useful: useful* helpful* worthwhile benefi* <> useless* unhelpful* pointless futile worthless; necessary: necess* essential* indispensab* <> ! needless* superfluous dispensab* unneeded; likely: likely probab* plausib* <> !; reliable: reliab* dependab* trustworth* trust(s|ed)? <> ! distrust* mistrust*
clear: clear(ly|er)? obvious* transparen* unambiguous* <> unclear vague* opaque murky obscure* ambigu*; fair: fair(ly|ness)? equitabl* even-handed impartial* <> unfair* bias* inequitabl* unjust*; stable: stab(l|ilit)* steady <> unstab* instabil* destabil* volatil* shaky; popular: popular* <> !; professional: professional* <> amateur*; civilian: civilian* <> soldiers? military; war: wars? warfare hostilities <> peace* ceasefires? truces?
employed: employed in_work <> unemploy* jobless* out_of_work; maximum: maxim* ceiling upper_limit <> minim* floor; retail: retail* <> wholesale*; gross: gross before_tax pre-tax <> net after_tax; fulltime: full-time <> part-time; active: active* in_(operation|service|use) operational <> inactiv* dormant idle out_of_(use|order|service|action) disused mothballed; quiet: quiet* silen* calm* peaceful* <> loud* nois* turbulen* storm(y|ier) restless*
wide: wid(e|er|est|th)? broad* <> narrow*; thick: thick* <> thin(ner|nest)?; near: near(er|est|by)? close(r|st)?(?=_to) next_to adjacent vicinity <> far(ther|thest)?_(away_)?from distant remote*; sweet: sweet* <> sour* bitter* acid*; raw: raw uncooked <> cook* boil* fried roast* grilled; fresh: fresh* <> frozen stale rotten spoil* tinned mouldy; hope: optimis* confident upbeat hopeful* <> pessimis* despair* hopeless* gloom* sceptic*; brave: brave* courag* heroic* <> coward*
careful: careful* cautious* prudent* <> careless* reckless* rash* negligen*; honest: honest* sincere* truthful* <> ! deceitful; experienced: experienced seasoned veterans? skilled <> ! novices? beginners? untrained; positive: positive* <> negative*; religious: religio(n|us)* <> secular* irreligious; deliberate: deliberate* intent(ion)?(al|ally)? on_purpose <> accidental* by_(accident|mistake|chance) inadvertent* unintention*
plaintiff: plaintiff* claimants? <> defendants? accused; prosecution: prosecut* <> defen[cs]e(?!_minist|_spend|_budget|_lawyer|_counsel); deposit: deposit(s|ed|ing)? pa(y|id|ys|ying)_in <> withdr[ae]w* t[ao]o?k(e|es|en)?_out; add: add(s|ed|ing|ition|itions)? <> remov* delet* subtract* stripped; connect: connect* link(s|ed|ing)? hook(s|ed)?_up <> disconnect* cut(s|ting)?_off sever(s|ed) unplug*
repair: repair* mend(s|ed|ing)? restor* fix(es|ed|ing) rebuil* renovat* <> damag* destroy* wreck* ruin* demolish*; encourage: encourag* motivat* <> discourag* deter(s|red|ring|rent)? dissuad*; found: founded founding establish* set(s|ting)?_up <> dissol* disband* wound_up; reward: reward* <> punish* fin(ed|es) penal*; save: sav(es?|ed|ing|ings) economi[sz]* conserv(es?|ed) <> wast* squander*; former: former outgoing <> current incumbent incoming
upstream: upstream upriver <> downstream downriver; morning: morning* dawn sunrise <> evening* dusk sunset; centre: cent(re|er|ral|rally) downtown <> outskirts suburb* periph* edges?; coastal: coast* seaside shore* littoral <> inland interior; birth: born births? <> died deaths?; awake: awake w(o|a)ke(s|n)? <> asleep sle(ep|pt|eps|eping); sober: sober <> drunk* intoxicat*; armed: armed <> unarmed
paid: paid(?!_(for|to)) fees? charg(es?|ed) <> free_of_charge for_free unpaid gratis; insured: insured <> uninsured; official: official(ly)? formal(ly)? <> !; surplus: surplus* glut abundan* plenty excess <> shortage* scarc* short_supply; demand: demand(?!s|ed|ing) <> supply supplies; natural: natural* <> ! artificial* synthetic* man-made; automatic: automat* <> manual* by_hand; wild: wild <> tame(d)? domesticated farmed; organic: organic* <> conventional*
modern: modern* up-to-date state-of-the-art <> outdated obsolete old-fashioned antiquated out_of_date; conservative: conservative* traditionalist* <> progressive* liberal(s)?; government: government(s)? ruling coalition cabinet <> opposition; democratic: democra* <> ! dictator* authoritarian* autocra*; independent: independen* autonom* sovereign* <> dependen* reliant; victim: victims? <> perpetrator* culprits? offenders? assailants? attackers?
sudden: sudden* abrupt* at_once <> gradual* step_by_step little_by_little bit_by_bit; expected: expected(?!_to) foreseen foreseeab* predict(ed|able) anticipated <> ! surpris* out_of_the_blue; justified: justif* warranted legitimate* <> ! unfounded groundless baseless; forgivable: forgiv* excus* pardon* <> unforgiv* inexcus* unpardon*; valid: valid* <> ! null void expired; binding: binding <> non-binding advisory; advantage: advantag* <> ! drawbacks? downsides?
exciting: exciting thrill* gripping interesting <> boring dull* tedious; beautiful: beautiful* pretty handsome attractive <> ugly* hideous unattractive; relieve: relie(f|ve|ves|ved) unburden <> burden*; approach: approach* c[ao]me_closer ne?are?(ed|s|ing) <> retreat* mov(es?|ed)_away reced*; switchon: (switch|turn)(es|s|ed|ing)?_on activat* <> (switch|turn)(es|s|ed|ing)?_off shut(s|ting)?_off deactivat*; load: load(s|ed|ing)? <> unload* discharg* emptied
front: front(?!_line|_runner) <> rear back(?=_(of|door|row|entrance|seat)) (at|in|to)_the_back; home: home_(game|match|win|defeat|side) at_home <> away_(game|match|win|defeat|side); ahead: ahead_of in_the_lead took_the_lead in_front <> trail(s|ed|ing) behind lag(s|ged|ging)?; promoted: promot* <> relegat* demot*; qualify: qualif* went_through reach(es|ed)?_the_(final|semi-final|next_round) <> eliminat* knocked_out went_out dropped_out; longterm: long-term <> short-term
overestimate: overestimat* overstat* exaggerat* <> underestimat* understat* play(s|ed|ing)?_down; comply: compl(y|ies|ied|iance) obey* respect(s|ed)? abid* observ(es?|ed) ke(e?pt?s?)_to <> violat* breach* disobey* flout* infring* contraven* defy* defied; heed: heed* follow(s|ed)? <> ignor* disregard* unheeded; flexible: flexib* <> ! rigid*; loyal: loyal* faithful* <> ! betray* traitor*; patient: patient(ly)? patience <> impatien*; polite: polite* courteous* <> ! rude* insult*
uphill: uphill ascen* <> downhill descen*; inhabited: inhabited <> uninhabited; edible: edib* <> ! poison* toxic*; concrete: concrete specific* precise* detailed <> vague* !; proud: proud* pride <> asham* shame*; generous: generous* <> stingy miser* mean(?!s|t|ing|while); visible: visib* <> ! hidden unseen; clean: clean* <> dirt* pollut* contaminat* filth*; bright: bright* lit <> dark* dim(ly)?; common: widespread commonplace <> isolated uncommon sporadic*
merge: merg* unite(d|s)? <> split(s|ting)? spun_off separat*; admit: admitted_to <> discharged_from; alike: similar* alike equal(ly)? <> different* differ(s|ed)? unlike unequal*; acceptable: acceptab* toleran* tolerab* <> ! unbearab*; satisfactory: satisfactory <> !; admissible: admissib* <> !; broken: functioning in_working_order <> out_of_order broken defunct fault(y|ily); prudent: wise(ly)? sensib* <> unwise* foolish* senseless
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
    axes=grammar.opposites(_AXES, "(s|es|ed|d|ing|ly|r|er|st|est)?", "(un|in|im|ir|il|dis|non-?)"),
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
