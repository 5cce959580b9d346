package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists that come in pages: all of it, or trouble. */
final class Pages {
  /** As many as they give at once. */
  private static final int SIZE = 100;

  private static final int MOST = 50;
  private final Http http;
  private final Manner manner;

  Pages(Http http, Manner manner) {
    this.http = http;
    this.manner = manner;
  }

  Asked<List<JsonNode>> all(Reach reach, String doing, Address address) {
    List<JsonNode> all = new ArrayList<>();
    for (int number = 1; number <= MOST; number++) {
      Asked<Page> asked = page(reach, doing, address, number);
      if (asked instanceof Asked.Troubled<Page>(Trouble trouble)) {
        return new Asked.Troubled<>(trouble);
      }
      Page page = ((Asked.Told<Page>) asked).value();
      all.addAll(page.items());
      if (number > 1 && page.items().isEmpty()) {
        return garbled(doing, "it told of a page %d and gave none".formatted(number));
      }
      if (!page.more()) {
        return whole(doing, all, page);
      }
    }
    return garbled(doing, "more than %d pages".formatted(MOST));
  }

  /** How many there are is told of short lists alone. */
  private static Asked<List<JsonNode>> whole(String doing, List<JsonNode> all, Page last) {
    return last.total().filter(it -> it != all.size()).isEmpty()
        ? new Asked.Told<>(List.copyOf(all))
        : garbled(doing, "it told of %d and gave %d".formatted(last.total().orElse(0), all.size()));
  }

  private record Page(List<JsonNode> items, boolean more, Optional<Integer> total) {}

  private Asked<Page> page(Reach reach, String doing, Address address, int number) {
    Address paged = address.with("per_page", SIZE).with("page", number);
    return http.ask(reach, manner, Request.get(doing, paged))
        .then(
            answer ->
                answer
                    .json()
                    .filter(JsonNode::isArray)
                    .map(list -> Json.items(Optional.of(list)))
                    .<Asked<Page>>map(items -> new Asked.Told<>(page(answer, items)))
                    .orElseGet(() -> garbled(doing, "its answer is no page %d".formatted(number))));
  }

  /** Where nothing is said of a next page, a full one may have one. */
  private static Page page(Answer answer, List<JsonNode> items) {
    boolean more =
        answer.header("X-Next-Page").map(it -> !it.isBlank()).orElse(items.size() == SIZE);
    return new Page(
        items,
        more,
        answer.header("X-Total").filter(it -> it.matches("\\d{1,9}")).map(Integer::valueOf));
  }

  private static <T> Asked<T> garbled(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Trouble.Kind.GARBLED, why));
  }
}
