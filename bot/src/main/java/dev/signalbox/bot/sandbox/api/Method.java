package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.Tier;
import java.util.function.UnaryOperator;

/** One method of the Web API: arguments in, the answer's fields out. */
record Method(String name, Tier tier, Takes takes, UnaryOperator<Json> body) {
  /** Slack reads a JSON body for some methods only, and ignores it silently for the others. */
  enum Takes {
    JSON_TOO,
    FORMS_ONLY
  }

  static Method of(String name, Tier tier, UnaryOperator<Json> body) {
    return new Method(name, tier, Takes.JSON_TOO, body);
  }

  static Method form(String name, Tier tier, UnaryOperator<Json> body) {
    return new Method(name, tier, Takes.FORMS_ONLY, body);
  }
}
