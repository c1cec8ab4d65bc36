"""What the simulator's page asks for, without a browser."""

import http.client
import json
from urllib.parse import urlencode, urlsplit


class Browser:
    """The page's requests, without the page."""

    def __init__(self, sim):
        self._address = urlsplit(sim.page_url)

    def request(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self._address.port, timeout=5)
        try:
            connection.request(method, path, json.dumps(body) if body else None, headers)
            response = connection.getresponse()
            return response, response.read().decode()
        finally:
            connection.close()

    def state(self, **query):
        return json.loads(self.request("GET", f"/page/state?{urlencode(query)}")[1])

    def do(self, deed, **wishes):
        return json.loads(self.request("POST", f"/page/{deed}", wishes)[1])
