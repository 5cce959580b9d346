package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import java.util.List;

/** One page of a longer list; the cursor is opaque to callers and a position to us. */
record Page(List<Json> items, String cursor) {
  private static final int USUAL = 100;
  private static final int MOST = 999;

  Page {
    items = List.copyOf(items);
  }

  static Page of(List<Json> all, Json arguments) {
    int limit = number(arguments.scalar("limit").orElse(""), USUAL, "invalid_limit");
    String cursor = arguments.text("cursor", "");
    int from =
        cursor.isEmpty() ? 0 : number(cursor.replaceFirst("^next:", ""), 0, "invalid_cursor");
    Refusal.when(from > all.size() || limit < 1, "invalid_cursor");
    int to = Math.min(all.size(), from + Math.min(limit, MOST));
    return new Page(all.subList(from, to), to < all.size() ? "next:" + to : "");
  }

  private static int number(String word, int otherwise, String error) {
    if (word.isEmpty()) {
      return otherwise;
    }
    Refusal.when(!word.matches("\\d{1,6}"), error);
    return Integer.parseInt(word);
  }

  Json as(String name) {
    return Json.empty()
        .with(name, Json.list(items))
        .with("has_more", !cursor.isEmpty())
        .with("response_metadata", Json.empty().with("next_cursor", cursor));
  }
}
