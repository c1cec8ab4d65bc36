"""Questions: about the survey (each topic has its own answer), or about anything else."""

import re

from bot.core.understanding.kinds import Topic
from bot.core.understanding.phrases import any_of

SHORTEST_QUESTION = 2  # words; "ok, is 7?" is hardly one
LONGEST = 160  # characters; whoever writes more has something to tell

_BEGINS = re.compile(
    r"\s*[¿\"']*(?:and |but |so |wait |ok |hey |hi |y |und |et |e )?"
    + any_of(
        r"who(?:'s)?|what(?:'s)?|whats|why|how|when|where|which|whose",
        r"is|are|am|does|do|did|can|could|will|would|may|should",
        r"quién|quien|qué|que|por qué|por que|cómo|cuánto|cuánta|cuántas|cuántos|cuándo|dónde|cuál",
        r"puedo|puede|es anónimo|está",
        r"wer|was|warum|wieso|weshalb|wie|wann|wo|welche|welcher|wofür|ist|sind|kann|darf|wird|bin|muss",
        r"qui|que|quoi|pourquoi|comment|combien|quand|où|quel|quelle|à quoi|qu'est-ce|est-ce|c'est quoi",
        r"puis-je|peut-on",
        r"quem|o que|por que|porquê|por quê|como|quanto|quanta|quantas|quantos|por quanto|quando|onde|qual",
        r"posso|é|para que|isso|tenho que",
        r"para qué|es obligatorio|tengo que|wozu|je dois|dois-je|c'est obligatoire",
        r"chi|cosa|perché|come",
    )
    + r"(?![\w'])"
)
_ENDS = re.compile(r"[?？]")
_MAY_FOLLOW_THE_MARK = " \n\"')!"
_ASKS_IN_JAPANESE = re.compile(
    r"(?:ですか|ますか|のですか|んですか|でしょうか|のか|何)[。?？!]*\s*$|^(?:なぜ|どうして|誰が|だれが|何の)"
)
_BEGINS_WITH_A_NUMBER = re.compile(r"\s*\d")
_SENTENCE_BREAK = re.compile(r"[.!;,]\s")
# "7?", "maybe a 7?", "how about 9?": unsure of the answer, not asking about it.
_UNSURE = re.compile(r"\s*(?:how about|what about|should i say|qué tal|wie wäre|que tal)\b")

