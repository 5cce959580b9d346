package dev.signalbox.integrations.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A part of a script, in a file beside whoever needs it. */
public record ShellFile(Class<?> beside, String name) {
  public String text() {
    try (InputStream file = beside.getResourceAsStream(name)) {
      return new String(
          Optional.ofNullable(file)
              .orElseThrow(() -> new IllegalStateException("there is no " + name))
              .readAllBytes(),
          UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("reading " + name, unreadable);
    }
  }
}
