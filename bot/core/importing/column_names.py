"""What columns are called in the exports of survey tools, in eight languages.

Names are written without spaces, signs, accents and capitals, the likelier ones first. No names of people among the
persons: two can share one.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from unicodedata import combining, normalize


class Field(StrEnum):
    """What an imported answer is made of. UPDATED tells when an answer was changed."""

    PERSON = "person"
    SCORE = "score"
    COMMENT = "comment"
    ANSWERED_AT = "answered_at"
    UPDATED = "updated_at"


class Sieve(StrEnum):
    """What a column says of whether a row is an answer at all."""

    KIND = "kind"  # which sort of survey: NPS or another
    TYPE = "type"  # the same, or something else that is called a type
    QUESTION = "question"  # a row is one answer to one of several questions
    STATUS = "status"
    DONE = "done"
    FLAG = "flag"
    GONE = "gone"  # when it was taken back


Ranks = Mapping[Field, tuple[frozenset[str], ...]]


def plain(name: str) -> str:
    """Give a column's name as names are compared: letters and digits alone, without capitals and accents."""
    if name.isascii():
        return "".join(filter(str.isalnum, name.lower()))
    return "".join(sign for sign in normalize("NFKD", name.casefold()) if sign.isalnum() and not combining(sign))


def _ranks(*levels: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(plain, level.split())) for level in levels)


def _names(text: str) -> frozenset[str]:
    return frozenset(map(plain, text.split()))


