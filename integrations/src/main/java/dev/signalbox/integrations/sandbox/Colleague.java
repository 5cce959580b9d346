package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Proposal;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Merges every proposal of the simulated world, but not at once. */
@Singleton
final class Colleague {
  static final String KIND = "source-proposal";
  private static final Duration THINKS = Duration.ofSeconds(20);
  private final WorldAccess access;
  private final Clock clock;

  Colleague(WorldAccess access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  Proposal ask(Checkout checkout, Edit edit, String branch) {
    int number = checkout.things().all(KIND, checkout.key() + "#").size() + 1;
    String link = checkout.page("pull/" + number);
    checkout
        .things()
        .add(
            KIND,
            "%s#%d".formatted(checkout.key(), number),
            JsonObject.empty()
                .with("state", "open")
                .with("link", link)
                .with("from", branch)
                .with("into", edit.branch())
                .with("path", edit.path())
                .with("text", edit.text())
                .with("asked", clock.instant().toString()));
    return new Proposal.Open(link);
  }

  Optional<Proposal> asked(Checkout checkout, String branch) {
    return checkout.things().all(KIND, checkout.key() + "#").stream()
        .filter(it -> Words.of(it, "from").equals(branch))
        .findFirst()
        .map(Colleague::told);
  }

  /** The same, as whoever looks late enough finds it. */
  Optional<Proposal> found(Checkout checkout, String branch) {
    return checkout.things().all(KIND, checkout.key() + "#").stream()
        .filter(it -> Words.of(it, "from").equals(branch))
        .findFirst()
        .map(it -> isDue(it) ? merge(checkout, it) : told(it));
  }

  private static Proposal told(Thing thing) {
    String link = Words.of(thing, "link");
    return switch (Words.of(thing, "state")) {
      case "merged" -> new Proposal.Merged(link, Words.of(thing, "commit"));
      case "closed" -> new Proposal.Closed(link);
      default -> new Proposal.Open(link);
    };
  }

  /** Whoever looks late enough finds it merged. */
  Asked<Proposal> look(Checkout checkout, int number) {
    return checkout
        .things()
        .find(KIND, "%s#%d".formatted(checkout.key(), number))
        .<Asked<Proposal>>map(it -> new Asked.Told<>(isDue(it) ? merge(checkout, it) : told(it)))
        .orElseGet(() -> checkout.errand().trouble(Kind.REQUEST, "there is no proposal " + number));
  }

  /** Only what is still open can be. */
  Ordered<Proposal> close(Checkout checkout, int number) {
    return look(checkout, number)
        .thenOrder(
            now -> {
              if (now instanceof Proposal.Open(String link)) {
                Thing open =
                    checkout
                        .things()
                        .find(KIND, "%s#%d".formatted(checkout.key(), number))
                        .orElseThrow();
                checkout.things().replace(open, with(open, "state", "closed"));
                return new Ordered.Done<>(new Proposal.Closed(link));
              }
              return new Ordered.Done<>(now);
            });
  }

  private boolean isDue(Thing proposal) {
    Instant asked = Instant.parse(Words.of(proposal, "asked"));
    return Words.of(proposal, "state").equals("open")
        && !clock.instant().isBefore(asked.plus(access.lasting(THINKS)));
  }

  private static Proposal merge(Checkout checkout, Thing proposal) {
    checkout.put(
        Words.of(proposal, "into"), Words.of(proposal, "path"), Words.of(proposal, "text"));
    String commit = "%040x".formatted(proposal.key().hashCode() & 0xffff_ffffL);
    checkout.things().replace(proposal, with(proposal, "state", "merged").with("commit", commit));
    return new Proposal.Merged(Words.of(proposal, "link"), commit);
  }

  static JsonObject with(Thing thing, String name, String value) {
    JsonObject body = JsonObject.empty();
    for (Map.Entry<String, JsonNode> member : thing.body().entries()) {
      body = body.with(member.getKey(), member.getValue());
    }
    return body.with(name, value);
  }
}
