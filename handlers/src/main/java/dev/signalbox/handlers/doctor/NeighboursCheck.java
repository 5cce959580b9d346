package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.calls.Troubles;
import dev.signalbox.integrations.calls.Troubles.Ailing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Which connections have failed again and again. */
@Singleton
final class NeighboursCheck implements Check {
  private final Troubles troubles;

  NeighboursCheck(Troubles troubles) {
    this.troubles = troubles;
  }

  @Override
  public String about() {
    return "neighbours";
  }

  @Override
  public Sight sight() {
    return Sight.SERVING;
  }

  @Override
  public Finding look() {
    List<Ailing> ailing = troubles.now();
    return ailing.isEmpty()
        ? new Finding.Well("no connection has failed again and again")
        : new Finding.Wrong(
            ailing.stream().map(NeighboursCheck::told).collect(Collectors.joining("; ")),
            "mend it there, or its url and key here; runs that need it wait or are held");
  }

  private static String told(Ailing ailing) {
    return "%s failed %d times in a row, at last %s"
        .formatted(ailing.reach().name().value(), ailing.times(), ailing.last().says());
  }
}
