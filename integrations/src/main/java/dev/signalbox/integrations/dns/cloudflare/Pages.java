package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.calls.http.Request;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists that come in pages: all of it, or trouble. */
final class Pages {
  private static final int MOST = 200;
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
      if (number >= page.pages()) {
        return all.size() == page.total()
            ? new Asked.Told<>(List.copyOf(all))
            : garbled(doing, "it told %d things and gave %d".formatted(page.total(), all.size()));
      }
    }
    return garbled(doing, "more than %d pages".formatted(MOST));
  }

  private record Page(List<JsonNode> items, int pages, int total) {}

  private Asked<Page> page(Reach reach, String doing, Address address, int number) {
    Request request = Request.get(doing, address.with("page", number));
    return http.ask(reach, manner, request)
        .then(
            answer ->
                Envelope.open(answer)
                    .flatMap(envelope -> page(envelope, number))
                    .<Asked<Page>>map(Asked.Told::new)
                    .orElseGet(() -> garbled(doing, "its answer is no page %d".formatted(number))));
  }

  private static Optional<Page> page(Envelope envelope, int number) {
    Optional<List<JsonNode>> items = envelope.items();
    Optional<Integer> total = envelope.number("total_count");
    return items.isPresent()
            && total.isPresent()
            && envelope.number("page").filter(told -> told == number).isPresent()
        ? Optional.of(new Page(items.get(), envelope.number("total_pages").orElse(1), total.get()))
        : Optional.empty();
  }

  private static <T> Asked<T> garbled(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Trouble.Kind.GARBLED, why));
  }
}
