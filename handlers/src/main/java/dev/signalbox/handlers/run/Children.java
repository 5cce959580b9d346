package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lineage.Descent;
import dev.signalbox.handlers.lineage.Lineage;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Links;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Runs that steps of other runs have started: their end is the end of that step. */
@Singleton
final class Children {
  /** Its end wakes who waits for it; this is for a change on the way that was not heard of. */
  private static final Duration LOOKED_EVERY = Duration.ofMinutes(5);

  /** Slack needs a moment to tell where its card stands. */
  private static final Duration CARD = Duration.ofSeconds(15);

  private final Installation installation;
  private final Begetting begetting;
  private final Kindred kindred;
  private final Post post;
  private final Clock clock;

  Children(
      Installation installation, Begetting begetting, Kindred kindred, Post post, Clock clock) {
    this.installation = installation;
    this.begetting = begetting;
    this.kindred = kindred;
    this.post = post;
    this.clock = clock;
  }

  @Singleton
  record Kindred(Lineage lineage, RunRows runs) {}

  @Singleton
  record Post(Letters letters, Links links) {}

  /** It may ask Slack where the card stands, so it is not for inside a transaction. */
  Sight<Map<String, String>> look(Token token) {
    Optional<Descent> descent = descent(token);
    Optional<RunRow> child = descent.flatMap(it -> kindred.runs().findById(it.child()));
    if (child.isEmpty()) {
      return new Sight.NotDone<>();
    }
    return Optional.ofNullable(child.get().outcome())
        .filter(_ -> child.get().endedAt() != null)
        .<Sight<Map<String, String>>>map(it -> ended(child.get(), it))
        .orElseGet(() -> underWay(descent.get()));
  }

  private Optional<Descent> descent(Token token) {
    return kindred.lineage().of(token.run(), token.step(), token.tries());
  }

  private static Sight<Map<String, String>> ended(RunRow child, String outcome) {
    String end = outcome.equals(StartEntry.DONE) ? StartEntry.DONE : StartEntry.OTHERWISE;
    return new Sight.Ended<>(end, Map.of("run", child.id(), "outcome", outcome));
  }

  private Sight<Map<String, String>> underWay(Descent descent) {
    boolean stands = descent.card().isPresent() || findsCard(descent);
    return new Sight.UnderWay<>(
        clock.instant().plus(stands ? LOOKED_EVERY : CARD), note(descent.child()));
  }

  private boolean findsCard(Descent descent) {
    return post.letters()
        .posted(new RunId(descent.child()).card())
        .flatMap(post.links()::to)
        .map(
            it -> {
              kindred.lineage().cardStands(descent.child(), it);
              return true;
            })
        .orElse(false);
  }

  Outcome<Map<String, String>> start(Deed.Words words) {
    Optional<String> no = objection(words);
    if (no.isPresent()) {
      return new Outcome.Failed<>(no.get(), false);
    }
    return switch (begetting.start(words.token(), wanted(words).order())) {
      case STARTED ->
          new Outcome.Wait<>(
              clock.instant().plus(CARD),
              note(descent(words.token()).map(Descent::child).orElse("")));
      case UNWANTED -> new Outcome.Wait<>(clock.instant(), "somebody has just ended this run");
      case NAME_TAKEN -> new Outcome.Failed<>("another run is called so already", true);
    };
  }

  private static String note(String child) {
    return "goes on as run " + child;
  }

  /** Why it could not be started, as far as that is known before. */
  Optional<String> objection(Deed.Words words) {
    try {
      wanted(words).order();
      return Optional.empty();
    } catch (IllegalArgumentException wrong) {
      return Optional.of(String.valueOf(wrong.getMessage()));
    }
  }

  private ChildOrder wanted(Deed.Words words) {
    return new ChildOrder(installation.current(), installation.shapes(), words);
  }
}
