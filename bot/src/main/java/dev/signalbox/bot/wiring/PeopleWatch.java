package dev.signalbox.bot.wiring;

import dev.signalbox.config.Reading;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes people.yml over when it changes, if it is right; a wrong one changes nobody's rights. */
@Singleton
final class PeopleWatch {
  private static final Logger LOG = LoggerFactory.getLogger(PeopleWatch.class);

  private final Installation installation;
  private final Ledger ledger;
  private final Path file;
  private String seen;

  PeopleWatch(Installation installation, Ledger ledger) {
    this.installation = installation;
    this.ledger = ledger;
    this.file = installation.folder().resolve("people.yml");
    this.seen = installation.current().sources().text("people.yml").orElse("");
  }

  @Scheduled(fixedDelay = "5s")
  synchronized void look() {
    text().filter(now -> !now.equals(seen)).ifPresent(this::take);
  }

  private void take(String now) {
    seen = now;
    switch (installation.current().withPeople(now)) {
      case Reading.Bad(var complaints) ->
          LOG.warn("people.yml changed and is wrong, so the former stays: {}", complaints);
      case Reading.Good(var configuration) -> {
        ledger.write(
            new Entry(
                Entry.Kind.PEOPLE_CHANGED,
                "signalbox",
                Optional.empty(),
                "%d persons, groups %s"
                    .formatted(
                        configuration.people().persons().size(),
                        configuration.people().groups().keySet())));
        installation.replace(configuration);
      }
    }
  }

  private Optional<String> text() {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException unreadable) {
      LOG.warn("people.yml cannot be read, so the former stays: {}", unreadable.getMessage());
      return Optional.empty();
    }
  }
}
