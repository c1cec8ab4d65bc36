"""What somebody is to be asked about in a CSAT survey: a ticket, a call, a delivery."""

from bot.core.survey.measure import Kind
from bot.core.survey.plan import SurveyPlan
from bot.core.understanding import visible

LONGEST = 80  # characters, as a product's name


class SubjectError(ValueError):
    """The subject can't be asked about; the message, for the command line and programs, says why.

    too_long: or else the survey asks about its product.
    """

    def __init__(self, plan: SurveyPlan, *, too_long: bool) -> None:
        self.plan, self.too_long = plan, too_long
        if too_long:
            super().__init__(f"A subject has at most {LONGEST} characters.")
        else:
            super().__init__(f"'{plan.name}' asks about its product: only a CSAT survey asks about a subject.")


def read_subject(text: str | None, plan: SurveyPlan) -> str | None:
    """Read a subject as it was typed, on one line; none where nothing is said: then the product is asked about.

    Raises SubjectError for a long one, and in a survey that asks about its product alone.
    """
    subject = " ".join(visible(text or "").split())
    if not subject:
        return None
    if plan.kind is not Kind.CSAT:
        raise SubjectError(plan, too_long=False)
    if len(subject) > LONGEST:
        raise SubjectError(plan, too_long=True)
    return subject
