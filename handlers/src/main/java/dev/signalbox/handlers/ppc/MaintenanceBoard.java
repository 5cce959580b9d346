package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The flags of all private clouds of some environments, and whose doing a maintenance is. */
@Singleton
public final class MaintenanceBoard {
  private final SignalBook book;

  MaintenanceBoard(SignalBook book) {
    this.book = book;
  }

  /** Those that have a table of clouds. */
  public static List<EnvironmentName> environments(Estate estate) {
    return keepers(estate).map(it -> it.environment().name()).toList();
  }

  private static Stream<Keeper> keepers(Estate estate) {
    return estate.topology().environments().sequencedValues().stream()
        .flatMap(it -> Keeper.of(estate, it).stream());
  }

  /** It waits for neighbours: never in a transaction. */
  public Message of(Estate estate, List<EnvironmentName> wanted) {
    Words title = Words.of("Maintenance of " + estate.about().title());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading("Maintenance of " + estate.about().title()));
    keepers(estate)
        .filter(it -> wanted.contains(it.environment().name()))
        .map(this::paragraph)
        .forEach(it -> pieces.add(new Piece.Paragraph(it)));
    return new Message(title, pieces);
  }

  /** The same for programs. */
  public Message json(Estate estate, List<EnvironmentName> wanted) {
    List<JsonNode> environments =
        keepers(estate)
            .filter(it -> wanted.contains(it.environment().name()))
            .map(this::json)
            .toList();
    JsonObject all =
        JsonObject.empty().with("estate", estate.name().value()).with("environments", environments);
    return Message.of("Maintenance of %s, for programs.".formatted(estate.about().title()))
        .plus(new Piece.Attached("maintenance-%s.json".formatted(estate.name()), all + "\n"));
  }

  private Words paragraph(Keeper keeper) {
    Words head = Words.empty().bold(keeper.environment().name().value());
    return switch (book.of(keeper)) {
      case Asked.Troubled<List<Signal>>(Trouble trouble) ->
          head.and(": :question: " + trouble.says());
      case Asked.Told<List<Signal>>(List<Signal> all) -> {
        Words lines = head;
        for (Signal one : all) {
          lines = lines.and("\n• ").and(line(one));
        }
        yield all.isEmpty() ? head.and(": no rows at all") : lines;
      }
    };
  }

  private static Words line(Signal one) {
    Words words =
        Words.empty()
            .bold(one.name())
            .and(
                "%s of %s: %s"
                    .formatted(
                        one.ours().isEmpty() ? ", which the estate's file does not know," : "",
                        one.organisation(),
                        one.cloud().flags().says()));
    if (one.isForeign()) {
      return words.and(", :warning: set by no run of mine");
    }
    return one.window()
        .map(it -> words.and(", since ").moment(it.since()).and(" by run ").code(it.run()))
        .orElse(words);
  }

  private JsonNode json(Keeper keeper) {
    JsonObject head = JsonObject.empty().with("environment", keeper.environment().name().value());
    return switch (book.of(keeper)) {
      case Asked.Troubled<List<Signal>>(Trouble trouble) ->
          head.with("unknown", trouble.says()).tree();
      case Asked.Told<List<Signal>>(List<Signal> all) ->
          head.with("clouds", all.stream().map(MaintenanceBoard::json).toList()).tree();
    };
  }

  private static JsonNode json(Signal one) {
    return JsonObject.empty()
        .with("name", one.name())
        .with("row", one.cloud().name())
        .with("id", one.cloud().id().value())
        .with("organisation", one.organisation())
        .with("known", one.ours().isPresent())
        .with("flags", one.cloud().flags().bits())
        .with("says", one.cloud().flags().says())
        .with("maintenance", one.cloud().flags().maintenance())
        .orNull("run", one.window().map(Signal.Window::run))
        .orNull("since", one.window().map(it -> it.since().toString()))
        .tree();
  }
}
