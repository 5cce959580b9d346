package dev.signalbox.bot.web.api;

import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.ledger.Ledger.Remembered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** The ledger's sealed rows, oldest first: ask again with the last number that you got. */
@Controller("/api/ledger")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.APPLICATION_JSON)
final class LedgerApi {
  private final Ledger ledger;

  LedgerApi(Ledger ledger) {
    this.ledger = ledger;
  }

  @Get
  String after(@QueryValue Optional<Long> after, @QueryValue Optional<Integer> limit) {
    return Json.write(
        Json.array(
            ledger.after(after.orElse(0L), Page.of(limit)).stream().map(LedgerApi::row).toList()));
  }

  private static JsonNode row(Remembered row) {
    return JsonObject.empty()
        .with("seq", JsonNode.createNumberNode(row.seq().orElseThrow()))
        .with("at", row.at().toString())
        .with("kind", row.entry().kind().name())
        .with("person", row.entry().person())
        .orNull("estate", row.entry().estate())
        .with("subject", row.entry().subject())
        .tree();
  }
}
