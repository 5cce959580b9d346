package dev.signalbox.handlers.doctor;

import dev.signalbox.handlers.doctor.Check.Sight;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all checks side by side; one that fails to look is itself a finding. */
@Singleton
public final class Doctor {
  private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);

  /** Above every bound that a look has of its own. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<Check> checks;
  private final Duration patience;

  @Inject
  Doctor(List<Check> checks) {
    this(checks, PATIENCE);
  }

  Doctor(List<Check> checks, Duration patience) {
    this.checks = checks.stream().sorted(Comparator.comparing(Check::about)).toList();
    this.patience = patience;
  }

  /** For checks of another kind, in the same time. */
  public static Doctor of(List<Check> checks) {
    return new Doctor(checks, PATIENCE);
  }

  public Message examine() {
    List<Examined> examined = look(EnumSet.allOf(Sight.class));
    long wrong = examined.stream().filter(Examined::isWrong).count();
    Words summary =
        Words.of(wrong == 0 ? "I am well." : "%d of my checks found trouble.".formatted(wrong));
    return Message.of(summary).plus(examined.stream().map(Examined::piece).toArray(Piece[]::new));
  }

  /** As far as whoever asks can see. */
  public List<Examined> look(Set<Sight> sights) {
    List<CompletableFuture<Examined>> looks =
        checks.stream().filter(check -> sights.contains(check.sight())).map(this::looking).toList();
    return looks.stream().map(CompletableFuture::join).toList();
  }

  /** What those would tell who cannot look from there. */
  public List<String> unseen(Set<Sight> sights) {
    return checks.stream()
        .filter(check -> !sights.contains(check.sight()))
        .map(Check::about)
        .toList();
  }

  private CompletableFuture<Examined> looking(Check check) {
    Finding tooSlow =
        new Finding.Wrong(
            "the look took longer than %d s".formatted(patience.toSeconds()),
            "try again; if it stays so, something that it waits for hangs");
    return CompletableFuture.supplyAsync(check::look, Thread::startVirtualThread)
        .completeOnTimeout(tooSlow, patience.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(trouble -> broke(check, trouble))
        .thenApply(finding -> new Examined(check.about(), finding));
  }

  private static Finding broke(Check check, Throwable trouble) {
    LOG.error("looking at the {}", check.about(), trouble);
    return new Finding.Wrong(
        "the look itself broke", "read the log at this moment, then try again");
  }
}
