package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.Json;

/** What a thing says of itself. */
public final class Words {
  private Words() {}

  /** Nothing where there is nothing of that name. */
  public static String of(Thing thing, String name) {
    return Json.text(thing.body(), name).orElse("");
  }
}
