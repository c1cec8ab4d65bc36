import pytest
from slack_sdk.errors import SlackApiError

from bot.simulator import Simulator
from tests.simulator.toy_bot import MANIFEST, Clock, client_of

CROWD = 3_000


@pytest.fixture(scope="module")
def sim():
    with Simulator(MANIFEST, Clock()) as simulator:
        people = [simulator.add_person(f"Person {n}", locale="de-DE", tz="Europe/Berlin") for n in range(CROWD)]
        simulator.add_channel("all", people)
        simulator.add_channel("secret", people, private=True)
        yield simulator


@pytest.mark.parametrize("limit", [7, 200, 999, 1000])
def test_a_crowd_is_listed_page_by_page(sim, client, limit):
    pages = [page["members"] for page in client.users_list(limit=limit)]
    everybody = [user["id"] for page in pages for user in page]
    assert everybody == [*sim.workspace.users]
    assert everybody[2:] == [person.id for person in sim.people]
    assert {len(page) for page in pages[:-1]} == {limit}
    assert len(pages) == -(-(CROWD + 2) // limit)


def test_locales_of_a_crowd_come_when_asked_for(client):
    with_locale, without = client.users_list(limit=1000, include_locale=True), client.users_list(limit=1000)
    assert {user["locale"] for user in with_locale["members"][2:]} == {"de-DE"}
    assert not any("locale" in user for user in without["members"])


@pytest.mark.parametrize("name", ["all", "secret"])
def test_the_members_of_a_crowded_channel_come_page_by_page(sim, client, name):
    channel = sim.workspace.find_channel(name)
    pages = [page["members"] for page in client.conversations_members(channel=channel.id, limit=1000)]
    assert [len(page) for page in pages] == [1000, 1000, 1000, 1]
    assert [member for page in pages for member in page] == channel.members
    read = client.api_call("conversations.members", http_verb="GET", params={"channel": channel.id, "limit": 2})
    assert read["members"] == channel.members[:2]
    assert len(client.conversations_members(channel=channel.id)["members"]) == 100


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, "limit_required"),
        ({"limit": 1001}, "invalid_limit"),
        ({"limit": "many"}, "invalid_limit"),
        ({"limit": 10, "cursor": "!"}, "invalid_cursor"),
    ],
)
def test_a_crowd_is_listed_only_with_a_limit_and_a_place(client, arguments, expected):
    with pytest.raises(SlackApiError, match=expected):
        client.users_list(**arguments)


def test_everybody_has_a_dm_of_their_own(sim):
    workspace = sim.workspace
    dms = {person.id: workspace.open_dm(person.id) for person in sim.people}
    assert all(workspace.find_dm(user_id) is dm and user_id in dm.members for user_id, dm in dms.items())
    assert len({dm.id for dm in dms.values()}) == CROWD
    assert client_of(sim).conversations_open(users=sim.people[-1].id)["already_open"] is True
