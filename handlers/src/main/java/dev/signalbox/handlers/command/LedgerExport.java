package dev.signalbox.handlers.command;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.ledger.Ledger.Remembered;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger as a file of JSON lines, as far as one person may read it, oldest first. */
@Singleton
final class LedgerExport {
  private static final int MOST = 10_000;
  private static final String FILE = "ledger.jsonl";
  private final Ledger ledger;
  private final Clock clock;

  LedgerExport(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  Message since(Duration span, Visit visit, Predicate<Entry> wanted) {
    Instant moment = clock.instant().minus(span);
    List<Remembered> all = ledger.since(moment, MOST);
    List<Remembered> seen =
        all.reversed().stream()
            .filter(it -> LedgerDesk.maySee(visit, it.entry()) && wanted.test(it.entry()))
            .toList();
    String content =
        Stream.concat(
                Stream.of(first(moment, visit, all.size())), seen.stream().map(LedgerExport::line))
            .collect(Collectors.joining("\n", "", "\n"));
    String older = all.size() < MOST ? "" : " Older rows were not read: ask for a shorter time.";
    return Message.of("%d rows, as JSON lines.%s".formatted(seen.size(), older))
        .plus(new Piece.Attached(FILE, content));
  }

  private static String first(Instant since, Visit visit, int read) {
    return JsonObject.empty()
        .with(
            "note",
            ("only rows that %s may see: a part of the chain, which nobody can verify by itself;"
                    + " GET /api/ledger.jsonl gives all of it, with its seals")
                .formatted(visit.person()))
        .with("since", since.toString())
        .with("complete", read < MOST)
        .toString();
  }

  private static String line(Remembered row) {
    return JsonObject.empty()
        .with("number", row.seq().map(JsonNode::createNumberNode).orElseGet(JsonNode::nullNode))
        .with("at", row.at().toString())
        .with("kind", row.entry().kind().name())
        .with("person", row.entry().person())
        .orNull("estate", row.entry().estate())
        .with("subject", row.entry().subject())
        .toString();
  }
}
