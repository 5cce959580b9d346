package dev.signalbox.bot;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.handlers.host.Wish;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be said to the program on its host. */
sealed interface Word {
  String USAGE =
      """
      signalbox start          serve, until told to stop; --stopped: under the emergency stop
      signalbox lint FOLDER    say everything that is wrong in a configuration; --planned: what waits
      signalbox init FOLDER    write a small configuration to begin with
      signalbox doctor         say what is well and what is not, and what to do; starts nothing
      signalbox run RUN show   print how a run stands; also: retry, abort, done [--output NAME=VALUE],
                               each with --reason WHY: without Slack, for when the bot is down
      signalbox train          start in memory, answer a few commands, stop: for the cache of later starts\
      """;

  /** {@code otherwise}: the world that is meant where the environment names none. */
  record Start(Mode otherwise, Beginning beginning) implements Word {}

  record Doctor(Mode otherwise) implements Word {}

  record Train() implements Word {}

  record Lint(Path folder, boolean planned) implements Word {}

  record Init(Path folder) implements Word {}

  record OnRun(Mode otherwise, Wish wish) implements Word {}

  record Unclear(String sentence) implements Word {}

  static Word of(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    Mode otherwise = words.remove("--unless-told=sandbox") ? Mode.SANDBOX : Mode.PRODUCTION;
    boolean planned = words.remove("--planned");
    if (words.isEmpty()) {
      return new Start(otherwise, Beginning.AT_ONCE);
    }
    if (words.equals(List.of("start", "--stopped"))) {
      return new Start(otherwise, Beginning.STOPPED);
    }
    if (words.getFirst().equals("run")) {
      return RunWord.of(words.subList(1, words.size()), otherwise);
    }
    return switch ("%s/%d".formatted(words.getFirst(), words.size() - 1)) {
      case "start/0" -> new Start(otherwise, Beginning.AT_ONCE);
      case "doctor/0" -> new Doctor(otherwise);
      case "train/0" -> new Train();
      case "lint/1" -> new Lint(Path.of(words.get(1)), planned);
      case "init/1" -> new Init(Path.of(words.get(1)));
      default -> new Unclear("I do not know '%s'.".formatted(String.join(" ", words)));
    };
  }
}
