package dev.signalbox.config.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes an estate, a runbook and a people.yml that lint clean, and never over anything. */
public final class Starter {
  private static final List<String> FILES =
      List.of("people.yml", "estates/shop.yml", "runbooks/front-door.yml");

  private Starter() {}

  /** What became of it. */
  public sealed interface Result {
    record Written(List<Path> files) implements Result {
      public Written {
        files = List.copyOf(files);
      }
    }

    /** Nothing was written, or not all: the sentence says why and what to do. */
    record Refused(String sentence) implements Result {}
  }

  public static Result write(Path folder) {
    List<Path> targets = FILES.stream().map(folder::resolve).toList();
    List<String> taken =
        targets.stream()
            .filter(target -> Files.exists(target, LinkOption.NOFOLLOW_LINKS))
            .map(Path::toString)
            .toList();
    if (!taken.isEmpty()) {
      return new Result.Refused(
          "I did not write anything, because %s is there already. Name another folder."
              .formatted(String.join(", ", taken)));
    }
    return write(folder, targets);
  }

  private static Result write(Path folder, List<Path> targets) {
    try {
      for (String file : FILES) {
        Path target = folder.resolve(file);
        Path parent = target.getParent();
        Files.createDirectories(parent == null ? folder : parent);
        Files.writeString(target, text(file), StandardOpenOption.CREATE_NEW);
      }
      return new Result.Written(targets);
    } catch (IOException trouble) {
      return new Result.Refused(
          "I could not write into %s (%s). Name a folder that you may write to."
              .formatted(folder, trouble));
    }
  }

  private static String text(String file) {
    try (InputStream stream = Starter.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is not packed beside its writer");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException("reading " + file, trouble);
    }
  }
}
