"""French."""

import re

from sitegen.language import grammar

_WORDS = "zéro|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille"
_SHARES = r"""
1/2: (?:la\s|une\s)?moitié|un sur deux|une sur deux|demi-(?=million|milliard)|un demi-(?=million|milliard)
1/3: (?:le\s|un\s)tiers|un sur trois|une sur trois
2/3: (?:les\s)?deux[\s-]tiers|deux sur trois
1/4: (?:le\s|un\s)quart|un sur quatre|une sur quatre
3/4: (?:les\s)?trois[\s-]quarts|trois sur quatre
1/5: (?:le\s|un\s)cinquième|un sur cinq|une sur cinq
2/5: deux[\s-]cinquièmes|deux sur cinq
3/5: trois[\s-]cinquièmes|trois sur cinq
4/5: quatre[\s-]cinquièmes|quatre sur cinq
1/6: (?:le\s|un\s)sixième
1/8: (?:le\s|un\s)huitième
1/10: (?:le\s|un\s)dixième|un sur dix|une sur dix
9/10: neuf[\s-]dixièmes|neuf sur dix
2: (?:le\s|du\s)double|deux fois plus|doubl(?:é|er|e|ent|ée)
3: (?:le\s|du\s)triple|trois fois plus|tripl(?:é|er|e|ent|ée)
4: (?:le\s|du\s)quadruple|quatre fois plus
10: dix fois plus|décupl(?:é|er|e)
"""
_NUMBERS_TABLE = r"""
share_signs: moitié demi tiers quart cinquième sixième huitième dixième _sur_ double doubl tripl triple quadruple fois décupl
of: sur
through: \s?%?\s?[-\u2013\u2212]\s?|\s?(?:%|pour cent|euros)?\s(?:à|et|ou)\s[$€£]?
age: \b(?i:jusqu'à|après|avant|dès|à)\s$
rate: \s?(?:[\w%€]+\s){0,2}?par\s(?:(?P<day>jour)|(?P<week>semaine)|(?P<month>mois)|(?P<year>an))\b
hanging: [-\u2013]\s(?:à|ou)\s
between: (?i:\bentre\s$)
uncounted: (?i:\b(?:articles?|art\.|alinéa|paragraphe|chapitre|résolution|n°|numéro|no|page|pages|p\.|phase|type|tableau|figure|annexe|chambre|salle|quai|voie|porte|terminal|ligne|route|nationale|départementale|autoroute|vol|calibre|catégorie|classe|niveau|étape|version|modèle|brigade|division|bataillon|régiment|cote|secteur|zone|district|règlement|directive|point|question|bâtiment|hangar|puits|réacteur|train|TGV|RN|A|D|N)\s$)
ordinal: \d(?:er|re|e|ème|ère)\b
change: \b(?:pass\w+|mont\w+|augment\w+|baiss\w+|recul\w+|chut\w+|tomb\w+|grimp\w+|bond\w+|ramen\w+|port\w+|rédui\w+)\s(?:[\w'’-]+\s){0,5}?de\s(?:quelque\s|environ\s|près de\s)?$ <> \s?(?:%|euros)?\sà\s(?:quelque\s|environ\s|près de\s|plus de\s)?
"""
_NUMBERS = grammar.Numbers(
    **grammar.filled(grammar.Numbers, _NUMBERS_TABLE),
    group=".",
    point=",",
    words=rf"(?:{_WORDS})(?:(?:[\s-]et)?[\s-](?:{_WORDS}|une?))*",
    one=r"une?",
    ones=frozenset(["un", "une"]),
    half=r"demi-?e?",
    spellings=(
        ("septante", "soixante-dix"),
        ("huitante", "quatre-vingts"),
        ("nonante", "quatre-vingt-dix"),
    ),
    scales=(
        (10, r"dizaines?", r"dizaines?"),
        (12, r"douzaines?", r"douzaines?"),
        (20, r"vingtaines?", ""),
        (30, r"trentaines?", ""),
        (100, r"centaines?", r"centaines?"),
        (10**3, r"milliers?", r"milliers?"),
        (10**4, "", r"dizaines de milliers"),
        (10**5, "", r"centaines de milliers"),
        (10**6, r"millions?|M", r"millions?"),
        (10**7, "", r"dizaines de millions"),
        (10**8, "", r"centaines de millions"),
        (10**9, r"milliards?|Md|Mds", r"milliards?"),
        (10**12, r"billions?", ""),
    ),
    glued={**grammar.GLUED, "Md": 10**9, "Mds": 10**9},
    fractions=grammar.shares(_SHARES),
    of_scale=r"(?:\s?(?:de\s|d')?)",
    and_half=r"\set\sdemie?",
    before_vague=r"(?:plusieurs|quelques|de nombreux|de nombreuses|des)\s+",
    many=r"(?i:des\s(?:dizaines\sde\smilliers|centaines\sde\smilliers|dizaines|centaines|milliers|millions|milliards))",
)

_LEADING = r"""
up-to: (?:pas|jamais|guère) (?:dépass|excéd)(?:é|er|e|ent|ait|aient)|(?:dépass|excéd|excèd)(?:e|ent|a|ait|aient) (?:pas|jamais|guère)|(?:pas|jamais|guère) plus de|(?:tout )?au plus(?! (?:fort|haut|tard|tôt|vite|près|bas))|au maximum|un maximum de|jusqu'à|à peine plus de|au mieux
at-least: (?:pas|jamais) moins de|au moins|au minimum|un minimum de|à tout le moins
about more-than: (?:un peu|légèrement|à peine) plus de|un peu au-dessus de
about less-than: (?:un peu|légèrement|à peine) moins de|un peu au-dessous de
more-than: plus de|plus d'|au-dessus de|au-delà de|(?:dépass|excéd|excèd)(?:e|é|ent|er|ait|aient|ant|era|eront|erai(?:en)?t|èrent)(?:\s\w+ment)?|supérieure?s? à|bien plus de|largement plus de
less-than: moins de|moins d'|au-dessous de|en dessous de|inférieure?s? à|sous
up-to exactly: (?:limitée?s?|plafonnée?s?|restreinte?s?) à
about: environ|quelque|à peu près|autour de|aux alentours de|de l'ordre de|près d'environ|approximativement|grosso modo|vers|dans les|estimée?s? à|une estimation de|plus ou moins
about less-than: près de|presque|quasi(?:ment)?|pratiquement|tout près de|à peine
about exactly: en moyenne|une moyenne de
flat: exactement|précisément|seulement|uniquement|au total|un total de|pas moins exactement
"""
_TRAILING = r"""
at-least: (?:ou|et) plus\b|au moins\b|au minimum\b
up-to: ou moins\b
up-to: (?:[\w'’-]+\s){0,5}?(?:au plus|au maximum|tout au plus)\b(?!\s(?:\d|fort|haut|tard|tôt|vite|près|bas))
at-least: (?:[\w'’-]+\s){0,5}?(?:au moins|au minimum)\b(?!\s\d)
about: (?:[\w'’-]+\s){0,3}?environ\b(?!\s\d)
"""
_QUALIFYING = grammar.Qualifying(
    before=grammar.qualified(_LEADING),
    after=grammar.qualified(_TRAILING),
    filler=r"(?:,?\s+(?:les|la|le|des|de|d'|un|une|autres|ces|ses|leurs))?",
    no_filler=re.compile(r"\b(?:sous|vers)\s+\w+\s*$", re.IGNORECASE),
)