STAFFS_ANSWER = _names(
    "respondedat responded respondedon respondeddate responsedate dateresponded responsetime responseat repliedat "
    "replydate"
)
RANKS: Ranks = {
    Field.PERSON: _ranks(
        "person",
        "email emailaddress mail personemail customeremail contactemail respondentemail useremail recipientemail "
        "youremail correo correoelectronico emailadresse emailadres mailadresse adressemail adresseemail courriel "
        "enderecodeemail indirizzoemail メール メールアドレス",
        "personid customerid contactid respondentid userid externalid visitorid clientid subscriberid memberid "
        "distinctid uid externaluserid externalcustomerid customernumber kundennummer kundenid idcliente clienteid "
        "clienteid idclient numeroclient klantnummer 顧客id 顧客番号 ユーザーid お客様番号 会員番号",
        "customer respondent contact user username kunde cliente client klant teilnehmer 顧客 回答者 ユーザー",
        "phone phonenumber mobile telefon telefono telefone telephone 電話番号",
        "accountid account merchantid tenantid",
    ),
    Field.SCORE: _ranks(
        "score",
        "nps npsscore rating npsrating npsvalue npsanswer npsresponse score010 likelihoodtorecommend ltr hsvalue",
        "nota puntuacion puntaje calificacion valoracion pontuacao avaliacao bewertung punktzahl punkte wertung note "
        "notenps scorenps npsnote npsbewertung notanps punteggio valutazione voto cijfer beoordeling 点数 スコア 評価 "
        "評点 推奨度 おすすめ度",
        "answer grade value recommend recommendation antwort respuesta reponse resposta risposta antwoord 回答 "
        "surveyresponse response",
    ),
    Field.COMMENT: _ranks(
        "comment",
        "comments feedback reason verbatim npscomment npsfeedback feedbacktext verbatimcomment commenttext reviewtext "
        "review scorereason reasonforscore npsreason npsverbatim openendedresponse openended opentext "
        "kommentar kommentare comentario comentarios commentaire commentaires コメント 自由記述 commento commenti "
        "opmerking hscontent",
        "begrundung grund anmerkung bemerkung ruckmeldung motivo razon justificativa observacion observaciones "
        "observacao observacoes opinion opiniao raison motif remarque avis 理由 ご意見 意見 感想 motivo motivazione "
        "toelichting reden",
        "text why warum weshalb pourquoi porque なぜ perche waarom message remark remarks details explanation "
        "freetext freitext textolivre textelibre followupanswer followupresponse answertext thoughts suggestion "
        "suggestions improvement improvements sugerencia sugerencias sugestao sugestoes vorschlag verbesserung",
        "npsresponse response responsetext answer surveyresponse",
    ),
    Field.ANSWERED_AT: _ranks(
        "answeredat",
        "respondedat responded respondedon responsedate respondeddate dateresponded responsetime answeredon answerdate "
        "dateanswered answered submittedat submitted submittedon submitdate submissiondate submissiontime "
        "datesubmitted hssubmissiontimestamp ratedat ratedon ratingdate rated surveyedat postedat postedon "
        "feedbackdate scoredat votedat reviewedat reviewdate responsereceived receivedat receivedon datereceived "
        "antwortdatum beantwortetam bewertetam abgesendetam eingegangenam fecharespuesta fechaderespuesta "
        "fechadeenvio dataresposta datadaresposta datadeenvio respondidoem respondidoel datereponse datedereponse "
        "datesoumission datedesoumission "
        "reponduele 回答日時 回答日 送信日時 datarisposta datadirisposta antwoorddatum",
        "recordeddate completedat completedon completiontime completiondate datecompleted completed finishedat "
        "abgeschlossenam horadefinalizacion heuredefin horadeconclusao abschlusszeit 完了時刻",
        "enddate endtime endedat",
        "date datetime timestamp time ts surveydate datum zeitstempel datumundzeit fecha fechayhora marcatemporal data "
        "dataehora carimbodedatahora horodateur dateheure 日付 日時 タイムスタンプ informazionicronologiche "
        "tijdstempel createdat created createddate datecreated createdon creationdate dateadded dateofresponse "
        "fechadecreacion datadecriacao datedecreation erstelltam",
    ),
    Field.UPDATED: _ranks(
        "updatedat updated lastupdated lastupdatedat modifiedat lastmodified lastmodifieddate datemodified "
        "hslastmodifieddate updateddate editedat"
    ),
}  # fmt: skip
# Where else a person may stand where one column is blank: neither names, which two can share, nor accounts.
HELPING = (*RANKS[Field.PERSON][:3], RANKS[Field.PERSON][4])
CREATED = _names(
    "createdat created createddate datecreated createdon creationdate dateadded fechadecreacion datadecriacao "
    "datedecreation erstelltam"
)
# Words before a name that change nothing of what it means, for each part of an answer.
QUALIFIERS: Mapping[Field, frozenset[str]] = {
    Field.PERSON: _names(
        "nps survey response feedback customer user contact recipient respondent client guest person properties "
        "requester reviewer member patient your work hs primary business end submitter visitor panelist customers"
    ),
    Field.SCORE: _names("nps enps survey response feedback customer overall properties your user respondent total hs"),
    Field.COMMENT: _names(
        "nps enps survey response feedback customer user answer rating score properties your additional open client "
        "respondent written free guest hs optional"
    ),
    Field.ANSWERED_AT: _names("nps enps response feedback answer rating score properties hs"),
    Field.UPDATED: _names("response feedback hs"),
}
# Whoever answers an answer: then a "responded at" is the time of that.
STAFFS = _names(
    "respondedby repliedby responder replier staffresponse staffreply ownerresponse ownerreply merchantresponse "
    "businessresponse agentreply agentresponse companyresponse reply replytext responsemessage responsefrombusiness"
)
STAFFS_TEXT = _names("response responsetext responsecomment responsebody")
# Beside one of these a "created at" may be that of the account.
ACCOUNTS = _names(
    "lastseen lastseenat lastlogin lastloginat lastactive lastactiveat lastvisit signedup signedupat signupdate "
    "websessions sessions mrr arr ltv trialends subscriptionstatus firstseen firstseenat"
)
# And beside one of these that of the question.
INVITATIONS = _names("sent sentat senton sentdate datesent deliveredat invitedat surveysentat emailsentat lastemailed")

