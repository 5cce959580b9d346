package dev.signalbox.integrations.source;

import java.util.Optional;

/**
 * A file that shall say something else.
 *
 * @param was the mark of what was read; empty where there was no such file
 * @param message what is said about it for good
 */
public record Edit(String branch, String path, Optional<String> was, String text, String message) {
  public Edit on(String other) {
    return new Edit(other, path, was, text, message);
  }

  /** With a word in the message that its readers heed, such as {@code [skip ci]}. */
  public Edit marked(String word) {
    return new Edit(branch, path, was, text, message + " " + word);
  }

  /** How the file stands to it. */
  public Standing against(Optional<SourceFile> now) {
    if (now.filter(it -> it.text().equals(text)).isPresent()) {
      return new Standing.AsWished(now.get().link());
    }
    if (now.map(SourceFile::mark).equals(was)) {
      return new Standing.AsRead();
    }
    if (now.isEmpty()) {
      return new Standing.Changed("%s is gone".formatted(path));
    }
    return new Standing.Changed(
        was.isPresent()
            ? "%s is not as it was read: somebody else has changed it".formatted(path)
            : "there is a %s already".formatted(path));
  }

  public sealed interface Standing {
    record AsWished(String link) implements Standing {}

    record AsRead() implements Standing {}

    record Changed(String why) implements Standing {}
  }
}