# A topic is found by its own words anywhere in a question; the first that is found counts.
_TOPICS = (
    (Topic.WHAT_IS_NPS, any_of(r"\bnps\b|net promoter")),
    (Topic.ANONYMOUS, any_of(r"anonym|anónim|anônim|confiden|vertraulich|匿名")),
    (
        Topic.KEPT,
        any_of(
            r"\bkept\b|keep (?:this|it|my)|\bstored?\b|\bdelete|\berase|\bremove my|my data",
            r"guarda|almacen|borrar|eliminar",
            r"gespeichert|speicher|löschen",
            r"conserv|supprim|effacer|stocké",
            r"apagar|excluir",
            r"保存|削除",
        ),
    ),
    (
        Topic.WHO_SEES,
        any_of(
            r"who (?:can |will |would )?(?:see|read|get|know)|who'll see|(?:see|read|know) (?:this|it|my|that)",
            r"do with my|\b(?:boss|manager) (?:see|read|know|get)",
            r"qui[eé]n (?:lo |la )?(?:ve|verá|puede ver|lee)|lo (?:ve|lee|verá)|verá|\bjef[ea]\b",
            r"wer (?:sieht|liest|kann)|sieht (?:das|mein|jemand)",
            r"qui (?:le |la |l')?(?:voit|verra|peut|lit)",
            r"(?:voit|lit) (?:ça|cela|ceci)|\b(?:mon|ma) (?:chef|patron|responsable)",
            r"quem (?:vê|ve|verá|pode ver|lê)|(?:vê|lê) (?:isso|isto)|\bmeu chefe",
            r"誰が(?:見|読)|見ますか|見られ",
        ),
    ),
    (
        Topic.WHY_ME,
        any_of(
            r"why (?:me|am i|are you|do you|do i|did i|i)\b",
            r"what(?:'s| is) this(?: for)?\W*$|\bmandatory|have to answer|must i",
            r"por ?qué (?:yo|me|a mí)|por ?qu[eê] (?:eu|me|estou)",
            r"para ?qu[eéê]\b|obligatori|obrigatóri|tengo que|tenho que",
            r"warum (?:ich|werde|fragen|fragst)|wieso ich|wozu\b|wofür\b|muss ich|pflicht",
            r"pourquoi (?:moi|me|suis|je)|à quoi (?:ça|cela) sert|dois-je|je dois|obligatoire",
            r"なぜ|どうして私|これは何|必須",
        ),
    ),
    (
        Topic.WHO_ASKS,
        any_of(
            r"who(?:'s| is| are|'re)? (?:asking|behind|you|this from)|who asks|who made|who wants",
            r"are you a (?:bot|human|person|robot)",
            r"quién (?:pregunta|eres|está|lo)",
            r"wer (?:fragt|bist|steckt|sind)",
            r"qui (?:demande|es-tu|êtes|pose)",
            r"quem (?:está|pergunta|é você|quer)",
            r"誰が聞|誰から|あなたは誰|どなた",
        ),
    ),
    (
        Topic.EFFORT,
        any_of(
            r"how (?:long|many|much time)",
            r"cuánto (?:tiempo|dura|tarda|se)|cuántas preguntas",
            r"wie (?:lange|viele)",
            r"combien de (?:temps|questions)",
            r"quanto tempo|quantas perguntas",
            r"どのくらい|何分|いくつ",
        ),
    ),
    (
        Topic.SCALE,
        any_of(r"\b(?:scale|numbers?|zero|ten|escala|skala|échelle)\b", r"mean\b|signific|bedeutet|veut dire|意味"),
    ),
)
_TOPIC_RULES = tuple((topic, re.compile(rule)) for topic, rule in _TOPICS)
_CLAUSE = re.compile(r"[,:;.!]\s+")
_ABOUT_SURVEY = re.compile(
    any_of(
        r"\b(?:survey|unsubscribe|opt out|stop (?:this|these|getting)|your question)",
        r"\bchange my (?:answer|score|mind|rating)",
        r"encuesta|darme de baja|cambiar mi (?:respuesta|nota)|umfrage|abmelden|meine antwort ändern",
        r"enquête|sondage|désabonner|changer ma (?:réponse|note)|pesquisa|descadastrar|mudar minha (?:resposta|nota)",
        r"アンケート|回答を変更|解除",
    )
)
# No question in its form, but answered like one.
_DEMANDS_ERASURE = re.compile(
    any_of("please |bitte |por favor,? |")
    + any_of(
        r"(?:delete|erase|remove|forget) (?:all )?(?:my|me)(?: data| answers?| information)?",
        r"(?:borra|borren|elimina|eliminen) (?:todos )?mis (?:datos|respuestas)",
        r"(?:lösche|löschen sie|lösch) (?:alle )?meine (?:daten|antworten?)",
        r"(?:supprimez|supprime|effacez) (?:toutes )?mes (?:données|réponses)",
        r"(?:apague|apaga|exclua|delete) (?:todos )?(?:os )?meus dados",
        r"(?:私の)?データを(?:消して|削除して)(?:ください)?",
    )
)
_DIGIT = re.compile(r"\d")


def asks(text: str) -> bool:
    """Say whether a message is a question as a whole. text: small letters."""
    if len(text) > LONGEST or _UNSURE.match(text):
        return False
    if _ASKS_IN_JAPANESE.search(text.strip()) or _DEMANDS_ERASURE.fullmatch(text.strip(" .!。")):
        return True
    if _BEGINS_WITH_A_NUMBER.match(text):
        return False
    ends = bool(_ENDS.search(text.rstrip(_MAY_FOLLOW_THE_MARK)[-2:]))
    topic = _topic_by_words(text)
    if ends and (topic not in {None, Topic.SCALE} or _last_clause_asks(text)):
        return True
    several = len(_SENTENCE_BREAK.findall(text.strip())) > 1
    return bool(_BEGINS.match(text)) and (ends or topic is not None) and not several


def is_about_survey(text: str) -> bool:
    """Say whether a question that has no topic of its own is still one to the bot, and no thought about the product."""
    return bool(_ABOUT_SURVEY.search(text))


def topic_of(text: str) -> Topic:
    """Say what a question is about."""
    # A digit alone makes no question, but in one it is a number of the scale.
    return _topic_by_words(text) or (Topic.SCALE if _DIGIT.search(text) else Topic.OTHER)


def _topic_by_words(text: str) -> Topic | None:
    return next((topic for topic, rule in _TOPIC_RULES if rule.search(text)), None)


def _last_clause_asks(text: str) -> bool:
    """Say whether a question comes after some words: "before I answer, is 10 the best?"."""
    *before, last = _CLAUSE.split(text.strip())
    return bool(before) and bool(_BEGINS.match(last)) and len(last.split()) > SHORTEST_QUESTION
