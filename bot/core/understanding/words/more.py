"""Signs, and the number words of languages in which we understand numbers only."""

from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary
from bot.core.understanding.words.asides import ASIDES

SIGNS = Vocabulary(
    roles={
        Role.SAY: "=, ~, ≈, +, -",
        Role.FINAL: "->, =>, →, ⇒",
        Role.CONJ: "&",
        Role.ABOVE: ">, > =, ≥",
        Role.BELOW: "<, < =, ≤",
        Role.OR_MORE: "+",
        Role.TO: "-, ~",
        Role.AND: "&",
        Role.OF: "/",
        Role.STARS: "★, 💯",
        Role.PERCENT: "%",
        Role.UNIT: "$, €, £, ¥, ₹, ₩, °, ²",
        Role.LABEL: "$, €, £, ¥, ₹, ₩, #, №, @, §",
        Role.HALF: "½, ¼, ¾",
    }
)
BESIDE = Vocabulary(roles=ASIDES)
ITALIAN = Vocabulary(
    numerals="zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    only_here="due sei otto uno",
    articles="uno",
    roles={
        Role.SAY: "io, il, è, direi, dico, un, circa, per me",
        Role.GIVE: "do, voto",
        Role.OF: "su",
        Role.TO: "o, oppure",
        Role.CONJ: "ma, perché, però",
        Role.MAYBE: "forse",
    },
)
KOREAN = Vocabulary(
    numerals="영 일 이 삼 사 오 육 칠 팔 구 십 십일 십이",
    more_numerals=dict(
        zip(("하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열"), range(1, 11), strict=True)
    )
    | {"공": 0, "제로": 0},
    roles={
        Role.SAY: "저는, 나는, 제, 약, 음, 네, 대략",
        Role.GIVE: "점수는, 점수, 평점",
        Role.POINTS: "점, 입니다, 이에요, 예요, 요, 이요, 정도, 드려요, 드립니다, 줄게요, 을 드려요, 을 줄게요",
        Role.NOT: "이 아니에요, 이 아닙니다, 이 아니라, 아니에요, 아닙니다, 이 아니야, 아니야, 은 아니, 는 아니, 안",
        Role.TOP: "점 만점에, 점만점에, 점 만점 중",
        Role.CONJ: "지만, 하지만, 그래서",
        Role.TO: "에서, 또는, 이나",
        Role.OF: "중",
        Role.OR_MORE: "이상",
        Role.OR_LESS: "이하",
        Role.MAYBE: "아마",
        Role.NO: "아니요, 아뇨",
        Role.UNIT: "일, 년, 월, 시간, 시, 분, 명, 번, 원, 개, 주, 위",
    },
)
