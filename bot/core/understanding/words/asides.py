"""What changes a number from beside it, in all languages: abbreviations, jokes, and that nothing is recommended."""

from collections.abc import Mapping

from bot.core.understanding.phrases import each_way
from bot.core.understanding.roles import Role

_NOT_RECOMMENDED = (
    "would not|never recommend, will|do|could|can not recommend, never recommend, not recommended|recommending, "
    "wouldn't|wouldnt|won't|wont|don't|dont|can't|cant|cannot|couldn't|couldnt recommend, "
    "nicht empfehlen|weiterempfehlen|empfehlenswert, nicht zu empfehlen, empfehle nicht, empfehle es|ich nicht, "
    "würde ich nicht empfehlen|weiterempfehlen, keine empfehlung, "
    "no lo|la|os|les|se recomiendo|recomendaría, no recomiendo|recomendaría|recomendable|recomendado, "
    "nada recomendable, ne le|la|vous recommande|recommanderais|recommanderai pas, "
    "ne recommande|recommanderais|recommanderai pas, recommande|recommanderais|recommanderai pas, "
    "pas recommandable, à ne pas recommander, je déconseille, à déconseiller, "
    "não o|a|te|vos recomendo|recomendaria, não recomendo|recomendaria|recomendável|recomendado|indico|indicaria, "
    "おすすめしません, おすすめしない, おすすめはしない, おすすめはしません, おすすめできません, おすすめできない, "
    "お勧めしません, お勧めしない, お勧めできません, お勧めできない, すすめない, すすめません, 勧めない, 勧めません, "
    "薦めない, 薦めません, 推奨しません, 推奨しない"
)
_MORE_THAN_RECOMMENDED = (
    "can't|cant|cannot|couldn't|couldnt recommend enough|highly|more, "
    "can't|cant|cannot|couldn't|couldnt recommend it|this|them|you enough|highly|more, can not recommend it enough, "
    "would not recommend anything|anyone|any|another, "
    "wouldn't|wouldnt|won't|wont|don't|dont|can't|cant|cannot recommend anything|anyone|any|another, "
    "no recomiendo|recomendaría otro|otra|nada, recommande|recommanderais pas assez|d'autre, "
    "não recomendo|recomendaria outro|outra|nada"
)
_IN_JEST = (
    "just|only kidding|joking, kidding, jk, sarcasm, sarcastic, nur|kleiner|war spaß|scherz, war nur spaß|scherz, "
    "ironie, sarkasmus, es|era broma, sarcasmo, ironía, je rigole|plaisante|déconne|blague, sarcasme, "
    "é|era|só brincadeira, tô|to|estou brincando, ironia, 冗談, 冗談です, 皮肉, 皮肉です"
)
_IN_EARNEST = "no|not kidding|joking, kidding|joking aside, kein scherz, spaß beiseite, sem brincadeira"

# Their dot ends no sentence: behind "p." stands no score.
_LABELS = (
    "ext., p., pp., pg., vol., fig., art., ch., sec., nr., abb., kap., s., tel., núm., pág., págs., cap., v., rev., "
    "ver., apt., rm."
)
_LEAST, _MOST, _PERHAPS = "min., mind., mín.", "max., máx.", "est., evtl., ggf., vllt., prob."

ASIDES: Mapping[Role, str] = {
    Role.AGAINST: each_way(_NOT_RECOMMENDED),
    Role.JEST: each_way(_IN_JEST),
    Role.SAY: f"{each_way(_NOT_RECOMMENDED)}, {each_way(_MORE_THAN_RECOMMENDED)}, {each_way(_IN_EARNEST)}",
    Role.AFTER: ", ".join(map(each_way, (_NOT_RECOMMENDED, _MORE_THAN_RECOMMENDED, _IN_JEST, _IN_EARNEST))),
    Role.LABEL: _LABELS,
    Role.OF: "v.",
    Role.FLOOR: _LEAST,
    Role.CEILING: _MOST,
    Role.UNIT: _LEAST,
    Role.MAYBE: _PERHAPS,
}
