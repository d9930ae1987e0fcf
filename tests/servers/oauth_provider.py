# SPDX-License-Identifier: GPL-3.0-or-later
"""A small OAuth2 provider: authorization code with PKCE, refresh, revocation, device flow."""
import base64
import hashlib
import json
import secrets
import urllib.parse

HOST = "id.example.org"
CLIENT = "sendoff-test"


class Provider:
    """Pages of an Internet at https://id.example.org. `make_token` makes access tokens; a refresh token is good once."""

    def __init__(self, net, make_token, lifetime=3600):
        self.make_token, self.lifetime = make_token, lifetime
        self.codes, self.refresh_tokens, self.devices = {}, set(), {}
        self.requests = []
        self.failing = None  # a status, instead of an answer of /token
        for path in ("authorize", "token", "device", "revoke"):
            net.handlers[HOST, "/" + path] = getattr(self, path)

    def form(self, handler):
        octets = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
        return dict(urllib.parse.parse_qsl(octets.decode()))

    def json(self, handler, status, value):
        handler.give(status, json.dumps(value), [("Content-Type", "application/json")])

    def authorize(self, handler):
        """The person's consent is given at once: the browser goes back to where the request says."""
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlparse(handler.path).query))
        if asked["client_id"] != CLIENT or not asked["redirect_uri"].startswith("http://127.0.0.1:"):
            return handler.give(400, "unknown client")
        code = secrets.token_urlsafe()
        self.codes[code] = asked
        back = urllib.parse.urlencode({"code": code, "state": asked["state"], "iss": "https://" + HOST})
        handler.give(302, "", [("Location", asked["redirect_uri"] + "?" + back)])

    def token(self, handler):
        form = self.form(handler)
        self.requests.append(form)
        if self.failing:
            return self.json(handler, self.failing, {})
        if form.get("client_id") != CLIENT:
            return self.json(handler, 401, {"error": "invalid_client"})
        error = {"authorization_code": self.check_code, "refresh_token": self.check_refresh}.get(
            form["grant_type"], self.check_device)(form)
        if error:
            return self.json(handler, 400, {"error": error})
        refresh = secrets.token_urlsafe()
        self.refresh_tokens.add(refresh)
        self.json(handler, 200, {"access_token": self.make_token(), "refresh_token": refresh, "token_type": "Bearer",
                                 "expires_in": self.lifetime})

    def check_code(self, form):
        asked = self.codes.pop(form["code"], None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        right = asked and asked["code_challenge_method"] == "S256" and asked["code_challenge"] == challenge
        return None if right and asked["redirect_uri"] == form["redirect_uri"] else "invalid_grant"

    def check_refresh(self, form):
        if form["refresh_token"] not in self.refresh_tokens:
            return "invalid_grant"
        self.refresh_tokens.remove(form["refresh_token"])

    def check_device(self, form):
        self.devices[form["device_code"]] -= 1
        return "authorization_pending" if self.devices[form["device_code"]] > 0 else None

    def device(self, handler):
        self.form(handler)
        code = secrets.token_urlsafe()
        self.devices[code] = 2  # the second time, the person has said yes
        self.json(handler, 200, {"device_code": code, "user_code": "WDJB-MJHT", "interval": 1, "expires_in": 60,
                                 "verification_uri": f"https://{HOST}/activate"})

    def revoke(self, handler):
        self.refresh_tokens.discard(self.form(handler)["token"])
        self.json(handler, 200, {})
