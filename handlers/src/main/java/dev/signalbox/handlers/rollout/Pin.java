package dev.signalbox.handlers.rollout;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which revision of the private clouds a commit or branch is pinned to, where its source can be
 * read.
 */
@Singleton
final class Pin {
  private static final String FILE = "Gopkg.lock";
  private static final Pattern PROJECT =
      Pattern.compile(
          "(?s)name = \"[^\"]*/pulumi-ppc\"(?:(?!\\[\\[).)*?revision = \"([0-9a-f]+)\"");

  private final Repositories repositories;

  Pin(Repositories repositories) {
    this.repositories = repositories;
  }

  /** Empty where the estate's file names nobody who keeps its source, or several. */
  Asked<Optional<String>> of(Lot lot, String at) {
    return lot.source()
        .map(in -> repositories.file(in, at, FILE).then(file -> read(in, at, file)))
        .orElseGet(() -> new Asked.Told<>(Optional.empty()));
  }

  private static Asked<Optional<String>> read(Repository in, String at, Optional<SourceFile> file) {
    return file.map(SourceFile::text)
        .map(PROJECT::matcher)
        .filter(Matcher::find)
        .<Asked<Optional<String>>>map(it -> new Asked.Told<>(Optional.of(it.group(1))))
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "reading %s of %s at %s".formatted(FILE, in, at),
                        Trouble.Kind.REQUEST,
                        "it pins no pulumi-ppc")));
  }
}