SIEVES: Mapping[Sieve, frozenset[str]] = {
    Sieve.KIND: _names(
        "surveytype questiontype hssurveytype metric metrictype surveymetric umfragetyp umfrageart tipodeencuesta "
        "tipoencuesta tipodepesquisa typedenquete typedesondage tipodisondaggio アンケート種別"
    ),
    Sieve.TYPE: _names("type category campaigntype template templatetype feedbacktype surveycategory"),
    Sieve.QUESTION: _names(
        "question questiontext questiontitle questionname frage pregunta pergunta 質問 domanda vraag"
    ),
    Sieve.STATUS: _names(
        "status state responsestatus responsetype surveystatus completionstatus event eventname eventtype "
        "distributionchannel responsestate submissionstatus antwortstatus estado statut etat stato stadium 状態 "
    ),
    Sieve.DONE: _names(
        "finished complete completed iscomplete iscompleted isfinished surveycompleted valid isvalid completo "
        "abgeschlossen beendet termine finalizado concluido completato voltooid 完了 issubmitted"
    ),
    Sieve.FLAG: _names(
        "excluded isexcluded exclude ignored ignore isignored test istest testresponse istestresponse preview "
        "ispreview spam isspam deleted isdeleted internal isinternal duplicate isduplicate hidden testmode"
    ),
    Sieve.GONE: _names("deletedat excludedat ignoredat removedat"),
}
_FLAGGED = "exclude"  # "Excluded from calculations" and the like

_RECOMMENDS = re.compile(
    r"recomm[ae]nd|empf[eo]hl|recomi?end|raccomand|consiglier|aanbeve|薦め|勧め|すすめ|推奨", re.IGNORECASE
)
_SCALE = re.compile(r"\b0\s*(?:[-~\u2013\u2014]|to|bis|a|à|al|até|hasta|tot|から)\s*10", re.IGNORECASE)
_OF_GROUPS = re.compile(r"\b(?:group|gruppe|grupo|groupe|category|gruppo|groep)\b|グループ", re.IGNORECASE)
_REASONS = re.compile(
    r"\bwhy\b|reason|warum|weshalb|wieso|hauptgrund|\bgrund\b|pourquoi|raison|por ?qu[eé]|motiv|raz[oó]n|"
    r"理由|なぜ|perch[eé]|waarom|reden",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"comment|feedback|improve|better|tell us|kommentar|besser|amélior|mejor|melhor|coment|意見|コメント|改善|感想|"
    r"verbeter|migliorar",
    re.IGNORECASE,
)
LONG_NAME = 20  # characters: a name that is longer may be a question


def asks_to_recommend(name: str) -> bool:
    """Say whether a column's name is the question whether somebody would recommend something, in eight languages."""
    return bool(_RECOMMENDS.search(name)) and not _OF_GROUPS.search(name) and not _REASONS.search(name)


def asks_for_zero_to_ten(name: str) -> bool:
    """Say whether a column's name asks for a number from 0 to 10."""
    return bool(_SCALE.search(normalize("NFKC", name).replace("\u301c", "~"))) and not _OF_GROUPS.search(name)


def asks_for_a_reason(name: str) -> bool:
    """Say whether a column's name is the question why, in eight languages."""
    return is_a_question(name) and bool(_REASONS.search(name))


def asks_for_words(name: str) -> bool:
    """Say whether a column's name is another open question."""
    return is_a_question(name) and bool(_OPEN.search(name)) and not _RECOMMENDS.search(name)


def is_a_question(name: str) -> bool:
    """Say whether a column's name may be a question that people were asked."""
    return (
        len(name) >= LONG_NAME
        or (len(name) >= LONG_NAME // 2 and not name.isascii())
        or name.rstrip().endswith(("?", "\uff1f"))
        or name.startswith(("…", "..."))
    )


def is_of_mail(name: str) -> bool:
    """Say whether a column's name speaks of the mail address of whoever answered, and not of whoever works there."""
    return bool(_MAIL.search(name)) and not _WORKS_THERE.search(name)


_MAIL = re.compile(r"mail|correo|courriel|メール", re.IGNORECASE)
_WORKS_THERE = re.compile(
    r"agent|owner|staff|assign|rep\b|team|manager|sender|from|responsible|subject|sent|opt", re.IGNORECASE
)


def sieve_of(names: frozenset[str]) -> Sieve | None:
    """Say what a column of these names tells of whether its rows are answers, if anything."""
    for sieve, known in SIEVES.items():
        if known & names:
            return sieve
    return Sieve.FLAG if any(name.startswith(_FLAGGED) for name in names) else None


CLOCKS = frozenset(
    {
        *("time", "timeofday", "clock", "hour", "hours", "submittime", "answertime", "timeutc"),
        *("uhrzeit", "zeit", "hora", "heure", "horario", "時刻", "時間", "ora", "tijd"),
    }
)
"""What the time of day is called beside a day."""
