package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /ops policy}: what was promised of each environment's data, and what is measured. */
@Singleton
public final class PolicyBoard {
  private final Promises promises;

  PolicyBoard(Promises promises) {
    this.promises = promises;
  }

  /** It waits for neighbours: never in a transaction. */
  public Message of(Estate estate, List<EnvironmentName> environments) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading(estate.about().title() + ": what is promised of its data"));
    environments.stream()
        .flatMap(it -> Optional.ofNullable(estate.topology().environments().get(it)).stream())
        .forEach(it -> pieces.add(new Piece.Paragraph(row(estate, it))));
    return new Message(Words.of("Policy of " + estate.about().title()), pieces);
  }

  private Words row(Estate estate, Environment environment) {
    Words head = Words.empty().bold(environment.name().value());
    Optional<Policy> policy = Promises.policy(estate, environment);
    if (policy.isEmpty()) {
      return head.and(": nothing is promised. Next: write it under ")
          .code("snapshots: policy:")
          .and(" in the estate's file.");
    }
    Words words = head.and(": %s data".formatted(policy.get().data().word()));
    for (Promise promise : promises.of(estate, environment)) {
      words = words.and("\n" + line(promise));
    }
    return words;
  }

  private static String line(Promise promise) {
    String next = promise.next().isEmpty() ? "" : ". Next: " + promise.next();
    return "%s %s: %s promised; %s%s."
        .formatted(
            promise.clue().light().circle(),
            promise.of().word(),
            promise.promised(),
            promise.clue().says(),
            next);
  }
}
