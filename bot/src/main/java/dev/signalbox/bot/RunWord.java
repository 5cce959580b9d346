package dev.signalbox.bot;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.handlers.host.Wish;
import dev.signalbox.handlers.run.RunId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is said behind {@code run}: which run, what with it, and why. */
final class RunWord {
  private static final String REASON = "--reason";
  private static final String OUTPUT = "--output";
  private static final int LONGEST = 500;

  private final List<String> words;
  private final Mode otherwise;
  private final Map<String, String> outputs = new LinkedHashMap<>();
  private String reason = "";

  private RunWord(List<String> words, Mode otherwise) {
    this.words = List.copyOf(words);
    this.otherwise = otherwise;
  }

  static Word of(List<String> words, Mode otherwise) {
    if (words.size() < 2) {
      return new Word.Unclear("Say which run, and what with it.");
    }
    try {
      return new RunWord(words, otherwise).read(new RunId(words.getFirst()), words.get(1));
    } catch (IllegalArgumentException mistake) {
      return new Word.Unclear(mistake.getMessage() + ".");
    }
  }

  private Word read(RunId run, String verb) {
    for (int at = 2; at < words.size(); at += 2) {
      take(words.get(at), at + 1 < words.size() ? words.get(at + 1) : "");
    }
    return switch (verb) {
      case "show" -> new Word.OnRun(otherwise, plain(new Wish.Show(run)));
      case "retry" -> new Word.OnRun(otherwise, plain(new Wish.Retry(run, why())));
      case "abort" -> new Word.OnRun(otherwise, plain(new Wish.Abort(run, why())));
      case "done" -> new Word.OnRun(otherwise, new Wish.Done(run, why(), outputs));
      default -> throw new IllegalArgumentException("A run takes no '%s'".formatted(verb));
    };
  }

  private void take(String option, String value) {
    switch (option) {
      case REASON -> reason = value.strip();
      case OUTPUT -> output(value);
      default -> throw new IllegalArgumentException("I do not know '%s'".formatted(option));
    }
  }

  private void output(String given) {
    int equals = given.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("An output is said as --output name=value");
    }
    outputs.put(given.substring(0, equals), given.substring(equals + 1));
  }

  private String why() {
    return Optional.of(reason)
        .filter(it -> !it.isEmpty() && it.length() <= LONGEST)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Say why, in up to %d letters: --reason \"…\"".formatted(LONGEST)));
  }

  private Wish plain(Wish wish) {
    if (!outputs.isEmpty()) {
      throw new IllegalArgumentException("Outputs are told with 'done' alone");
    }
    return wish;
  }
}
