package dev.signalbox.bot.slack;

import dev.signalbox.integrations.json.JsonObject;

/** What stands in the answer to Slack's request. */
record Reply(int status, Form form, String body) {
  enum Form {
    NONE,
    TEXT,
    JSON
  }

  static Reply empty(int status) {
    return new Reply(status, Form.NONE, "");
  }

  static Reply acknowledged() {
    return empty(200);
  }

  static Reply text(String text) {
    return new Reply(200, Form.TEXT, text);
  }

  static Reply json(JsonObject object) {
    return new Reply(200, Form.JSON, object.toString());
  }
}
