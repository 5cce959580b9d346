package dev.signalbox.bot.web.api;

import dev.signalbox.handlers.ledger.Chronicle;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** The whole chain as JSON lines with its seals, for whoever verifies it without us. */
@Controller("/api/ledger.jsonl")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LedgerLinesApi {
  private static final MediaType LINES = MediaType.of("application/x-ndjson");

  private final Chronicle chronicle;

  LedgerLinesApi(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** What is sealed while this is read comes with the next request. */
  @Get
  StreamedFile between(@QueryValue Optional<Long> after, @QueryValue Optional<Long> until) {
    long newest = chronicle.newest();
    long last = Math.min(until.orElse(newest), newest);
    return new StreamedFile(
        new LedgerStream(chronicle, Math.max(after.orElse(0L), 0), last), LINES);
  }
}