_YEAR = r"(?P<year>1\d{3}|20\d{2})(?!\d|[.,']\d|\s?%)"
_MONTHS = (
    r"[Jj]anvier|[Jj]anv\.", r"[Ff]évrier|[Ff]évr\.", r"[Mm]ars", r"[Aa]vril|[Aa]vr\.", r"[Mm]ai", r"[Jj]uin",
    r"[Jj]uillet|[Jj]uil\.", r"[Aa]oût", r"[Ss]eptembre|[Ss]ept\.", r"[Oo]ctobre|[Oo]ct\.", r"[Nn]ovembre|[Nn]ov\.",
    r"[Dd]écembre|[Dd]éc\.",
)  # fmt: skip
_SEASONS = ("printemps", "(?:(?<=l')|(?<=l’)|(?<=d')|(?<=d’)|(?<=cet )|(?<=en ))été", "automne", "hiver")  # fmt: skip
_WEEKDAYS = ("[Ll]undi", "[Mm]ardi", "[Mm]ercredi", "[Jj]eudi", "[Vv]endredi", "[Ss]amedi", "[Dd]imanche")  # fmt: skip
_AFTER = r"(?:\s(?:(?P<last>dernier|dernière|passée?|précédente?|écoulée?)|(?P<next>prochaine?)|(?P<after>suivante?))\b)?"
_OF_YEAR = (
    rf"(?:\s(?:de\s(?:l'année\s)?)?{_YEAR}(?:[/\u2013-]\d\d(?:\d\d)?\b)?|\sde\s(?:(?P<lastyear>l'an\sdernier|l'année\sdernière|l'année\spassée)"
    r"|(?P<nextyear>l'an\sprochain|l'année\sprochaine)|(?P<thisyear>cette\sannée)|(?P<yearafter>l'année\ssuivante)|(?P<thatyear>cette\sannée-là|la\smême\sannée))\b)"
)
_COUNT = r"(?:(?:près\sde|environ|plus\sde|moins\sde|à\speine|presque|exactement|tout\sjuste)\s)?(?P<n>\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente)"
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI")  # fmt: skip
_ORDINALS = ("premier", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize")  # fmt: skip
_TENS = ("dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingts?", "quatre-vingt-dix")  # fmt: skip
_TO = r"\s?(?:au|à|et(?:\sle|\sdu)?|[-\u2013])\s?"
_QUARTERS = r"(?:(?P<q1>[Pp]remier|1er)|(?P<q2>[Dd]euxième|[Ss]econd|2e)|(?P<q3>[Tt]roisième|3e)|(?P<q4>[Qq]uatrième|[Dd]ernier|4e))"
_EVENT = r"(?P<event>(?=\s(?:les?|la|l['’]\w+|une?|son|sa|ses|leurs?|que|de|du|des|ce|cette|avoir|être|[A-Z]\w+)\b|\s[dl]['’]))?"
"""What follows where it is not before or after a date, but before or after what happened."""
_SIGNS = "anv évr ars vr mai Mai uin uil oût ept ct ov éc"
_WRITTEN = rf"""
fin ébut mi- Mi- mi Mi: \b(?i:(?P<y12>fin\s(?:de\s(?:l['’]année\s)?)?)|(?P<y1>début\s(?:de\s(?:l['’]année\s)?)?)|(?P<y6>mi[-\s]?)){_YEAR}
oël ylvestre ouvel: \b(?:(?P<f1224>veille\sde\sNoël)|(?P<f1225>jour\sde\sNoël)|(?P<f1231>Saint-Sylvestre)|(?P<f101>[Jj]our\sde\sl['’][Aa]n)|(?P<m12>Noël)){_OF_YEAR}?
. /: (?<![\d./])(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./](?P<year>\d{{4}})(?!\d)
{_SIGNS}: \b(?:(?:(?P<since>\d{{1,2}})(?:er)?{_TO})?(?P<day>\d{{1,2}})(?:er)?\s|(?<=[Ll]e\s)(?:{grammar.any_of(_ORDINALS, "t")})\s)?(?:{grammar.any_of(_MONTHS, "m")})(?!\w)(?:{_OF_YEAR}|\s(?P<yearsago>il\sy\sa\s{_COUNT}\sans?)\b)?{_AFTER}
printemps été automne hiver: (?<!\w)(?:{grammar.any_of(_SEASONS, "s")})\b{_OF_YEAR}?{_AFTER}
mois: \b(?P<earlier>même\smois){_OF_YEAR}
semestre: \b(?:(?P<h1>[Pp]remier)|(?P<h2>[Ss]econd|[Dd]euxième))\ssemestre\b{_OF_YEAR}?
mois: \b{_COUNT}\s(?P<o1>premiers)\smois\b(?:\sde\sl['’]année(?!\s\d))?{_OF_YEAR}?
années: \b[Aa]nnées\s(?:(?P<decade>[12]\d\d0|[1-9]0)(?!\d|\s(?:à|et)\s\d)|(?:{grammar.any_of(_TENS, "g")})(?![-\w]))
siècle: \b(?:{grammar.any_of(_ROMANS, "c")})(?:er?|ème)\ssiècle\b
eek-end: \b(?P<weekend>(?P<w6>[Ww]eek-end)){_AFTER}
derni: \b(?:{_COUNT}\s)?(?:derni(?:ère|er)s|passé(?:e)?s)\s(?:(?P<p1>années|ans)|(?P<p2>mois)|(?P<p3>semaines)|(?P<p4>jours))\b
ans: \b[Dd]ans\s{_COUNT}\s(?:(?P<i1>ans?|années?)|(?P<i2>mois)|(?P<i3>semaines?)|(?P<i4>jours?))\b
mois: \b(?P<b2>(?P<same>même\smois|mois-là))\b
nnée: \b(?P<this>(?P<u1>début\s(?:d|de\sl)['’]année))\b(?!\s(?:\d|derni|proch|suiv))
mois: \b(?P<this>(?P<u2>(?:début|fin)\sdu\smois))\b(?!\s(?:de|derni|proch|suiv|passé))
année: \b[Aa]nnée\s{_YEAR}
avant-derni: \b(?P<last>(?P<twice>(?P<u1>avant-dernière\sannée)))\b
trimestre: \b{_QUARTERS}\strimestre\b{_OF_YEAR}?
T: \bT(?:(?P<q1>1)|(?P<q2>2)|(?P<q3>3)|(?P<q4>4))\b(?:\s{_YEAR})?
an: \b[Ll]'(?P<u1>an(?:née)?)\s(?:(?P<last>derni(?:er|ère)|passée?|précédente)|(?P<next>prochaine?))\b
an: \b(?P<last>(?P<u1>un\san\s(?P<earlier>plus\stôt|auparavant)))\b
mois: \b(?:[Ll]e\s)?(?P<u2>mois)\s(?:(?P<last>dernier|passé|précédent)|(?P<next>prochain))\b
semaine: \b(?:[Ll]a\s)?(?P<u3>semaine)\s(?:(?P<last>dernière|passée|précédente)|(?P<next>prochaine))\b
année mois semaine: \b(?P<this>[Cc]e(?:tte)?)\s(?:(?P<u1>année)|(?P<u2>mois(?:-ci)?)|(?P<u3>semaine))\b
plus après: \b(?i:{_COUNT})\s(?:(?P<b1>ans?)|(?P<b2>mois)|(?P<b3>semaines?)|(?P<b4>jours?))\s(?:plus\stard|après{_EVENT})\b
plus avant aupara: \b(?i:{_COUNT})\s(?:(?P<e1>ans?)|(?P<e2>mois)|(?P<e3>semaines?)|(?P<e4>jours?))\s(?:plus\stôt|auparavant|avant{_EVENT})
endemain suivant même: \b(?P<b4>[Ll]e\s(?P<twice>sur)?lendemain{_EVENT}|[Ll]e\sjour\ssuivant|[Ll]e\s(?P<same>même\sjour)|[Ll]e\s(?P<same2>(?:jour|soir)\smême))\b
eille précédent: \b(?P<e4>[Ll](?:a\s|['’](?P<twice>avant-))veille{_EVENT}|[Ll]e\sjour\sprécédent)\b
suivant: \b(?:[Ll](?:'|’|a\s|e\s))?(?P<after>(?P<u1>an(?:née)?\ssuivante?)|(?P<u2>mois\ssuivant)|(?P<u3>semaine\ssuivante))\b
e u: (?<=\b[Ll]e\s)(?P<day>\d{{1,2}})(?=,|\s(?:et|mais|puis|au\ssoir|au\smatin)\b)
l y a oici oilà: \b(?:[Ii]l\sy\sa|[Vv]oici|[Vv]oilà)\s{_COUNT}\s(?:(?P<a1>ans?|années?)|(?P<a2>mois)|(?P<a3>semaines?)|(?P<a4>jours?))\b
ier ujourd emain: \b(?:(?P<d1>[Aa]vant-hier)|(?P<d2>[Hh]ier)|(?P<d3>[Aa]ujourd['’]hui|[Cc]e\s(?:matin|soir))|(?P<d4>[Dd]emain))\b
di manche: \b(?:{grammar.any_of(_WEEKDAYS, "w")})\b{_AFTER}
"""
_DATES_TABLE = r"""
through: \s?(?:à|au|et|ou|jusqu['’](?:à|au|en)|[-\u2013])(?:\s(?:à|au|la|le|en|du|de|fin|début|mi))*\s?
counted: \s(?!(?:des|les|ses|nos|vos|ces|dans|sous|mais|puis|plus|depuis|après)\b)[a-zéèêâîôûç]{3,}[sx]\b(?<!ais)
now: (?i:\b(?:depuis(?:\slors)?(?=\s?[.,;])|désormais|maintenant|récemment|dernièrement|aujourd'hui)\b)
unread: (?i:\b(?:(?:jours?|semaines?|mois|ans?|années?)\s(?:plus\s(?:tard|tôt)|après|auparavant|avant)|pâques|pentecôte|ramadan|lendemain|la\sveille|même\sjour|saison|(?:dizaine|vingtaine|trentaine)\sd['’]années|depuis\s(?:des\s)?(?:jours|semaines|mois|années))\b)
planned: (?i:\b(?:initialement|d['’]abord|à\sl['’]origine|au\sdépart)\b)[^.;:]{0,60}$
before_year: (?i:\b(?:en|an|année|depuis|dès|de|à|jusqu'en|avant|après|début|fin|mi-?|printemps|été|automne|hiver)\s$)
bounds: (?i:(?:dès|depuis|à\spartir\s(?:de|du)|à\scompter\s(?:de|du)|pas\b[^.;]{0,60}\bavant)\s(?:le\s)?)$ <> (?i:(?:d['’]ici(?:\s(?:à|au|fin))?|jusqu['’](?:en|au|à)|au\splus\stard\s(?:en|le|au))\s(?:la\sfin\s(?:de|du)\s)?)$
"""
_DATES = grammar.Dates(
    **grammar.filled(grammar.Dates, _DATES_TABLE), patterns=grammar.dated(_WRITTEN)
)

_ER = r"e|é|ée|és|ées|ent|ait|aient|er|era"
_PAIRED = r"""
dire, préciser, indiquer, affirmer, répéter: born(?:e|ent|é)|content(?:e|ent|é)|ti(?:ent|ennent)|limit(?:e|ent|é)|continu(?:e|ent)
état, savoir, valoir: fait|font|faisait|fit
idée, hypothèse: émi(?:t|s|ettent|ettre)
garde: met|mettent|mis|mettait
jour, cause: met|mettent|mis
à: abouti(?:t|ssent)?|chiffr(?:e|é|ent)|évalu(?:e|é|ent)|estim(?:e|é|ent)|arrive|arrivent|parvien(?:t|nent)
"""
_SPEECH_TABLE = r"""
passed_over: savoir|état|valoir|le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|de|du|\"|“|”|«|»|\(|m|mme|mlle|dr|l|n|ne|aussi|même|encore|déjà|a|ont|avait|avaient|est|sont|était|été|aurait|également|toutefois|cependant|pour|sa part|part|quant|lui|elle|désormais|hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[a-zéèêàç-]+(?:ien|ienne|iens|ain|aine|ais|aise|ois|oise|ique|iques|al|ale|aux|el|elle|els|if|ive|aire|aires|eur|eure|eux|euse|ment)|[a-zéèêàç-]+(?:é|ée|és|ées|ite|uit|uite|ie|ue)|ancien|ancienne|nouveau|nouvelle|jeune|vieux|premier|première|propre|principal
source_nouns: (?:rapports?|déclarations?|communiqués?|comptes|propos|estimations?|évaluations?|calculs?|comptages?|décomptes?|chiffres|données|analyses?|études?|enquêtes?|sondages?|prévisions?|projections?|bulletins?|statistiques|notes?|lettres?|documents?|avis|sources?|versions?|témoignages?|annonces?|bilans?|relevés?|explications?|réponses?|conclusions?|aveux?|dires?|diagnostics?|hypothèses?|théories?|rapporte)
governments: [Gg]ouvernements?
titles: (?i:[\w-]*(?:ministre|président|présidente|porte-parole|directeur|directrice|chef|cheffe|patron|patronne|dirigeant|dirigeante|général|colonel|commandant|capitaine|gouverneur|maire|sénateur|sénatrice|secrétaire|chancelier|chancelière|professeur|professeure|docteur|médecin|chercheur|chercheuse|scientifique|ingénieure?|avocat|avocate|juge|procureur|procureure|ambassadeur|ambassadrice|diplomate|rédacteur|journaliste|auteur|autrice|expert|experte|analyste|économiste|historien|historienne|sociologue|politologue|climatologue|spécialiste|militant|militante|agriculteur|agricultrice|pêcheur|conducteur|conductrice|fondateur|fondatrice|banquier|évêque|roi|reine|prince|institut|université|syndicat|association|fédération|compagnie|entreprise|société|groupe|banque|ministère|bureau|commission|comité|conseil|parti|police|armée|marine|service|autorité|hôpital|clinique|fondation|réseau|chaîne|quotidien|hebdomadaire|magazine|journal|agence|député|députée|opérateur|exploitant|mission|observatoire|météorologue|virologue)s?)
denials: dément(?:ent|i|ir|ait)?|nie(?:nt|r)?|nié|contest(?:e|é|ent|er|ait)|réfut(?:e|é|ent|er)|récus(?:e|é|ent|er)
plain: dit|disent|disait|déclar(?:e|é|ent|ait)|affirm(?:e|é|ent|ait)|indiqu(?:e|é|ent|ait)|expliqu(?:e|é|ent|ait)|estim(?:e|é|ent|ait)|assur(?:e|é|ent|ait)|précis(?:e|é|ent)|selon|ajout(?:e|é|ent)|racont(?:e|é|ent)|écri(?:t|vent)|soutien(?:t|nent)|jug(?:e|é|ent)|craint|craignent|rapport(?:e|é|ent)|annonc(?:e|é|ent)|soulign(?:e|é|ent)|plain(?:t|gnent)|averti(?:t|ssent)?
objects: ajout(?:e|é|ent)|publi(?:e|é|ent)
stances: convaincu\w*|certain\w*|sûre?s?|persuadé\w*|inqui[eè]t\w*|optimistes?|pessimistes?|sceptiques?|confiant\w*|satisfait\w*|déçu\w*|formel\w*|cité\w*
idioms: pas (?:souhaité|voulu|souhaite|veut) (?:\w+ )?(?:commenter|répondre|s'exprimer|réagir)|en dit long|\bparl\w+ (?:à|au|aux|avec)\b|à vrai dire|c'est-à-dire|veut dire
passive: été|être|est|sont|était|étaient|fut|furent|sera|seront
told_far: \bon (?:dit|raconte|murmure|prétend)\b|\bil (?:se dit|paraît|se murmure)\b|\b(?:est|sont|était|étaient|passe|passent) (?:\w+ )?(?:considérée?s?|accusée?s?|réputée?s?|présumée?s?|soupçonnée?s?)\b|\bsi on en croit\b|\bdu point de vue\b|\bde source\b|\bil (?:a été|est|était|avait été) \w+é que\b|\bpass(?:e|ent) pour\b|\bdit-on\b|\bparaît-il\b|\bà en croire la rumeur\b|\bla rumeur\b|\bserai(?:t|ent)\b|\baurai(?:t|ent)\b
someone: (?i:porte-parole|cabinet|entourage|responsables?|sources?|diplomates|experts|analystes|observateurs|critiques|témoins?|habitants?|militants|proches|économistes|scientifiques|chercheurs|enquêteurs|autorités|médias|journaux|opposants|partisans|riverains?|voisins?|certains|plusieurs|beaucoup|avocats|médecins|agriculteurs|rumeurs?)
sources: la_voix_de selon d'après à_en_croire a_en_croire à_entendre aux_yeux_de avis_de appris_auprès_de dit-on_à affirme_on_à indique_on_à estime_on_à assure_on_à explique_on_à précise_on_à
views: pour
after_views: ,
links: de du des à au aux par en dans chez
joins: et ou ainsi ,
also: que
prepositions: d de du des à au aux pour par dans en sur sous avec contre entre chez vers sans depuis pendant avant après envers devant derrière
attributes: selon d'après croire
possessives: son sa ses leur leurs propre propres
modals: pourrait pourraient pouvait pouvaient peut peuvent doit doivent veut veulent va vont de à pour
hearsay: prétendument soi-disant paraît-il aurait auraient serait seraient dit-on le_bruit_court la_rumeur
latter: celui-ci celle-ci ceux-ci celles-ci
personal: elle
pronouns: il elle ils elles qui je nous celui-ci celle-ci ceux-ci celles-ci
indefinite: un une
relatives: qui que dont où
auxiliaries: a ont avait avaient aurait
articles: le la les un une des ce cet cette ces son sa ses leur leurs
likens: comme
whens: quand lorsque
indirect: serait seraient aurait auraient
refers: aussi
same: il elle ils elles lui
reported: selon d'après prétendument soi-disant paraît-il dit-on affirme affirment déclare dit disent
"""
_SPEECH = grammar.Speech(
    **grammar.filled(grammar.Speech, _SPEECH_TABLE),
    verbs=re.compile(
        grammar.forms(
            "reproch confi lâch déclar affirm annonc indiqu précis expliqu estim assur ajout soulign rappel confirm jug considèr pens racont témoign rapport signal relev not observ remarqu constat calcul chiffr évalu compt avanc insist martel répliqu rétorqu object révèl dévoil twitt suppos soupçonn résum "
            "redout espèr regrett déplor dénonc critiqu accus évoqu détaill comment relat mentionn argument attribu imput jur qualifi persist dat dout étonn agac emport tonn fulmin gémi grond indign insurg pest ironis tranch plaisant soupir gliss analys pronostiqu tabl résum répèt",
            _ER,
        )
        + "|"
        + grammar.forms("rappel espèr répèt révèl considèr", r"le|lle|llent|e|ent")
        + r"|prédi(?:t|sent|re|sait)|révél(?:é|er|ait|ée|és)|espér(?:é|er|ait)|répét(?:é|er|ait)|considér(?:é|er|ait|ée)|chiffr(?:é|er|ait|e|ent)"
        r"|dit|disent|disait|dire|dira|écri(?:t|vent|vait|re)|croi(?:t|ent|re)|cru|craint|craignent|craignait|prévoi(?:t|ent|r)|prévu|soutien(?:t|nent)|soutenu|soutenir|prétend(?:ent|ait|u|re)?|averti(?:t|ssent|r)?|prévien(?:t|nent)|prévenu|reconnaî(?:t|tre)|reconnaissent|reconnu|admet(?:tent|tait|tre)?|admis"
        r"|répond(?:ent|ait|u|re)?|conclu(?:t|ent|re)?|sourit|sourient|renchérit|maintien(?:t|nent)|maintenu|plain(?:t|gnent)|félicit(?:e|ent|é)|attend(?:ent|ait|u)?|conclut|constate|jugea|jugeai(?:t|ent)|recens(?:e|é|ent|er)|dénombr(?:e|é|ent|er)|enregistr(?:e|é|ent|er)|fait_état"
    ),
    acts=re.compile(
        grammar.forms(
            "exig demand réclam propos menac refus rejet approuv salu appel invit condamn recommand conseill plaid ordonn",
            _ER,
        )
        + r"|promet(?:tent|tait)?|promis|veut|veulent|offr(?:e|ent)|offert|appelle(?:nt)?|souhait(?:e|ent|é)|entend(?:ent)?|publi(?:e|é|ent)|lanc(?:e|é|ent)|prône(?:nt)?|parl(?:e|ent|ait)|voi(?:t|ent)|voyait"
    ),
    paired=grammar.patterns(_PAIRED),
    inverts=False,
)

_BEFORE = r"""
doute: sans|nul|aucun|en|mis|met|le|pas|hors
potentiel: le|du|son|leur|un|fort|grand
puisse: pour|afin|qu|que|personne
puissent: pour|afin|qu|que
"""
_AFTER = r"""
peut-être: le|la|les|plus|même
sans doute: le|la|les|possible
"""
_DEGREES = """
probable: presque_certainement quasi_certainement très_probable semblait en_toute_probabilité apparemment laisse_penser sans_doute présumé probables devraient semblaient probablement manifestement_sans il_semble laissent_penser présumés présumée probable laisse_supposer il_y_a_fort_à_parier tout_porte_à_croire selon_toute_probabilité tout_indique laissent_supposer semble semblent doit_avoir présumées selon_toute_vraisemblance à_première_vue vraisemblable visiblement devrait vraisemblablement
possible: envisageable pas_exclure il_n'est_pas_impossible potentiellement possiblement imaginable excluent_pas peut-être théoriquement pas_à_exclure il_est_possible susceptibles potentiel pas_exclu potentielle exclut_pas le_cas_échéant puisse puissent éventuellement exclu_que pourraient n'exclut_pas pourrait il_se_peut est_possible_que n'est_pas_exclu concevable potentiels pas_impossible susceptible
doubtful: peu_probables douteuse peu_vraisemblable doute invraisemblable improbables douteux doutent improbable peu_probable doutait
"""
_SOFT = """
probable: menace estime prévoit signes craint craintes soupçon attendent crainte soupçonnent redoutent supposent espoir suppose espère redoute prévoient s'attend tendance croient attend si soupçons indices pense espèrent craignent pensent croit estiment soupçonne
possible: envisage envisagent songe songent réfléchit étudie seraient risquent auraient risque aurait serait possibles possibilité possible
doubtful: sceptique guère sceptiques doutes
"""
_HEDGES = grammar.Hedges(
    degrees=grammar.graded(_DEGREES),
    ifs=grammar.words("si s sauf pourvu"),
    ahead=grammar.words("va vont veut veulent"),
    given=grammar.words("si s sauf pourvu condition"),
    soft=grammar.graded(_SOFT),
    not_before=grammar.patterns(_BEFORE),
    not_after=grammar.patterns(_AFTER),
)


_AXES = r"""
rise: augment* hausse* croît cr[ûu] croissance grimp* progress* bond* accr* mont(e|é|ée|és|ent|er|ait) relev(é|ée|er|e) élev(é|er) en_hausse s'envol* doubl* gonfl* alourdi* remont* flamb(é|ée|er|e|ent) flambée renchéri* accroiss* major(é|er)* tripl* explos* plus_nombreu* (pour_cent|%)_de_plus rebondi* repart*_à_la_hausse <> (pour_cent|%)_de_moins baiss* recul* chut* dimin* rédui* réduction* tomb(e|é|ée|er|ent) décr* décroî* plong* fléchi* en_baisse divis(é|ée)_par s'effondr* effondr* repl(i|ié|ie) fond(u|re) allég* abaiss* rétréci* gliss(e|é|er|ent|ait)* rétract* érod* contract* amput* moins_nombreu* amoindri* affaibli*
sufficient: assez suffisa* <> insuffisan* trop_peu; possible: possible faisable réalisable <> impossible* irréalisable*; older: plus_(vieux|vieille|âgée?|ancien*)s? aînée?s? <> plus_(jeune|récente?|neu*)s?; larger: plus_(grande?|gros*|haute?|longue?|lourde?|large|profonde?)s? <> plus_(petite?|courte?|basse?|légère?|étroite?)s? moindre
support: souti(en|ent|ennent)* soutenu* soutenir appui* appuy* favorable* en_faveur approuv* salu(e|é|ée|ent|er) défend* défenseur* plaid*_pour prône* partisan* préconis* pour(?=_(le|la|les)_(projet|réforme|loi)) vot*_(\S+_){0,3}pour <> oppos* contre(?!_toute_attente) rejet* refus* critiqu* condamn* dénonc* désapprouv* hostile* combat(tre|tent|tu)? repouss* défavorable* vot*_(\S+_){0,3}contre
win: (?<!à_)gagn* remport* victoire* l'emport* vainc* vainqueur* triomph* s'impos* <> perd(u|ue|us|re|ent|ait|) perte défait* battue?s? s'inclin*; accept: accept* fait_droit donné_raison approuv* adopt* sign(é|ée|er|ent|e) ratifi* consent* valid* autoris* vot(é|ée)_(la|le|pour) accord(é|ée|er) <> rejet* refus* repouss* déclin* éconduit écart(é|er)* recal* dit_non retoqu* censur* débout* (?<!pas_)exclu*_(de_)?*(er|ir|re) annul* cass(é|ée|er) invalid*
allow: autoris* perm(et|is|ettre|ettent|ise)* légal(e|isé)?* feu_vert laiss* licite habilit* <> interdi* prohib* illégal* bloqu* bann* empêch* illicite suspend* défend(u|re)_de; buy: ach[eè]t* acquér* acqui(s|se|ert) rach[eè]t* import* <> vend(u|ue|re|ent|ait|) vente* céd(é|er|e) cession export*; open: ouvr* ouvert* rouvr* rouvert* inaugur* <> ferm(e|é|ée|és|ées|er|ent|eture)* clos close boucl* bouclage
start: commenc* débu* lanc(e|é|ée|er|ent)* démarr* entam* repr(is|ise|end|endre|ennent)* continu* poursui* inaugur* entre_en <> arrêt* cess* fin(i|it|ir|ie) pr*_fin termin* stopp* suspen* interromp* abandonn* annul* mis_fin met_fin mettre_fin rompu* achev* s'achèv*; succeed: réuss* parven* parvien* succès abouti* efficac* fonctionn* attein* <> écho(u*|ue|ué) échec* raté* capot* vain inefficac* en_vain avort* manqu(é|er|e|ent)
exclude: (exclut|excluent|exclu|exclure|écarte|exclue|exclues|excluait)_pas pas_(exclu|exclue|exclure|écarter|écarté|à_exclure) <> (?<!pas_)(?<!non_)(exclut|excluent|exclu|exclue|a_écarté)(?!_pas); join: rejoi* adhér* entr(e|é|er|ée|ent) arriv* revien* reven* rentr* rest(e|é|er|ent|ait) demeur* intégr* <> quitt* part(i|ir|is|ent|ait) retir* retrait* démission* sort(i|ir|ie|ent|) fui* évacu*
strengthen: renforc* durci* consolid* raffermi* solide* robuste~ tenu_bon <> affaibli* assoupli* sap(e|é|er) édulcor* relâch* fragil* faible~ frêle~; confirm: confirm* admet* admis* reconn* avou* <> dément* nie(nt|r|) nié* contest* réfut* récus*; convict: condamn* coupable* <> acquitt* innocent* relax(é|ée|e) blanchi*
hire: embauch* recrut* nomm(é|er|e|ée) engag(é|er|e|ée) cré(e|é|er|ent)_(\S+_){0,4}(emplois|postes) <> licenci* renvoy* limog* congédi* destitu* révoqu* suppri*_(\S+_){0,4}(emplois|postes); improve: amélior* mieux meilleur* rétabli* s'améliore* guéri* redress* <> aggrav* détérior* empir* pire* dégrad* moins_bien; export: export* <> import*
advance: avanc(é|ée|e|er|ent) conquis* conquér* pris(e)?_(la|le) s'empar* occup* progress* <> repl(i|ié|iée|ier|ie) recul* retir* retrait* repouss* évacu* capitul*; profit: bénéfice* profit* excédent* gains? recettes? <> pertes? déficit* dépenses?; north: (?<!corée_du_)nord <> (?<!corée_du_)(?<!afrique_du_)sud; east: est_de l'est oriental* <> ouest occidental*; before: avant <> après depuis; first: premi(er|ère|ers|ères) d'abord <> derni(er|ère|ers|ères)
fast: rapid* vite accél* <> lent* ralent* retard*; cheap: bon_marché moins_ch(er|ère)s? <> (?<!moins_)ch(er|ère|ers|ères) coûteu* onéreu*; whole: entier* entièrement totalité intégral* complètement <> la_moitié_(de|des|du) (une_|en_)partie partiellement un_(tiers|quart)_(de|des|du); most: majorit* la_plupart <> minorit* rares? peu_de poignée; safe: sûr(e|s|es)? inoffensi* sans_danger sans_risque sécuris* <> dangereu* risqué* nocif* nocive* menaç* péril*
release: libér* relâch* <> arrêt(é|ée|és|er) emprisonn* déten* incarcér* interpell*; survive: surviv* guéri* sauvé* rescapé* vivant* <> mort* meur* mour* tué* décéd* péri*; praise: lou(e|é|er|ent) salu* félicit* applaudi* remerci* <> critiqu* condamn* dénonc* fustig* blâm* déplor*; public: publi(c|que|quement|cs) ouvertement nationalis* <> secr* confidentiel* privé* privatis* huis_clos; voluntary: volontair* facultati* optionnel* <> obligatoir* forcé* contraint* imposé*
expand: élargi* étend* agrandi* développ* allong* prolong* <> restrein* rédui* rétréci* limit* raccourci* écourt*; agree: d'accord accord unanim* consensus entendus? <> désaccord* divis* conflit* contesté* brouill*; keep: gard(e|é|er|ent) conserv* maint(ien|en)* préserv* épargn(é|ée|er)* <> aboli* supprim* abrog* abandonn* renonc* annul* démoli* ras(é|ée|er) démantel* abatt(u|ue|re)
more: (?<!ne_)(?<!pas_)(?<!non_)plus_d(e|'|es)(?!_\d|_la_moitié|_deux|_trois) davantage supplémentaires? <> moins_d(e|'|es)(?!_\d|_la_moitié|_deux|_trois); upper: supérieure?s? en_haut du_haut <> inférieure?s? en_bas du_bas; warm: chaud* chaleur* canicul* dou(x|ce) <> froid* frais fraîche* gel(é|ée|és|ées)? glacial*; always: toujours souvent fréquemment régulièrement sans_cesse chaque_(jour|semaine|année) <> jamais rarement parfois
full: plein(e|s|es)? comble* bondé* complet* saturé* <> vides? vidé* désert(e|s|es)? désertée?s?; day: de_jour le_jour en_plein_jour midi <> de_nuit la_nuit nocturn* minuit; wet: humides? pluvieu* pluies? <> sec sèches? sécheresse*; light: lég(er|ère|ers|ères|èrement) bénin* mineure?s? <> graves? gravement grièvement lourd* sévère* majeure?s?; left: gauche <> droite; men: hommes? garçons? pères? maris? <> femmes? filles? mères? épouses?
temporary: provisoire* temporaire* pour_l'instant jusqu'à_nouvel_ordre <> définitive?* définitif permanent* pour_toujours; alone: seule?s? <> ensemble conjointement; impose: impos* instaur* introdui* décrét* prolong* reconduit* <> lev(é|ée|er|é?s|ait) abrog* suppri* aboli* suspend* met(tre)?_fin mis_fin; foreign: étrang* à_l'étranger <> local* locaux nationa* du_pays; publish: publi(é|ée|er|e|ent) divulgu* révél* <> cach* dissimul* tu(e|s)?_(le|la) gardé*_secret*
early: tôt en_avance précoce* à_temps à_l'heure anticip* avancé* <> tard* en_retard retard* tardi* report(é|ée|és|er|e) repouss* ajourn* différ(é|ée|er); genuine: authenti* véritable~ vrai~ original~ originaux <> faux fausse~ falsif* contrefa* truqu*; correct: exact~ correct* vrai~ juste(?=_(?!un|avant|après)) bon(ne)?s? <> faux fausse~ fausseté inexact* incorrect* erroné~ mauvais~ à_tort
pleasant: agréable* plaisant* confortable* <> désagréable* déplaisant* pénible* gên[aé]* inconfort*; known: connu~ identifié~ <> inconnu~; easy: facile* aisé~ aisément simple~ sans_(peine|difficulté) <> difficil* ardu~ compliqué~ dur(?=_(à|de)); grant: accord(e|é|ée|és|ées|er|ent|era) octroy* attribu* <> refus* dén(ie|ié|iée|ier) retir(e|é|ée|er); married: mari(é|ée|és|ées|age|ages) épous(e|é|ée|er)(?!s) <> divorc* séparé~ célibataire~
above: au-dessus dépass* excèd* excéd* supérieur~ <> au-dessous en-dessous en_deçà inférieur~; rich: riche~ fortuné~ aisé~ prospère~ <> pauvre* démuni~ modeste~ pauvreté; good: bon(ne)?s? bien(?!_que|_sûr|s) excellent~ content~ <> mauvais~ mal piètre~ médiocre~; appear: appar(u|ue|us|ues|aît|aissent|aître|ition) surg* <> dispar*; include: inclu* compri~ compris(e|es)? comprend* <> exclu* omis~ omet* non_compris
happy: heureu* content~ contente~ satisfai* ravi~ réjou* aim(e|é|ée|er|ent|ait) apprécié* apprécie* <> malheureu* triste* mécontent~ insatisf* déçu~ fâch* déplor* détest* haï*; present: présent~ assist(e|é|er|ent|ait) particip* <> absent* absenc* boycott*; direct: direct(e|s|es|ement)? <> indirect*; friendly: ami(e|s|es)? amical* amicaux allié~ <> ennemi~ hostil* adverse~ inamical*; healthy: sain~ bonne_santé bien_portant~ guéri~ <> malade~ maladie~ souffrant~
remember: rappel* souv(ien|en)* <> oubli*; useful: utile* profitable* <> inutil* vain(e|s|es)?; necessary: nécessaire* indispensable* essentiel* il_faut <> inutil* superflu~ pas_nécessaire; likely: probable* vraisemblable* <> improbable* invraisemblable* peu_probable*; reliable: fiable~ fiabilité digne~_de_confiance <> peu_fiable~ non_fiable~ méfi* défian*; clear: clair(e|s|es|ement)? limpide~ transparen* net(te)?(s|ment)? <> flou~ obscur* confus* ambigu* opaque~
fair: juste(s|ment)? équitab* impartia* <> injust* inéquitab* partial~ partiaux inégal*; stable: stab(le|les|ilité|ilis)* <> instab* déstabil* volatil* vacill*; popular: populaire* apprécié~ <> impopulaire*; professional: professionnel* <> amateur*; civilian: civil(e|s|es)? <> militaire~ soldat~; war: guerre~ hostilités <> paix trêve~ cessez-le-feu armistice; employed: en_emploi un_emploi <> chômage chômeu* sans_emploi; maximum: maxim* plafond* <> minim* plancher*
retail: détail(lant|lants)? <> gros grossiste~; gross: brut(e|s|es)? avant_impôts? <> net(te)?s? après_impôts?; fulltime: temps_plein temps_complet <> temps_partiel mi-temps; active: acti(f|ve|fs|ves) en_service en_activité en_fonctionnement <> inacti* hors_(service|d'usage) désaffecté~ à_l'arrêt éteint~; quiet: calme* silenc* tranquil* paisible* <> bruyan* bruit* agit* tumult* houleu*; wide: large~ vaste~ <> étroit*; thick: épais* <> mince~ fin(e|es)?
near: proche~ tout_près près voisin~ à_proximité à_côté <> loin lointain~ éloigné~ distant~; sweet: doux douce~ sucré~ sucre <> acide~ aigre~ am(er|ère|ers|ères) sur(e|es); raw: cru(e|s|es) <> cuit~ cuite~ cuisson bouilli~ grillé~; fresh: frais fraîche~ <> surgelé~ congelé~ avarié~ pourri~ rassi~ moisi~; hope: optimis* confian* espoir* <> pessimis* désesp* sceptique~ sombre~; brave: courag* brave~ héroïque~ vaillan* <> lâche(s|té)? couard*
careful: prude(nt|mm)* soigneu* soigné~ <> imprude* négligen* téméraire~; honest: honnête* sincère* franc(he|hes|s)? <> malhonnête* menteu* mensong*; experienced: expérimenté~ aguerri~ chevronné~ <> inexpérimenté~ débutant~ novice~; positive: positi* <> négati*; religious: religieu* confessionnel* <> laïque~ laïc~ laïcité profane~; deliberate: délibéré* volontaire* intention* exprès <> accident(el|elle|els|elles|ellement)? par_(accident|erreur|hasard|mégarde) involontaire*
plaintiff: plaignant~ plaignante~ demandeu* <> accusé~ prévenu~ défende(ur|resse)*; prosecution: parquet procureu* accusation ministère_public <> défense(?!_nationale) avocat~_de_la_défense; deposit: dépos(e|é|ée|er|ent) dépôt~ versé~ <> retir(é|er|e|ent|ée|és) retrait~; add: ajout* <> retir* enlev* supprim* ôt(é|er|e); connect: raccord* reli(e|é|ée|és|ées|er) branch(e|é|ée|er|ement) connect* <> débranch* déconnect* coup(e|é|ée|és|ées|er)
repair: répar* restaur* rénov* reconstr* rebât* retap* <> endommag* détrui* détruit~ démoli~ abîm* ravag*; encourage: encourag* incit* motiv* <> dissuad* décourag*; found: fond(é|ée|er|ation)~ cré(é|ée|er|ation)~ <> diss(ou|ol)* dissolution; reward: récompens* prim(é|ée)~ <> pun(i|it|ie|is|ition|ir)* sanction* amende~; save: économis* épargn* <> gaspill* gâch*; former: ancien(ne)?s? sortant~ <> actuel* en_exercice en_place; upstream: en_amont amont <> en_aval aval
morning: matin* aube <> soir* crépuscule; centre: centre(s|-ville)? centra(l|le|les|ux) <> périphéri* banlieue* faubourg*; coastal: côtier~ côtière~ littora* côte bord_de_mer <> intérieur_des_terres intérieur_du_pays; birth: né(e|s|es) naiss* naquit <> mort~ morte~ décès décéd* mourut; awake: éveillé~ réveillé~ <> endormi~ dormai* dort dormi*; sober: sobre~ <> ivre~ alcoolisé~ soûl* saoul*; armed: armé~ <> désarm*; paid: payant~ payante~ payé~ <> gratuit* bénévole* impayé~
insured: assuré~ <> non_assuré~ sans_assurance; official: officiel* formel* <> officieu* informel*; surplus: excédent* surplus surabond* abond* <> pénurie~ manque manqu(e|ent|é|ait) rareté; demand: demande <> offre; natural: naturel* plante <> artificiel* synth(è|é)ti*; automatic: automati* <> manuel* à_la_main; wild: sauvage~ <> domesti* apprivois* élevage; organic: bio(logique)?s? sans_pesticides? <> conventionnel*
modern: modern* contempora* <> obsolèt* vétuste~ désuet* dépassé~ démodé~ suranné~; conservative: conservat* <> progressist* libéra(l|le|les|ux); government: gouvernement* majorité_présidentielle coalition <> opposition opposants?; democratic: démocrat* <> dictat* autoritaire~ autocrat* antidémocrat*; independent: indépenda* autonom* souverain* <> dépenda* tributaire~; victim: victime~ <> auteurs?_(de|du|des|présumés?) agresseu* coupable~
sudden: soudain* brusque* brutalement subit~ subite* d'un_coup en_quelques_(minutes|secondes) <> progressi(f|ve|vement) graduel* peu_à_peu petit_à_petit; expected: attendu~ prévisible~ prévu~ <> inattendu~ imprév* surpri(s|se)* surpren*; justified: justifi* fondé~ légitime~ <> injustifi* infondé~ illégitime~ sans_fondement; forgivable: pardonn* excus* <> impardonnable~ inexcusable~; valid: valid(e|es|ité) valable~ <> invalid* nul(le)?s? caduc* périmé~ expiré~
binding: contraignant~ contraignante~ obligatoire~ <> non_contraignant~ non_contraignante~ consultati*; advantage: avantag* <> désavantag* inconvénient~; exciting: passionn* palpitant* captiv* <> ennuy* fade~ morne~ fastidieu*; beautiful: beau(x)? belle~ joli~ <> laid~ laide~ moche~ hideu*; relieve: soulag* allég* décharg* <> alourdi* grev* surcharg* pes(ant|er|é); approach: approch* rapproch* <> éloign* recul*
switchon: allum* activ(é|ée|er|e) mis~_en_marche <> éteint~ éteinte~ étein* désactiv*; load: charg(é|ée|és|ées|er|e|ement|ent) <> décharg*; front: avant_du à_l'avant de_devant façade <> arrière de_derrière; home: à_domicile <> à_l'extérieur en_déplacement; ahead: mèn(e|ent) mené en_tête avance devance* <> mené_par retard distanc* derrière; promoted: promu~ promotion monté~_en <> relégu* rétrograd* descend*; qualify: qualifi* <> élimin*; longterm: long_terme <> court_terme
overestimate: surestim* surévalu* exagér* <> sous-estim* sous-évalu* minimis*; comply: respect(e|é|ée|ent|er|ait)~ observ(e|é|ent) obé* conform* <> viol(e|é|ée|ent|er|ation)~ enfrei* transgress* bafou* contrevien*; heed: écout* suivi~ tenu_compte <> ignor* méconn* passé_outre; flexible: flexib* souple* <> rigid* inflexib*; loyal: loya* fidèle* fidélité <> déloya* infidèle* trahi*; patient: patien(ce|ts|mment|t)(?!e) <> impatien*
polite: poli(e|s|es|ment)? courtois* respectueu* <> impoli* grossi(er|ère)* insult* irrespect*; uphill: en_montée montée <> en_descente descente; inhabited: habité~ peuplé~ <> inhabité~ désert~ dépeuplé~; edible: comestible~ mangeable~ <> vénéneu* toxique~ immangeable~ empoisonn*; concrete: concr(et|ète)* précis* détaillé~ <> vague* imprécis* flou~; proud: fier(s)? fière~ fierté <> hont*; generous: génér(eu|os)* <> avar* mesquin* pingre* radin* chiche~
visible: visible* <> invisible* caché~ dissimulé~; clean: propre~ pur~ <> sale(s|té)? poll* souill* contamin*; bright: clair(e|s|es)? éclairé~ lumineu* <> sombre~ obscur*; common: répandu~ courant~ <> isolé~ sporadique*; merge: fusion* réun(i|is|ie|ies|it) uni(s|e|es|ssent|r)? <> scind* sépar* divis*; admit: hospitalisé~ <> sorti~_de_l'hôpital; alike: semblable~ pareil* similaire~ identique~ <> différen* dissemblable~
acceptable: acceptable~ tolérable~ <> inacceptable~ intolérable~ inadmissible~; satisfactory: satisfaisant~ <> insatisfaisant~; admissible: recevable~ admissible~ <> irrecevable~; broken: fonctionn* march(e|ent)_bien <> en_panne cassé~ défectueu* hors_service; prudent: sage(s|ment)? raisonnable* avisé~ <> déraisonnable* insensé~ stupide~; rural: rura(l|le|les|ux) campagne* village* <> urbain* ville(s)?; legal: légal(e|es|ement)? légaux licite~ <> illéga* illicite~
old: âgé~ vieux vieille~ aîné~ <> jeune(s|sse)?; same: le_même la_même les_mêmes inchangé~ <> différent* changé~; guilty: (?<!non_)coupable~ <> innocent* non_coupable~; lend: prêt(e|é|ée|er|ent|eur|eurs) <> emprunt*; deep: profond* <> peu_profond~ superficiel*; inside: à_l'intérieur dedans intérieur dans_le_bâtiment <> à_l'extérieur dehors extérieur en_plein_air
"""
_FATES = r"""
killed: tués?|tuées?|morts?|décéd\w+|décès|péri
wounded: blessé\w*
captured: capturé\w*|faits? prisonniers?|pris en otages?
missing: disparu\w*
arrested: arrêtés?|arrêtées?|interpell\w+|détenus?
fled: fui|enfui\w*
rescued: sauvés?|sauvées?
infected: infecté\w*|infections?|contaminé\w*
recovered: guéri\w*|rétabli\w*
vaccinated: vacciné\w*|vaccinations?
ordered: commandé\w*|commandes?
delivered: livré\w*|fourni(?:e?s?|t|r|ssent)
destroyed: détruits?|détruites?
hired: embauché\w*|recruté\w*
sacked: licencié\w*|renvoyé\w*|limogé\w*
demanded: exig\w+|réclam\w+|revendiqu\w+
offered: offr\w+|offert\w*|propos\w+
bought: achet\w+
sold: vendu\w*|vend\b
"""
_POLARITY_TABLE = r"""
prefix: (?:in|im|ir|il)(?=capab|util|exact|complet|compét|suffi|certain|connu|just|égal|visib|accept|digne|évit|cohér|désir|stab|prud|parfait|probab|patien|mora|régul|respons|réal|remplaç|révers|logi|limit|lisib)|dés(?=agréab|avantag|honor)|mal(?=honnê|sain|adroit)|non-
not_negations: (?:pas|jamais|guère) (?:dépass|excéd)\w+|(?:dépass|excéd|excèd)\w+ (?:pas|jamais|guère)|pas seulement|non seulement|(?:pas|jamais) (?:plus|moins) (?:\w+ )?(?:de|d'|que)(?= \d)|pas plus de|pas moins de|jamais plus de|pas (?:supérieur|inférieur)\w*|comme jamais|que jamais|pas uniquement|sans doute|pas exclu|exclut pas|excluent pas|pas impossible|sans aucun doute|nul doute|rien d'autre que|non loin|pas à pas|pas que|pas exclure|pas encore exclu|pas davantage|en personne|point de|points? (?:de|d')|au point|à ce point|le point|un point|ce point|pas rare
inner: \b(?:refus\w+|échou\w+|rejet\w+|interdi\w+|empêch\w+|manqu\w+|absen\w+|nie(?:nt)?|dément\w*|évit\w+|om(?:et|is)\w*|laiss\w+(?: \w+){0,4} de côté|néglig\w+|ignor\w+|oubli\w+|exclu\w+|sauf|excepté|impossible\w*|in(?:capable|connu|exact|tact|utile)\w*|peu|seul\w*|plus|renonc\w+|privé\w*|dépourvu\w*|loin de|cess\w+|au lieu|rare\w*|oppos\w+|contre|ne .{0,60}que)\b
undone: \b(?:refus(?:e|ent|é|ée|ait|aient|a|èrent|ant) (?:de )?\w+(?:er|ir|re)\b|échou(?:e|ent|é|a|èrent) à \w+(?:er|ir|re)\b|s'abst\w+ de|renonc\w+ à \w+(?:er|ir|re)\b|ne (?:\S+ ){1,2}plus\b(?! qu))
corrected: \b(?:non )?pas (?!seulement|que |uniquement)(?:[^\s;]+ ){1,6}(?:, )?mais (?:bien )?(?!ils? |elles? |la |les? |une? |est |a |ont |sont )
without: sans
determiners: aucun aucune nul nulle
conditions: si sauf fin
negations: pas aucun aucune jamais rien personne ni sans nul nulle guère point nullement aucunement non
"""
_POLARITY = grammar.Polarity(
    **grammar.filled(grammar.Polarity, _POLARITY_TABLE),
    axes=grammar.opposites(_AXES, "(e|s|es|x|ement)?", "(in|im|ir|il|dés|mal|non_)"),
    fates=grammar.whole_words(_FATES),
)


_UNITS = grammar.units(
    r"percentage_points:points?(?:\sde\spourcentage)? percent:pour\s?cent euros:euros? dollars:dollars? pounds:livres? crowns:couronnes? francs:francs? roubles:roubles? marks:marks? yen:yens? square_kilometres:kilomètres?\scarrés? square_metres:mètres?\scarrés? cubic_metres:mètres?\scubes? megawatts:mégawatts? gigawatts:gigawatts? kilowatt_hours:kilowattheures? megawatt_hours:mégawattheures? gigawatt_hours:gigawattheures? "
    r"terawatt_hours:térawattheures? kilometres:kilomètres? metres:mètres? millimetres:millimètres? centimetres:centimètres?|cm tonnes:tonnes? kilograms:kilos?|kilogrammes? litres:litres? hectares:hectares? degrees:degrés? years:ans?|années? months:mois weeks:semaines? days:jours? hours:heures? minutes:minutes?",
    before=r"(?:de\s|d')?",
)

_GLOSSARY = grammar.entries("""
récompens:reward vigueur:force imprudent:reckless fidèle:loyal,faithful partenaire:partner éclatant:brilliant inexploitable:unusable port:port,harbour,carry,wear grève:strike,walkout gréviste:striker travail:work,labour,job travailleur:worker ouvrier:worker emploi:job,employment poste:post,job salarié:employee,staff,worker employé:employee personnel:staff syndicat:union syndical:union salaire:wage,pay,salary navire:ship,vessel bateau:boat,ship cargo:freighter
ferry:ferry chantier:site,shipyard,construction,work grue:crane entrepôt:warehouse quai:quay,platform marchandise:goods fret:freight camion:lorry,truck train:train rail:rail ferroviaire:rail,railway chemin:railway,way gare:station voie:track,way pont:bridge route:road rue:street autoroute:motorway,highway tunnel:tunnel aéroport:airport vol:flight,theft avion:plane,aircraft voiture:car véhicule:vehicle conducteur:driver cheminot:railway,rail,worker
voyageur:traveller,passenger trafic:traffic circulation:traffic,run circule:run horaire:timetable,schedule billet:ticket gouvernement:government ministre:minister ministère:ministry président:president parlement:parliament député:deputy,member,lawmaker assemblée:assembly,parliament parti:party,leave,left opposition:opposition coalition:coalition élection:election électeur:voter vote:vote voix:vote,voice loi:law,bill,act constitution:constitution tribunal:court
cour:court,yard week-end:weekend travaux:work,construction serr:fasten,tight exonèr:exempt exonér:exempt mineur:minor juge:judge jugement:ruling,verdict,judgment plainte:complaint,lawsuit procès:trial avocat:lawyer procureur:prosecutor police:police,policy policier:police,officer prison:prison,jail crime:crime victime:victim suspect:suspect citoyen:citizen maire:mayor ville:city,town conseil:council,advice,board commune:municipality,town village:village pays:country état:state frontière:border,frontier autorité:authority agence:agency administration:administration
association:association fédération:federation chambre:chamber,room commission:commission,committee comité:committee rapport:report étude:study sondage:poll,survey enquête:investigation,inquiry,survey plan:plan projet:project,plan,bill proposition:proposal demande:request,demand,application traité:treaty contrat:contract accord:agreement,deal négociat:negotiat,talks entretien:talks,interview,maintenance réunion:meeting rencontre:meeting sommet:summit visite:visit
ambassade:embassy ambassadeur:ambassador diplomate:diplomat alliance:alliance sanction:sanction impôt:tax taxe:tax douane:customs budget:budget dette:debt prêt:loan,lend banque:bank argent:money,silver euro:euro dollar:dollar couronne:crown milliard:billion million:million monnaie:currency prix:price,prize coût:cost coûte:cost loyer:rent locataire:tenant logement:housing,flat,home maison:house,home bâtiment:building construction:construction économie:economy
économique:economic entreprise:company,firm,business société:company,society groupe:group usine:factory,plant industrie:industry commerce:trade,commerce commerçant:trader,shop marché:market,contract client:customer consommateur:consumer production:production,output chiffre:figure,number,turnover recette:revenue bénéfice:profit perte:loss bourse:exchange,grant action:share,action investissement:investment investi:invest exportation:export importation:import offre:offer,supply
croissance:growth crise:crisis faillite:bankrupt guerre:war paix:peace arme:weapon,arms cessez:ceasefire trêve:truce,ceasefire armée:army force:force troupe:troop soldat:soldier militaire:military,soldier officier:officer général:general front:front attaque:attack offensive:offensive défense:defence,defense char:tank blindé:armour,tank missile:missile roquette:rocket drone:drone obus:shell munition:ammunition bombe:bomb mine:mine tué:killed
mort:dead,death,killed blessé:wounded,injured prisonnier:prisoner otage:hostage réfugié:refugee fui:fled,flee déplacé:displaced population:population civil:civilian habitant:inhabitant,resident riverain:resident,neighbour gens:people personne:person,people homme:man,men femme:woman,women enfant:child,children famille:family parent:parent père:father mère:mother frère:brother soeur:sister fils:son fille:daughter,girl ami:friend voisin:neighbour
renseignement:intelligence service:service,department espion:spy satellite:satellite image:image,picture photo:photo observateur:observer mission:mission témoin:witness porte:spokesman,spokeswoman,spokesperson,gate,door directeur:director,head,manager directrice:director,head chef:head,chief,leader patron:boss,head,employer dirigeant:leader,manager,executive chercheur:researcher,scientist scientifique:scientist expert:expert historien:historian sociologue:sociologist économiste:economist
analyste:analyst ingénieur:engineer médecin:doctor,physician infirmi:nurse hôpital:hospital hôpitaux:hospital clinique:clinic,hospital patient:patient malade:sick,patient,ill maladie:disease,illness virus:virus épidémie:epidemic fièvre:fever vaccin:vaccine,vaccin dose:dose infect:infect contamin:infect quarantaine:quarantine santé:health médicament:drug,medicine lit:bed lits:bed urgence:emergency aide:aid,help école:school enseignant:teacher
professeur:teacher,professor élève:pupil,student université:university étudiant:student éducation:education cours:lesson,class,price,course eau:water fleuve:river rivière:river lac:lake mer:sea côte:coast île:island vallée:valley montagne:mountain colline:hill col:pass forêt:forest bois:wood,timber arbre:tree champ:field terre:land,soil sol:soil,ground agriculteur:farmer paysan:farmer ferme:farm récolte:harvest bétail:cattle poisson:fish pêcheur:fisherman
animal:animal oiseau:bird barrage:dam,block digue:dyke,dike,dam inondation:flood crue:flood sécheresse:drought chaleur:heat tempête:storm pluie:rain neige:snow feu:fire incendie:fire fumée:smoke climat:climate environnement:environment nature:nature air:air bruit:noise déchet:waste électricité:electricity,power courant:power énergie:energy centrale:power,plant,station réseau:network,grid pétrole:oil gaz:gas charbon:coal minerai:ore lithium:lithium forage:drilling
chauffage:heating nuit:night jour:day journée:day semaine:week mois:month an:year année:year heure:hour minute:minute matin:morning soir:evening weekend:weekend vacances:holiday congé:leave,holiday début:beginning,start fin:end moitié:half tiers:third quart:quarter partie:part part:share,leave nombre:number quantité:amount somme:sum niveau:level record:record moyenne:average taille:size longueur:length poids:weight tonne:tonne,ton mètre:metre kilomètre:kilometre
litre:litre hectare:hectare dégât:damage dommage:damage danger:danger risque:risk sécurité:security,safety accident:accident catastrophe:disaster cause:cause raison:reason conséquence:consequence effet:effect résultat:result,outcome succès:success échec:failure erreur:error,mistake problème:problem solution:solution question:question réponse:answer,reply objectif:goal,target tâche:task obligation:obligation,duty droit:right,law interdiction:ban
autorisation:permit,permission,approval règle:rule exception:exception délai:deadline,notice,delay,time contrôle:check,control,inspection test:test essai:trial,test preuve:proof,evidence trace:trace rumeur:rumour nouvelle:news,new journal:newspaper,paper presse:press médias:media télévision:television chaîne:channel journaliste:journalist discours:speech lettre:letter livre:book document:document dossier:file liste:list carte:map,card confiance:trust,confidence
espoir:hope peur:fear inquiétude:concern,worry colère:anger manifest:demonstrat,protest émeute:riot violence:violence meurtre:murder fraude:fraud corruption:corruption église:church prêtre:priest évêque:bishop religion:religion culture:culture art:art musée:museum théâtre:theatre concert:concert musique:music film:film sport:sport football:football club:club joueur:player équipe:team match:match,game stade:stadium champion:champion spectateur:spectator
recherche:research,search technique:technical technologie:technology logiciel:software ordinateur:computer donnée:data téléphone:phone machine:machine moteur:engine robot:robot installation:facility,plant caméra:camera venir:come aller:go tenir:hold prendre:take payer:pay vendre:sell construire:build vivre:live jouer:play perdre:lose combattre:fight tuer:kill mourir:die aider:help attendre:wait,expect avertir:warn promettre:promise prévoir:plan,expect
finir:end augment:rise,increase,raise baiss:fall,drop,lower rompre:break rompu:broke détrui:destroy endommag:damage ouvrir:open ferm:close,shut chang:change compt:count,number,plan mesur:measure estim:estimate,think,believe calcul:calculate craindre:fear croire:believe savoir:know voir:see montr:show appel:call,appeal écrire:write écrit:write lire:read dire:say annonc:announce déclar:declare,say expliqu:explain confirm:confirm livr:deliver envoy:send recevoir:receive
reçu:received,receive mener:lead signé:signed,sign décision:decision voter:vote élire:elect interdi:ban,forbid autoris:allow,permit,authorise licenci:dismiss,sack,layoff,redundan embauch:hire,recruit arrêt:arrest,stop,ruling fuir:flee retour:return utilis:use consomm:consum économis:save dépens:spend,spending supprim:cancel,cut,abolish,remove annul:cancel,overturn report:postpone,delay retard:delay,late durer:last évacu:evacuat accus:accus,accuse démission:resign nommé:appointed,appoint
success:success propriétaire:owner fondation:foundation bénévole:volunteer retraité:pensioner,retired retraite:pension,retire jeune:young,youth vieux:old nouveau:new nouvel:new grand:large,big,great petit:small long:long court:short haut:high bas:low rapide:fast,quick lent:slow fort:strong faible:weak,low lourd:heavy grave:serious,severe facile:easy difficile:difficult bon:good mauvais:bad important:important,large possible:possible sûr:safe,sure dangereux:dangerous libre:free
vide:empty plein:full public:public privé:private secret:secret étranger:foreign local:local commun:joint,common propre:own,clean entier:whole,entire premier:first,prime première:first dernier:last,latest dernière:last prochain:next nord:north sud:south ouest:west est:east entre:between contre:against pour:for sans:without pendant:during depuis:since avant:before après:after supplémentaire:additional,extra moins:less,fewer plus:more beaucoup:much,many peu:few,little
aucun:no,none jamais:never toujours:always,still souvent:often rarement:rarely quotidien:daily annuel:annual corde:rope câble:cable fil:wire frein:brake brûl:burn,burnt four:oven fournil:bakery boulanger:baker,bakery boulangerie:bakery pain:bread baguette:baguette farine:flour blé:wheat seigle:rye maïs:maize,corn beurre:butter lait:milk fromage:cheese viande:meat sucre:sugar sel:salt vin:wine vigne:vine,vineyard vigneron:winegrower,grower raisin:grape
pomme:apple fruit:fruit légume:vegetable moulin:mill meunier:miller meunerie:miller,milling grain:grain céréale:cereal,grain silo:silo apprenti:apprentice artisan:craftsman,artisan négociant:trader,merchant stock:store,stock spécul:speculat pénurie:shortage manque:lack,shortage,scarce rare:scarce,rare assuré:insured assurance:insurance prévenu:warned,defendant prévenir:warn averti:warned alerte:alert,warning sirène:siren flamme:flame brouillard:fog
gelé:freeze,frozen givre:frost glace:ice froid:cold chaud:hot,warm vendu:sell,sold vente:sale,sell acheté:buy,bought acquis:acquire,buy cédé:sell,cede prêté:lend loué:rent,hire louer:rent payé:pay,paid versé:pay,paid remboursé:refund,repay subvention:subsidy,grant indemnis:compensat fondé:found créé:create,found bâti:build,built construit:build,built rénov:renovat rebâti:rebuild démoli:demolish détruit:destroy réparé:repair répar:repair remplac:replace
install:install planté:plant arraché:pull,uproot,grub creus:dig,dug fouill:excavat,search,dig enterr:bury pris:take,taken placé:place,put laissé:leave,let resté:stay,remain venu:come arrivé:arrive,come sorti:leave,come entré:enter revenu:return,come,income tombé:fall,fell monté:rise,climb,go descendu:descend,go,fell baissé:lower,fall levé:lift,raise,rise ouvert:open fermé:close,shut tenu:hold,held perdu:lose,lost gagné:win,won,earn trouvé:find,found
connu:know,known cru:believe voulu:want fait:make,do,did offert:offer demand:ask,request,demand refus:refuse,reject,decline accept:accept choisi:choose,chose élu:elect,councillor voté:vote facture:bill,invoice tarif:tariff,fare,price caisse:till,fund prime:bonus amende:fine peine:sentence,penalty condamn:convict,sentence,condemn acquitt:acquit plaint:complain,complaint saisi:seize perquisition:search,raid écolier:pupil,school lycée:school,secondary crèche:nursery
maître:teacher,master bibliothèque:library archive:archive galerie:gallery tableau:painting,picture peint:paint exposition:exhibition scène:stage chanteur:singer roman:novel éditeur:publisher maçon:builder,mason plombier:plumber routier:lorry,driver facteur:postman,factor marin:sailor pilote:pilot équipage:crew capitaine:captain ancre:anchor plongeur:diver toit:roof mur:wall fenêtre:window escalier:stairs salle:room,hall tour:tower cloche:bell cave:cellar
jardin:garden place:square,place cimetière:cemetery tombe:grave,tomb loup:wolf brebis:sheep,ewe mouton:sheep chèvre:goat porc:pig vache:cow cheval:horse chevaux:horse chien:dog chat:cat abeille:bee apicult:beekeeper ruche:hive écluse:lock puits:well source:spring,source tuyau:pipe fuite:leak,flight,escape rive:bank plage:beach baie:bay phare:lighthouse pierre:stone roche:rock sable:sand béton:concrete acier:steel fer:iron cuivre:copper verre:glass
tissu:cloth poison:poison toxique:toxic,poison pollu:pollut panne:failure,outage,breakdown coupure:cut,outage foudre:lightning orage:storm vent:wind grêle:hail sec:dry mouillé:wet boue:mud membre:member adhérent:member candidat:candidate mandat:mandate,term siège:seat scrutin:vote,ballot,poll référendum:referendum dépouill:count noyé:drown étouff:suffocat effondr:collapse explos:explosion,blast heurté:hit,collide collision:collision déraill:derail
survécu:survive rescapé:survivor secours:rescue,rescuer sauveteur:rescuer oublié:forget,forgot menti:lie,lied caché:hide,conceal trompé:deceive,mislead falsifi:forge,fake découvert:discover,find volé:steal,stolen disparu:disappear,missing printemps:spring été:summer automne:autumn hiver:winter noël:christmas pâques:easter minuit:midnight midi:noon,midday aube:dawn partagé:share,divide distribu:distribute,hand livré:deliver envoyé:send,sent
transmis:pass,transmit remis:hand,deliver,give promis:promise conclu:conclude négoci:negotiat abordable:affordable cher:expensive,dear gratuit:free faux:false,wrong vrai:true,real sale:dirty,sale large:wide étroit:narrow profond:deep inspect:inspect inspection:inspection vérifi:check,verify pesé:weigh compté:count évalué:assess,estimate passag:passenger chanceli:chancellor pompi:firefighter,fire rest:stay,remain roul:run,drive donn:give achet:buy
travaill:work cherch:search,seek trouv:find gagn:win,earn sauv:save,rescue protég:protect,shield exig:demand menac:threaten commenc:begin,start tomb:fall espér:hope pens:think parl:speak,talk dirig:head,lead,run sign:sign décid:decide quitt:leave arriv:arrive,come lanc:launch nomm:appoint,name
conteste:contest,dispute contest:contest,dispute,challenge recours:appeal,action rejet:reject,dismiss débout:dismiss bulletin:ballot jug:judge,find lev:lift,raise préavis:notice dépos:file,submit,deposit vers:pay,toward,pour vot:vote coup:cut,blow vendange:harvest mêl:mix fond:found,melt ouvr:open rouvert:reopen rouvr:reopen repouss:postpone,reject avanc:advance,bring entr:enter,come ratifi:ratif adopt:adopt,pass approuv:approv romp:break,burst suspend:suspend interromp:interrupt,stop repris:resume,take reprend:resume,take cess:stop,cease achev:finish,complete termin:end,finish,complete inaugur:open,inaugurat vend:sell acqui:acquire,buy céd:sell,cede,give,yield lou:rent emprunt:borrow,loan rembours:repay,refund,reimburse pay:pay
recrut:recruit,hire reven:return,come recev:receive command:order,command transport:transport,carry constru:build démol:demolish retir:withdraw,remove enlev:remove transfér:transfer,move déménag:move déplac:move,displace inond:flood percut:hit,crash noy:drown bless:injure,wound mour:die secour:rescue,aid retrouv:find découv:discover,find arrêté:arrest,order inculp:charge enquêt:investigat,inquiry examin:examin contrôl:check,control,inspect prév:plan,forecast prévu:plan,forecast,expect,schedule attend:expect,wait gard:keep,guard conserv:keep,preserve maint:keep,maintain cré:create,set fêt:celebrat,festival ouverture:opening fermeture:closure,closing
météo:weather enterrement:burial,funeral répond:answer,reply intempéri:weather piste:lead,track,runway intrusion:intrusion,break rançon:ransom informatique:computer,it pirat:hack,pirate sauvegarde:backup,save données:data fichier:file urbanisme:planning état-civil:registry mairie:town,city,council municipal:council,town,municipal préfet:prefect préfecture:prefecture région:region département:department canton:canton quartier:district,neighbourhood bourg:village,town hameau:hamlet
coureur:rider,runner cycliste:cyclist maillot:jersey étape:stage course:race arrivée:finish,arrival départ:start,departure entraîneur:coach,trainer victoire:victory,win défaite:defeat,loss vainqueur:winner échantillon:sample prélev:take,sample dopage:doping positif:positive hôtel:hotel chute:fall,crash favoris:favour,favor sportif:sport,sporting jaune:yellow prématur:premature majorité:majority parquet:prosecutor fonctionn:work,function,run
nettoy:clean intact:intact spécialiste:specialist,expert agent:agent,employee,official pièce:piece,room,attachment centime:cent,penny truffe:truffle chêne:oak pépinière:nursery récolt:harvest inspecteur:inspector réparti:split,share litige:dispute confrérie:guild guilde:guild marchand:trader,merchant acheteur:buyer vendeur:seller éleveur:breeder,farmer étiquet:label étal:stall balance:scale kilo:kilo panier:basket chasseur:hunter
sanglier:boar clôture:fence piège:trap cambriol:burgl voleur:thief coffre:safe,boot cachette:hide séance:session,meeting conférence:conference dîner:dinner repas:meal cuisine:kitchen résident:resident pensionnaire:resident soin:care soignant:carer,nurse établissement:facility,home,institution agrément:licence,approval inopiné:unannounced dérive:abuse,drift plaidé:plead amend:fine,amend condamné:convict,sentence relax:acquit,clear relaxé:acquit,clear
verdict:verdict audience:hearing témoign:testif volontaire:volunteer placebo:placebo laboratoire:laboratory,lab injection:injection,jab dispensaire:clinic piqûre:jab,injection efficac:effective cohorte:cohort publié:publish revue:journal,review lanceur:launcher,rocket fusée:rocket orbite:orbit étage:stage,floor tir:launch,shot lancement:launch antenne:antenna signal:signal débris:debris caténaire:overhead ligne:line,route rame:train
wagon:wagon,car locomotive:locomotive motrice:engine,locomotive omnibus:local,train aiguillage:points,switch mécanicien:driver,mechanic passager:passenger usager:user,passenger abonné:subscriber guichet:counter,ticket navette:shuttle correspondance:connection suppression:cancel,cut débray:walkout,strike reprise:resum,recovery captage:well,catchment filtr:filter potable:drinking robinet:tap nappe:groundwater,table polluant:pollutant
analyse:analysis,test norme:norm,standard,limit seuil:threshold,limit bouteille:bottle eaux:water citerne:tank pompe:pump vanne:valve bassin:basin,pool canal:canal péniche:barge marée:tide sinistr:victim,disaster relog:rehouse foyer:household,home,hostel fiscal:tax réforme:reform épargn:saving,save cotis:contribut allocation:benefit,allowance prestation:benefit riche:rich pauvre:poor pouvoir:power,purchasing dépense:spending,spend,expense
excédent:surplus déficit:deficit crédit:credit,loan taux:rate épargnant:saver actionnaire:shareholder capital:capital fusion:merger rachat:takeover,buyout rachet:buy,take filiale:subsidiary concurrent:competitor,rival urne:ballot,poll inscrit:register,registered radi:strike,remove électoral:electoral,election suffrage:vote abstention:abstention participation:turnout sortant:outgoing,incumbent adjoint:deputy maire-adjoint:deputy
toile:painting,canvas gardien:guard,keeper alarme:alarm vitrine:case,window conservateur:curator assur:insur,assure copie:copy restaur:restor,restaurant spectacle:show,performance festival:festival mécène:sponsor,patron billetterie:ticket artiste:artist affiche:poster répétition:rehearsal chœur:choir orchestre:orchestra boulang:baker,bakery levure:yeast pétrin:dough minotier:miller vendang:harvest,grape cuvée:vintage,wine
hectolitre:hectolitre cépage:grape,variety coopérative:cooperative gel:frost canicule:heat,heatwave incendi:fire,burn pompier:firefighter éteint:extinguish,put bombard:shell,bomb frappe:strike artillerie:artillery colonel:colonel cessez-le-feu:ceasefire pourparlers:talks frontalier:border repli:withdraw,retreat retrait:withdrawal renfort:reinforcement garnison:garrison déploy:deploy mobilis:mobilis,mobiliz démin:mine,clear
atelier:workshop délocalis:relocat commande:order livraison:delivery fournisseur:supplier sous-traitant:subcontractor brevet:patent prototype:prototype fonderie:foundry aciérie:steelworks cale:hold matelot:sailor étudi:study,student lycéen:pupil,student écol:school collège:school rentrée:start,term,school instituteur:teacher rectrice:rector proviseur:headteacher cantine:canteen classe:class bac:exam examen:exam,examination
diplôme:diploma,degree fouille:excavation,dig ossement:bone vestige:remain,trace temple:temple
bureau:office compagnie:company décret:decree conseiller:adviser accusé:defendant coupable:guilty garde:custody détenu:detain,prisoner,held gendarme:police soupçon:suspicion aveu:confession avou:confess,admit dédommag:compensat effectif:staff,workforce chômage:unemployment,jobless direction:management achat:purchase,buy hausse:rise,increase baisse:cut bond:jump,surge recul:fall,decline,drop chut:fall,drop,plunge grandi:grow traitement:treatment comprimé:tablet,pill décès:death décéd:die,dead expertise:report,assessment attaqu:attack,sue immeuble:building tramway:tram animaux:animal but:goal,aim saison:season championnat:league coupe:cup titre:title supporter:fan remport:win,won battu:beat,defeated fonds:fund montant:amount financ:fund réacteur:reactor éolien:wind solaire:solar plafond:ceiling,cap échéance:deadline calendrier:schedule,timetable poursuiv:continue,pursue,sue poursuite:prosecution,continu publi:publish présent:submit propos:propose,offer offr:offer réclam:demand,claim,call permis:permit,allow,licence permet:allow,permit oblig:force,require impos:impose abandonn:drop renonc:give,abandon,renounce renoncé:give,abandon équip:team réouverture:reopening accru:increase tripl:treble diminu:decrease,reduce,fall rédui:reduce,cut mont:rise,climb grimp:climb,rise pass:go,move dépass:exceed,surpass,overtake atteint:reach,hit atteign:reach restent:remain,stay recens:count,record,census enregistr:record,register succéd:succeed
présid:chair bail:lease perd:lose recherch:search,seek,research cach:hide,conceal révél:reveal avert:warn craint:fear crain:fear inquiét:worry,concern prévoi:expect promet:promise promesse:promise critiqu:criticis,critic dénonc:denounce,condemn salu:welcome,praise félicit:congratulat reproch:accuse,reproach nié:deny démenti:deny dément:deny reconn:admit,recognis,acknowledge admis:admit souten:support soutien:support oppos:oppose élevé:high,raise ancien:former plupart:most nombreux:many,numerous plusieurs:several chaque:each,every seul:only,alone ensemble:together,whole même:same autre:other suivant:next,following hier:yesterday demain:tomorrow tôt:early tard:late encore:still,again déjà:already désormais:now bientôt:soon longtemps:long temps:time fois:time dur:last,hard duré:last vient:come va:go all:go sort:leave,come,exit revien:return,come met:put,set mis:put,set mise:put,setting plac:put sit:situat tient:hold,keep prend:take reçoi:receive fourn:supply,provide exercé:exert,put,practise bloqu:block abattu:fell,felled,shot,kill abatt:fell,slaughter taill:cut,size dû:owe,due doit:must,owe,should doivent:must,should peut:can,may peuvent:can,may veut:want veulent:want voul:want savait:know,knew su:know sait:know connaî:know tout:everything,all rien:nothing
""")

_TABLE = r"""
common: le la les des une est dans pour que qui du au aux par sur pas plus ce cette ont été avec il elle sont se ne mais ou en fois
no_end: (?i:(?:\b(?:m|mm|mme|mlle|dr|me|pr|prof|st|ste|art|p|pp|env|etc|cf|janv|févr|avr|juil|sept|oct|nov|déc|av|bd|no|vol|fig|[a-z]))\.$)
insertions: comme selon
openers: que si qu avoir être
breaks: mais tandis alors car parce quoique puisque quand lorsque si avant après or
contrasts: tandis mais alors cependant
verbs: a|ont|est|sont|fut|furent|va|vont|été|eut|[a-zà-ÿ]+(?:ait|aient|èrent|era|eront|ées?|és?|irent|urent)|(?:v|rev|dev|prov|ven|rend|vend|perd|reç|ten|obten|maint?en|él|conç|batt|véc|l|rel|v|cr|p|conn|par|entend|attend|suspend|interromp|convainc|résol|voul|fall)ue?s?|(?:re|com|ap|sur)?pris(?:es?)?|(?:re|pro|sou|ad|per|dé|trans)?mis(?:es?)?|(?:r?ouv|(?:dé)?couv|off|souff)ert(?:es?)?|(?:re|dé)?fait(?:es?)?|(?:inter|pré)?dit(?:es?)?|(?:in|sou|pre)?[sé]crit(?:es?)?|(?:dé|con|recon|in)truit(?:es?)?|(?:pro|ré|con|intro|tra)duit(?:es?)?|mort(?:es?)?|(?:re|at|é)?[jtp]?eint(?:es?)?|fini(?:es?)?|choisi(?:es?)?|parti(?:es?)?|sorti(?:es?)?|repris|conclue?s?
"""
LANGUAGE = grammar.Language(
    **grammar.filled(grammar.Language, _TABLE),
    code="fr",
    name="French",
    units=_UNITS,
    glossary=_GLOSSARY,
    numbers=_NUMBERS,
    qualifying=_QUALIFYING,
    dates=_DATES,
    speech=_SPEECH,
    hedges=_HEDGES,
    polarity=_POLARITY,
)
