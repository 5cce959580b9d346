package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Report;
import dev.signalbox.integrations.calls.Curiosity;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is posted by the clock, for whoever wants to read it now. */
@Singleton
public final class Reports {
  private final Observatory observatory;

  Reports(Observatory observatory) {
    this.observatory = observatory;
  }

  public static List<String> names(Estate estate) {
    return estate.words().reports().stream().map(Report::name).toList();
  }

  /** Empty where the estate has none of that name. Looking waits for neighbours. */
  public Optional<Supplier<Message>> named(Estate estate, String name) {
    return Beat.of(estate)
        .filter(it -> it.report().name().equals(name))
        .findFirst()
        .map(it -> () -> new Sheet(it, Curiosity.of(() -> observatory.look(it))).message());
  }
}
