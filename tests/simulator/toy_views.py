"""What the small bot does with modals and its Home tab."""


def plain(text):
    return {"type": "plain_text", "text": text}


def option(text):
    return {"text": plain(text), "value": text.lower()}


def typed(label="Why?", block_id="why", action_id="text", **element):
    field = {"type": "plain_text_input", "action_id": action_id} | element
    return {"type": "input", "block_id": block_id, "label": plain(label), "element": field}


def menu(kind="static_select", action_id="menu", **element):
    return {"type": kind, "action_id": action_id, "options": [option("Red"), option("Blue")]} | element


def button(text="More", action_id="more"):
    return {"type": "button", "action_id": action_id, "text": plain(text), "value": "opaque"}


def home(*blocks, **changes):
    return {"type": "home", "blocks": list(blocks)} | changes


def modal(*blocks, **changes):
    return {"type": "modal", "title": plain("Your answer"), "submit": plain("Send"), "blocks": list(blocks)} | changes


def form(**changes):
    team = {"type": "input", "block_id": "team", "label": plain("Team"), "element": menu(), "optional": True}
    buttons = {"type": "actions", "block_id": "buttons", "elements": [button()]}
    named = {"callback_id": "form", "private_metadata": "opaque", "notify_on_close": True}
    return modal(typed(max_length=100, min_length=3), team, buttons, **named | changes)


ANSWERS = {
    "too short": {"response_action": "errors", "errors": {"why": "Say more."}},
    "elsewhere": {"response_action": "errors", "errors": {"nowhere": "Say more."}},
    "one more": {"response_action": "update", "view": form(title=plain("One more thing"))},
    "unshowable": {"response_action": "update", "view": {"type": "modal"}},
    "nonsense": {"response_action": "dance"},
    "clear": {"response_action": "clear"},
}


def add_form_button(app):
    """Let a bot open its form for whoever presses a button."""

    @app.action("form")
    def open_form(ack, body, client):
        client.views_open(trigger_id=body["trigger_id"], view=form())
        ack()


def add_views(app):
    """Let a bot open a form, publish a Home tab, and answer by what was filled in."""

    @app.view("form")
    def submitted(ack, view):
        words = view["state"]["values"]["why"]["text"]["value"]
        if words != "silence":
            ack(**ANSWERS.get(words, {}))

    @app.view_closed("form")
    def closed(ack):
        ack()

    @app.action("more")
    def more(ack, body, client):
        view = body["view"]
        if view["type"] == "modal":
            client.views_update(view_id=view["id"], hash=view["hash"], view=form(title=plain("More of it")))
        else:
            section = {"type": "section", "text": plain("You pressed it")}
            client.views_publish(user_id=body["user"]["id"], hash=view["hash"], view=home(section))
        ack()

    @app.action("menu")
    def chosen(ack):
        ack()

    @app.action("text")
    def entered(ack):
        ack()

    @app.event("app_home_opened")
    def publish(event, client):
        if event.get("tab") == "home":
            hello = {"type": "section", "text": plain("Your answers"), "accessory": button()}
            client.views_publish(user_id=event["user"], view=home(hello, {"type": "actions", "elements": [menu()]}))
