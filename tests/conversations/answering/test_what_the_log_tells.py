"""Whoever reads the bot's log sees that it works, and not who said what."""

from structlog.testing import capture_logs


def test_each_thing_that_was_said_is_a_line_without_a_name_a_number_or_a_word(office):
    with capture_logs() as log:
        office.survey_ana()
        office.ana.clicks("3")
        office.settle()
        office.ana.says("the export is slow")
        office.rest(minutes=10)
        office.settle()
        office.skip(days=1)
    sent = [entry for entry in log if entry["event"] == "sent"]
    assert {entry["kind"] for entry in sent} >= {"ask", "answered", "question", "summary"}
    assert {entry["survey"] for entry in sent} == {"acme"}
    assert any(entry["event"] == "audience read" and entry["people"] == 1 for entry in log)
    told = str([{key: value for key, value in entry.items() if key != "log_level"} for entry in log])
    for secret in (office.ana.id, "Ana", "export", "3"):
        assert secret not in told
