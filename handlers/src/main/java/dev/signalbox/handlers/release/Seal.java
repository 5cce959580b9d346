package dev.signalbox.handlers.release;

import dev.signalbox.handlers.front.Front;
import dev.signalbox.handlers.front.Fronts;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Certificate;
import dev.signalbox.integrations.probes.Certificates;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether a site shows a certificate for the name under which visitors will meet it. */
@Singleton
final class Seal {
  private final Fronts fronts;
  private final Certificates certificates;

  Seal(Fronts fronts, Certificates certificates) {
    this.fronts = fronts;
    this.certificates = certificates;
  }

  /** Why they would not take it; empty where they would, or would ask for none. */
  Asked<Optional<String>> flaw(Berth berth) {
    return fronts
        .of(berth.estate(), berth.environment(), berth.site().name(), berth.role())
        .then(front -> flaw(berth, front));
  }

  /** Asked for at the site itself, wherever the name leads now. */
  private Asked<Optional<String>> flaw(Berth berth, Front front) {
    return front.home().getScheme().equals("https")
        ? certificates
            .look(front.name(), front.door())
            .map(
                shown ->
                    shown
                        .flaw()
                        .map(
                            it ->
                                "whoever asks %s for %s is shown a certificate %s"
                                    .formatted(berth.says(), front.name(), told(shown, it))))
        : new Asked.Told<>(Optional.empty());
  }

  private static String told(Certificate shown, Certificate.Flaw flaw) {
    return switch (flaw) {
      case EXPIRED -> "that is over since " + shown.until();
      case NOT_YET -> "that begins at " + shown.from();
      case ANOTHER_NAME -> "for " + String.join(", ", shown.names());
      case NOT_TRUSTED -> "that nobody trusts";
    };
  }
}
