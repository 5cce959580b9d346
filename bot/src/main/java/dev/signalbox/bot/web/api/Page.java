package dev.signalbox.bot.web.api;

import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.http.HttpResponse;
import java.util.Optional;

/** What answers have in common. */
final class Page {
  private static final int USUAL = 50;
  private static final int MOST = 500;

  private Page() {}

  static int of(Optional<Integer> limit) {
    return Math.clamp(limit.orElse(USUAL), 1, MOST);
  }

  static HttpResponse<String> notFound() {
    return HttpResponse.notFound(JsonObject.empty().with("error", "there is none").toString());
  }
}
