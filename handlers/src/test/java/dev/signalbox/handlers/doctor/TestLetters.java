package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An outbox that can only tell what it has lost. */
record TestLetters(List<Undelivered> undelivered) implements Letters {
  @Override
  public void put(Letter letter) {
    throw new IllegalStateException("doctor writes to nobody");
  }

  @Override
  public void withdraw(String key) {
    throw new IllegalStateException("doctor takes nothing back");
  }

  @Override
  public Optional<Instant> putAt(String key) {
    return Optional.empty();
  }

  @Override
  public Optional<Posted> posted(String key) {
    return Optional.empty();
  }
}
