package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.Probe;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.front.Front;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.probes.Certificate;
import dev.signalbox.integrations.probes.Certificates;
import dev.signalbox.integrations.probes.Page;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Visit;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the probes of a round, as a visitor would. */
@Singleton
final class Inspector {
  private final Pages pages;
  private final Certificates certificates;
  private final Clock clock;

  Inspector(Pages pages, Certificates certificates, Clock clock) {
    this.pages = pages;
    this.certificates = certificates;
    this.clock = clock;
  }

  /** One after the other, in the order of the file; of a silent front no page is asked for. */
  List<Finding> inspect(Round round) {
    List<Finding> findings = new ArrayList<>();
    for (Probe.Direct probe : round.probes()) {
      if (!(isOfFront(probe) && findings.stream().anyMatch(Inspector::isSilence))) {
        findings.add(inspect(probe, round.front()));
      }
    }
    return findings;
  }

  private static boolean isOfFront(Probe probe) {
    return probe instanceof Probe.Get get && get.target().startsWith("/");
  }

  private static boolean isSilence(Finding finding) {
    return finding instanceof Finding.Unseen(Trouble why) && why.kind() == Kind.UNREACHABLE;
  }

  private Finding inspect(Probe.Direct probe, Optional<Front> front) {
    return switch (probe) {
      case Probe.Get get ->
          visit(get, front)
              .map(it -> page(get, pages.look(it)))
              .orElseGet(() -> nowhere(get.target()));
      case Probe.Certificate(Duration left) ->
          front.map(it -> certificate(it, left)).orElseGet(() -> nowhere("a certificate"));
    };
  }

  private static Optional<Visit> visit(Probe.Get get, Optional<Front> front) {
    return isOfFront(get)
        ? front.map(it -> it.page(get.target()))
        : Optional.of(new Visit(URI.create(get.target()), Optional.empty()));
  }

  private static Finding page(Probe.Get get, Asked<Page> asked) {
    return switch (asked) {
      case Asked.Troubled<Page>(Trouble trouble) -> new Finding.Unseen(trouble);
      case Asked.Told<Page>(Page page) when page.status() != get.expect() ->
          wrong("%s answers %d instead of %d".formatted(get.target(), page.status(), get.expect()));
      case Asked.Told<Page>(Page page) ->
          get.says()
              .filter(it -> !page.says(it))
              .map(it -> wrong("%s does not say %s".formatted(get.target(), it)))
              .orElseGet(Finding.Fine::new);
    };
  }

  /** Who is met without one may have that of another role. */
  private Finding certificate(Front front, Duration wanted) {
    return front.isSecure()
        ? certificate(front, wanted, certificates.look(front.name(), front.door()))
        : new Finding.Fine();
  }

  private Finding certificate(Front front, Duration wanted, Asked<Certificate> asked) {
    return switch (asked) {
      case Asked.Troubled<Certificate>(Trouble trouble) -> new Finding.Unseen(trouble);
      case Asked.Told<Certificate>(Certificate shown) when shown.flaw().isPresent() ->
          wrong("the certificate shown for %s %s".formatted(front.name(), says(shown)));
      case Asked.Told<Certificate>(Certificate shown) -> {
        Duration left = shown.left(clock.instant()).truncatedTo(ChronoUnit.HOURS);
        yield left.compareTo(wanted) >= 0
            ? new Finding.Fine()
            : wrong(
                "the certificate of %s is good for %s, and should be for %s"
                    .formatted(front.name(), Measure.written(left), Measure.written(wanted)));
      }
    };
  }

  private static String says(Certificate shown) {
    return switch (shown.flaw().orElseThrow()) {
      case EXPIRED -> "has expired";
      case NOT_YET -> "is not good yet";
      case ANOTHER_NAME -> "is good for %s".formatted(String.join(", ", shown.names()));
      case NOT_TRUSTED -> "is trusted by nobody";
    };
  }

  private static Finding wrong(String why) {
    return new Finding.Wrong(why);
  }

  private static Finding nowhere(String what) {
    return new Finding.Unseen(
        new Trouble("looking at " + what, Kind.REQUEST, "the step names no site that shows it"));
  }
}
